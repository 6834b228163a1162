import type { OutletOwnership } from "@/lib/applications/schema";
import { MAX_EMPLOYEES, MAX_OUTLET_ADDRESS, MAX_OUTLET_NAME, MAX_ROWS } from "@/lib/applications/schema";
import { withoutGuard } from "@/lib/spreadsheets/csv";
import { isFormulaError } from "@/lib/spreadsheets/formula";
import { typedCount, typedLine } from "@/lib/typed-text";

export type OutletRow = {
  name: string;
  address: string;
  ownership: OutletOwnership;
  staffCount: number | null;
};

export const outletColumns = ["name", "address", "ownership", "staffCount"] as const;
export type OutletColumn = (typeof outletColumns)[number];

/**
 * `required`: an empty cell, also under a merged one; `date`: a date where none belongs; `formula`: a formula without a
 * result; `duplicate`: the outlet of `firstRow` again, which counts once; `too_many`: beyond what a form holds.
 */
export const outletFaults = [
  "required",
  "too_long",
  "date",
  "formula",
  "ownership",
  "not_a_whole_number",
  "out_of_range",
  "duplicate",
  "too_many",
] as const;
export type OutletFault = {
  /** As the spreadsheet counts: from 1. */
  row: number;
  /** What the file calls the column. */
  title: string;
  code: (typeof outletFaults)[number];
  max?: number;
  firstRow?: number;
};

export type OutletReading =
  | { ok: false; missing: OutletColumn[] }
  | {
      ok: true;
      added: OutletRow[];
      changed: { before: OutletRow; after: OutletRow }[];
      unchanged: number;
      faults: OutletFault[];
      /** Rows of which nothing is taken over. */
      refused: number;
      /** The whole list as it would be: what stood there, changed where the file says so, then what is new. */
      outlets: OutletRow[];
    };

type Table = readonly (readonly unknown[])[];
type Place = { index: number; title: string };

/** Titles may stand below a heading. */
const HEADER_ROWS = 10;
const titles: Record<OutletColumn, RegExp> = {
  name: /^(?:服务)?(?:网点|门店|店铺)?(?:名称|名)$|^(?:服务)?网点$|^(?:outlet|shop)? ?name$|^outlet$/,
  address: /^(?:网点|门店|详细|所在)?地址$|^(?:outlet )?address$/,
  ownership: /^(?:网点)?(?:性质|类型)$|^自有(?:\/|或)外包$|^ownership$|^type$|^run by$/,
  staffCount: /^(?:网点|员工|服务|服务人员)?人数$|^(?:员工|人员)数$|^(?:staff|people|headcount|employees)$/,
};
const ownershipWords: Record<string, OutletOwnership> = {
  自有: "own",
  自营: "own",
  直营: "own",
  own: "own",
  ourselves: "own",
  外包: "contracted",
  签约: "contracted",
  委托: "contracted",
  contracted: "contracted",
  contractor: "contracted",
  "a contractor": "contracted",
};

/**
 * What a table would do to a list of outlets, before any of it is done. Outlets are the same by name and address; an
 * empty number of people leaves the one that stands. Reading what was taken over once more changes nothing.
 */
export function readOutlets(table: Table, current: readonly OutletRow[]): OutletReading {
  const header = headerOf(table);
  if (!header.ok) return header;
  const outlets = [...current];
  const places = new Map<string, number>();
  for (const [place, outlet] of outlets.entries()) {
    if (!places.has(keyOf(outlet))) places.set(keyOf(outlet), place);
  }
  const firstRows = new Map<string, number>();
  const faults: OutletFault[] = [];
  const added: OutletRow[] = [];
  const changed: { before: OutletRow; after: OutletRow }[] = [];
  let unchanged = 0;
  let refused = 0;
  for (const [index, cells] of table.entries()) {
    if (index <= header.row || isBlank(cells, header.columns)) continue;
    const row = index + 1;
    const read = readRow(cells, header.columns);
    const key = keyOf(read.outlet);
    const firstRow = firstRows.get(key);
    const place = places.get(key);
    const found: Omit<OutletFault, "row">[] =
      read.faults.length > 0
        ? read.faults
        : firstRow !== undefined
          ? [{ title: header.columns.name.title, code: "duplicate", firstRow }]
          : place === undefined && outlets.length >= MAX_ROWS
            ? [{ title: header.columns.name.title, code: "too_many", max: MAX_ROWS }]
            : [];
    if (found.length > 0) {
      faults.push(...found.map((fault) => ({ row, ...fault })));
      refused += 1;
      continue;
    }
    firstRows.set(key, row);
    if (place === undefined) {
      places.set(key, outlets.length);
      outlets.push(read.outlet);
      added.push(read.outlet);
      continue;
    }
    const before = outlets[place] as OutletRow;
    const after = {
      ...before,
      ownership: read.outlet.ownership,
      staffCount: read.outlet.staffCount ?? before.staffCount,
    };
    if (after.ownership === before.ownership && after.staffCount === before.staffCount) unchanged += 1;
    else {
      outlets[place] = after;
      changed.push({ before, after });
    }
  }
  return { ok: true, added, changed, unchanged, faults, refused, outlets };
}

