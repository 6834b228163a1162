import { useTranslations } from "next-intl";
import { useHints } from "@/components/self-assessment/hints";
import { IndicatorList } from "@/components/self-assessment/indicator-list";
import { ItemAnswer } from "@/components/self-assessment/item-answer";
import { Card } from "@/components/ui/card";
import { LinkButton } from "@/components/ui/link-button";
import { Stack } from "@/components/ui/stack";
import type { SchemeIndicator } from "@/lib/scoring/edition";
import { sheetAddress } from "@/lib/self-assessment/addresses";
import type { LoadedSelfAssessment } from "@/lib/self-assessment/loaders";

type Props = { loaded: LoadedSelfAssessment; indicator: SchemeIndicator; locale: "zh" | "en" };

/** One indicator with its items, and the ways on. */
export function StepPage({ loaded, indicator, locale }: Props) {
  const t = useTranslations("selfAssessment");
  const { sheet, progress, mayEdit } = loaded;
  const hintsFor = useHints(locale, sheet.pack);
  const answers = new Map(sheet.answers.map((answer) => [answer.clause, answer]));
  const at = progress.findIndex((one) => one.indicator.clause === indicator.clause);
  const before = progress[at - 1]?.indicator.clause;
  const after = progress[at + 1]?.indicator.clause;
  const { range, live } = loaded.prediction;
  return (
    <Stack>
      {range && (
        <p className="text-ink-muted tabular-nums">
          {t("soFar", {
            answered: live.answered,
            total: live.total,
            worst: range.worst.final,
            best: range.best.final,
          })}
        </p>
      )}
      {indicator.items.map((item) => (
        <ItemAnswer
          key={item.clause}
          organisationId={sheet.organisationId}
          item={item}
          title={item.title[locale]}
          answer={answers.get(item.clause)}
          hints={hintsFor(item.clause)}
          mayEdit={mayEdit}
        />
      ))}
      <div className="flex flex-wrap justify-between gap-3">
        <LinkButton tone="secondary" href={sheetAddress(sheet.organisationId, before)}>
          {before ? t("previous") : t("toResult")}
        </LinkButton>
        <LinkButton href={sheetAddress(sheet.organisationId, after)}>
          {after ? t("following") : t("toResult")}
        </LinkButton>
      </div>
      <Card title={t("indicators")}>
        <IndicatorList
          organisationId={sheet.organisationId}
          progress={progress}
          locale={locale}
          current={indicator.clause}
        />
      </Card>
    </Stack>
  );
}
