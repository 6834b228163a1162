"use client";

import { useSyncExternalStore } from "react";

const never = () => () => undefined;

/** False until this page listens to taps: a tap before would be lost without a sign. */
export function useHydrated(): boolean {
  return useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
}
