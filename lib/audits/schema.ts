import { z } from "zod";
import type { Bonus, SpecialDeduction, Verdict } from "@/lib/scoring/schema";

/** What one entry of a scorecard says; null takes it back: an item is unanswered again, a special one removed. */
export type EntryValue = Verdict | SpecialDeduction | Bonus | null;

/**
 * Somebody looked at several values of one field and chose. The operations in `over` are replaced besides
 * the one it is based on; `rejected` keeps what was typed and not chosen, so that nothing typed is ever lost.
 */
export type Settlement = {
  chosen: EntryValue;
  rejected: EntryValue[];
  over: string[];
  reason: string;
};

/** One change of one entry, made on a device, never altered afterwards. */
export type Operation = {
  /** Made by the device. */
  id: string;
  deviceId: string;
  /** Counts up on that device within this audit. */
  deviceSequence: number;
  /** The device's own clock; it orders nothing that matters. */
  deviceTime: string;
  /** `item:5.1.1.1`, `special:<uuid>` or `bonus:<uuid>` */
  field: string;
  value: EntryValue | Settlement;
  /** The operation whose value the person saw when typing; null for the first value. */
  basedOn: string | null;
};

/** An operation as the server hands it out: with its author and its place in the server's order. */
export type StoredOperation = Operation & {
  actorId: string;
  actorName: string;
  sequence: string;
  receivedAt: string;
};

export const MAX_OPERATIONS = 100;
const MAX_VALUE_CHARACTERS = 8000;

const uuid = "[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}";
const fieldPattern = new RegExp(`^(?:item:\\d+(?:\\.\\d+){3}|(?:special|bonus):${uuid})$`);

/** PostgreSQL's jsonb takes neither NUL nor half a surrogate pair. */
const isStorable = (text: string) => !/\\u0000|\\ud[89a-f]/i.test(text);

export const operationSchema = z.strictObject({
  id: z.uuid().toLowerCase(),
  deviceId: z.uuid().toLowerCase(),
  deviceSequence: z.int().min(0).max(2_147_483_647),
  deviceTime: z.iso.datetime({ precision: 3 }).regex(/^(?:19|2\d)\d\d/),
  field: z.string().regex(fieldPattern),
  value: z
    .json()
    .refine((value) => JSON.stringify(value).length <= MAX_VALUE_CHARACTERS, "too_long")
    .refine((value) => isStorable(JSON.stringify(value)), "invalid"),
  basedOn: z.uuid().toLowerCase().nullable(),
});
/** Sound in form; whether its value fits its field is asked of the edition (judge.ts). */
export type RawOperation = z.infer<typeof operationSchema>;

export const operationsInputSchema = z.strictObject({
  caseId: z.uuid(),
  operations: z.array(operationSchema).min(1).max(MAX_OPERATIONS),
});

export const operationsAfterSchema = z.strictObject({
  caseId: z.uuid(),
  after: z
    .string()
    .regex(/^\d{1,18}$/)
    .default("0"),
});

export const refusalReasons = [
  "scorecard_signed_off",
  "invalid_value",
  "more_than_one_bonus",
  "id_taken",
  "sequence_taken",
] as const;
export type RefusalReason = (typeof refusalReasons)[number];

/** What became of one operation. `conflict` brings the operation that stands there now. */
export type OperationResult =
  | { id: string; state: "stored"; sequence: string }
  | { id: string; state: "duplicate"; sequence: string }
  | { id: string; state: "conflict"; current: StoredOperation | null }
  | { id: string; state: "refused"; reason: RefusalReason };

export const recommendations = ["grant", "grant_lower", "refuse"] as const;
export type Recommendation = (typeof recommendations)[number];

const caseId = z.uuid();
export const openAuditSchema = z.strictObject({ caseId });

export const signOffSchema = z.strictObject({
  caseId,
  /** The last operation that the person signing off has on the screen. */
  seen: z
    .string()
    .regex(/^\d{1,18}$/)
    .optional(),
});

export const reportSchema = z.strictObject({
  caseId,
  summary: z.string().trim().min(1, "required").max(8000, "too_long"),
  recommendation: z.enum(recommendations, "choose"),
});
