import { useTranslations } from "next-intl";
import { useTraceSentence } from "@/components/audits/trace-sentence";
import { useHints } from "@/components/self-assessment/hints";
import { Card } from "@/components/ui/card";
import { TextLink } from "@/components/ui/text-link";
import { shownPoints } from "@/lib/audits/outlook";
import type { SchemeEdition } from "@/lib/scoring/edition";
import type { Scorecard } from "@/lib/scoring/schema";
import { sheetAddress } from "@/lib/self-assessment/addresses";
import type { Prediction } from "@/lib/self-assessment/prediction";
import type { Sheet } from "@/lib/self-assessment/schema";

type Props = {
  edition: SchemeEdition;
  sheet: Sheet;
  scorecard: Scorecard;
  prediction: Prediction;
  locale: "zh" | "en";
  /** Links to the indicator's page, for the enterprise itself. */
  linked: boolean;
};

/** Every item that loses points, most points first, and those still open, each with what usually shows it. */
export function GapList({ edition, sheet, scorecard, prediction, locale, linked }: Props) {
  const t = useTranslations("selfAssessment");
  const explain = useTraceSentence(edition, scorecard, prediction.live.result);
  const hintsFor = useHints(locale, sheet.pack);
  const rows = [
    ...prediction.gaps.map(({ item, entry }) => ({
      item,
      points: shownPoints(entry.lost),
      why: explain(entry).sentence,
    })),
    ...prediction.open.map((item) => ({ item, points: null, why: t("openItem", { points: item.points }) })),
  ];
  return (
    <Card title={t("gaps")} description={t("gapsText")}>
      {rows.length === 0 ? (
        <p>{t("noGaps")}</p>
      ) : (
        <ol aria-label={t("gaps")} className="grid divide-y divide-line">
          {rows.map(({ item, points, why }) => (
            <li key={item.clause} data-clause={item.clause} className="grid gap-1 py-3 first:pt-0 last:pb-0">
              <p className="flex flex-wrap justify-between gap-x-6 gap-y-1 font-medium">
                <span className="min-w-0">
                  <span className="me-2 text-ink-muted tabular-nums">{item.clause}</span>
                  {linked ? (
                    <TextLink
                      href={sheetAddress(sheet.organisationId, item.clause.split(".").slice(0, 3).join("."))}
                    >
                      {item.title[locale]}
                    </TextLink>
                  ) : (
                    item.title[locale]
                  )}
                </span>
                <span className="tabular-nums">{points === null ? t("open") : t("lost", { points })}</span>
              </p>
              <p className="text-sm">{why}</p>
              {hintsFor(item.clause).map((hint) => (
                <p key={hint.label} className="text-sm text-ink-muted">
                  {t("hint", hint)}
                </p>
              ))}
            </li>
          ))}
        </ol>
      )}
    </Card>
  );
}