/** The sheet that rather lists outlets, else the first; null without any. */
export function outletSheet<Sheet extends { rows: Table }>(sheets: readonly Sheet[]): Sheet | null {
  return sheets.find(({ rows }) => headerOf(rows).ok) ?? sheets[0] ?? null;
}

type Columns = Record<Exclude<OutletColumn, "staffCount">, Place> & { staffCount?: Place };

function headerOf(
  table: Table,
): { ok: true; row: number; columns: Columns } | { ok: false; missing: OutletColumn[] } {
  let closest: OutletColumn[] = ["name", "address", "ownership"];
  for (const [row, cells] of table.slice(0, HEADER_ROWS).entries()) {
    const columns = new Map<OutletColumn, Place>();
    for (const [index, cell] of cells.entries()) {
      const title = textOf(cell);
      const column = outletColumns.find((known) => titles[known].test(titleKey(title)));
      if (column && !columns.has(column)) columns.set(column, { index, title });
    }
    const [name, address, ownership] = [
      columns.get("name"),
      columns.get("address"),
      columns.get("ownership"),
    ];
    if (name && address && ownership) {
      const staffCount = columns.get("staffCount");
      return { ok: true, row, columns: { name, address, ownership, ...(staffCount && { staffCount }) } };
    }
    const missing = (["name", "address", "ownership"] as const).filter((column) => !columns.has(column));
    if (missing.length < closest.length) closest = missing;
  }
  return { ok: false, missing: closest };
}

function readRow(cells: readonly unknown[], columns: Columns) {
  const faults: Omit<OutletFault, "row">[] = [];
  const words = ({ index, title }: Place, max: number): string => {
    const cell = cells[index];
    const text = withoutGuard(textOf(cell));
    if (cell instanceof Date) faults.push({ title, code: "date" });
    else if (text === "") faults.push({ title, code: "required" });
    else if (isFormulaError(text) || /^=/.test(text)) faults.push({ title, code: "formula" });
    else if (text.length > max) faults.push({ title, code: "too_long", max });
    return text;
  };
  const name = words(columns.name, MAX_OUTLET_NAME);
  const address = words(columns.address, MAX_OUTLET_ADDRESS);
  const word = textOf(cells[columns.ownership.index]);
  const ownership = ownershipWords[titleKey(word)];
  const { title } = columns.ownership;
  if (word === "") faults.push({ title, code: "required" });
  else if (!ownership) faults.push({ title, code: isFormulaError(word) ? "formula" : "ownership" });
  let staffCount: number | null = null;
  if (columns.staffCount) {
    const read = readCount(cells[columns.staffCount.index]);
    if (typeof read === "string") {
      faults.push({
        title: columns.staffCount.title,
        code: read,
        ...(read === "out_of_range" && { max: MAX_EMPLOYEES }),
      });
    } else staffCount = read;
  }
  return { outlet: { name, address, ownership: ownership ?? "own", staffCount }, faults };
}

function readCount(
  cell: unknown,
): number | null | "date" | "formula" | "not_a_whole_number" | "out_of_range" {
  if (cell instanceof Date) return "date";
  const text = typedCount(textOf(cell)).replace(/ ?人$/, "");
  if (text === "") return null;
  if (isFormulaError(text) || /^=/.test(text)) return "formula";
  if (!/^\d+(?:\.0+)?$/.test(text)) return "not_a_whole_number";
  const count = Number(text);
  return count >= 1 && count <= MAX_EMPLOYEES ? count : "out_of_range";
}

function textOf(cell: unknown): string {
  if (cell === null || cell === undefined) return "";
  return typedLine(cell instanceof Date ? cell.toISOString().slice(0, 10) : String(cell));
}

const titleKey = (title: string) =>
  title
    .normalize("NFKC")
    .replace(/\(.*\)|[*:]/g, "")
    .trim()
    .toLowerCase()
    .replace(/(?<=\p{Script=Han}) (?=\p{Script=Han})/gu, "");

/** The same outlet, also when one of two people types full-width signs or other blanks. */
const keyOf = ({ name, address }: { name: string; address: string }) =>
  [name, address].map((text) => text.normalize("NFKC").replace(/\s/g, "").toLowerCase()).join("\n");

const isBlank = (cells: readonly unknown[], columns: Columns) =>
  Object.values(columns).every(({ index }) => textOf(cells[index]) === "");
