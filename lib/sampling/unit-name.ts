/**
 * A cell as the name of a unit: NFKC, so that full-width and half-width digits are one; spaces as one blank, what
 * nobody can see left out. A date is its day; empty cells are "".
 */
export function unitName(cell: unknown): string {
  if (cell === null || cell === undefined) return "";
  const text = cell instanceof Date ? cell.toISOString().slice(0, 10) : String(cell);
  return text
    .normalize("NFKC")
    .replace(/\s+/gu, " ")
    .replace(/[\p{Cc}\p{Cf}\p{Cs}]/gu, "")
    .trim();
}
