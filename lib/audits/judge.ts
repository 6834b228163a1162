import { z } from "zod";
import {
  canScore,
  clauseOf,
  entrySchemas,
  isBonus,
  isItem,
  isSpecial,
  kindOf,
  type RecordKind,
  type RecordValues,
  sampleOf,
} from "@/lib/audits/fields";
import { isSettlement, saidBy, sameValue } from "@/lib/audits/operations";
import type {
  EntryValue,
  LedgerVerdict,
  Operation,
  RawOperation,
  RefusalReason,
  Settlement,
} from "@/lib/audits/schema";
import { findItem, type SchemeEdition } from "@/lib/scoring/edition";
import { bonusSchema, specialDeductionSchema } from "@/lib/scoring/schema";
import { validateVerdict } from "@/lib/scoring/validate";

/** The most values that one choice can be made between. */
export const MAX_CONTENDERS = 20;

const settlementSchema = z.strictObject({
  chosen: z.json(),
  rejected: z.array(z.json()).max(MAX_CONTENDERS),
  over: z.array(z.uuid().toLowerCase()).max(MAX_CONTENDERS),
  reason: z.string().trim().min(1).max(1000),
});

const ledgerVerdictSchema: z.ZodType<LedgerVerdict> = z.strictObject({
  verdict: z.literal("sampled"),
  by: z.literal("ledger"),
  finding: z.string().optional(),
});

/** The value of one entry, by its field's kind and the edition's items; undefined when it does not fit. */
export function readValue(edition: SchemeEdition, field: string, raw: unknown): EntryValue | undefined {
  if (raw === null) return null;
  if (isItem(field)) return readVerdict(edition, clauseOf(field), raw);
  if (isSpecial(field)) return specialDeductionSchema.safeParse(raw).data;
  if (isBonus(field)) return bonusSchema.safeParse(raw).data;
  const kind = kindOf(field) as RecordKind;
  const value: RecordValues[RecordKind] | undefined = entrySchemas[kind].safeParse(raw).data;
  if (value === undefined) return undefined;
  const clause = clauseNamedBy(kind, field, value);
  return clause === null || findItem(edition, clause) ? value : undefined;
}

function readVerdict(edition: SchemeEdition, clause: string, raw: unknown): EntryValue | undefined {
  const byLedger = ledgerVerdictSchema.safeParse(raw).data;
  if (byLedger) return findItem(edition, clause)?.verification === "sampled" ? byLedger : undefined;
  const verdict = validateVerdict(edition, clause, raw);
  return verdict.ok ? verdict.value : undefined;
}

/** The item that an entry speaks of, in its field or in its value; null when it speaks of none. */
function clauseNamedBy(kind: RecordKind, field: string, value: RecordValues[RecordKind]): string | null {
  if (kind === "ledger") return clauseOf(field);
  if (kind === "sample") return sampleOf(field).clause;
  if (kind === "evidence") return (value as RecordValues["evidence"]).clause;
  if (kind !== "finding") return null;
  const { subject } = value as RecordValues["finding"];
  return isItem(subject) ? clauseOf(subject) : null;
}

/** An operation with its value read: a plain value or a settlement; undefined when the value does not fit. */
export function readOperation(edition: SchemeEdition, raw: RawOperation): Operation | undefined {
  const { auditId: _, ...operation } = raw;
  const settlement = settlementSchema.safeParse(raw.value);
  if (!settlement.success) {
    const value = readValue(edition, raw.field, raw.value);
    return value === undefined ? undefined : { ...operation, value };
  }
  const chosen = readValue(edition, raw.field, settlement.data.chosen);
  const rejected = settlement.data.rejected.map((value) => readValue(edition, raw.field, value));
  if (chosen === undefined || rejected.includes(undefined)) return undefined;
  const value: Settlement = {
    ...settlement.data,
    chosen,
    rejected: rejected.filter((each) => each !== undefined),
  };
  return { ...operation, value };
}

/** Who sends an operation, and what the permission table lets them do on this audit. */
export type Author = { accountId: string; mayScore: boolean; maySettle: boolean };

/**
 * Why its author may not make this operation; undefined when they may. Only the lead chooses between values, and
 * a second look is spoken, taken back and chosen by nobody but the person whose name it carries. What is said to
 * have been seen alongside must say the same, else a value of somebody else would vanish without a choice.
 */
export function faultOfAuthor(
  operation: Operation,
  author: Author,
  known: ReadonlyMap<string, Pick<Operation, "value">>,
): RefusalReason | undefined {
  const { field, value, basedOn, alongside = [] } = operation;
  if (canScore(field) && !author.mayScore) return "role_may_not";
  if (kindOf(field) === "second_look") {
    if (clauseOf(field) !== author.accountId) return "role_may_not";
  } else if (isSettlement(value) && !author.maySettle) return "leader_only";
  const base = basedOn === null ? undefined : known.get(basedOn);
  const seen = alongside.flatMap((id) => known.get(id) ?? []);
  if (base && seen.some((other) => !sameValue(saidBy(other), saidBy(base)))) return "invalid_value";
  return undefined;
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
    [...(kept.alongside ?? [])].sort().join() === [...(operation.alongside ?? [])].sort().join() &&
    sameValue(kept.value, operation.value)
  );
}
