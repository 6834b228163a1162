import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { ScorePage } from "@/components/audits/score-page";
import { loadScoreView } from "@/lib/audits/loaders";

type Props = { params: Promise<{ id: string }> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("audits");
  return { title: t("scorecard.title") };
}

export default async function DeskScorecardPage({ params }: Props) {
  const { id } = await params;
  return <ScorePage view={await loadScoreView(id)} />;
}
