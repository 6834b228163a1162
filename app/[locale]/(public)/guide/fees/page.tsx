import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { FeesPage } from "@/components/guide/fees-page";
import { answerFees, type Search } from "@/lib/guide/answers";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("guide.estimate");
  return { title: t("title"), description: t("description") };
}

export default async function Fees({ searchParams }: { searchParams: Promise<Search> }) {
  return <FeesPage {...answerFees(await searchParams)} />;
}
