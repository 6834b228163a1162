import { useFormatter, useTranslations } from "next-intl";
import { CloseForm } from "@/components/complaints/close-form";
import { Badge } from "@/components/ui/badge";
import { Card } from "@/components/ui/card";
import { EmptyState } from "@/components/ui/empty-state";
import { Pager } from "@/components/ui/pager";
import { Stack } from "@/components/ui/stack";
import { StatusBadge } from "@/components/ui/status-badge";
import type { loadComplaints } from "@/lib/complaints/loaders";

type Props = Awaited<ReturnType<typeof loadComplaints>>;

/** Complaints about enterprises, the newest record first. */
export function ComplaintList({ rows, next, onlyOpen, isFirstPage, mayClose }: Props) {
  const t = useTranslations("complaints");
  const format = useFormatter();
  const href = (after?: string) => {
    const search = new URLSearchParams({ ...(!onlyOpen && { show: "all" }), ...(after && { after }) });
    return `/desk/complaints${search.size > 0 ? `?${search}` : ""}`;
  };
  if (rows.length === 0) {
    return <EmptyState title={t(onlyOpen ? "noneOpen" : "none")} text={t("noneText")} />;
  }
  return (
    <>
      <Stack gap="md">
        {rows.map((row) => (
          <Card
            key={row.id}
            as="article"
            title={row.organisationName}
            description={row.creditCode}
            actions={
              <>
                {row.major && <Badge tone="danger">{t("major")}</Badge>}
                <StatusBadge tone={row.closedAt ? "neutral" : "warning"}>
                  {t(row.closedAt ? "closed" : "open")}
                </StatusBadge>
              </>
            }
          >
            <p className="whitespace-pre-line">{row.summary}</p>
            <p className="mt-2 text-sm text-ink-muted tabular-nums">
              {t("received", { date: row.receivedOn, name: row.recordedBy })}
            </p>
            {row.closedAt && (
              <p className="mt-3 rounded-md bg-sunken px-4 py-3 whitespace-pre-line">
                <span className="block text-sm text-ink-muted">
                  {t("closedOn", { date: format.dateTime(row.closedAt, { dateStyle: "medium" }) })}
                </span>
                {row.outcome}
              </p>
            )}
            {!row.closedAt && mayClose && <CloseForm complaintId={row.id} />}
          </Card>
        ))}
      </Stack>
      <Pager next={next ? href(next) : undefined} first={isFirstPage ? undefined : href()} />
    </>
  );
}
