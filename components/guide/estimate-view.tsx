import { useTranslations } from "next-intl";
import { FeeTable, money } from "@/components/guide/fee-table";
import { type Column, DataTable } from "@/components/ui/data-table";
import type { Estimate } from "@/lib/guide/fee-estimate";
import { type HalfDays, personDays } from "@/lib/rules/person-days";
import { SURVEILLANCES } from "@/lib/rules/prices";

type Row = { key: string; name: string; working: string; halfDays: HalfDays };

/** Person-days and three years of fees, each with where it comes from. */
export function EstimateView({ estimate }: { estimate: Estimate }) {
  const t = useTranslations("guide.estimate");
  const { employees, outlets, sample, first, surveillance, quote } = estimate;
  const row = t("row", { from: estimate.from, upTo: estimate.upTo });
  const days = (halfDays: HalfDays) => String(personDays(halfDays));
  const rows: Row[] = [
    { key: "planning", name: t("planning"), working: row, halfDays: first.planning },
    { key: "onSite", name: t("onSite"), working: row, halfDays: first.onSite },
    {
      key: "sample",
      name: t("sample"),
      working: sample === 0 ? t("sampleNone") : t("sampleWorking", { outlets, sample }),
      halfDays: first.outlets,
    },
    {
      key: "first",
      name: t("first"),
      working: t("firstWorking", {
        planning: days(first.planning),
        onSite: days(first.onSite),
        outlets: days(first.outlets),
        total: days(first.total),
      }),
      halfDays: first.total,
    },
    { key: "surveillance", name: t("surveillance"), working: row, halfDays: surveillance },
  ];
  const columns: Column<Row>[] = [
    { key: "step", header: t("step"), rowHeader: true, cell: ({ name }) => name },
    { key: "working", header: t("working"), cell: ({ working }) => working },
    {
      key: "count",
      header: t("count"),
      align: "end",
      cell: ({ halfDays }) => t("dayCount", { days: days(halfDays) }),
    },
  ];
  return (
    <section aria-labelledby="estimate" className="grid gap-8">
      <div>
        <h2 id="estimate" className="text-2xl">
          {t("result")}
        </h2>
        <p className="mt-1.5 text-ink-muted">{t("for", { employees, outlets })}</p>
      </div>
      <div className="grid gap-3">
        <h3 className="text-lg">{t("days")}</h3>
        <p className="text-sm text-ink-muted">{t("daysText")}</p>
        <DataTable caption={t("days")} columns={columns} rows={rows} rowKey={({ key }) => key} />
      </div>
      <div className="grid gap-5">
        <div>
          <h3 className="text-lg">{t("lines")}</h3>
          <p className="mt-1 text-sm text-ink-muted">{t("linesText")}</p>
        </div>
        <FeeTable
          headingLevel={4}
          caption={t("firstLines")}
          fees={quote.first}
          totalLabel={t("firstTotal")}
          totalFen={quote.firstTotalFen}
        />
        <FeeTable
          headingLevel={4}
          caption={t("surveillanceLines")}
          fees={quote.surveillance}
          totalLabel={t("surveillanceTotal")}
          totalFen={quote.surveillanceTotalFen}
        />
        <dl className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1 rounded-lg border border-line bg-sunken px-5 py-4">
          <dt className="font-semibold">{t("threeYears")}</dt>
          <dd className="text-xl font-semibold tabular-nums">{money(quote.threeYearTotalFen)}</dd>
          <dd className="basis-full text-sm text-ink-muted tabular-nums">
            {t("threeYearsWorking", {
              first: money(quote.firstTotalFen),
              times: SURVEILLANCES,
              surveillance: money(quote.surveillanceTotalFen),
              total: money(quote.threeYearTotalFen),
            })}
          </dd>
        </dl>
      </div>
    </section>
  );
}
