import { breakable } from "@/lib/pdf/breakable";
import { printedInstant } from "@/lib/pdf/printed-instant";
import { renderPdf } from "@/lib/pdf/render";
import { articleNumber, contractArticles, contractParties } from "./clauses";
import { CONTRACT_TEMPLATE } from "./template";
import type { ContractSignatures, ContractTerms, Signature } from "./terms";
import { contractTextSha256 } from "./text";

const signature = (side: string, party: string, label: string, signed: Signature | undefined) => ({
  side,
  party: breakable(party),
  label,
  by: signed?.name ?? null,
  at: signed ? printedInstant(signed.at) : null,
});

/** The data of the template, for tests that draw the same pages in another way. */
export function contractData(terms: ContractTerms, signatures: ContractSignatures, datedOn: string) {
  const [year = 0, month = 1, day = 1] = datedOn.split("-").map(Number);
  return {
    title: `商品售后服务认证合同 ${terms.contractNumber}`,
    heading: "商品售后服务认证合同",
    english: "SERVICE CERTIFICATION CONTRACT",
    digestLabel: "合同正文摘要（SHA-256）：",
    author: terms.body.name,
    body: terms.body.name,
    number: terms.contractNumber,
    reference: `合同编号：${terms.contractNumber}　第${terms.version}版`,
    date: { year, month, day },
    parties: contractParties(terms).map(([label, value]) => [label, breakable(value)]),
    articles: contractArticles(terms).map((article, index) => ({
      number: articleNumber(index),
      heading: article.heading,
      english: article.english,
      paragraphs: article.paragraphs.map((text) => breakable(text)),
      table: article.table ?? null,
      after: (article.after ?? []).map((text) => breakable(text)),
    })),
    signatures: [
      signature("甲方", terms.enterprise.name, "确认人", signatures.accepted),
      signature("乙方", terms.body.name, "签发人", signatures.offered),
    ],
    sha256: contractTextSha256(terms),
  };
}

/**
 * The contract as PDF, in Chinese. `datedOn` (`YYYY-MM-DD`) is the document's own date, usually the day of the
 * offer: the same arguments give the same bytes. Its articles are those of `contractText`. Throws
 * UnsupportedCharactersError.
 */
export function renderContract(
  terms: ContractTerms,
  signatures: ContractSignatures,
  datedOn: string,
): Uint8Array<ArrayBuffer> {
  return renderPdf(CONTRACT_TEMPLATE, contractData(terms, signatures, datedOn));
}
