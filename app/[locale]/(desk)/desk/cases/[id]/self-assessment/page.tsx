import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { CaseSelfAssessment } from "@/components/self-assessment/case-self-assessment";
import { loadCaseSelfAssessment } from "@/lib/self-assessment/loaders";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("selfAssessment"))("case.title") };
}

type Props = {
  params: Promise<{ id: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export default async function DeskSelfAssessmentPage({ params, searchParams }: Props) {
  const { id } = await params;
  const loaded = await loadCaseSelfAssessment(id, (await searchParams).show === "yes");
  return <CaseSelfAssessment caseId={id} place="desk" loaded={loaded} />;
}
