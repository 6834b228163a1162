/**
 * A count as people type it, with plain digits: full-width digits become ordinary ones, and commas or spaces that
 * divide groups of three are dropped. "１，２００" → "1200". What is divided in another way stays as it was.
 */
export function plainCount(typed: string): string {
  const narrow = typed
    .replace(/[\uff01-\uff5e]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .replace(/[\u3000\u00a0\u2009\u202f]/g, " ")
    .trim();
  return /^\d{1,3}(?:,\d{3})+$|^\d{1,3}(?: \d{3})+$/.test(narrow) ? narrow.replace(/[, ]/g, "") : narrow;
}
