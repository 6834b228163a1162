import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { ResultView } from "@/components/decisions/result-view";
import { loadResult } from "@/lib/decisions/loaders";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("decisions.result");
  return { title: t("title") };
}

export default async function ResultPage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params;
  return <ResultView {...(await loadResult(id))} />;
}
