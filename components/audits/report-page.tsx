import { useFormatter, useLocale, useTranslations } from "next-intl";
import { ReportFile } from "@/components/audit-report/report-file";
import { AuditSetting } from "@/components/audits/audit-setting";
import { ReportForm } from "@/components/audits/report-form";
import { ResultHeadline } from "@/components/audits/result-headline";
import { Callout } from "@/components/ui/callout";
import { Card } from "@/components/ui/card";
import { EmptyState } from "@/components/ui/empty-state";
import { Page } from "@/components/ui/page";
import { Stack } from "@/components/ui/stack";
import type { LoadedReport } from "@/lib/audits/loaders";
import { getEdition } from "@/lib/scoring/editions";

/** The audit report: what was audited, the result, the non-conformities, the recommendation. */
export function ReportPage({ loaded }: { loaded: LoadedReport }) {
  const t = useTranslations("audits");
  const locale = useLocale() === "en" ? "en" : "zh";
  const { result, scorecard, report, corrections, setting } = loaded;
  const isOpen = loaded.status === "audited";
  if (!result || !scorecard) {
    return (
      <Page>
        <h1 className="sr-only">{t("report.title")}</h1>
        <EmptyState title={t("report.notYet")} text={t("report.notYetText")} />
      </Page>
    );
  }
  const open = corrections.filter(({ status }) => status !== "verified").length;
  const serious = corrections.filter(({ grade }) => grade === "serious").length;
  return (
    <Page>
      <h1 className="sr-only">{t("report.title")}</h1>
      <Stack>
        {isOpen && report && <Callout tone="warning">{t("report.returned")}</Callout>}
        <Card title={t("result.title")}>
          <ResultHeadline
            edition={getEdition(scorecard.editionId)}
            result={result}
            locale={locale}
            signed={
              scorecard.signedOffAt
                ? { by: scorecard.signedOffBy ?? "", at: scorecard.signedOffAt }
                : undefined
            }
          />
        </Card>
        <Card title={t("report.corrections")}>
          {corrections.length === 0
            ? t("report.noCorrections")
            : t("report.correctionsText", { serious, general: corrections.length - serious, open })}
        </Card>
        {report && !isOpen && <Submitted loaded={loaded} />}
        {isOpen &&
          (loaded.allowed.includes("report.submit") ? (
            <Card title={t("report.form")}>
              <ReportForm
                caseId={loaded.caseId}
                level={result.level}
                possible={loaded.possible}
                summary={report?.summary}
                recommendation={report?.recommendation}
              />
            </Card>
          ) : (
            <Callout tone="info">{t("report.waitLead")}</Callout>
          ))}
        <ReportFile caseId={loaded.caseId} />
        <AuditSetting setting={setting} />
      </Stack>
    </Page>
  );
}

function Submitted({ loaded }: { loaded: LoadedReport }) {
  const t = useTranslations("audits.report");
  const level = useTranslations("scoring.level");
  const format = useFormatter();
  const { report, result } = loaded;
  if (!report || !result) return null;
  return (
    <Card title={t("summary")}>
      <p className="whitespace-pre-wrap">{report.summary}</p>
      <p className="mt-4 font-semibold">
        {t(`recommendations.${report.recommendation}`, { level: level(result.level) })}
      </p>
      <p className="mt-1 text-sm text-ink-muted">
        {t("submitted", {
          name: report.submittedBy,
          at: format.dateTime(report.submittedAt, { dateStyle: "medium", timeStyle: "short" }),
        })}
      </p>
    </Card>
  );
}
