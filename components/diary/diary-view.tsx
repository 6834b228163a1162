import { useTranslations } from "next-intl";
import { DiaryEvents } from "@/components/diary/diary-events";
import { MonthCard } from "@/components/diary/month-card";
import { RateChart } from "@/components/diary/rate-chart";
import { YearTable } from "@/components/diary/year-table";
import { Card } from "@/components/ui/card";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { Stack } from "@/components/ui/stack";
import type { DiaryOfOrganisation, LoadedDiary } from "@/lib/diary/loaders";
import type { Rates } from "@/lib/diary/rates";

/** One year of an enterprise's figures: what they come to, month by month, and what it held by itself. */
export function DiaryView({ year, earlier, later, today, organisations }: LoadedDiary) {
  const t = useTranslations("diary");
  return (
    <Stack gap="lg">
      <nav aria-label={t("years")} className="flex flex-wrap items-center gap-3">
        {earlier !== null && <YearLink year={earlier} />}
        <span className="text-lg font-semibold tabular-nums" aria-current="page">
          {t("year", { year: String(year) })}
        </span>
        {later !== null && <YearLink year={later} />}
      </nav>
      {organisations.map((diary) => (
        <OneDiary key={diary.organisationId} diary={diary} year={year} today={today} />
      ))}
    </Stack>
  );
}

function YearLink({ year }: { year: number }) {
  const t = useTranslations("diary");
  return (
    <LinkButton tone="secondary" size="sm" href={`/portal/diary?year=${year}`}>
      {t("year", { year: String(year) })}
    </LinkButton>
  );
}

type Props = { diary: DiaryOfOrganisation; year: number; today: string };

function OneDiary({ diary, year, today }: Props) {
  const t = useTranslations("diary");
  const { organisationId, organisationName, months, open } = diary;
  const opened = months.find(({ month }) => month === open);
  const chart = (rate: keyof Rates, top?: number) => (
    <RateChart
      title={t(`rates.${rate}`)}
      bars={months.map(({ month, rates }) => ({ month, rate: rates[rate] }))}
      year={diary.rates[rate]}
      top={top}
    />
  );
  return (
    <section aria-label={organisationName} className="grid min-w-0 grid-cols-1 gap-6">
      <h2 className="text-lg font-semibold">{organisationName}</h2>
      {opened && <MonthCard key={opened.month} organisationId={organisationId} {...opened} />}
      {diary.isEmpty ? (
        <EmptyState title={t("empty", { year: String(year) })} text={t("emptyText")} />
      ) : (
        <Card title={t("chart.title")} headingLevel={3}>
          <div className="grid gap-8 sm:grid-cols-2 lg:grid-cols-3">
            {chart("complaints")}
            {chart("resolution", 10_000)}
            {chart("satisfaction", 10_000)}
          </div>
        </Card>
      )}
      <YearTable diary={diary} year={year} />
      <DiaryEvents organisationId={organisationId} events={diary.events} today={today} />
    </section>
  );
}
