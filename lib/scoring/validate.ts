import type { z } from "zod";
import { findItem, type SchemeEdition } from "@/lib/scoring/edition";
import {
  type Bonus,
  bonusSchema,
  type Scorecard,
  type SpecialDeduction,
  specialDeductionSchema,
  type Verdict,
  verdictSchema,
} from "@/lib/scoring/schema";

export const FAULT_CODES = [
  "not_an_object",
  "not_a_list",
  "unknown_key",
  "items_required",
  "unknown_clause",
  "unknown_verdict",
  "unknown_kind",
  "qualitative_item",
  "reason_required",
  "finding_required",
  "finding_not_text",
  "samples_not_a_count",
  "failed_not_a_count",
  "population_not_a_count",
  "failed_above_samples",
  "population_below_samples",
  "more_than_one_bonus",
] as const;

export type FaultCode = (typeof FAULT_CODES)[number];

export interface Fault {
  /** The clause at fault, or the place in the scorecard: "scorecard", "bonus", "specialDeductions[2]". */
  readonly at: string;
  readonly code: FaultCode;
  readonly params: Readonly<Record<string, string | number>>;
}

/** Each field can be wrong in one way that matters to the person who must correct it. */
type FieldFaults = Readonly<Record<string, FaultCode>>;

const VERDICT_FAULTS: FieldFaults = {
  verdict: "unknown_verdict",
  reason: "reason_required",
  finding: "finding_not_text",
  samples: "samples_not_a_count",
  failed: "failed_not_a_count",
  population: "population_not_a_count",
};

const SPECIAL_FAULTS: FieldFaults = { kind: "unknown_kind", finding: "finding_required" };

/** What was asked for, or every fault that stood in its way. */
export type Validated<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly faults: readonly Fault[] };

/**
 * A scorecard of this edition from unknown input, or all of its faults, not only the first.
 * Source of the limits: the scorer's contract; nothing is refused that it does not refuse.
 */
export function validateScorecard(edition: SchemeEdition, input: unknown): Validated<Scorecard> {
  if (!isObject(input))
    return { ok: false, faults: [{ at: "scorecard", code: "not_an_object", params: {} }] };
  const faults: Fault[] = [];
  for (const key of Object.keys(input)) {
    if (key !== "items" && key !== "specialDeductions" && key !== "bonus") {
      faults.push({ at: "scorecard", code: "unknown_key", params: { key } });
    }
  }
  const scorecard: Scorecard = { items: readItems(edition, own(input, "items"), faults) };

  const specialDeductions = own(input, "specialDeductions");
  if (specialDeductions !== undefined) {
    scorecard.specialDeductions = readList<SpecialDeduction>(
      "specialDeductions",
      specialDeductionSchema,
      specialDeductions,
      faults,
    );
  }
  const bonus = own(input, "bonus");
  if (bonus !== undefined) {
    scorecard.bonus = readList<Bonus>("bonus", bonusSchema, bonus, faults);
    if (Array.isArray(bonus) && bonus.length > 1) {
      faults.push({ at: "bonus", code: "more_than_one_bonus", params: { count: bonus.length } });
    }
  }
  return faults.length > 0 ? { ok: false, faults } : { ok: true, value: scorecard };
}

/** One verdict on one clause of this edition, or all of its faults: what a single entry must pass. */
export function validateVerdict(edition: SchemeEdition, clause: string, input: unknown): Validated<Verdict> {
  const item = findItem(edition, clause);
  const parsed = verdictSchema.safeParse(input);
  if (item !== undefined && parsed.success && parsed.data.verdict !== "sampled") {
    return { ok: true, value: parsed.data };
  }
  const faults: Fault[] = [];
  if (item === undefined) faults.push({ at: clause, code: "unknown_clause", params: {} });
  if (!parsed.success) tellIssues(clause, parsed.error, VERDICT_FAULTS, input, faults);
  if (isObject(input) && own(input, "verdict") === "sampled") {
    if (item?.verification === "qualitative")
      faults.push({ at: clause, code: "qualitative_item", params: {} });
    findSampleFaults(clause, input, faults);
  }
  return parsed.success && faults.length === 0 ? { ok: true, value: parsed.data } : { ok: false, faults };
}

function readItems(edition: SchemeEdition, input: unknown, faults: Fault[]): Record<string, Verdict> {
  const items: Record<string, Verdict> = {};
  if (input === undefined) faults.push({ at: "items", code: "items_required", params: {} });
  else if (!isObject(input)) faults.push({ at: "items", code: "not_an_object", params: {} });
  else {
    for (const clause of Object.keys(input)) {
      const verdict = validateVerdict(edition, clause, input[clause]);
      // Only the edition's own clauses get here, so no key of `items` can be "__proto__".
      if (verdict.ok) items[clause] = verdict.value;
      else faults.push(...verdict.faults);
    }
  }
  return items;
}

/** Compared on the raw input, so that a wrong population does not hide that more failed than were drawn. */
function findSampleFaults(at: string, input: Record<string, unknown>, faults: Fault[]): void {
  const samples = own(input, "samples");
  const failed = own(input, "failed");
  const population = own(input, "population");
  if (typeof samples !== "number") return;
  if (typeof failed === "number" && failed > samples) {
    faults.push({ at, code: "failed_above_samples", params: { failed, samples } });
  }
  if (typeof population === "number" && population < samples) {
    faults.push({ at, code: "population_below_samples", params: { population, samples } });
  }
}

function readList<T>(at: string, schema: z.ZodType<T>, input: unknown, faults: Fault[]): T[] {
  if (!Array.isArray(input)) {
    faults.push({ at, code: "not_a_list", params: {} });
    return [];
  }
  const entries: T[] = [];
  input.forEach((entry: unknown, index) => {
    const parsed = schema.safeParse(entry);
    if (parsed.success) entries.push(parsed.data);
    else tellIssues(`${at}[${index}]`, parsed.error, SPECIAL_FAULTS, entry, faults);
  });
  return entries;
}

function tellIssues(
  at: string,
  error: z.ZodError,
  fieldFaults: FieldFaults,
  input: unknown,
  faults: Fault[],
): void {
  if (!isObject(input)) {
    faults.push({ at, code: "not_an_object", params: {} });
    return;
  }
  const told = new Set<string>();
  for (const issue of error.issues) {
    if (issue.code === "unrecognized_keys") {
      for (const key of issue.keys) faults.push({ at, code: "unknown_key", params: { key } });
      continue;
    }
    const field = String(issue.path[0]);
    if (told.has(field)) continue;
    told.add(field);
    const code = fieldFaults[field];
    // A field of the schema without a fault code is a bug of ours, not a fault of the scorecard.
    if (code === undefined) throw new Error(`no fault code for the field ${field}`);
    faults.push({ at, code, params: { given: printGiven(own(input, field)) } });
  }
}

function printGiven(value: unknown): string {
  if (value === undefined) return "nothing";
  const text = JSON.stringify(value);
  return text.length > 40 ? `${text.slice(0, 39)}…` : text;
}

function isObject(input: unknown): input is Record<string, unknown> {
  return typeof input === "object" && input !== null && !Array.isArray(input);
}

/** Own properties only: an inherited one was not sent by anybody. */
function own(input: Record<string, unknown>, key: string): unknown {
  return Object.hasOwn(input, key) ? input[key] : undefined;
}
