import type { z } from "zod";
import { findingSchema } from "@/lib/corrections/schema";
import { photoSchema } from "@/lib/photos/schema";
import { ledgerSchema, sampleSchema } from "@/lib/sampling/schema";
import {
  attendeeSchema,
  deviationSchema,
  evidenceSchema,
  meetingSchema,
  presenceSchema,
  remoteSchema,
  secondLookSchema,
  signatureSchema,
} from "@/lib/site-record/schema";

const uuid = "[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}";
const clause = "\\d+(?:\\.\\d+){3}";

/**
 * Every kind of entry that an audit on site is made of: the part of its field behind the colon, and whether it
 * can change the score. `item`, `special` and `bonus` are read by the scorer's rules (judge.ts); the others by
 * the schemas below.
 */
const kinds = {
  /** A verdict on one third-level item. */
  item: { name: clause, scores: true },
  special: { name: uuid, scores: true },
  bonus: { name: uuid, scores: true },
  /** The population and the draw for one item. */
  ledger: { name: clause, scores: true },
  /** What one unit of the population showed: the clause, a colon, the unit's name. */
  sample: { name: `${clause}:[^\\p{Cc}]{1,80}`, scores: true },
  finding: { name: uuid, scores: true },
  second_look: { name: uuid, scores: true },
  evidence: { name: uuid, scores: false },
  photo: { name: uuid, scores: false },
  meeting: { name: "opening|closing", scores: false },
  attendee: { name: uuid, scores: false },
  presence: { name: uuid, scores: false },
  deviation: { name: "hours", scores: false },
  remote: { name: uuid, scores: false },
  signature: { name: uuid, scores: false },
} as const;

export type FieldKind = keyof typeof kinds;
export const fieldKinds = Object.keys(kinds) as FieldKind[];

export const fieldPattern = new RegExp(
  `^(?:${fieldKinds.map((kind) => `${kind}:(?:${kinds[kind].name})`).join("|")})$`,
  "u",
);

/** What the entries besides verdicts, special deductions and the bonus may say. */
export const entrySchemas = {
  ledger: ledgerSchema,
  sample: sampleSchema,
  finding: findingSchema,
  second_look: secondLookSchema,
  evidence: evidenceSchema,
  photo: photoSchema,
  meeting: meetingSchema,
  attendee: attendeeSchema,
  presence: presenceSchema,
  deviation: deviationSchema,
  remote: remoteSchema,
  signature: signatureSchema,
} as const;

export type RecordKind = keyof typeof entrySchemas;
export type RecordValues = { [Kind in RecordKind]: z.output<(typeof entrySchemas)[Kind]> };

export const kindOf = (field: string) => field.slice(0, field.indexOf(":")) as FieldKind;
/** The clause of `item:5.1.1.1`, the id of `special:<uuid>`. */
export const clauseOf = (field: string) => field.slice(field.indexOf(":") + 1);
export const itemField = (name: string) => `item:${name}`;
export const isItem = (field: string) => field.startsWith("item:");
export const isSpecial = (field: string) => field.startsWith("special:");
export const isBonus = (field: string) => field.startsWith("bonus:");

/** Whether an entry of this field can change the score: then it takes somebody who may score. */
export const canScore = (field: string) => kinds[kindOf(field)].scores;

export const ledgerField = (name: string) => `ledger:${name}`;
export const sampleField = (name: string, unit: string) => `sample:${name}:${unit}`;

/** The clause and the unit of `sample:5.1.1.2:WO-17`. */
export function sampleOf(field: string): { clause: string; unit: string } {
  const rest = clauseOf(field);
  const colon = rest.indexOf(":");
  return { clause: rest.slice(0, colon), unit: rest.slice(colon + 1) };
}
