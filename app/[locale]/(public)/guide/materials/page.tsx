import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { MaterialsPage } from "@/components/guide/materials-page";
import { answerChecklist, type Search } from "@/lib/guide/answers";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("guide.checklist");
  return { title: t("title"), description: t("description") };
}

export default async function Materials({ searchParams }: { searchParams: Promise<Search> }) {
  return <MaterialsPage {...answerChecklist(await searchParams)} />;
}
