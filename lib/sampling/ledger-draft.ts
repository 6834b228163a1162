import { isUsable, parsePasted } from "@/lib/sampling/import";
import {
  type Ledger,
  ledgerSchema,
  MAX_DRAW,
  MAX_LABELS,
  MAX_POPULATION,
  type Population,
} from "@/lib/sampling/schema";

export const populationWays = ["count", "list", "file"] as const;
export type PopulationWay = (typeof populationWays)[number];

/**
 * A ledger before its draw, as typed. `undrawn` keeps it apart from a ledger, whose schema takes no such key: a draft
 * that is complete still waits on the device until somebody draws.
 */
export type LedgerDraft = {
  undrawn: true;
  source: string;
  way: PopulationWay;
  count: string;
  text: string;
  /** Units taken from a file, and the file's name. */
  labels: readonly string[];
  file: string;
  size: string;
  seed: string;
  /** The draw that this one would replace. */
  previous?: Ledger;
};

export type DraftFault =
  | "source_required"
  | "count_required"
  | "count_invalid"
  | "list_required"
  | "list_faulty"
  | "file_required"
  | "size_required"
  | "size_invalid"
  | "size_above_population"
  | "seed_required";

const blank: LedgerDraft = {
  undrawn: true,
  source: "",
  way: "count",
  count: "",
  text: "",
  labels: [],
  file: "",
  size: "",
  seed: "",
};

export const isDraft = (form: object) => "undrawn" in form;

/** The draft in an entry's inputs; a blank one while nothing was typed. */
export function draftOf(form: object): LedgerDraft {
  return isDraft(form) ? { ...blank, ...(form as Partial<LedgerDraft>) } : blank;
}

/** The draft of a further draw from the same population, with a seed of its own. */
export function redrawOf(ledger: Ledger, seed: string): LedgerDraft {
  const { source, population, size } = ledger;
  const said = { ...blank, source, size: String(size), seed, previous: ledger };
  return population.kind === "count"
    ? { ...said, way: "count", count: String(population.count) }
    : { ...said, way: "file", labels: population.labels };
}

/** The population that a draft describes; undefined while it describes none. */
export function populationOf({ way, count, text, labels }: LedgerDraft): Population | undefined {
  if (way === "count") {
    const number = wholeNumber(count);
    return number !== undefined && number <= MAX_POPULATION ? { kind: "count", count: number } : undefined;
  }
  if (way === "file") {
    return labels.length > 0 && labels.length <= MAX_LABELS
      ? { kind: "list", labels: [...labels] }
      : undefined;
  }
  const reading = parsePasted(text);
  return isUsable(reading) ? { kind: "list", labels: reading.labels } : undefined;
}

/** The ledger that a draft draws, or what is still missing, in the order of the inputs. */
export function readDraft(
  draft: LedgerDraft,
): { ok: true; ledger: Ledger } | { ok: false; faults: DraftFault[] } {
  const { source, seed } = draft;
  const population = populationOf(draft);
  const size = wholeNumber(draft.size);
  const total = population && (population.kind === "list" ? population.labels.length : population.count);
  const faults: DraftFault[] = [];
  if (source.trim() === "") faults.push("source_required");
  if (!population) faults.push(populationFault(draft));
  if (draft.size.trim() === "") faults.push("size_required");
  else if (size === undefined || size > MAX_DRAW) faults.push("size_invalid");
  else if (total !== undefined && size > total) faults.push("size_above_population");
  if (seed.trim() === "") faults.push("seed_required");
  const read = ledgerSchema.safeParse({ source, population, seed, size });
  return read.success && faults.length === 0 ? { ok: true, ledger: read.data } : { ok: false, faults };
}

function populationFault({ way, count, text }: LedgerDraft): DraftFault {
  if (way === "file") return "file_required";
  if (way === "list") return text.trim() === "" ? "list_required" : "list_faulty";
  return count.trim() === "" ? "count_required" : "count_invalid";
}

/** A whole number of 1 or more as people type it, also with full-width digits. */
function wholeNumber(typed: string): number | undefined {
  const digits = typed.normalize("NFKC").trim();
  return /^[1-9]\d{0,8}$/.test(digits) ? Number(digits) : undefined;
}
