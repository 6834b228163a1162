import "server-only";
import { createHash } from "node:crypto";
import { type Article, articleNumber } from "@/lib/applications/contract-pdf/clauses";
import { CONTRACT_TEMPLATE } from "@/lib/applications/contract-pdf/template";
import { breakable } from "@/lib/pdf/breakable";
import { printedInstant } from "@/lib/pdf/printed-instant";
import { renderPdf } from "@/lib/pdf/render";

/** A document that belongs to a contract: an amendment or a notice. Everything but its signatures is its text. */
export type Paper = {
  heading: string;
  english: string;
  number: string;
  body: string;
  parties: [label: string, value: string][];
  articles: Article[];
};
/** One place for a signature; without `by` it is still empty. */
export type SignaturePlace = { side: string; party: string; label: string; by?: string; at?: Date };

/** The canonical text, by the rules of the contract's own: lines end in "\n", cells are divided by tabs, NFC. */
export function paperText({ heading, number, parties, articles }: Paper): string {
  const lines = [heading, `编号：${number}`, ...parties.map(([label, value]) => `${label}：${value}`)];
  for (const [index, article] of articles.entries()) {
    lines.push(`${articleNumber(index)} ${article.heading}`, ...article.paragraphs);
    if (article.table) {
      lines.push(article.table.columns.map(({ title }) => title).join("\t"));
      lines.push(...article.table.rows.map((row) => row.join("\t")));
    }
    lines.push(...(article.after ?? []));
  }
  return `${lines.join("\n")}\n`.normalize("NFC");
}

/** SHA-256 of the canonical text: what exactly was proposed, accepted or noticed. */
export function paperSha256(paper: Paper): string {
  return createHash("sha256").update(paperText(paper), "utf8").digest("hex");
}

/** The document as PDF, in the look of the contract; the same arguments give the same bytes. */
export function renderPaper(
  paper: Paper,
  signatures: readonly SignaturePlace[],
  datedOn: string,
): Uint8Array<ArrayBuffer> {
  const [year = 0, month = 1, day = 1] = datedOn.split("-").map(Number);
  return renderPdf(CONTRACT_TEMPLATE, {
    title: `${paper.heading} ${paper.number}`,
    heading: paper.heading,
    english: paper.english,
    digestLabel: "正文摘要（SHA-256）：",
    author: paper.body,
    body: paper.body,
    number: paper.number,
    reference: `编号：${paper.number}`,
    date: { year, month, day },
    parties: paper.parties.map(([label, value]) => [label, breakable(value)]),
    articles: paper.articles.map((article, index) => ({
      number: articleNumber(index),
      heading: article.heading,
      english: article.english,
      paragraphs: article.paragraphs.map((text) => breakable(text)),
      table: article.table
        ? { ...article.table, rows: article.table.rows.map((row) => row.map((cell) => breakable(cell, 16))) }
        : null,
      after: (article.after ?? []).map((text) => breakable(text)),
    })),
    signatures: signatures.map(({ side, party, label, by, at }) => ({
      side,
      party: breakable(party),
      label,
      by: by ?? null,
      at: at ? printedInstant(at) : null,
    })),
    sha256: paperSha256(paper),
  });
}
