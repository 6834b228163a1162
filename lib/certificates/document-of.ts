import type { Day } from "@/lib/calendar";
import { CERTIFICATION_BODY, englishBasis } from "@/lib/certificates/body";
import type { CertificateDocument } from "@/lib/certificates/pdf/document";
import type { CertificateLevel } from "@/lib/certificates/schema";
import { expiryOf } from "@/lib/certificates/term";

/** What a certificate is made of, frozen at its issue. */
export type CertificateContent = {
  holderName: string;
  holderNameEn: string;
  holderAddress: string;
  holderAddressEn: string;
  scope: string;
  scopeEn: string;
  basis: string;
  level: CertificateLevel;
  score: string;
};

/** The address of a certificate's public page, as printed and coded on it. */
export function publicAddress(publicOrigin: string, number: string): string {
  return `${publicOrigin}/certificates/${encodeURIComponent(number)}`;
}

/** What is printed on the certificate. */
export function documentOf(
  content: CertificateContent,
  { number, issuedOn, publicOrigin }: { number: string; issuedOn: Day; publicOrigin: string },
): CertificateDocument {
  const { holderNameEn, holderAddressEn, scopeEn, ...rest } = content;
  return {
    ...rest,
    ...(holderNameEn && { holderNameEn }),
    ...(holderAddressEn && { holderAddressEn }),
    ...(scopeEn && { scopeEn }),
    number,
    basisEn: englishBasis(content.basis),
    bodyName: CERTIFICATION_BODY.zh,
    bodyNameEn: CERTIFICATION_BODY.en,
    issuedOn,
    expiresOn: expiryOf(issuedOn),
    lookupUrl: publicAddress(publicOrigin, number),
  };
}
