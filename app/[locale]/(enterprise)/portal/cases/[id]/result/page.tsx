import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { ResultView } from "@/components/decisions/result-view";
import { loadResult } from "@/lib/decisions/loaders";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("decisions.result");
  return { title: t("title") };
}

type Props = {
  params: Promise<{ id: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export default async function ResultPage({ params, searchParams }: Props) {
  const { id } = await params;
  return <ResultView {...(await loadResult(id, await searchParams))} />;
}
