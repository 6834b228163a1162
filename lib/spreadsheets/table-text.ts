/**
 * The rows and cells of a pasted table or a CSV file (RFC 4180: quotes, doubled quotes, line breaks inside quotes).
 * Never fails: a quote that nobody closes ends with the text, a quote inside a word is a character.
 */
export function parseTable(text: string, separator = separatorOf(text)): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = "";
  let quoted = false;
  const endCell = () => {
    row.push(cell);
    cell = "";
  };
  const endRow = () => {
    endCell();
    rows.push(row);
    row = [];
  };
  const source = text.replace(/^\uFEFF/, "").replace(/\r\n?/g, "\n");
  for (let at = 0; at < source.length; at += 1) {
    const letter = source[at] ?? "";
    if (quoted) {
      if (letter !== '"') cell += letter;
      else if (source[at + 1] === '"') {
        cell += '"';
        at += 1;
      } else quoted = false;
    } else if (letter === '"' && separator !== null && cell === "") quoted = true;
    else if (letter === separator) endCell();
    else if (letter === "\n") endRow();
    else cell += letter;
  }
  if (cell !== "" || row.length > 0) endRow();
  return rows;
}

type Separator = "\t" | "," | ";";

/**
 * What stands between the cells of a pasted text: a tab wherever there is one; a comma or semicolon only when every
 * line has some, since a single "Shop 1, Building A" among names is a name. Null: one cell a line.
 */
export function separatorOf(text: string): Separator | null {
  const bare = withoutQuoted(text);
  if (bare.includes("\t")) return "\t";
  const lines = bare.split(/[\r\n]+/).filter((line) => line.trim() !== "");
  if (lines.length < 2) return null;
  return ([",", ";"] as const).find((sign) => lines.every((line) => line.includes(sign))) ?? null;
}

/** What stands between the cells of a file that says it is a table: the sign it uses most; a comma where there is none. */
export function fileSeparatorOf(text: string): Separator {
  const bare = withoutQuoted(text);
  const times = (sign: Separator) => bare.split(sign).length - 1;
  return ([",", ";", "\t"] as const).reduce((most, sign) => (times(sign) > times(most) ? sign : most));
}

const withoutQuoted = (text: string) => text.replace(/"(?:[^"]|"")*"/g, "");
