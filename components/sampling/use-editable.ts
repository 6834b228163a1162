"use client";

import { useLocked, useOpenTablet } from "@/components/audits/use-tablet";

/** Whether samples can be entered here and now: the page listens, nobody is signing off, the role may score. */
export function useEditable(): boolean {
  const { tablet } = useOpenTablet();
  const locked = useLocked();
  return !locked && tablet.viewer.mayScore;
}
