import { Download, ExternalLink } from "lucide-react";
import { useTranslations } from "next-intl";
import { buttonStyle } from "@/components/ui/button-style";
import { LinkButton } from "@/components/ui/link-button";
import type { CertificateRecord } from "@/lib/certificates/queries";

/** The printed certificate in both languages, and the public's view of it. */
export function Downloads({ certificate }: { certificate: CertificateRecord }) {
  const t = useTranslations("certificates");
  return (
    <p className="flex flex-wrap gap-3">
      <a href={`/api/files/${certificate.fileZhId}`} className={buttonStyle({ tone: "secondary" })}>
        <Download aria-hidden />
        {t("downloadZh")}
      </a>
      <a href={`/api/files/${certificate.fileEnId}`} className={buttonStyle({ tone: "secondary" })}>
        <Download aria-hidden />
        {t("downloadEn")}
      </a>
      <LinkButton href={`/certificates/${encodeURIComponent(certificate.number)}`} tone="quiet">
        <ExternalLink aria-hidden />
        {t("public")}
      </LinkButton>
    </p>
  );
}
