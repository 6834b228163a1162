import {
  clauseOf,
  entrySchemas,
  isBonus,
  isItem,
  isSpecial,
  kindOf,
  type RecordKind,
} from "@/lib/audits/fields";
import type { EntryValue } from "@/lib/audits/schema";
import type { SchemeEdition } from "@/lib/scoring/edition";
import type { SpecialDeductionKind, VerdictKind } from "@/lib/scoring/schema";
import { type Fault as ScoreFault, validateScorecard, validateVerdict } from "@/lib/scoring/validate";

/** One score entry as it stands in the inputs: texts as typed, so that half-typed reasons have a place. */
export type ScoreForm = {
  verdict: VerdictKind | "";
  kind: SpecialDeductionKind | "";
  finding: string;
  reason: string;
};

/** Any other entry as it stands in the inputs: the value's own keys, whatever was typed so far. */
export type RecordForm = Readonly<Record<string, unknown>>;

export type EntryForm = ScoreForm | RecordForm;

export const emptyForm: ScoreForm = { verdict: "", kind: "", finding: "", reason: "" };

/** What is missing before an entry can be kept: the scorer's word, or the key of a record entry at fault. */
export type Fault = Pick<ScoreFault, "at" | "params"> & { code: ScoreFault["code"] | "entry_incomplete" };

export type Read = { ok: true; value: EntryValue } | { ok: false; faults: readonly Fault[] };

/** Whether the field's inputs are those of a verdict, a special deduction or the bonus. */
export const isScoreField = (field: string) => isItem(field) || isSpecial(field) || isBonus(field);

/** A value as its inputs show it. What the value does not speak of keeps what was typed there before. */
export function formOf(value: EntryValue, typedBefore: ScoreForm = emptyForm): ScoreForm {
  if (value === null) return { ...typedBefore, verdict: "" };
  if ("verdict" in value) {
    return value.verdict === "deleted"
      ? { ...typedBefore, verdict: "deleted", reason: value.reason }
      : { ...typedBefore, verdict: value.verdict, finding: value.finding ?? "" };
  }
  const kind = "kind" in value ? value.kind : typedBefore.kind;
  return { ...typedBefore, kind, finding: "finding" in value ? value.finding : "" };
}

/** The value that the inputs say, by the scorer's own rules or the entry's schema, or what is still missing. */
export function readForm(edition: SchemeEdition, field: string, form: EntryForm): Read {
  return isScoreField(field)
    ? readScoreForm(edition, field, { ...emptyForm, ...form })
    : readRecordForm(kindOf(field) as RecordKind, form);
}

function readScoreForm(edition: SchemeEdition, field: string, form: ScoreForm): Read {
  if (isItem(field)) {
    if (form.verdict === "") return { ok: true, value: null };
    const finding = form.finding.trim() === "" ? {} : { finding: form.finding };
    // Counts are never typed: they follow from the ledger's samples.
    if (form.verdict === "sampled")
      return { ok: true, value: { verdict: "sampled", by: "ledger", ...finding } };
    const said = form.verdict === "deleted" ? { reason: form.reason } : finding;
    return validateVerdict(edition, clauseOf(field), { verdict: form.verdict, ...said });
  }
  const special = isSpecial(field);
  const entry = special ? { kind: form.kind, finding: form.finding } : { finding: form.finding };
  const read = validateScorecard(edition, { items: {}, [special ? "specialDeductions" : "bonus"]: [entry] });
  if (!read.ok) return read;
  return { ok: true, value: (special ? read.value.specialDeductions : read.value.bonus)?.[0] ?? null };
}

function readRecordForm(kind: RecordKind, form: EntryForm): Read {
  const read = entrySchemas[kind].safeParse(form);
  if (read.success) return { ok: true, value: read.data };
  const keys = new Set(read.error.issues.map(({ path }) => String(path[0] ?? "")));
  return { ok: false, faults: [...keys].map((at) => ({ at, code: "entry_incomplete", params: {} })) };
}
