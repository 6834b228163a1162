import { useLocale, useTranslations } from "next-intl";
import { ResultHeadline } from "@/components/audits/result-headline";
import { TraceTable } from "@/components/audits/trace-table";
import { Callout } from "@/components/ui/callout";
import { Card } from "@/components/ui/card";
import { Stack } from "@/components/ui/stack";
import type { LoadedScoreView } from "@/lib/audits/loaders";
import { findItem } from "@/lib/scoring/edition";
import { getEdition } from "@/lib/scoring/editions";
import { Fraction } from "@/lib/scoring/fraction";
import { liveScore } from "@/lib/scoring/live-score";

/**
 * A scorecard to read: the result and why every point was lost. Signed off, it shows the stored answer of the
 * scorer and computes nothing; before, the state so far, as a range.
 */
export function ScoreResult({ view }: { view: LoadedScoreView }) {
  const { head, content, conflicts } = view;
  const t = useTranslations("audits.result");
  const bar = useTranslations("audits.bar");
  const locale = useLocale() === "en" ? "en" : "zh";
  const edition = getEdition(head.editionId);
  const live = head.result ? null : liveScore(edition, content);
  const result = head.result ?? live?.result;
  if (!result) return null;
  const trace = { edition, scorecard: content, result, locale } as const;
  const ofItems = result.trace.filter(({ clause }) => findItem(edition, clause));
  const lost = ofItems.filter(({ lost }) => !Fraction.parse(lost).equals(Fraction.zero));
  const deleted = ofItems.filter(({ rule }) => rule === "deleted");
  const special = result.trace.filter(({ rule }) => rule === "special_deduction" || rule === "bonus");
  const calculation = result.trace.filter(({ clause }) => clause === "result");
  return (
    <Stack>
      {!head.result && (
        <Callout tone="info" title={t("live")}>
          {t("liveText")} {live && bar("answered", { answered: live.answered, total: live.total })}
        </Callout>
      )}
      {conflicts.length > 0 && <Callout tone="warning">{t("conflict")}</Callout>}
      {result.state === "scored" && (
        <Card title={t("title")}>
          <ResultHeadline
            edition={edition}
            result={result}
            locale={locale}
            signed={head.signedOffAt ? { by: head.signedOffBy ?? "", at: head.signedOffAt } : undefined}
          />
        </Card>
      )}
      {result.state === "incomplete" && live?.best.state === "scored" && live.worst.state === "scored" && (
        <Card title={bar("best")}>
          <p className="text-2xl font-semibold tabular-nums">
            {bar("range", { worst: live.worst.final, best: live.best.final })}
          </p>
        </Card>
      )}
      <Card title={t("lostPoints")} flush>
        <TraceTable {...trace} entries={lost} caption={t("lostPoints")} empty={t("noLoss")} />
      </Card>
      {special.length > 0 && (
        <Card title={t("specials")} flush>
          <TraceTable {...trace} entries={special} caption={t("specials")} />
        </Card>
      )}
      {deleted.length > 0 && (
        <Card title={t("deletions")} flush>
          <TraceTable {...trace} entries={deleted} caption={t("deletions")} />
        </Card>
      )}
      {calculation.length > 0 && (
        <Card title={t("calculation")} flush>
          <TraceTable {...trace} entries={calculation} caption={t("calculation")} />
        </Card>
      )}
      <details className="rounded-lg border border-line bg-surface shadow-sm">
        <summary className="min-h-12 px-5 py-3 font-medium sm:px-6">{t("allItems")}</summary>
        <TraceTable {...trace} entries={ofItems} caption={t("allItems")} />
      </details>
    </Stack>
  );
}
