import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { CaseCertificateView } from "@/components/certificates/case-certificate-view";
import { loadCaseCertificate } from "@/lib/certificates/loaders";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("certificates");
  return { title: t("title") };
}

export default async function CaseCertificatePage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params;
  return <CaseCertificateView {...(await loadCaseCertificate(id))} />;
}
