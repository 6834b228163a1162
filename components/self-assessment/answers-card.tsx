import { useTranslations } from "next-intl";
import { TraceTable } from "@/components/audits/trace-table";
import { Card } from "@/components/ui/card";
import { findItem, type SchemeEdition } from "@/lib/scoring/edition";
import type { Scorecard } from "@/lib/scoring/schema";
import type { Prediction } from "@/lib/self-assessment/prediction";
import type { Sheet } from "@/lib/self-assessment/schema";

type Props = {
  edition: SchemeEdition;
  sheet: Sheet;
  scorecard: Scorecard;
  prediction: Prediction;
  locale: "zh" | "en";
};

/** Every answer with its points as the scorer counts them, and the notes. */
export function AnswersCard({ edition, sheet, scorecard, prediction, locale }: Props) {
  const t = useTranslations("selfAssessment");
  const { result } = prediction.live;
  const entries = result.trace.filter(({ clause }) => findItem(edition, clause));
  const notes = sheet.answers.filter(({ note }) => note !== "");
  return (
    <>
      <Card title={t("allAnswers")} flush>
        <TraceTable
          edition={edition}
          scorecard={scorecard}
          result={result}
          entries={entries}
          locale={locale}
          caption={t("allAnswers")}
          empty={t("nothingAnswered")}
        />
      </Card>
      {notes.length > 0 && (
        <Card title={t("notes")}>
          <dl className="grid gap-3">
            {notes.map(({ clause, note }) => (
              <div key={clause}>
                <dt className="font-medium">
                  <span className="me-2 text-ink-muted tabular-nums">{clause}</span>
                  {findItem(edition, clause)?.title[locale]}
                </dt>
                <dd className="whitespace-pre-wrap">{note}</dd>
              </div>
            ))}
          </dl>
        </Card>
      )}
    </>
  );
}
