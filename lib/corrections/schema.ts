import { z } from "zod";

export const grades = ["serious", "general"] as const;
export type Grade = (typeof grades)[number];

export const correctionStatuses = ["open", "answered", "reopened", "verified"] as const;
export type CorrectionStatus = (typeof correctionStatuses)[number];

/** Imperatives. */
export const correctionMoves = ["answer", "verify", "reopen"] as const;
export type CorrectionMove = (typeof correctionMoves)[number];

export const verdicts = ["verified", "reopened"] as const;
export type CorrectionVerdict = (typeof verdicts)[number];

export const MAX_PROOFS = 20;

const text = z.string().trim().min(1, "required").max(4000, "too_long");

/** `item:<clause>` or `special:<uuid>`, the scorecard's own field names; empty for anything else. */
export const subjectSchema = z
  .string()
  .regex(/^(?:|item:\d+(?:\.\d+){3}|special:[0-9a-f-]{36})$/, "invalid")
  .default("");

const raised = { subject: subjectSchema, grade: z.enum(grades, "choose"), requirement: text, evidence: text };

/** A finding written on site: it becomes a non-conformity when the scorecard is signed off. */
export const findingSchema = z.strictObject(raised);
export type Finding = z.output<typeof findingSchema>;

export const raiseSchema = z.strictObject({ caseId: z.uuid(), ...raised });
export type RaiseInput = Omit<z.output<typeof raiseSchema>, "caseId">;

export const answerSchema = z.strictObject({
  caseId: z.uuid(),
  nonConformityId: z.uuid(),
  cause: text,
  correction: text,
  correctiveAction: text,
  owner: z.string().trim().min(1, "required").max(60, "too_long"),
  proofs: z.array(z.uuid()).max(MAX_PROOFS).default([]),
});
export type AnswerInput = Omit<z.output<typeof answerSchema>, "caseId">;

export const verdictSchema = z
  .strictObject({
    caseId: z.uuid(),
    nonConformityId: z.uuid(),
    verdict: z.enum(verdicts, "choose"),
    reason: z.string().trim().max(4000, "too_long").default(""),
  })
  .refine(({ verdict, reason }) => verdict !== "reopened" || reason !== "", {
    path: ["reason"],
    message: "reason_required",
  });
export type VerdictInput = Omit<z.output<typeof verdictSchema>, "caseId">;
