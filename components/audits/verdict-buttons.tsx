"use client";

import { Check, CircleSlash, Percent, X } from "lucide-react";
import { useTranslations } from "next-intl";
import { cn } from "@/components/ui/class-names";
import type { SchemeItem } from "@/lib/scoring/edition";
import type { VerdictKind } from "@/lib/scoring/schema";

const look: Record<VerdictKind, { icon: typeof Check; pressed: string }> = {
  met: { icon: Check, pressed: "border-success ring-success bg-success-soft text-success-ink" },
  not_met: { icon: X, pressed: "border-danger ring-danger bg-danger-soft text-danger-ink" },
  sampled: { icon: Percent, pressed: "border-info ring-info bg-info-soft text-info-ink" },
  deleted: { icon: CircleSlash, pressed: "border-neutral ring-neutral bg-neutral-soft text-neutral-ink" },
};

/** The verdicts that are possible for an item, in the order of the keys 1 to 4. */
export function verdictsFor(item: SchemeItem): VerdictKind[] {
  return item.verification === "sampled"
    ? ["met", "not_met", "sampled", "deleted"]
    : ["met", "not_met", "deleted"];
}

type Props = {
  item: SchemeItem;
  chosen: VerdictKind | "";
  /** While the page does not listen yet, a colleague signs off, or this person does not score. */
  disabled: boolean;
  onChoose: (verdict: VerdictKind) => void;
};

/** Plain buttons, not radios: arrow keys walk between items here and must never change a verdict. */
export function VerdictButtons({ item, chosen, disabled, onChoose }: Props) {
  const t = useTranslations("audits.scorecard");
  const verdicts = verdictsFor(item);
  return (
    <fieldset
      aria-label={t("verdictLabel", { clause: item.clause })}
      className={cn("grid min-w-0 gap-2", verdicts.length === 4 ? "grid-cols-4" : "grid-cols-3")}
    >
      {verdicts.map((verdict) => {
        const pressed = chosen === verdict;
        const { icon: Icon, pressed: pressedLook } = look[verdict];
        return (
          <button
            key={verdict}
            type="button"
            data-verdict={verdict}
            aria-pressed={pressed}
            disabled={disabled}
            onClick={() => onChoose(verdict)}
            className={cn(
              "flex min-h-13 touch-manipulation items-center justify-center gap-1.5 rounded-md border px-1 text-[0.9375rem] leading-5 font-medium select-none max-sm:flex-col max-sm:gap-0.5 max-sm:py-1.5 max-sm:text-sm",
              "disabled:opacity-70",
              pressed ? cn("ring-1", pressedLook) : "border-line-strong bg-surface text-ink hover:bg-sunken",
            )}
          >
            <Icon aria-hidden strokeWidth={2.5} className={cn("size-4.5", !pressed && "text-ink-faint")} />
            {t(`verdict.${verdict}`)}
          </button>
        );
      })}
    </fieldset>
  );
}
