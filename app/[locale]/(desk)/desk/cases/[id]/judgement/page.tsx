import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { JudgementView } from "@/components/decisions/judgement-view";
import { loadJudgement } from "@/lib/decisions/loaders";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("decisions");
  return { title: t("title") };
}

export default async function JudgementPage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params;
  return <JudgementView {...(await loadJudgement(id))} />;
}
