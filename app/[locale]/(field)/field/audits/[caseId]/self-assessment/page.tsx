import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { FieldSelfAssessment } from "@/components/self-assessment/field-self-assessment";
import { loadAudit, loadField } from "@/lib/audits/loaders";
import { loadCaseSelfAssessment } from "@/lib/self-assessment/loaders";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("selfAssessment"))("case.title") };
}

type Props = {
  params: Promise<{ caseId: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export default async function FieldSelfAssessmentPage({ params, searchParams }: Props) {
  const { caseId } = await params;
  const show = (await searchParams).show === "yes";
  const [field, audit] = await Promise.all([loadField(), loadAudit(caseId)]);
  const loaded = await loadCaseSelfAssessment(caseId, show);
  return <FieldSelfAssessment field={field} audit={audit} loaded={loaded} />;
}
