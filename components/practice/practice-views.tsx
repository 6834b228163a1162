"use client";

import { useTranslations } from "next-intl";
import { cn } from "@/components/ui/class-names";

const practiceViews = ["file", "score", "compare"] as const;
export type PracticeView = (typeof practiceViews)[number];

type Props = { view: PracticeView; onView: (view: PracticeView) => void };

/** The way between a practice's case file, its scorecard and the reference. */
export function PracticeViews({ view, onView }: Props) {
  const t = useTranslations("practice.views");
  return (
    <nav aria-label={t("label")} className="mx-auto max-w-7xl overflow-x-auto px-2 pt-1 sm:px-4">
      <ul className="flex gap-1 border-b border-line">
        {practiceViews.map((each) => (
          <li key={each}>
            <button
              type="button"
              aria-current={each === view ? "page" : undefined}
              onClick={() => onView(each)}
              className={cn(
                "-mb-px min-h-12 border-b-2 px-3 text-[0.9375rem] whitespace-nowrap -outline-offset-2",
                each === view
                  ? "border-primary font-semibold text-primary-ink"
                  : "border-transparent text-ink-muted hover:border-line-strong hover:text-ink",
              )}
            >
              {t(each)}
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}
