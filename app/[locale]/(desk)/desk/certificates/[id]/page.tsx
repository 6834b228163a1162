import type { Metadata } from "next";
import { CertificateDetail } from "@/components/certificates/certificate-detail";
import { Page } from "@/components/ui/page";
import { loadCertificate } from "@/lib/certificates/loaders";

type Props = { params: Promise<{ id: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { certificate } = await loadCertificate((await params).id);
  return { title: `${certificate.holderName} ${certificate.number}` };
}

export default async function CertificatePage({ params }: Props) {
  const { id } = await params;
  return (
    <Page>
      <CertificateDetail {...(await loadCertificate(id))} />
    </Page>
  );
}
