import { breakable } from "@/lib/pdf/breakable";
import { printedDate } from "@/lib/pdf/printed-date";
import { renderPdf } from "@/lib/pdf/render";
import type { DecisionLetter } from "./letter";
import { letterContent } from "./paragraphs";
import { LETTER_TEMPLATE } from "./template";

/** The data of the template, for tests that draw the same page in another way. */
export function letterData(letter: DecisionLetter) {
  const [year = 0, month = 1, day = 1] = letter.decidedOn.split("-").map(Number);
  const content = letterContent(letter);
  return {
    title: `认证决定通知书 ${letter.number}`,
    number: letter.number,
    body: letter.bodyName,
    holder: breakable(letter.holderName),
    date: { year, month, day },
    decided: printedDate(letter.decidedOn, "zh"),
    opening: content.opening,
    facts: content.facts.map(([label, value]) => [label, breakable(value)]),
    reasons: content.reasons === null ? null : breakable(content.reasons),
    closing: content.closing,
  };
}

/**
 * The notice of a certification decision as PDF: one A4 page in Chinese, the same bytes for the same letter.
 * Throws UnsupportedCharactersError, PdfOverflowError (reasons beyond some 3,000 characters), or an Error when
 * reasons or the level granted are missing.
 */
export function renderDecisionLetter(letter: DecisionLetter): Uint8Array<ArrayBuffer> {
  return renderPdf(LETTER_TEMPLATE, letterData(letter), { allowedPages: 1 });
}
