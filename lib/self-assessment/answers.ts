import type { FieldFault } from "@/lib/outcome";
import type { SchemeEdition } from "@/lib/scoring/edition";
import type { Scorecard, Verdict } from "@/lib/scoring/schema";
import { type FaultCode, validateVerdict } from "@/lib/scoring/validate";
import type { Answer, AnswerInput } from "@/lib/self-assessment/schema";

type Typed = Pick<AnswerInput, "verdict" | "samples" | "failed" | "reason">;
type Read = { ok: true; value: Verdict | null } | { ok: false; fields: Record<string, FieldFault> };

/** Where the form shows each fault of a verdict; the rest stand at the verdict itself. */
const fieldOf: Partial<Record<FaultCode, "samples" | "failed" | "reason">> = {
  samples_not_a_count: "samples",
  failed_not_a_count: "failed",
  failed_above_samples: "failed",
  reason_required: "reason",
};

/** The verdict that was typed, as the scorer's own validation reads it; null when the item is left open. */
export function readAnswer(edition: SchemeEdition, clause: string, typed: Typed): Read {
  if (typed.verdict === "") return { ok: true, value: null };
  const read = validateVerdict(edition, clause, verdictOf(typed));
  if (read.ok) return read;
  const fields: Record<string, FieldFault> = {};
  for (const { code, params } of read.faults) fields[fieldOf[code] ?? "verdict"] ??= { code, params };
  return { ok: false, fields };
}

function verdictOf({ verdict, samples, failed, reason }: Typed): unknown {
  if (verdict === "sampled") return { verdict, samples: countOf(samples), failed: countOf(failed) };
  return verdict === "deleted" ? { verdict, reason } : { verdict };
}

/** Digits are a number; anything else stays what it is, for the validation to name. */
function countOf(typed: string): number | string {
  return /^\d{1,15}$/.test(typed) ? Number(typed) : typed;
}

/** The scorecard that the answers make; an item without a value is left out, as the scorer wants it. */
export function scorecardOf(answers: readonly Pick<Answer, "clause" | "value">[]): Scorecard {
  return {
    items: Object.fromEntries(answers.flatMap(({ clause, value }) => (value ? [[clause, value]] : []))),
  };
}
