import { z } from "zod";
import {
  clauseOf,
  foldField,
  isBonus,
  isItem,
  isSettlement,
  isSpecial,
  sameValue,
} from "@/lib/audits/operations";
import type { EntryValue, Operation, RawOperation, RefusalReason, Settlement } from "@/lib/audits/schema";
import type { SchemeEdition } from "@/lib/scoring/edition";
import { bonusSchema, specialDeductionSchema } from "@/lib/scoring/schema";
import { validateVerdict } from "@/lib/scoring/validate";

const settlementSchema = z.strictObject({
  chosen: z.json(),
  rejected: z.array(z.json()).max(8),
  over: z.array(z.uuid()).max(8),
  reason: z.string().trim().min(1).max(1000),
});

/** The value of one entry, by its field's kind and the scorer's own rules; undefined when it does not fit. */
export function readValue(edition: SchemeEdition, field: string, raw: unknown): EntryValue | undefined {
  if (raw === null) return null;
  if (isItem(field)) {
    const verdict = validateVerdict(edition, clauseOf(field), raw);
    return verdict.ok ? verdict.value : undefined;
  }
  return (isSpecial(field) ? specialDeductionSchema : bonusSchema).safeParse(raw).data;
}

/** An operation with its value read: a plain value or a settlement; undefined when the value does not fit. */
export function readOperation(edition: SchemeEdition, raw: RawOperation): Operation | undefined {
  const settlement = settlementSchema.safeParse(raw.value);
  if (!settlement.success) {
    const value = readValue(edition, raw.field, raw.value);
    return value === undefined ? undefined : { ...raw, value };
  }
  const chosen = readValue(edition, raw.field, settlement.data.chosen);
  const rejected = settlement.data.rejected.map((value) => readValue(edition, raw.field, value));
  if (chosen === undefined || rejected.includes(undefined)) return undefined;
  const value: Settlement = {
    ...settlement.data,
    chosen,
    rejected: rejected.filter((each) => each !== undefined),
  };
  return { ...raw, value };
}

export type Ruling<O> =
  | { state: "stored" }
  | { state: "conflict"; current: O | null }
  | { state: "refused"; reason: RefusalReason };

/**
 * Whether an operation may follow what is stored. On line nobody types over a value unseen: what is not based
 * on the field's head is sent back with the value that stands there. `stored` holds this field's operations
 * and, for a bonus, those of all bonus fields.
 */
export function judgeOperation<O extends Operation>(operation: Operation, stored: readonly O[]): Ruling<O> {
  const ofField = stored.filter(({ field }) => field === operation.field);
  const head = ofField.length > 0 ? foldField(ofField).head : null;
  if (operation.basedOn !== head) {
    return { state: "conflict", current: ofField.find(({ id }) => id === head) ?? null };
  }
  const value = isSettlement(operation.value) ? operation.value.chosen : operation.value;
  if (isBonus(operation.field) && value !== null && hasOtherBonus(operation.field, stored)) {
    return { state: "refused", reason: "more_than_one_bonus" };
  }
  return { state: "stored" };
}

function hasOtherBonus(field: string, stored: readonly Operation[]): boolean {
  const others = new Set(stored.map((each) => each.field).filter((each) => isBonus(each) && each !== field));
  return [...others].some(
    (other) => foldField(stored.filter((each) => each.field === other)).current !== null,
  );
}

/** Whether an operation that came again is the one we have: then it is a repetition and no harm. */
export function isRepetition(operation: Operation, actorId: string, kept: Operation & { actorId: string }) {
  return (
    kept.actorId === actorId &&
    kept.deviceId === operation.deviceId &&
    kept.deviceSequence === operation.deviceSequence &&
    kept.deviceTime === operation.deviceTime &&
    kept.field === operation.field &&
    kept.basedOn === operation.basedOn &&
    sameValue(kept.value, operation.value)
  );
}
