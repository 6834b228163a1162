import { z } from "zod";
import { fieldPattern, type RecordValues } from "@/lib/audits/fields";
import type { Bonus, SpecialDeduction, Verdict } from "@/lib/scoring/schema";

/** A sampled item whose counts come from its ledger's samples; nobody types them. */
export type LedgerVerdict = { verdict: "sampled"; by: "ledger"; finding?: string };
export type ItemValue = Verdict | LedgerVerdict;

/** What one entry of an audit says; null takes it back: an item is unanswered again, anything else is removed. */
export type EntryValue = ItemValue | SpecialDeduction | Bonus | RecordValues[keyof RecordValues] | null;

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
  /** A kind, a colon and a name: `item:5.1.1.1`, `photo:<uuid>` … (fields.ts). */
  field: string;
  value: EntryValue | Settlement;
  /** The operation whose value the person saw when typing; null for the first value. */
  basedOn: string | null;
  /** Further operations that said the same as the one it is based on, and were seen with it. */
  alongside?: string[];
};

/** An operation as the server hands it out: with its author and its place in the server's order. */
export type StoredOperation = Operation & {
  actorId: string;
  actorName: string;
  sequence: string;
  receivedAt: string;
};

/** The version of the sync that this product's own tablets speak; the server takes those of two before as well. */
export const SYNC_VERSION = 2;
export const OLDEST_SYNC_VERSION = 1;

export const MAX_OPERATIONS = 100;
/** The longest value, as JSON characters. Only a population of thousands of units comes near it. */
export const MAX_VALUE_CHARACTERS = 400_000;

/** PostgreSQL's jsonb takes neither NUL nor half a surrogate pair. */
const isStorable = (text: string) => !/\\u0000|\\ud[89a-f]/i.test(text);

export const operationSchema = z.strictObject({
  id: z.uuid().toLowerCase(),
  deviceId: z.uuid().toLowerCase(),
  deviceSequence: z.int().min(0).max(2_147_483_647),
  deviceTime: z.iso.datetime({ precision: 3 }).regex(/^(?:19|2\d)\d\d/),
  field: z.string().max(120).regex(fieldPattern),
  value: z
    .json()
    .refine((value) => JSON.stringify(value).length <= MAX_VALUE_CHARACTERS, "too_long")
    .refine((value) => isStorable(JSON.stringify(value)), "invalid"),
  basedOn: z.uuid().toLowerCase().nullable(),
  alongside: z.array(z.uuid().toLowerCase()).max(20).optional(),
  /** The audit it was made for; one that strayed to another audit is refused. */
  auditId: z.uuid().toLowerCase().optional(),
});
/** Sound in form; whether its value fits its field is asked of the edition (judge.ts). */
export type RawOperation = z.infer<typeof operationSchema>;

export const operationsInputSchema = z.strictObject({
  caseId: z.uuid(),
  /** Absent: version 1, which had none. */
  version: z.int().min(OLDEST_SYNC_VERSION).max(SYNC_VERSION).default(1),
  operations: z.array(operationSchema).min(1).max(MAX_OPERATIONS),
});

const sequence = z.string().regex(/^\d{1,18}$/);

export const operationsAfterSchema = z.strictObject({ caseId: z.uuid(), after: sequence.default("0") });

export const refusalReasons = [
  "scorecard_signed_off",
  "invalid_value",
  "id_taken",
  "sequence_taken",
  "other_audit",
  "leader_only",
  "role_may_not",
] as const;
export type RefusalReason = (typeof refusalReasons)[number];

/** What became of one operation. */
export type OperationResult =
  | { id: string; state: "stored"; sequence: string }
  | { id: string; state: "duplicate"; sequence: string }
  | { id: string; state: "refused"; reason: RefusalReason };

export const recommendations = ["grant", "grant_lower", "refuse"] as const;
export type Recommendation = (typeof recommendations)[number];

const caseId = z.uuid();
export const openAuditSchema = z.strictObject({ caseId });

/** A device's word about itself: what it holds that the server does not have. */
export const deviceReportSchema = z.strictObject({
  caseId,
  deviceId: z.uuid().toLowerCase(),
  /** What its user calls it, e.g. the browser and the system. */
  name: z.string().trim().max(100).default(""),
  waiting: z.int().min(0).max(1_000_000),
  photosWaiting: z.int().min(0).max(1_000_000),
  /** The closing that it answers: everything is sent and entry is locked until the closing ends. */
  acknowledged: z.uuid().toLowerCase().nullable().default(null),
});
export type DeviceReport = Omit<z.output<typeof deviceReportSchema>, "caseId">;

const reason = z.string().trim().min(1, "required").max(1000, "too_long");

export const signOffSchema = z.strictObject({
  caseId,
  /** The last operation that the person signing off has on the screen. */
  seen: sequence.optional(),
  /** The device that signs off; it has nothing to report to itself. */
  deviceId: z.uuid().toLowerCase().optional(),
  /** Why the record of the visit has gaps; required when it has any. */
  gapsReason: z.string().trim().max(2000, "too_long").default(""),
  /** Devices that are not waited for, each with a reason. */
  without: z
    .array(z.strictObject({ deviceId: z.uuid().toLowerCase(), accountId: z.uuid().toLowerCase(), reason }))
    .max(50)
    .default([]),
});
export type SignOffInput = Omit<z.input<typeof signOffSchema>, "caseId">;

export const reportSchema = z.strictObject({
  caseId,
  summary: z.string().trim().min(1, "required").max(8000, "too_long"),
  recommendation: z.enum(recommendations, "choose"),
});
