"use client";

import { useCallback, useEffect, useState } from "react";
import type { AuditSnapshot } from "@/lib/audits/snapshot";
import { holdAudit } from "@/lib/tablet/one-window";
import { type Brought, keepInStep, type OpenAudit, openAudit } from "@/lib/tablet/open-audit";

export type AuditState =
  | { state: "loading" }
  /** Neither this device nor the server has it here. */
  | { state: "absent" }
  /** Another window of this browser works on it. */
  | { state: "elsewhere"; takeOver: () => void }
  | { state: "open"; audit: OpenAudit };

type Given = { accountId: string; caseId: string; brought: Brought | null };

/** The audit of this page, read from the device's memory, kept in step with the server, in this window alone. */
export function useAudit({ accountId, caseId, brought }: Given): AuditState {
  const [state, setState] = useState<AuditState>({ state: "loading" });
  const [attempt, setAttempt] = useState({ take: false, number: 0 });
  const takeOver = useCallback(() => setAttempt(({ number }) => ({ take: true, number: number + 1 })), []);

  // biome-ignore lint/correctness/useExhaustiveDependencies: `brought` is what the page came with; it opens once
  useEffect(() => {
    let gone = false;
    let end: () => void = () => undefined;
    const lose = () => {
      end();
      if (!gone) setState({ state: "elsewhere", takeOver });
    };
    void (async () => {
      const hold = await holdAudit(`${accountId}-${caseId}`, { take: attempt.take, onLost: lose });
      if (gone) return hold?.release();
      if (!hold) return setState({ state: "elsewhere", takeOver });
      end = hold.release;
      const audit = await openAudit(accountId, caseId, brought);
      if (gone) return;
      if (!audit) return setState({ state: "absent" });
      const stop = keepInStep(audit, (snapshot: AuditSnapshot) => {
        if (!gone) setState({ state: "open", audit: { ...audit, snapshot } });
      });
      end = () => {
        stop();
        hold.release();
      };
      setState({ state: "open", audit });
    })();
    return () => {
      gone = true;
      end();
    };
  }, [accountId, caseId, attempt, takeOver]);

  return state;
}
