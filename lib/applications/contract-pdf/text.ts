import { createHash } from "node:crypto";
import { articleNumber, contractArticles, contractParties } from "./clauses";
import type { ContractTerms } from "./terms";

/**
 * The canonical text of a contract: every word that both sides agree on, without the signatures. Lines end in
 * "\n", table cells are divided by tabs, Unicode NFC. The same terms give the same text on every machine.
 */
export function contractText(terms: ContractTerms): string {
  const lines = [
    "商品售后服务认证合同",
    `合同编号：${terms.contractNumber}`,
    `版本：${terms.version}`,
    ...contractParties(terms).map(([label, value]) => `${label}：${value}`),
  ];
  for (const [index, article] of contractArticles(terms).entries()) {
    lines.push(`${articleNumber(index)} ${article.heading}`, ...article.paragraphs);
    if (article.table) {
      lines.push(article.table.columns.map((column) => column.title).join("\t"));
      lines.push(...article.table.rows.map((row) => row.join("\t")));
    }
    lines.push(...(article.after ?? []));
  }
  return `${lines.join("\n")}\n`.normalize("NFC");
}

/** SHA-256 of the canonical text as 64 lower-case hexadecimal digits: what exactly was offered and accepted. */
export function contractTextSha256(terms: ContractTerms): string {
  return createHash("sha256").update(contractText(terms), "utf8").digest("hex");
}
