import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { VisitPortal } from "@/components/visits/visit-portal";
import { loadVisitPortal } from "@/lib/visits/loaders";

type Props = { params: Promise<{ id: string }> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("visits");
  return { title: t("title") };
}

export default async function VisitPage({ params }: Props) {
  const { id } = await params;
  return <VisitPortal {...(await loadVisitPortal(id))} />;
}
