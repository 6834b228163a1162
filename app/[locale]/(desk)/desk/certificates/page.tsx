import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { CertificateList } from "@/components/certificates/certificate-list";
import { Page } from "@/components/ui/page";
import { PageHeader } from "@/components/ui/page-header";
import { loadCertificates } from "@/lib/certificates/loaders";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("certificates");
  return { title: t("title") };
}

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function CertificatesPage({ searchParams }: Props) {
  const list = await loadCertificates(await searchParams);
  const t = await getTranslations("certificates");
  return (
    <Page width="wide">
      <PageHeader title={t("title")} />
      <CertificateList {...list} />
    </Page>
  );
}
