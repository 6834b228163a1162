import type { Locale } from "@/lib/pdf/printed-date";

export type CertificateLevel = "qualified" | "three_star" | "four_star" | "five_star";

/** What is printed on a certificate. Dates are `YYYY-MM-DD` in Shanghai; an absent English text falls back to Chinese. */
export type CertificateDocument = {
  number: string;
  holderName: string;
  holderNameEn?: string;
  holderAddress: string;
  holderAddressEn?: string;
  scope: string;
  scopeEn?: string;
  level: CertificateLevel;
  /** The final score as it is shown, for example "93.5"; absent when the body does not print it. */
  score?: string;
  basis: string;
  basisEn: string;
  bodyName: string;
  bodyNameEn: string;
  issuedOn: string;
  expiresOn: string;
  /** The public page of this certificate, absolute; printed as text and as QR code. */
  lookupUrl: string;
};

/** Stars of a level: there is no one- or two-star certificate, and the qualified level shows none. */
export const STARS: Record<CertificateLevel, number> = {
  qualified: 0,
  three_star: 3,
  four_star: 4,
  five_star: 5,
};

export const LEVEL_NAMES: Record<Locale, Record<CertificateLevel, string>> = {
  zh: { qualified: "达标级", three_star: "三星级", four_star: "四星级", five_star: "五星级" },
  en: { qualified: "Qualified", three_star: "Three-Star", four_star: "Four-Star", five_star: "Five-Star" },
};

/** The fixed words of the certificate. They are part of the document, not of the interface, so they live here. */
export const WORDS = {
  zh: {
    title: "服务认证证书",
    subtitle: "CERTIFICATE OF SERVICE CERTIFICATION",
    number: "证书编号：",
    certify: "兹证明",
    address: "地址：",
    meets: "所提供的商品售后服务经评价，符合下列认证依据的要求，认证级别为",
    scope: "认证范围",
    basis: "认证依据",
    score: "评价得分",
    scoreUnit: "分",
    issued: "颁证日期",
    expires: "有效期至",
    body: "认证机构",
    signature: "授权签字人",
    scan: "扫码查验证书状态",
    validity:
      "证书有效期内，获证组织须至少每年接受一次监督评价，监督合格后证书方可保持有效。" +
      "证书的现时状态以认证机构公布为准，可扫描二维码或访问以下网址查验，亦可登录全国认证认可信息公共服务平台（cx.cnca.cn）查询。",
  },
  en: {
    title: "Certificate",
    subtitle: "OF SERVICE CERTIFICATION",
    number: "Certificate No. ",
    certify: "This is to certify that the after-sales service of",
    address: "",
    meets: "has been evaluated and found to meet the requirements of the basis stated below, at the level",
    scope: "Scope",
    basis: "Basis",
    score: "Score",
    scoreUnit: "",
    issued: "Issued on",
    expires: "Valid until",
    body: "Certification body",
    signature: "Authorised signatory",
    scan: "Scan to verify status",
    validity:
      "The certificate remains valid only while the holder passes a surveillance evaluation at least once a year. " +
      "Its present status is the one published by the certification body: scan the code or open the address below; " +
      "it can also be found on the national platform cx.cnca.cn. The Chinese text prevails.",
  },
} as const;
