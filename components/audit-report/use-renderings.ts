"use client";

import { useCallback, useEffect, useRef, useState } from "react";
import { isUnfinished, type Rendering, type ReportLocale } from "@/lib/audit-report/schema";

/** Why a request came to nothing. */
export type Trouble = "offline" | "signed_out" | "not_signed_off" | "server";

const POLL_MS = 1_000;
const POLL_AFTER_TROUBLE_MS = 4_000;

/** The renderings of one audit's report: read at the start, and every second while one is being made. */
export function useRenderings(caseId: string) {
  const [renderings, setRenderings] = useState<readonly Rendering[] | null>(null);
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  const [asking, setAsking] = useState<ReportLocale | null>(null);
  const address = `/api/v1/audits/${caseId}/report`;
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  const read = useCallback(async () => {
    const answer = await request<{ renderings: Rendering[] }>(address);
    if ("trouble" in answer) return answer.trouble;
    setRenderings(answer.value.renderings);
    return null;
  }, [address]);

  // Nobody asked for the first reading, so its failure is not worth a warning.
  useEffect(() => void read(), [read]);

  const isWaiting = renderings?.some(isUnfinished) ?? false;
  useEffect(() => {
    if (!isWaiting) return;
    const poll = async () => {
      const met = await read();
      setTrouble(met);
      timer.current = setTimeout(poll, met ? POLL_AFTER_TROUBLE_MS : POLL_MS);
    };
    timer.current = setTimeout(poll, POLL_MS);
    return () => clearTimeout(timer.current);
  }, [isWaiting, read]);

  async function ask(locale: ReportLocale) {
    setAsking(locale);
    setTrouble(null);
    const answer = await request<{ rendering: Rendering }>(address, { locale });
    setAsking(null);
    if ("trouble" in answer) return setTrouble(answer.trouble);
    const { rendering } = answer.value;
    setRenderings((known) => [...(known ?? []).filter((each) => each.locale !== locale), rendering]);
  }

  return { renderings, trouble, asking, ask };
}

async function request<Value>(
  address: string,
  body?: object,
): Promise<{ value: Value } | { trouble: Trouble }> {
  try {
    const response = await fetch(address, {
      cache: "no-store",
      ...(body && {
        method: "POST",
        headers: { "Content-Type": "application/json" },
        body: JSON.stringify(body),
      }),
    });
    if (response.ok) return { value: (await response.json()) as Value };
    if (response.status === 401) return { trouble: "signed_out" };
    return { trouble: response.status === 409 ? "not_signed_off" : "server" };
  } catch {
    return { trouble: "offline" };
  }
}
