import { faultsOf } from "@/lib/form";
import { type Estimate, type FixedFees, feeEstimate } from "@/lib/guide/fee-estimate";
import { checklistQuestionSchema, feeQuestionSchema } from "@/lib/guide/schema";
import type { EnterpriseType } from "@/lib/organisations/schema";
import type { FieldFault } from "@/lib/outcome";

/** The part of an address after the question mark, as a page gets it. */
export type Search = Record<string, string | string[] | undefined>;

const text = (value: string | string[] | undefined) => (Array.isArray(value) ? (value[0] ?? "") : value);

type Typed = { employees: string; outlets: string };
export type FeeAnswer = {
  /** As typed, for the form to show again; cut where nobody types that much. */
  typed: Typed;
  faults: Partial<Record<keyof Typed, FieldFault>>;
  /** null when nothing was asked or something is faulty. */
  answer: Estimate | FixedFees | null;
};

/** What the fee page answers; other parts of the address are none of its business. */
export function answerFees(search: Search): FeeAnswer {
  const asked = { employees: text(search.employees), outlets: text(search.outlets) };
  const typed = {
    employees: asked.employees?.slice(0, 61) ?? "",
    outlets: asked.outlets?.slice(0, 61) ?? "",
  };
  if (asked.employees === undefined && asked.outlets === undefined) {
    return { typed, faults: {}, answer: null };
  }
  const parsed = feeQuestionSchema.safeParse(typed);
  if (!parsed.success) return { typed, faults: faultsOf(parsed.error), answer: null };
  return { typed, faults: {}, answer: feeEstimate(parsed.data) };
}

/** Which checklist the materials page shows: the first type while none or an unknown one is asked for. */
export function answerChecklist(search: Search): { type: EnterpriseType; isUnknown: boolean } {
  const asked = text(search.type);
  if (asked === undefined) return { type: "manufacturing", isUnknown: false };
  const parsed = checklistQuestionSchema.safeParse({ type: asked });
  return parsed.success
    ? { type: parsed.data.type, isUnknown: false }
    : { type: "manufacturing", isUnknown: true };
}
