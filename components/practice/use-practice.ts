"use client";

import { useCallback, useEffect, useState } from "react";
import { forgetPractice, openPractice } from "@/lib/practice/open-practice";
import type { Trainee } from "@/lib/practice/practice-snapshot";
import type { Scenario } from "@/lib/practice/scenario";
import type { OpenAudit } from "@/lib/tablet/open-audit";

type Given = { scenario: Scenario; trainee: Trainee; locale: "zh" | "en" };

/** A practice, read from this device's memory; null while it opens. `restart` answers whether it could be cleared. */
export function usePractice({ scenario, trainee, locale }: Given): {
  practice: OpenAudit | null;
  restart: () => Promise<boolean>;
} {
  const [practice, setPractice] = useState<OpenAudit | null>(null);
  const [round, setRound] = useState(0);
  const { accountId, name, email } = trainee;

  // biome-ignore lint/correctness/useExhaustiveDependencies: each round opens it anew
  useEffect(() => {
    let gone = false;
    let flush: () => void = () => undefined;
    void openPractice(scenario, { accountId, name, email }, locale).then((opened) => {
      if (gone) return;
      flush = () => opened.tablet.flush();
      setPractice(opened);
    });
    const leave = () => {
      if (document.visibilityState === "hidden") flush();
    };
    document.addEventListener("visibilitychange", leave);
    return () => {
      gone = true;
      flush();
      document.removeEventListener("visibilitychange", leave);
    };
  }, [scenario, accountId, name, email, locale, round]);

  const restart = useCallback(async () => {
    // A practice that the browser could not keep has nothing to delete.
    if (practice?.database) {
      try {
        practice.database.close();
        await forgetPractice(scenario.id, accountId);
      } catch {
        return false;
      }
    }
    setPractice(null);
    setRound((before) => before + 1);
    return true;
  }, [practice, scenario, accountId]);

  return { practice, restart };
}
