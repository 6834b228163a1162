import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { LevelMark } from "@/components/audits/level-mark";
import { ComparedPlace } from "@/components/practice/compared-place";
import { Callout } from "@/components/ui/callout";
import { Card } from "@/components/ui/card";
import type { Comparison } from "@/lib/practice/compare";
import { findItem, type SchemeEdition } from "@/lib/scoring/edition";
import type { Level } from "@/lib/scoring/levels";
import type { Verdict } from "@/lib/scoring/schema";

type Props = { edition: SchemeEdition; comparison: Comparison };

/** A trainee's result beside the reference: both scores, how often they agree, and every difference with its reason. */
export function ComparisonView({ edition, comparison }: Props) {
  const t = useTranslations("practice.compare");
  const kinds = useTranslations("scoring.kind");
  const locale = useLocale() === "en" ? "en" : "zh";
  const { differences, specials, agreement } = comparison;
  const count = differences.length + specials.length;
  const words = (verdict: Verdict | null) => {
    if (verdict === null) return t("notJudged");
    if (verdict.verdict !== "sampled") return t(`verdict.${verdict.verdict}`);
    return t("verdict.sampled", { samples: verdict.samples, failed: verdict.failed });
  };
  return (
    <div className="grid gap-6">
      <Card>
        <div className="flex flex-wrap items-end gap-x-12 gap-y-5">
          <Result label={t("yours")} final={comparison.final} level={comparison.level} />
          <Result
            label={t("reference")}
            final={comparison.referenceFinal}
            level={comparison.referenceLevel}
          />
          <p className="text-ink-muted tabular-nums">{t("agreement", agreement)}</p>
        </div>
      </Card>
      {count === 0 ? (
        <Callout tone="success" title={t("none")}>
          {t("noneText")}
        </Callout>
      ) : (
        <Card title={t("differences", { count })} flush>
          <ul className="divide-y divide-line">
            {differences.map(({ clause, given, reference, pointsDifference, explanation }) => (
              <ComparedPlace
                key={clause}
                title={
                  <>
                    <span className="me-2 text-sm text-ink-muted tabular-nums">{clause}</span>
                    {findItem(edition, clause)?.title[locale]}
                  </>
                }
                given={words(given)}
                reference={words(reference)}
                pointsDifference={pointsDifference}
                explanation={explanation[locale]}
              />
            ))}
            {specials.map(({ kind, given, reference, pointsDifference, explanation }) => (
              <ComparedPlace
                key={kind}
                title={kind === "bonus" ? t("bonus") : t("special", { kind: kinds(kind) })}
                given={t("times", { count: given })}
                reference={t("times", { count: reference })}
                pointsDifference={pointsDifference}
                explanation={explanation[locale]}
              />
            ))}
          </ul>
        </Card>
      )}
    </div>
  );
}

type ResultProps = { label: ReactNode; final: string | null; level: Level | null };

function Result({ label, final, level }: ResultProps) {
  const t = useTranslations("practice.compare");
  return (
    <div className="grid gap-1">
      <p className="text-sm text-ink-muted">{label}</p>
      <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <span className="text-3xl font-semibold tabular-nums">{final ?? t("unfinished")}</span>
        {level && <LevelMark level={level} size="md" />}
      </p>
    </div>
  );
}
