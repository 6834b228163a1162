import { ArrowRight, CircleCheckBig } from "lucide-react";
import { useFormatter, useTranslations } from "next-intl";
import { CaseStatusBadge } from "@/components/cases/case-status";
import { type Column, DataTable } from "@/components/ui/data-table";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { TextLink } from "@/components/ui/text-link";
import type { WorkItem } from "@/lib/cases/loaders";
import { deskAddress } from "@/lib/cases/sections";
import { daysBetween } from "@/lib/cases/waiting";

/** The cases that wait for the person at the desk, the longest wait first. */
export function WorkList({ items, now }: { items: readonly WorkItem[]; now: Date }) {
  const t = useTranslations("cases");
  const format = useFormatter();
  const columns: Column<WorkItem>[] = [
    {
      key: "case",
      header: t("list.organisation"),
      rowHeader: true,
      cell: (item) => (
        <>
          <TextLink href={deskAddress(item.caseId, "overview")}>{item.organisationName}</TextLink>
          <span className="block text-sm font-normal text-ink-muted tabular-nums">{item.reference}</span>
        </>
      ),
    },
    { key: "todo", header: t("work.todo"), cell: (item) => t(`steps.${item.step}.title`) },
    {
      key: "status",
      header: t("list.status"),
      cell: (item) => <CaseStatusBadge status={item.status} />,
    },
    {
      key: "waiting",
      header: t("work.waiting"),
      cell: (item) => (
        <time
          dateTime={item.statusSince.toISOString()}
          title={format.dateTime(item.statusSince, { dateStyle: "medium", timeStyle: "short" })}
          className="whitespace-nowrap tabular-nums"
        >
          {t("work.days", { days: daysBetween(item.statusSince, now) })}
        </time>
      ),
    },
    {
      key: "go",
      header: "",
      srHeader: t("work.todo"),
      align: "end",
      cell: (item) => (
        <LinkButton
          href={item.address}
          size="sm"
          tone="secondary"
          aria-label={`${t(`steps.${item.step}.button`)} ${item.organisationName}`}
        >
          {t(`steps.${item.step}.button`)}
          <ArrowRight aria-hidden />
        </LinkButton>
      ),
    },
  ];
  return (
    <DataTable
      caption={t("work.caption")}
      columns={columns}
      rows={items}
      rowKey={(item) => item.caseId}
      empty={
        <EmptyState
          icon={CircleCheckBig}
          title={t("work.empty")}
          text={t("work.emptyText")}
          action={
            <LinkButton href="/desk/cases" tone="secondary">
              {t("work.allCases")}
            </LinkButton>
          }
        />
      }
    />
  );
}
