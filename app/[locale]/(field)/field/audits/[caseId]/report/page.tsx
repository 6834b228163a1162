import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { AuditFrame } from "@/components/audits/audit-frame";
import { ReportPage } from "@/components/audits/report-page";
import { loadField, loadReport } from "@/lib/audits/loaders";

type Props = { params: Promise<{ caseId: string }> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("audits");
  return { title: t("report.title") };
}

export default async function AuditReportPage({ params }: Props) {
  const { caseId } = await params;
  const [field, loaded] = await Promise.all([loadField(), loadReport(caseId)]);
  return (
    <AuditFrame field={field} audit={loaded} page="report" signedOff={loaded.scorecard?.signedOffAt != null}>
      <ReportPage loaded={loaded} />
    </AuditFrame>
  );
}
