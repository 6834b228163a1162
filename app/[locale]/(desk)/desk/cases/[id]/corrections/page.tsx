import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { CorrectionList } from "@/components/corrections/correction-list";
import { loadDeskCorrections } from "@/lib/corrections/loaders";

type Props = { params: Promise<{ id: string }> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("corrections");
  return { title: t("title") };
}

export default async function DeskCorrectionsPage({ params }: Props) {
  const { id } = await params;
  return <CorrectionList loaded={await loadDeskCorrections(id)} />;
}
