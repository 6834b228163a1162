"use client";

import { Check } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";
import { useOverviewSoon } from "@/components/audits/use-tablet";
import { cn } from "@/components/ui/class-names";

/** The tree's second level with what is open in each: a column on a wide screen, a strip on a narrow one. */
export function ClauseNav() {
  const t = useTranslations("audits");
  const locale = useLocale() === "en" ? "en" : "zh";
  const { tablet, overview } = useOverviewSoon();
  const { items } = overview.sheet.scorecard;
  const link =
    "flex min-h-11 items-center gap-2 rounded-md px-3 text-sm whitespace-nowrap text-ink-muted hover:bg-sunken hover:text-ink lg:leading-5 lg:whitespace-normal";
  return (
    <nav
      aria-label={t("scorecard.nav")}
      data-print="hide"
      className="sticky top-16 z-10 overflow-x-auto border-b border-line bg-canvas lg:top-20 lg:max-h-[calc(100dvh-11rem)] lg:self-start lg:overflow-y-auto lg:border-0"
    >
      <div className="flex gap-1 px-3 py-1 lg:grid lg:gap-0 lg:px-0">
        {tablet.edition.groups.map((group) => (
          <div key={group.clause} className="contents">
            <p className="hidden px-3 pt-3 pb-1 text-sm font-semibold lg:block">
              {t("scorecard.group", { clause: group.clause, title: group.title[locale] })}
              <span className="ms-2 font-normal text-ink-muted tabular-nums">
                {t("scorecard.points", { points: group.points })}
              </span>
            </p>
            {group.indicators.map((indicator) => {
              const open = indicator.items.filter(({ clause }) => !items[clause]).length;
              return (
                <a key={indicator.clause} href={`#section-${indicator.clause}`} className={link}>
                  <span className="tabular-nums">{indicator.clause}</span>
                  <span className="min-w-0 flex-1">{indicator.title[locale]}</span>
                  {open > 0 ? (
                    <span
                      title={t("scorecard.open", { count: open })}
                      className="rounded-full bg-neutral-soft px-2 text-xs font-medium text-neutral-ink tabular-nums"
                    >
                      {open}
                      <span className="sr-only"> {t("scorecard.open", { count: open })}</span>
                    </span>
                  ) : (
                    <Check aria-label={t("scorecard.complete")} className="size-4 text-success" />
                  )}
                </a>
              );
            })}
          </div>
        ))}
        <a href="#special" className={cn(link, "lg:mt-3")}>
          {t("special.title")}
        </a>
      </div>
    </nav>
  );
}
