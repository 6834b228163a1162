"use client";

import { ChevronDown, ChevronUp, TriangleAlert } from "lucide-react";
import { useTranslations } from "next-intl";
import { memo } from "react";
import { ConnectionNotice } from "@/components/audits/connection-notice";
import { LevelMark } from "@/components/audits/level-mark";
import { useLiveScore, useOverviewSoon } from "@/components/audits/use-tablet";
import { Button } from "@/components/ui/button";
import { outlookOf } from "@/lib/audits/outlook";
import type { LiveScore } from "@/lib/scoring/live-score";
import type { Tablet } from "@/lib/tablet/tablet";

/** The ways to the next open item exist where the items are. */
type Props = { onNext?: () => void; onPrevious?: () => void };

/** Under the thumb: what the score is or can still become, what is open, and the way to it. */
export function ScoreBar({ onNext, onPrevious }: Props) {
  const t = useTranslations("audits.bar");
  const { tablet, overview } = useOverviewSoon();
  const { live, sheet } = overview;
  const open =
    live.total - live.answered + sheet.conflicts.filter((field) => !field.startsWith("item:")).length;
  return (
    <div
      data-print="hide"
      className="sticky bottom-0 z-20 border-t border-line bg-surface pb-[env(safe-area-inset-bottom)] shadow-lg"
    >
      <ConnectionNotice />
      <div
        role="progressbar"
        aria-label={t("answered", { answered: live.answered, total: live.total })}
        aria-valuenow={live.answered}
        aria-valuemin={0}
        aria-valuemax={live.total}
        className="h-1 bg-neutral-soft"
      >
        <div className="h-full bg-primary" style={{ width: `${(100 * live.answered) / live.total}%` }} />
      </div>
      <div className="mx-auto flex max-w-7xl items-center gap-3 px-4 py-2 sm:gap-5 sm:px-6">
        <output className="flex min-w-0 flex-1 flex-wrap items-center gap-x-5">
          <Figure />
          <Hints live={live} tablet={tablet} />
        </output>
        {onNext && (
          <div className="flex shrink-0 items-center gap-2">
            <Button
              tone="secondary"
              size="icon"
              className="size-12"
              aria-label={t("previousOpen")}
              disabled={open === 0}
              onClick={onPrevious}
            >
              <ChevronUp aria-hidden />
            </Button>
            <Button
              size="touch"
              className="px-4"
              disabled={open === 0}
              onClick={onNext}
              aria-label={t("nextOpen")}
            >
              <ChevronDown aria-hidden />
              <span className="max-sm:hidden">{open === 0 ? t("noneOpen") : t("nextOpen")}</span>
              {open > 0 && <span className="tabular-nums">{open}</span>}
            </Button>
          </div>
        )}
      </div>
    </div>
  );
}

const Figure = memo(function Figure() {
  const t = useTranslations("audits.bar");
  const { result, best, worst } = useLiveScore();
  const shown = result.state === "incomplete" ? best : result;
  if (shown.state !== "scored") return <p className="font-medium">{t("nothing")}</p>;
  return (
    <div className="flex items-center gap-x-3">
      <p className="leading-tight">
        <span className="block text-xs text-ink-muted">
          {result.state === "scored" ? t("final") : t("best")}
        </span>
        <span data-testid="live-score" className="text-2xl font-semibold tabular-nums">
          {shown.final}
        </span>
      </p>
      <p className="grid gap-0.5">
        <LevelMark level={shown.level} />
        <span className="text-sm text-ink-muted tabular-nums">
          {result.state === "scored"
            ? t("score", { score: result.score })
            : t("worst", { final: worst.state === "scored" ? worst.final : "0.00" })}
        </span>
      </p>
    </div>
  );
});

function Hints({ live, tablet }: { live: LiveScore; tablet: Tablet }) {
  const t = useTranslations("audits.bar");
  const level = useTranslations("scoring.level");
  const { result } = live;
  const outlook = outlookOf(tablet.edition, live.best);
  return (
    <p className="min-w-0 text-sm leading-6 text-ink-muted tabular-nums max-sm:hidden">
      <span className="block">
        {t("answered", { answered: live.answered, total: live.total })}
        {result.specialDeductions > 0 && ` · ${t("specials", { count: result.specialDeductions })}`}
        {result.bonus > 0 && ` · ${t("bonus")}`}
      </span>
      <span className="block">
        {outlook?.margin && t("margin", { level: level(outlook.level), points: outlook.margin })}
        {outlook?.margin && outlook.next && " · "}
        {outlook?.next && t("toNext", { level: level(outlook.next.level), points: outlook.next.gap })}
        {outlook && !outlook.margin && !outlook.next && t("failing")}
      </span>
      {result.state === "scored" && result.borderline && (
        <span className="flex items-center gap-1 font-medium text-warning-ink">
          <TriangleAlert aria-hidden className="size-4" />
          {t("borderline")}
        </span>
      )}
    </p>
  );
}
