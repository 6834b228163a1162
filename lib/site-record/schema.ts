import { z } from "zod";
import { imageSchema } from "@/lib/photos/schema";

// What is recorded of an audit on site besides the verdicts: who met, who was where, what was seen from afar,
// who signed. Every value is one entry of the scorecard's operations (lib/audits/fields.ts).

const instant = z.iso.datetime({ precision: 3 });
const line = z.string().trim().min(1).max(200);
const text = z.string().trim().max(4000);
const day = z.iso.date();
/** Hours and minutes of a day in Shanghai. */
const clockTime = z.string().regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/);

export const meetings = ["opening", "closing"] as const;
export type MeetingName = (typeof meetings)[number];

/** The opening or closing meeting. */
export const meetingSchema = z.strictObject({
  day,
  from: clockTime,
  to: clockTime,
  place: line,
  chair: line,
  notes: text.default(""),
});

export const attendeeSides = ["auditee", "team"] as const;

/** Somebody who took part in one or both meetings. */
export const attendeeSchema = z.strictObject({
  name: line,
  title: z.string().trim().max(100).default(""),
  side: z.enum(attendeeSides),
  meetings: z.array(z.enum(meetings)).min(1).max(2),
});

/** Hours that one member of the team really worked on one day. */
export const presenceSchema = z.strictObject({
  /** The member's account; their name stays readable when the team changes. */
  accountId: z.uuid(),
  name: line,
  day,
  from: clockTime,
  to: clockTime,
  /** What was audited in these hours, and with whom. */
  activity: text.default(""),
});

/** Why the hours or the days differ from the plan. */
export const deviationSchema = z.strictObject({ reason: text.min(1) });

/** One connection of a remote audit: how, with whom, what was seen. */
export const remoteSchema = z.strictObject({
  day,
  from: clockTime,
  to: clockTime,
  means: line,
  participants: line,
  seen: text.min(1),
  interruptions: text.default(""),
});

export const evidenceMethods = ["document", "interview", "observation"] as const;
export type EvidenceMethod = (typeof evidenceMethods)[number];

/** Evidence for one clause by document, interview or observation. */
export const evidenceSchema = z.strictObject({
  clause: z.string().regex(/^\d+(?:\.\d+){3}$/),
  method: z.enum(evidenceMethods),
  /** The document's name and number, the person asked, or the place observed. */
  source: line,
  text: text.min(1),
});

/**
 * The auditee's signature on the findings, or their refusal to sign. `covers` holds the operations whose values
 * they were shown: a finding changed afterwards is not signed.
 */
export const signatureSchema = z.strictObject({
  name: line,
  title: z.string().trim().max(100).default(""),
  signedAt: instant,
  image: imageSchema.nullable(),
  refusal: text.default(""),
  covers: z.array(z.uuid()).max(500),
});

/** Another member's second look at a borderline result. It holds for exactly this result. */
export const secondLookSchema = z.strictObject({
  /** The exact final score (a fraction) and the special deductions that were looked at. */
  final: z.string().regex(/^\d+(?:\/\d+)?$/),
  specialDeductions: z.int().min(0),
  note: text.min(1),
});

export type Meeting = z.infer<typeof meetingSchema>;
export type Attendee = z.infer<typeof attendeeSchema>;
export type Presence = z.infer<typeof presenceSchema>;
export type Deviation = z.infer<typeof deviationSchema>;
export type RemoteSession = z.infer<typeof remoteSchema>;
export type Evidence = z.infer<typeof evidenceSchema>;
export type Signature = z.infer<typeof signatureSchema>;
export type SecondLook = z.infer<typeof secondLookSchema>;
