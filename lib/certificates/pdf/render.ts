import { breakable } from "@/lib/pdf/breakable";
import { type Locale, printedDate } from "@/lib/pdf/printed-date";
import { qrCodeSvg } from "@/lib/pdf/qr-code";
import { renderPdf } from "@/lib/pdf/render";
import { type CertificateDocument, LEVEL_NAMES, STARS, WORDS } from "./document";
import { certificateFrame } from "./frame";
import { CERTIFICATE_TEMPLATE } from "./template";

function page(certificate: CertificateDocument, locale: Locale) {
  const c = certificate;
  const zh = locale === "zh";
  return {
    locale,
    words: WORDS[locale],
    body: zh ? c.bodyName : c.bodyNameEn,
    holder: breakable(zh ? c.holderName : (c.holderNameEn ?? c.holderName)),
    address: breakable(zh ? c.holderAddress : (c.holderAddressEn ?? c.holderAddress)),
    scope: breakable(zh ? c.scope : (c.scopeEn ?? c.scope)),
    basis: zh ? c.basis : c.basisEn,
    level: LEVEL_NAMES[locale][c.level],
    score: c.score ?? null,
    issued: printedDate(c.issuedOn, locale),
    expires: printedDate(c.expiresOn, locale),
  };
}

/** The data of the template, for tests that draw the same pages in another way. */
export function certificateData(certificate: CertificateDocument, locales: readonly Locale[]) {
  const [year = 0, month = 1, day = 1] = certificate.issuedOn.split("-").map(Number);
  return {
    title: `服务认证证书 ${certificate.number}`,
    author: certificate.bodyName,
    number: certificate.number,
    date: { year, month, day },
    stars: STARS[certificate.level],
    "label-width": 22,
    url: breakable(certificate.lookupUrl, 60),
    qr: qrCodeSvg(certificate.lookupUrl),
    frame: certificateFrame(),
    pages: locales.map((locale) => page(certificate, locale)),
  };
}

/**
 * The certificate as PDF, one A4 page for each language asked for: Chinese and English by default. The same
 * certificate gives the same bytes. Throws UnsupportedCharactersError when a name cannot be printed (ask
 * `unsupportedCharacters` when it is typed), PdfOverflowError when a text is beyond every size.
 */
export function renderCertificate(
  certificate: CertificateDocument,
  options: { locale?: Locale | "both" } = {},
): Uint8Array<ArrayBuffer> {
  const { locale = "both" } = options;
  const locales: Locale[] = locale === "both" ? ["zh", "en"] : [locale];
  return renderPdf(CERTIFICATE_TEMPLATE, certificateData(certificate, locales), {
    allowedPages: locales.length,
  });
}
