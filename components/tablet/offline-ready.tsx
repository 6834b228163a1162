"use client";

import { CircleCheck, CloudOff, LoaderCircle } from "lucide-react";
import { useTranslations } from "next-intl";
import { useEffect, useState } from "react";
import { useOpenTablet } from "@/components/audits/use-tablet";
import { useOpenPhotos } from "@/components/tablet/photos-context";
import { setPrepared } from "@/lib/tablet/device";

/** Says whether this audit opens without a network from now on; the first moment online makes it so. */
export function OfflineReady() {
  const t = useTranslations("tablet.ready");
  const { tablet, snapshot } = useOpenTablet();
  const { database } = useOpenPhotos();
  const [state, setState] = useState<"preparing" | "ready" | "never">("preparing");
  const { accountId } = tablet.viewer;
  const { caseId } = snapshot;
  useEffect(() => {
    if (!database || !("serviceWorker" in navigator)) return setState("never");
    let gone = false;
    void navigator.serviceWorker.ready
      .then(() => setPrepared(accountId, caseId, true))
      .then(
        () => !gone && setState("ready"),
        () => !gone && setState("never"),
      );
    return () => {
      gone = true;
    };
  }, [database, accountId, caseId]);
  const Icon = { preparing: LoaderCircle, ready: CircleCheck, never: CloudOff }[state];
  return (
    <p
      role="status"
      data-testid="offline-ready"
      data-ready={state === "ready"}
      className="mx-auto flex max-w-7xl items-center justify-end gap-1.5 px-4 pt-2 text-sm text-ink-faint sm:px-6"
    >
      <Icon aria-hidden className="size-4" />
      {t(state)}
    </p>
  );
}
