"use client";

import { type ReactNode, useEffect, useRef } from "react";

/** One entry of the row of steps; the current one is brought into sight where the row is longer than the screen. */
export function StepItem({ current, children }: { current: boolean; children: ReactNode }) {
  const item = useRef<HTMLLIElement>(null);
  useEffect(() => {
    const row = item.current?.parentElement;
    if (!current || !item.current || !row) return;
    row.scrollLeft = item.current.offsetLeft - (row.clientWidth - item.current.offsetWidth) / 2;
  }, [current]);
  return (
    <li ref={item} className="shrink-0">
      {children}
    </li>
  );
}
