import { useTranslations } from "next-intl";
import { DescriptionList } from "@/components/ui/description-list";
import { StarRating } from "@/components/ui/star-rating";
import type { CertificateContent } from "@/lib/certificates/document-of";

type Props = { content: CertificateContent; number?: string; issuedOn?: string; expiresOn?: string };

/** What stands on a certificate, in both languages; a missing English text is printed in Chinese. */
export function CertificateFacts({ content, number, issuedOn, expiresOn }: Props) {
  const t = useTranslations("certificates.facts");
  const both = (chinese: string, english: string) => (
    <>
      {chinese}
      <span className="block text-ink-muted">{english || t("noEnglish")}</span>
    </>
  );
  const day = (value: string) => <span className="tabular-nums">{value}</span>;
  return (
    <DescriptionList
      items={[
        {
          term: t("number"),
          value: number ? day(number) : <span className="text-ink-muted">{t("numberLater")}</span>,
        },
        { term: t("holder"), value: both(content.holderName, content.holderNameEn) },
        { term: t("address"), value: both(content.holderAddress, content.holderAddressEn) },
        { term: t("scope"), value: both(content.scope, content.scopeEn) },
        { term: t("basis"), value: content.basis },
        { term: t("level"), value: <StarRating level={content.level} showText /> },
        { term: t("score"), value: day(content.score) },
        ...(issuedOn ? [{ term: t("issuedOn"), value: day(issuedOn) }] : []),
        ...(expiresOn ? [{ term: t("expiresOn"), value: day(expiresOn) }] : []),
      ]}
    />
  );
}
