"use client";

import { useTranslations } from "next-intl";
import { useDuration } from "@/components/site-record/use-duration";
import { Badge } from "@/components/ui/badge";
import { DataTable } from "@/components/ui/data-table";
import type { HoursSummary } from "@/lib/site-record/hours";

type Row = {
  key: string;
  name: string;
  role: string;
  planned: number | null;
  actual: number;
  differs: boolean;
};

/** Planned against actual hours: each person, and the agreed person-days as a whole. */
export function HoursTable({ summary }: { summary: HoursSummary }) {
  const t = useTranslations("siteRecord.hours");
  const roles = useTranslations("audits.roles");
  const duration = useDuration();
  const people = summary.people.map(
    (one): Row => ({
      key: one.accountId,
      name: one.name,
      role: one.role === "" ? t("left") : roles(one.role),
      planned: one.plannedMinutes,
      actual: one.actualMinutes,
      differs: one.differs,
    }),
  );
  const { agreed } = summary;
  const total: Row = {
    key: "agreed",
    name: t("agreed"),
    role: t("agreedText"),
    planned: agreed.plannedMinutes,
    actual: agreed.actualMinutes,
    differs: agreed.differs,
  };
  return (
    <DataTable
      caption={t("table")}
      rows={agreed.plannedMinutes === null ? people : [...people, total]}
      rowKey={({ key }) => key}
      columns={[
        {
          key: "name",
          header: t("person"),
          rowHeader: true,
          cell: ({ name, role }) => (
            <>
              {name} <span className="ms-1 text-sm font-normal text-ink-muted">{role}</span>
            </>
          ),
        },
        {
          key: "planned",
          header: t("planned"),
          align: "end",
          cell: ({ planned }) => (planned === null ? t("unknown") : duration(planned)),
        },
        { key: "actual", header: t("actual"), align: "end", cell: ({ actual }) => duration(actual) },
        {
          key: "difference",
          header: t("difference"),
          align: "end",
          cell: ({ planned, actual, differs }) =>
            planned === null ? (
              t("unknown")
            ) : differs ? (
              <Badge tone="warning">{duration(actual - planned, true)}</Badge>
            ) : (
              t("asPlanned")
            ),
        },
      ]}
    />
  );
}
