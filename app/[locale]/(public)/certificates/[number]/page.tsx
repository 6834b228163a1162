import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { CertificateView } from "@/components/register/certificate-view";
import { NotIssuedView } from "@/components/register/not-issued";
import { loadPublicOrigin } from "@/lib/certificates/loaders";
import type { Locale } from "@/lib/i18n/routing";
import { certificationOf, safeJson } from "@/lib/register/json-ld";
import { loadPublicCertificate } from "@/lib/register/loaders";

type Props = { params: Promise<{ number: string }> };

const load = async ({ params }: Props) => loadPublicCertificate((await params).number);

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { certificate } = await load(props);
  const t = await getTranslations("register");
  if (!certificate) return { title: t("none.numberTitle"), robots: { index: false } };
  const { number, holderName } = certificate;
  return { title: t("pageTitle", { status: t(`status.${certificate.status}`), holder: holderName, number }) };
}

export default async function CertificatePage(props: Props) {
  const { certificate, today, number } = await load(props);
  const t = await getTranslations("register");
  const locale = (await getLocale()) as Locale;
  if (!certificate)
    return <NotIssuedView typed={number} t={(key, values) => t(key, values)} locale={locale} />;
  const json = safeJson(certificationOf(certificate, await loadPublicOrigin()));
  return (
    <>
      {/* biome-ignore lint/security/noDangerouslySetInnerHtml: data for machines; safeJson leaves no markup in it */}
      <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: json }} />
      <CertificateView
        certificate={certificate}
        today={today}
        t={(key, values) => t(key, values)}
        locale={locale}
      />
    </>
  );
}
