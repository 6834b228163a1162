import { useFormatter, useTranslations } from "next-intl";
import { LostPointsTable } from "@/components/decisions/lost-points-table";
import { ScoreSummary } from "@/components/decisions/score-summary";
import { Card } from "@/components/ui/card";
import { type Column, DataTable } from "@/components/ui/data-table";
import { DescriptionList } from "@/components/ui/description-list";
import { StarRating } from "@/components/ui/star-rating";
import { StatusBadge } from "@/components/ui/status-badge";
import { TextLink } from "@/components/ui/text-link";
import { deskAddress } from "@/lib/cases/sections";
import type { EvaluationFile } from "@/lib/decisions/queries";

type Props = { file: EvaluationFile; caseId: string; seesScore: boolean };

/** The evaluation in short, for somebody who took no part in it. */
export function EvaluationSummary({ file, caseId, seesScore }: Props) {
  const t = useTranslations("decisions.file");
  const format = useFormatter();
  const word = useTranslations("cases.eventValues");
  const when = (at: Date) => format.dateTime(at, { dateStyle: "medium" });
  const { documentReview, report, audit, result } = file;
  return (
    <>
      <Card title={t("title")} description={t("description")}>
        <div className="grid gap-7">
          {seesScore && result && <ScoreSummary result={result} />}
          {seesScore && !result && <p className="text-ink-muted">{t("noResult")}</p>}
          <DescriptionList
            items={[
              { term: t("holder"), value: file.holderName },
              { term: t("scope"), value: file.scope },
              {
                term: t("requestedLevel"),
                value: file.requestedLevel && <StarRating level={file.requestedLevel} showText size="sm" />,
              },
              {
                term: t("team"),
                value: file.team.map(({ name, role }) => `${name}（${t(`role.${role}`)}）`).join("、"),
              },
              {
                term: t("audit"),
                value: audit && (
                  <span className="tabular-nums">
                    {t("auditDays", { from: audit.startsOn, to: audit.endsOn, mode: word(audit.mode) })}
                  </span>
                ),
              },
              {
                term: t("documentReview"),
                value: documentReview && (
                  <>
                    {word(documentReview.readiness)}
                    <span className="text-ink-muted">
                      {t("by", { name: documentReview.by, date: when(documentReview.at) })}
                    </span>
                    <span className="block whitespace-pre-line">{documentReview.conclusion}</span>
                    <TextLink href={deskAddress(caseId, "documents")}>
                      {t("findings", { count: documentReview.findings })}
                    </TextLink>
                  </>
                ),
              },
              {
                term: t("report"),
                value: report && (
                  <>
                    {seesScore && (
                      <strong>{t("recommends", { outcome: word(report.recommendation) })}</strong>
                    )}
                    <span className="text-ink-muted">
                      {t("by", { name: report.by, date: when(report.at) })}
                    </span>
                    <span className="block whitespace-pre-line">{report.summary}</span>
                  </>
                ),
              },
            ]}
          />
        </div>
      </Card>
      {seesScore && result && (
        <Card
          title={t("lost")}
          flush
          actions={<TextLink href={deskAddress(caseId, "scorecard")}>{t("scorecard")}</TextLink>}
        >
          <LostPointsTable result={result} editionId={file.editionId} />
        </Card>
      )}
      <Card
        title={t("nonConformities")}
        flush
        actions={<TextLink href={deskAddress(caseId, "corrections")}>{t("corrections")}</TextLink>}
      >
        <NonConformities rows={file.nonConformities} />
      </Card>
    </>
  );
}

type Raised = EvaluationFile["nonConformities"][number];

function NonConformities({ rows }: { rows: readonly Raised[] }) {
  const t = useTranslations("decisions.file");
  const word = useTranslations("cases.eventValues");
  const columns: Column<Raised>[] = [
    {
      key: "number",
      header: t("nc.number"),
      rowHeader: true,
      cell: (row) => <span className="tabular-nums">{`NC-${row.number}`}</span>,
    },
    { key: "clause", header: t("nc.clause"), cell: (row) => row.clause ?? t("nc.special") },
    { key: "grade", header: t("nc.grade"), cell: (row) => word(row.grade) },
    { key: "evidence", header: t("nc.evidence"), cell: (row) => row.evidence },
    {
      key: "status",
      header: t("nc.status"),
      cell: (row) => (
        <StatusBadge tone={row.status === "verified" ? "success" : "warning"}>{word(row.status)}</StatusBadge>
      ),
    },
  ];
  return (
    <DataTable
      framed={false}
      caption={t("nonConformities")}
      columns={columns}
      rows={rows}
      rowKey={(row) => String(row.number)}
      empty={<p className="px-5 pb-5 text-ink-muted sm:px-6">{t("nc.none")}</p>}
    />
  );
}
