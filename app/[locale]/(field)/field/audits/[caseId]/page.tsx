import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { AuditFrame } from "@/components/audits/audit-frame";
import { AuditPage } from "@/components/audits/audit-page";
import { loadField, loadScorecard } from "@/lib/audits/loaders";

type Props = { params: Promise<{ caseId: string }> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("audits");
  return { title: t("scorecard.title") };
}

export default async function ScorecardPage({ params }: Props) {
  const { caseId } = await params;
  const [field, audit] = await Promise.all([loadField(), loadScorecard(caseId)]);
  return (
    <AuditFrame field={field} audit={audit}>
      <AuditPage audit={audit} />
    </AuditFrame>
  );
}
