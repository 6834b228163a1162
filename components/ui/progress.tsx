import { cn } from "./class-names";

type Props = {
  value: number;
  max?: number;
  label: string;
  /** Shown at the right: "12 / 40" or "30%". */
  text?: string;
  hideLabel?: boolean;
  className?: string;
};

/** How far something has come. */
export function Progress({ value, max = 100, label, text, hideLabel = false, className }: Props) {
  const share = max > 0 ? Math.min(1, Math.max(0, value / max)) : 0;
  return (
    <div className={cn("grid gap-1.5", className)}>
      {(!hideLabel || text) && (
        <div className="flex justify-between gap-4 text-sm text-ink-muted">
          <span className={hideLabel ? "sr-only" : undefined}>{label}</span>
          {text && <span className="tabular-nums">{text}</span>}
        </div>
      )}
      <div
        role="progressbar"
        aria-label={label}
        aria-valuenow={value}
        aria-valuemin={0}
        aria-valuemax={max}
        aria-valuetext={text}
        className="h-2 overflow-hidden rounded-full bg-neutral-soft"
      >
        <div
          className="h-full rounded-full bg-primary transition-[width] duration-300"
          style={{ width: `${share * 100}%` }}
        />
      </div>
    </div>
  );
}
