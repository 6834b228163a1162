import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { SelfAssessmentView } from "@/components/self-assessment/self-assessment-view";
import { loadSelfAssessment } from "@/lib/self-assessment/loaders";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("selfAssessment"))("title") };
}

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function SelfAssessmentPage({ searchParams }: Props) {
  return <SelfAssessmentView loaded={await loadSelfAssessment(await searchParams)} />;
}
