import { CERTIFICATION_BODY } from "@/lib/certificates/body";
import { publicAddress } from "@/lib/certificates/document-of";
import { LEVEL_NAMES } from "@/lib/certificates/pdf/document";
import type { PublicCertificate } from "@/lib/register/public-certificate";

/** The certificate for machines that read pages: schema.org/Certification. */
export function certificationOf(certificate: PublicCertificate, publicOrigin: string) {
  const { number, holderName, holderAddress, status } = certificate;
  return {
    "@context": "https://schema.org",
    "@type": "Certification",
    url: publicAddress(publicOrigin, number),
    name: "服务认证证书",
    certificationIdentification: number,
    certificationStatus:
      status === "valid"
        ? "https://schema.org/CertificationActive"
        : "https://schema.org/CertificationInactive",
    issuedBy: { "@type": "Organization", name: CERTIFICATION_BODY.zh, url: publicOrigin },
    about: { "@type": "Organization", name: holderName, address: holderAddress },
    certificationRating: { "@type": "Rating", ratingValue: LEVEL_NAMES.zh[certificate.level] },
    description: certificate.scope,
    datePublished: certificate.issuedOn,
    validFrom: certificate.issuedOn,
    expires: certificate.expiresOn,
  };
}

/** JSON that cannot end the script element it stands in, whatever a company calls itself. */
export function safeJson(value: unknown): string {
  return JSON.stringify(value).replace(
    /[<>&\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}
