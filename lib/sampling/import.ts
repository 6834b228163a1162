import { MAX_LABELS, MAX_LIST_CHARACTERS, MAX_UNIT } from "@/lib/sampling/schema";
import { unitName } from "@/lib/sampling/unit-name";
import { columnLetter } from "@/lib/spreadsheets/column-letter";
import { isFormulaError } from "@/lib/spreadsheets/formula";
import { parseTable } from "@/lib/spreadsheets/table-text";

/**
 * `duplicate`: named before, in `firstRow`, and counted once. The others must be mended before the list is taken:
 * `too_long`; `rounded`, a number of more than 15 digits, which spreadsheets do not keep exactly; `error`, a formula
 * without a result; `too_many`, the first unit beyond what a ledger holds.
 */
export const populationFaults = ["duplicate", "too_long", "rounded", "error", "too_many"] as const;
export type PopulationFault = {
  /** As the spreadsheet counts: from 1. */
  row: number;
  column: number;
  code: (typeof populationFaults)[number];
  /** The row that named a duplicate first. */
  firstRow?: number;
};
export type PopulationReading = { labels: string[]; faults: PopulationFault[] };

type Place = {
  /** Which column holds the names, from 0. */
  column?: number;
  /** Whether the first row names the columns and no unit. */
  header?: boolean;
};

const EXACT = 10 ** 15;

/** The units that one column of a table names, each once, in the table's order, and everything wrong with them. */
export function readPopulation(
  rows: readonly (readonly unknown[])[],
  { column = 0, header = false }: Place = {},
): PopulationReading {
  const firstRows = new Map<string, number>();
  const faults: PopulationFault[] = [];
  let characters = 2;
  for (const [index, cells] of rows.entries()) {
    const cell = cells[column];
    const name = unitName(cell);
    if (name === "" || (header && index === 0)) continue;
    const place = { row: index + 1, column: column + 1 };
    const firstRow = firstRows.get(name);
    if (firstRow !== undefined) faults.push({ ...place, code: "duplicate", firstRow });
    else if (name.length > MAX_UNIT) faults.push({ ...place, code: "too_long" });
    else if (typeof cell === "number" && Math.abs(cell) >= EXACT) faults.push({ ...place, code: "rounded" });
    else if (isFormulaError(name)) faults.push({ ...place, code: "error" });
    else {
      characters += JSON.stringify(name).length + 1;
      if (firstRows.size === MAX_LABELS || characters > MAX_LIST_CHARACTERS) {
        faults.push({ ...place, code: "too_many" });
        break;
      }
      firstRows.set(name, place.row);
    }
  }
  return { labels: [...firstRows.keys()], faults };
}

/** Whether a reading can be the population as it stands: a duplicate counts once, anything else must be mended. */
export function isUsable({ labels, faults }: PopulationReading): boolean {
  return labels.length > 0 && faults.every(({ code }) => code === "duplicate");
}

/** Pasted or typed: one unit a line, or the first column of a table. */
export function parsePasted(text: string): PopulationReading {
  return readPopulation(parseTable(text));
}

export type TableColumn = {
  /** From 0. */
  index: number;
  /** As spreadsheets name it: A, B … AA. */
  letter: string;
  /** What stands in the first row. */
  title: string;
  filled: number;
};

/** The columns that have something in them. */
export function columnsOf(rows: readonly (readonly unknown[])[]): TableColumn[] {
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  return Array.from({ length: width }, (_, index) => ({
    index,
    letter: columnLetter(index),
    title: unitName(rows[0]?.[index]),
    filled: rows.filter((row) => unitName(row[index]) !== "").length,
  })).filter(({ filled }) => filled > 0);
}

const HEADING =
  /^(?:序号|编号|单号|工单|订单|名称|姓名|网点|门店|日期|id|nos?\.?|names?|numbers?|orders?|codes?)$|(?:号|编号|编码|名称)$/i;

/** Whether the first row rather names the column: by its word, or a word without digits above names with digits. */
export function suggestsHeader(rows: readonly (readonly unknown[])[], column: number): boolean {
  const [first = "", ...others] = rows.map((row) => unitName(row[column])).filter((name) => name !== "");
  if (others.length === 0) return false;
  if (HEADING.test(first)) return true;
  const withDigits = others.filter((name) => /\d/.test(name)).length;
  return !/\d/.test(first) && withDigits > 0.9 * others.length;
}
