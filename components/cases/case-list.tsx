import { useFormatter, useTranslations } from "next-intl";
import { CaseStatusBadge } from "@/components/cases/case-status";
import { type Column, DataTable } from "@/components/ui/data-table";
import { EmptyState } from "@/components/ui/empty-state";
import { Pager } from "@/components/ui/pager";
import { TextLink } from "@/components/ui/text-link";
import type { CaseRow } from "@/lib/cases/lists/queries";
import { deskAddress } from "@/lib/cases/sections";

type Props = {
  rows: readonly CaseRow[];
  /** Whether a filter or a search is on: an empty list then means something else. */
  narrowed: boolean;
  nextHref?: string;
  firstHref?: string;
};

/** Cases, those that moved last first. */
export function CaseList({ rows, narrowed, nextHref, firstHref }: Props) {
  const t = useTranslations("cases");
  const levels = useTranslations("ui.level");
  const format = useFormatter();
  const columns: Column<CaseRow>[] = [
    {
      key: "organisation",
      header: t("list.organisation"),
      rowHeader: true,
      cell: (row) => (
        <>
          <TextLink href={deskAddress(row.caseId, "overview")}>{row.organisationName}</TextLink>
          <span className="block text-sm font-normal text-ink-muted tabular-nums">{row.creditCode}</span>
        </>
      ),
    },
    {
      key: "reference",
      header: t("list.reference"),
      cell: (row) => <span className="whitespace-nowrap tabular-nums">{row.reference}</span>,
    },
    { key: "status", header: t("list.status"), cell: (row) => <CaseStatusBadge status={row.status} /> },
    {
      key: "level",
      header: t("list.level"),
      wideOnly: true,
      cell: (row) =>
        row.requestedLevel && levels.has(row.requestedLevel) ? levels(row.requestedLevel) : "–",
    },
    {
      key: "since",
      header: t("list.since"),
      cell: (row) => (
        <time dateTime={row.statusSince.toISOString()} className="whitespace-nowrap tabular-nums">
          {format.dateTime(row.statusSince, { dateStyle: "medium" })}
        </time>
      ),
    },
  ];
  return (
    <>
      <DataTable
        caption={t("list.caption")}
        columns={columns}
        rows={rows}
        rowKey={(row) => row.caseId}
        empty={
          <EmptyState
            title={t(narrowed ? "list.empty" : "list.emptyAll")}
            text={t(narrowed ? "list.emptyText" : "list.emptyAllText")}
          />
        }
      />
      <Pager next={nextHref} first={firstHref} />
    </>
  );
}
