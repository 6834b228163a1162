import type { RecordContent } from "@/lib/document-review/record/content";
import { RECORD_TEMPLATE } from "@/lib/document-review/record/template";
import { wordsOf } from "@/lib/document-review/record/words";
import { unsupportedCharacters } from "@/lib/pdf/characters";
import { codeOf, mapTexts, printableText, textsOf } from "@/lib/pdf/printable-texts";
import { type PdfData, renderPdf } from "@/lib/pdf/render";

/** What the template reads; never shown as it stands. */
const CODES = new Set(["kind", "tone", "id", "lang", "align"]);

/**
 * The data of the template, for tests that draw the same pages in another way. A remark that was answered or closed
 * cannot be typed again, so a character without a glyph stands as its code, and the record says so.
 */
export function recordData({ locale, ...content }: RecordContent): PdfData {
  const missing = unsupportedCharacters(textsOf(content).join("\n"));
  const { list, unprintable } = wordsOf(locale);
  const told = {
    ...content,
    unprintable: missing.length > 0 ? unprintable(missing.map(codeOf).join(list)) : "",
  };
  const lacking = new Set(missing);
  return {
    ...mapTexts(JSON.parse(JSON.stringify(told)), CODES, (text) => printableText(text, lacking)),
    lang: locale,
  };
}

/** The record as PDF; some 50 ms. The same content gives the same bytes. */
export function renderRecord(content: RecordContent): Uint8Array<ArrayBuffer> {
  return renderPdf(RECORD_TEMPLATE, recordData(content));
}
