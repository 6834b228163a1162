import type { ReactNode } from "react";
import { cn } from "./class-names";
import { type Tone, toneIcon, toneSoft } from "./tone";

type Props = {
  tone?: Tone;
  title?: ReactNode;
  action?: ReactNode;
  /** Announced at once when it appears through script; leave it out on pages that arrive with it. */
  live?: boolean;
  className?: string;
  children?: ReactNode;
};

/** A notice in the page: what it is about, in one or two sentences. */
export function Callout({ tone = "info", title, action, live = false, className, children }: Props) {
  const Icon = toneIcon[tone];
  return (
    <div
      role={live ? "status" : undefined}
      className={cn(
        "flex items-start gap-3 rounded-lg border px-4 py-3.5 sm:px-5",
        toneSoft[tone],
        className,
      )}
    >
      <Icon aria-hidden className="mt-[0.2rem] size-5 shrink-0" />
      <div className="min-w-0 flex-1">
        {title && <p className="font-semibold">{title}</p>}
        {children && <div className="text-[0.9375rem] leading-6.5 text-ink">{children}</div>}
        {action && <div className="mt-3 flex flex-wrap gap-3">{action}</div>}
      </div>
    </div>
  );
}
