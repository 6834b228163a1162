"use client";

import { useMemo } from "react";
import { useOverviewSoon } from "@/components/audits/use-tablet";
import { type SampleTally, tallySamples } from "@/lib/audits/operations";

/** What was drawn for a clause and what it showed, a frame after each change. */
export function useTally(clause: string): SampleTally {
  const { overview } = useOverviewSoon();
  const { entries } = overview.sheet;
  return useMemo(() => tallySamples(entries, clause), [entries, clause]);
}
