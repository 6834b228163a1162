import { useTranslations } from "next-intl";
import { useTraceSentence } from "@/components/audits/trace-sentence";
import { DataTable } from "@/components/ui/data-table";
import { shownPoints } from "@/lib/audits/outlook";
import { findItem, type SchemeEdition } from "@/lib/scoring/edition";
import type { Scorecard } from "@/lib/scoring/schema";
import type { ScoreResult } from "@/lib/scoring/score";
import type { TraceEntry } from "@/lib/scoring/trace";

type Props = {
  edition: SchemeEdition;
  scorecard: Scorecard;
  result: ScoreResult;
  entries: readonly TraceEntry[];
  locale: "zh" | "en";
  caption: string;
  empty?: string;
};

/** Steps of the calculation in the reader's language, each with its finding. */
export function TraceTable({ edition, scorecard, result, entries, locale, caption, empty }: Props) {
  const t = useTranslations("audits.result");
  const explain = useTraceSentence(edition, scorecard, result);
  const overall = entries.every(({ clause }) => clause === "result");
  const columns = [
    ...(overall
      ? []
      : [
          {
            key: "clause",
            header: t("clause"),
            rowHeader: true,
            className: "sm:w-80",
            cell: (entry: TraceEntry) => {
              const item = findItem(edition, entry.clause);
              return (
                <>
                  {item && <span className="me-2 text-ink-muted tabular-nums">{item.clause}</span>}
                  {item ? item.title[locale] : t(entry.rule === "bonus" ? "bonus" : "specialDeductions")}
                </>
              );
            },
          },
        ]),
    {
      key: "verdict",
      header: overall ? t("calculation") : t("verdict"),
      cell: (entry: TraceEntry) => {
        const { sentence, finding } = explain(entry);
        return (
          <>
            {sentence}
            {finding && <span className="block whitespace-pre-wrap text-ink-muted">{finding}</span>}
          </>
        );
      },
    },
    ...(overall
      ? []
      : [
          {
            key: "points",
            header: t("lost"),
            align: "end" as const,
            cell: ({ lost, gained, rule: name }: TraceEntry) =>
              name === "bonus" ? `+${shownPoints(gained)}` : shownPoints(lost),
          },
        ]),
  ];
  return (
    <DataTable
      caption={caption}
      framed={false}
      columns={columns}
      rows={entries}
      rowKey={(entry) => `${entry.clause} ${entry.rule}`}
      empty={<p className="px-5 pb-5 text-ink-muted sm:px-6">{empty}</p>}
    />
  );
}
