"use client";

import { useLocale, useTranslations } from "next-intl";
import { type KeyboardEvent, useRef } from "react";
import { ClauseNav } from "@/components/audits/clause-nav";
import { ItemEntry } from "@/components/audits/item-entry";
import { itemKey, stepTo } from "@/components/audits/item-walk";
import { ScoreBar } from "@/components/audits/score-bar";
import { SpecialEntries } from "@/components/audits/special-entries";
import { useOpenTablet } from "@/components/audits/use-tablet";

/** The whole scorecard on a tablet: every item, the special entries, and the score under the thumb. */
export function ScorecardTablet() {
  const t = useTranslations("audits");
  const locale = useLocale() === "en" ? "en" : "zh";
  const { tablet } = useOpenTablet();
  const { edition } = tablet;
  const list = useRef<HTMLDivElement>(null);
  const step = (direction: 1 | -1, onlyOpen: boolean) => stepTo(list.current, tablet, direction, onlyOpen);
  const onKeyDown = (event: KeyboardEvent) => {
    if (itemKey(event, list.current, tablet)) event.preventDefault();
  };

  return (
    <>
      <div className="mx-auto max-w-7xl lg:grid lg:grid-cols-[15.5rem_minmax(0,1fr)] lg:gap-6 lg:px-6">
        <ClauseNav />
        {/* biome-ignore lint/a11y/noStaticElementInteractions: shortcuts for what the buttons inside do */}
        <div ref={list} onKeyDown={onKeyDown} className="grid min-w-0 gap-8 px-3 py-5 sm:px-5 lg:px-0">
          {edition.signOff === null && (
            <p className="-mb-4 text-sm text-ink-muted">
              {t("scorecard.provisional")}
              <span className="max-lg:hidden"> {t("scorecard.keys")}</span>
            </p>
          )}
          {edition.groups.map((group) => (
            <section key={group.clause} aria-labelledby={`group-${group.clause}`} className="grid gap-5">
              <h2 id={`group-${group.clause}`} className="text-lg font-semibold">
                {t("scorecard.group", { clause: group.clause, title: group.title[locale] })}
                <span className="ms-2 text-base font-normal text-ink-muted tabular-nums">
                  {t("scorecard.points", { points: group.points })}
                </span>
              </h2>
              {group.indicators.map((indicator) => (
                <section
                  key={indicator.clause}
                  id={`section-${indicator.clause}`}
                  aria-labelledby={`indicator-${indicator.clause}`}
                  // Sections out of sight cost a tap neither layout nor paint.
                  className="scroll-mt-32 overflow-clip rounded-lg border border-line bg-surface shadow-sm [contain-intrinsic-size:auto_40rem] [content-visibility:auto]"
                >
                  <h3
                    id={`indicator-${indicator.clause}`}
                    className="flex items-baseline justify-between gap-3 border-b border-line bg-sunken px-4 py-2.5 text-[0.9375rem] font-semibold sm:px-5"
                  >
                    <span>
                      <span className="me-2 tabular-nums">{indicator.clause}</span>
                      {indicator.title[locale]}
                    </span>
                    <span className="text-sm font-normal text-ink-muted tabular-nums">
                      {t("scorecard.points", { points: indicator.points })}
                    </span>
                  </h3>
                  <div className="divide-y divide-line">
                    {indicator.items.map((item) => (
                      <ItemEntry key={item.clause} item={item} />
                    ))}
                  </div>
                </section>
              ))}
            </section>
          ))}
          <SpecialEntries />
        </div>
      </div>
      <ScoreBar onNext={() => step(1, true)} onPrevious={() => step(-1, true)} />
    </>
  );
}
