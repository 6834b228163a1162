import { Check, X } from "lucide-react";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { cn } from "./class-names";

export type StepState = "done" | "current" | "open" | "stopped";
export type Step = { key: string; label: ReactNode; state: StepState; note?: ReactNode };

const circle: Record<StepState, string> = {
  done: "border-primary bg-primary text-on-primary",
  current: "border-primary bg-surface text-primary-ink ring-4 ring-primary-soft",
  open: "border-line-strong/70 bg-surface text-ink-faint",
  stopped: "border-danger bg-danger text-on-danger",
};

const stateText = {
  done: "stepDone",
  current: "stepCurrent",
  open: "stepOpen",
  stopped: "stepStopped",
} as const;

/** Where a case stands among its stages: across on a desk, down on a phone. */
export function Steps({ steps, label }: { steps: readonly Step[]; label: string }) {
  const t = useTranslations("ui");
  return (
    <ol aria-label={label} className="flex flex-col md:flex-row">
      {steps.map((step, index) => (
        <li
          key={step.key}
          aria-current={step.state === "current" ? "step" : undefined}
          className="group relative flex min-w-0 flex-1 gap-3.5 pb-5 last:pb-0 md:flex-col md:gap-2.5 md:pb-0"
        >
          {index < steps.length - 1 && (
            <span
              aria-hidden
              className={cn(
                "absolute top-8 bottom-1 left-[0.8125rem] w-0.5 md:top-[0.8125rem] md:right-2 md:bottom-auto md:left-9 md:h-0.5 md:w-auto",
                step.state === "done" ? "bg-primary" : "bg-line",
              )}
            />
          )}
          <span
            aria-hidden
            className={cn(
              "relative grid size-7 shrink-0 place-items-center rounded-full border-2 text-xs font-semibold tabular-nums",
              circle[step.state],
            )}
          >
            {step.state === "done" && <Check strokeWidth={3} className="size-4" />}
            {step.state === "stopped" && <X strokeWidth={3} className="size-4" />}
            {(step.state === "current" || step.state === "open") && index + 1}
          </span>
          <span className="min-w-0 md:pe-3">
            <span
              className={cn(
                "block text-[0.9375rem] leading-7 md:leading-6",
                step.state === "current" ? "font-semibold" : "font-medium",
                step.state === "open" && "font-normal text-ink-muted",
              )}
            >
              {step.label}
              <span className="sr-only"> ({t(stateText[step.state])})</span>
            </span>
            {step.note && <span className="block text-sm text-ink-muted tabular-nums">{step.note}</span>}
          </span>
        </li>
      ))}
    </ol>
  );
}
