/**
 * A table as a CSV file that spreadsheet programs open in the right characters (byte order mark, RFC 4180). A text that
 * they would take for a formula gets an apostrophe in front; `withoutGuard` takes it off again.
 */
export function csvText(rows: readonly (readonly (string | number | null)[])[]): string {
  const line = (cells: readonly (string | number | null)[]) => cells.map(csvCell).join(",");
  return `\uFEFF${rows.map((cells) => `${line(cells)}\r\n`).join("")}`;
}

function csvCell(cell: string | number | null): string {
  if (cell === null) return "";
  if (typeof cell === "number") return String(cell);
  const guarded = /^[=+\-@]/.test(cell) ? `'${cell}` : cell;
  return `"${guarded.replaceAll('"', '""')}"`;
}

export function withoutGuard(text: string): string {
  return text.replace(/^'(?=[=+\-@])/, "");
}
