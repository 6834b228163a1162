/** The certification body as its documents name it, and what it certifies against. */
export const CERTIFICATION_BODY = { zh: "星证认证", en: "Xingzheng Certification" } as const;

/** Every basis ever printed, newest last: a certificate keeps the Chinese text, the English one is found by it. */
const BASES = [
  {
    zh: "GB/T 27922-2011《商品售后服务评价体系》及XZ-SC-01《商品售后服务认证规则》",
    en: "GB/T 27922-2011, evaluation of after-sales service for commodities, and certification rule XZ-SC-01",
  },
] as const;

/** What a new certificate states as its basis. */
export const CURRENT_BASIS = BASES[BASES.length - 1] ?? BASES[0];

/** The English wording of a basis; the Chinese one where none is known. */
export function englishBasis(basis: string): string {
  return BASES.find(({ zh }) => zh === basis)?.en ?? basis;
}

/** Days within which an appeal may be filed and within which it is decided (process.md, step 17). */
export const APPEAL_DAYS = { file: 30, decide: 60 } as const;

/** Where the public writes to: complaints, appeals, forged certificates, misused marks. */
export const REPORT_MAIL = "report@xingzheng.example";
