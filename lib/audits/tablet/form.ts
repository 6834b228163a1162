import { clauseOf, isItem, isSpecial } from "@/lib/audits/operations";
import type { EntryValue } from "@/lib/audits/schema";
import type { SchemeEdition } from "@/lib/scoring/edition";
import type { SpecialDeductionKind, VerdictKind } from "@/lib/scoring/schema";
import { type Fault, type Validated, validateScorecard, validateVerdict } from "@/lib/scoring/validate";

/** One entry as it stands in the inputs: texts as typed, so that half-typed numbers and reasons have a place. */
export type EntryForm = {
  verdict: VerdictKind | "";
  kind: SpecialDeductionKind | "";
  finding: string;
  reason: string;
  population: string;
  samples: string;
  failed: string;
};

export const emptyForm: EntryForm = {
  verdict: "",
  kind: "",
  finding: "",
  reason: "",
  population: "",
  samples: "",
  failed: "",
};

/** A value as its inputs show it. What the value does not speak of keeps what was typed there before. */
export function formOf(value: EntryValue, typedBefore: EntryForm = emptyForm): EntryForm {
  if (value === null) return { ...typedBefore, verdict: "" };
  if (!("verdict" in value)) return { ...typedBefore, ...value };
  if (value.verdict === "deleted") return { ...typedBefore, ...value };
  const form = { ...typedBefore, verdict: value.verdict, finding: value.finding ?? "" };
  if (value.verdict !== "sampled") return form;
  const { population, samples, failed } = value;
  return { ...form, population: population?.toString() ?? "", samples: `${samples}`, failed: `${failed}` };
}

/** The value that the inputs say, by the scorer's own rules, or what is still missing. */
export function readForm(edition: SchemeEdition, field: string, form: EntryForm): Validated<EntryValue> {
  if (isItem(field)) {
    return form.verdict === ""
      ? { ok: true, value: null }
      : validateVerdict(edition, clauseOf(field), verdictOf(form));
  }
  const special = isSpecial(field);
  const entry = special ? { kind: form.kind, finding: form.finding } : { finding: form.finding };
  const read = validateScorecard(edition, { items: {}, [special ? "specialDeductions" : "bonus"]: [entry] });
  if (!read.ok) return read;
  return { ok: true, value: (special ? read.value.specialDeductions : read.value.bonus)?.[0] ?? null };
}

function verdictOf(form: EntryForm) {
  const finding = form.finding.trim() === "" ? {} : { finding: form.finding };
  switch (form.verdict) {
    case "sampled": {
      const population = form.population.trim() === "" ? {} : { population: count(form.population) };
      return {
        verdict: "sampled",
        ...population,
        samples: count(form.samples),
        failed: count(form.failed),
        ...finding,
      };
    }
    case "deleted":
      return { verdict: "deleted", reason: form.reason };
    default:
      return { verdict: form.verdict, ...finding };
  }
}

/** A typed count as a number; what is none stays text and is told so. */
function count(typed: string): number | string {
  return /^\d{1,9}$/.test(typed.trim()) ? Number(typed) : typed;
}

export type { Fault };
