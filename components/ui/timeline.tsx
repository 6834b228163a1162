import { Circle, type LucideIcon } from "lucide-react";
import type { ReactNode } from "react";
import { cn } from "./class-names";
import { type Tone, toneText } from "./tone";

export type TimelineEntry = {
  key: string;
  title: ReactNode;
  /** Shown as given; `dateTime` is its machine-readable form. */
  time: string;
  dateTime?: string;
  who?: ReactNode;
  body?: ReactNode;
  icon?: LucideIcon;
  tone?: Tone;
};

/** What happened, newest or oldest first as the caller orders it. */
export function Timeline({ entries, label }: { entries: readonly TimelineEntry[]; label: string }) {
  return (
    <ol aria-label={label} className="grid">
      {entries.map((entry) => {
        const Icon = entry.icon ?? Circle;
        return (
          <li
            key={entry.key}
            className="group relative grid grid-cols-[1.75rem_minmax(0,1fr)] gap-x-3.5 pb-6 last:pb-0"
          >
            <span
              aria-hidden
              className="absolute top-7 bottom-0 left-[0.84375rem] w-px bg-line group-last:hidden"
            />
            <span
              aria-hidden
              className="relative grid size-7 place-items-center rounded-full border border-line bg-surface"
            >
              <Icon
                strokeWidth={entry.icon ? 2 : 3}
                className={cn(entry.icon ? "size-3.5" : "size-2", toneText[entry.tone ?? "neutral"])}
              />
            </span>
            <div className="min-w-0">
              <p className="text-[0.9375rem] leading-7 font-medium">{entry.title}</p>
              <p className="text-sm text-ink-muted">
                <time dateTime={entry.dateTime} className="tabular-nums">
                  {entry.time}
                </time>
                {entry.who && (
                  <>
                    <span aria-hidden className="mx-1.5 text-ink-faint">
                      ·
                    </span>
                    {entry.who}
                  </>
                )}
              </p>
              {entry.body && <div className="mt-1.5 text-[0.9375rem] leading-6.5">{entry.body}</div>}
            </div>
          </li>
        );
      })}
    </ol>
  );
}
