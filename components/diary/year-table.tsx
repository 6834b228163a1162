import { useTranslations } from "next-intl";
import { Card } from "@/components/ui/card";
import { type Column, DataTable } from "@/components/ui/data-table";
import { LinkButton } from "@/components/ui/link-button";
import type { DiaryOfOrganisation } from "@/lib/diary/loaders";
import type { Month } from "@/lib/diary/month";
import { type Rate, type Rates, type Totals, writtenRate } from "@/lib/diary/rates";

/** A month, or the whole year where `month` is null. */
type Row = { month: Month | null; figures: Totals | null; rates: Rates };

type CountColumn = "services" | "complaintsResolved" | "surveysAnswered";

type Props = { diary: DiaryOfOrganisation; year: number };

/** The figures of a year and the rates that follow from them; each month leads to its form. */
export function YearTable({ diary, year }: Props) {
  const t = useTranslations("diary");
  const { organisationId, months, totals, rates, isEmpty } = diary;
  const rows: Row[] = [
    ...months.map((one) => ({ month: one.month, figures: one.kept, rates: one.rates })),
    ...(isEmpty ? [] : [{ month: null, figures: totals, rates }]),
  ];
  const nameOf = (month: Month) => t("month", { year: month.slice(0, 4), month: Number(month.slice(5)) });
  /** A count, or a part beside its whole. */
  const count = (key: CountColumn, whole?: keyof Totals): Column<Row> => ({
    key,
    header: t(`columns.${key}`),
    align: "end",
    cell: ({ figures }) => (
      <Figure text={figures && (whole ? `${figures[key]}/${figures[whole]}` : String(figures[key]))} />
    ),
  });
  const percent = (key: keyof Rates): Column<Row> => ({
    key: `${key}-rate`,
    header: t(`rates.${key}`),
    align: "end",
    cell: (row) => <Figure text={written(row.rates[key])} />,
  });
  return (
    <Card title={t("table")} description={t("tableText")} headingLevel={3} flush>
      <DataTable
        caption={t("caption", { year: String(year) })}
        framed={false}
        rows={rows}
        rowKey={({ month }) => month ?? "year"}
        columns={[
          {
            key: "month",
            header: t("monthHeader"),
            rowHeader: true,
            cell: ({ month }) =>
              month ? t("monthOfYear", { month: Number(month.slice(5)) }) : t("wholeYear"),
          },
          count("services"),
          count("complaintsResolved", "complaints"),
          percent("complaints"),
          percent("resolution"),
          count("surveysAnswered", "surveysSent"),
          percent("satisfaction"),
          {
            key: "open",
            header: t("columns.action"),
            align: "end",
            cell: ({ month, figures }) =>
              month && (
                <LinkButton
                  tone="quiet"
                  size="sm"
                  href={`/portal/diary?year=${year}&month=${month}&of=${organisationId}`}
                  aria-label={t(figures ? "changeMonth" : "fillMonth", { month: nameOf(month) })}
                >
                  {t(figures ? "change" : "fill")}
                </LinkButton>
              ),
          },
        ]}
      />
    </Card>
  );
}

const written = (rate: Rate) => (rate === null ? null : `${writtenRate(rate)}%`);

function Figure({ text }: { text: string | null }) {
  const t = useTranslations("diary");
  return text === null ? (
    // The table scrolls: what only a screen reader sees must not widen the page.
    <span className="relative text-ink-faint">
      <span aria-hidden>—</span>
      <span className="sr-only">{t("noRate")}</span>
    </span>
  ) : (
    <span className="tabular-nums">{text}</span>
  );
}
