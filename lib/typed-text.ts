/** Signs without a width, marks of direction, soft hyphens, halves of characters: nobody typed them on purpose. */
const UNSEEN = /[\p{Cf}\p{Cs}]/gu;
const BREAK = /\r\n?|[\v\f\u0085\u2028\u2029]/gu;

/**
 * A line as it was meant: what Word, web pages and phones leave in pasted text is gone, every kind of break and blank
 * is one blank. Letters, quotes and full-width signs stay as typed.
 */
export function typedLine(typed: string): string {
  return typed
    .replace(UNSEEN, "")
    .replace(/[\s\u0085]+/gu, " ")
    .replace(/\p{Cc}/gu, "")
    .trim();
}

/** Several lines as they were meant: soft breaks are breaks. */
export function typedParagraphs(typed: string): string {
  return typed
    .replace(UNSEEN, "")
    .replace(BREAK, "\n")
    .replace(/[^\S\n]+/gu, " ")
    .replace(/[^\P{Cc}\n]/gu, "")
    .trim();
}

/** Digits and signs as they were meant: full-width ones as half-width, every dash as a hyphen. */
export function typedDigits(typed: string): string {
  return typedLine(typed.normalize("NFKC")).replace(/\p{Pd}/gu, "-");
}

/** A whole number as it was meant, also with separators after each three digits. */
export function typedCount(typed: string): string {
  const digits = typedDigits(typed);
  return /^\d{1,3}(,\d{3})+$/.test(digits) ? digits.replaceAll(",", "") : digits;
}
