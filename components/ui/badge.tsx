import type { ReactNode } from "react";
import { cn } from "./class-names";
import { type Tone, toneSoft } from "./tone";

type Props = { tone?: Tone; className?: string; children: ReactNode };

/** A short label: a count, a kind, a version. */
export function Badge({ tone = "neutral", className, children }: Props) {
  return (
    <span
      className={cn(
        "inline-flex w-fit items-center gap-1 rounded-sm border px-1.5 text-xs leading-5 font-medium whitespace-nowrap tabular-nums",
        toneSoft[tone],
        className,
      )}
    >
      {children}
    </span>
  );
}
