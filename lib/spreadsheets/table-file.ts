import { fileSeparatorOf, parseTable, separatorOf } from "@/lib/spreadsheets/table-text";

export type Sheet = { name: string; rows: readonly (readonly unknown[])[] };

/**
 * Why a file gives no table: `too_large`; `old_format`, an .xls or a file with a password, which look the same from
 * outside; `unreadable`, neither .xlsx nor text, or damaged; `empty`; `not_loaded`, the reader is not on the device.
 */
export const fileFaults = ["too_large", "old_format", "unreadable", "empty", "not_loaded"] as const;
export type FileFault = (typeof fileFaults)[number];
export type FileReading = { ok: true; sheets: Sheet[] } | { ok: false; fault: FileFault };

const MAX_FILE_BYTES = 20_000_000;
/** A small file may unpack to anything. */
const MAX_UNPACKED_BYTES = 120_000_000;
/** Between two cells far apart the reader makes all the others. */
const MAX_CELLS = 5_000_000;

/** The sheets of an .xlsx file, or the one table of a text file (.csv, .txt) in UTF-8, UTF-16 or GB 18030. */
export async function readTableFile(file: Blob, name: string): Promise<FileReading> {
  if (file.size > MAX_FILE_BYTES) return { ok: false, fault: "too_large" };
  const bytes = new Uint8Array(await file.arrayBuffer());
  const reading = startsWith(bytes, [0x50, 0x4b]) ? await readWorkbook(bytes) : readText(bytes, name);
  if (!reading.ok) return reading;
  const sheets = reading.sheets.filter(({ rows }) => rows.some((row) => row.some((cell) => filled(cell))));
  return sheets.length > 0 ? { ok: true, sheets } : { ok: false, fault: "empty" };
}

async function readWorkbook(bytes: Uint8Array): Promise<FileReading> {
  const [zip, { default: readSheets }] = await Promise.all([
    import("fflate"),
    import("read-excel-file/universal"),
  ]).catch(() => [null, { default: null }] as const);
  if (!zip || !readSheets) return { ok: false, fault: "not_loaded" };
  try {
    let unpacked = 0;
    const parts = zip.unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (!/\.(?:xml|rels)$/.test(name)) return false;
        unpacked += originalSize;
        if (unpacked > MAX_UNPACKED_BYTES) throw new RangeError("too large");
        return true;
      },
    });
    for (const [name, xml] of Object.entries(parts)) {
      if (/^xl\/worksheets\//.test(name) && cellsOf(zip.strFromU8(xml)) > MAX_CELLS) {
        throw new RangeError("too many cells");
      }
    }
    // Packed again without compression: the library would start workers from strings, which our policy forbids.
    const stored = new Blob([zip.zipSync(parts, { level: 0 }) as Uint8Array<ArrayBuffer>]);
    const sheets = await readSheets(stored);
    return { ok: true, sheets: sheets.map(({ sheet, data }) => ({ name: sheet, rows: data })) };
  } catch (error) {
    return { ok: false, fault: error instanceof RangeError ? "too_large" : "unreadable" };
  }
}

/** Rows times columns of a sheet, as its farthest cells say. */
function cellsOf(xml: string): number {
  let rows = 0;
  let columns = 0;
  for (const [, letters = "", digits] of xml.matchAll(/<c\b[^>]*?\br="([A-Za-z]+)(\d+)"/g)) {
    const column = [...letters.toUpperCase()].reduce(
      (sum, letter) => sum * 26 + letter.charCodeAt(0) - 64,
      0,
    );
    columns = Math.max(columns, column);
    rows = Math.max(rows, Number(digits));
  }
  return rows * columns;
}

function readText(bytes: Uint8Array, name: string): FileReading {
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) return { ok: false, fault: "old_format" };
  const text = decode(bytes);
  if (text === undefined || text.includes("\u0000")) return { ok: false, fault: "unreadable" };
  const separator = /\.[ct]sv$/i.test(name) ? fileSeparatorOf(text) : separatorOf(text);
  return { ok: true, sheets: [{ name: "", rows: parseTable(text, separator) }] };
}

/** Spreadsheet programs write CSV in the system's own encoding: in China GB 18030, unless asked for UTF-8. */
function decode(bytes: Uint8Array): string | undefined {
  const marked = startsWith(bytes, [0xff, 0xfe])
    ? "utf-16le"
    : startsWith(bytes, [0xfe, 0xff])
      ? "utf-16be"
      : null;
  for (const encoding of marked ? [marked] : ["utf-8", "gb18030"]) {
    try {
      return new TextDecoder(encoding, { fatal: true }).decode(bytes);
    } catch {
      // The next encoding.
    }
  }
  return undefined;
}

const startsWith = (bytes: Uint8Array, start: readonly number[]) =>
  start.every((byte, at) => bytes[at] === byte);
const filled = (cell: unknown) => cell !== null && cell !== undefined && String(cell).trim() !== "";
