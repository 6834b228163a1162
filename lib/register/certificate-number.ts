/**
 * A certificate number as it is stored, from whatever was typed: full-width forms and any dash folded, upper
 * case, no spaces or invisible characters.
 */
export function foldNumber(typed: string): string {
  return typed
    .normalize("NFKC")
    .replace(/[\p{Pd}\u2212]/gu, "-")
    .replace(/[\s\p{Cf}]/gu, "")
    .toUpperCase()
    .slice(0, 60);
}

/** Whether a folded text could be a certificate number: letters, digits and dashes, three digits at least. */
export function looksLikeNumber(folded: string): boolean {
  return /^[A-Z0-9][A-Z0-9.-]{3,}$/.test(folded) && (folded.match(/\d/g)?.length ?? 0) >= 3;
}
