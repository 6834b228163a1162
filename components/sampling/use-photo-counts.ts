"use client";

import { useMemo } from "react";
import { useOverviewSoon } from "@/components/audits/use-tablet";
import { presentEntries } from "@/lib/audits/operations";

/** How many photos each sample has, by the sample's field. */
export function usePhotoCounts(): ReadonlyMap<string, number> {
  const { overview } = useOverviewSoon();
  const { entries } = overview.sheet;
  return useMemo(() => {
    const counts = new Map<string, number>();
    for (const { value } of presentEntries(entries, "photo")) {
      counts.set(value.subject, (counts.get(value.subject) ?? 0) + 1);
    }
    return counts;
  }, [entries]);
}
