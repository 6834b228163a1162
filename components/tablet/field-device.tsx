"use client";

import { useEffect } from "react";
import { greet } from "@/lib/tablet/device";
import type { DevicePerson } from "@/lib/tablet/device-database";

/** On every page of the field: notes whose device this is now, and keeps the field for times without a network. */
export function FieldDevice({ person }: { person: DevicePerson }) {
  const { accountId, name, email, hasDesk } = person;
  useEffect(() => {
    void greet({ accountId, name, email, hasDesk }).catch(() => undefined);
    if ("serviceWorker" in navigator) {
      void navigator.serviceWorker
        .register("/service-worker.js", { scope: "/", updateViaCache: "none" })
        .catch(() => undefined);
    }
  }, [accountId, name, email, hasDesk]);
  return null;
}
