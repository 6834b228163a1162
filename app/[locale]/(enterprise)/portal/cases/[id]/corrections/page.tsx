import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { PortalCorrections } from "@/components/corrections/portal-corrections";
import { loadPortalCorrections } from "@/lib/corrections/loaders";

type Props = { params: Promise<{ id: string }> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("corrections");
  return { title: t("title") };
}

export default async function PortalCorrectionsPage({ params }: Props) {
  const { id } = await params;
  return <PortalCorrections loaded={await loadPortalCorrections(id)} />;
}
