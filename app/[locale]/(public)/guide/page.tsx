import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { GuidePage } from "@/components/guide/guide-page";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("guide");
  return { title: t("title"), description: t("description") };
}

export default function Guide() {
  return <GuidePage />;
}
