import { z } from "zod";
import { materialItems } from "@/lib/materials/checklist";

/** What a reviewer says about a document. Findings and questions wait for an answer and have to be closed. */
export const verdicts = ["conform", "finding", "question"] as const;
export type Verdict = (typeof verdicts)[number];

export const readinesses = ["ready", "not_ready"] as const;
export type Readiness = (typeof readinesses)[number];

/** Clauses as people type them one after the other: "5.1.1.1、5.1.4.2"; each once. */
const clauseList = z
  .string()
  .trim()
  .max(400, "too_long")
  .default("")
  .transform((typed) => [...new Set(typed.normalize("NFKC").split(/[\s,;、]+/))].filter(Boolean))
  .pipe(z.array(z.string().regex(/^\d+(\.\d+){3}$/, "unknown_clause")));

export const recordVerdictSchema = z
  .strictObject({
    caseId: z.uuid(),
    /** A key of the material checklist. */
    item: z.enum(materialItems, "invalid"),
    verdict: z.enum(verdicts, "choose"),
    clause: z
      .string()
      .trim()
      .regex(/^(\d+(\.\d+){0,4})?$/, "invalid")
      .max(20, "too_long")
      .default(""),
    note: z.string().trim().max(2000, "too_long").default(""),
    /** Of a document that conforms: the clauses that it proves. */
    proves: clauseList,
  })
  .refine(({ verdict, note }) => verdict === "conform" || note !== "", {
    path: ["note"],
    message: "required",
  })
  .refine(({ verdict, proves }) => verdict === "conform" || proves.length === 0, {
    path: ["proves"],
    message: "unknown_field",
  });
export type RecordedVerdict = z.output<typeof recordVerdictSchema>;

export const answerFindingSchema = z.strictObject({
  caseId: z.uuid(),
  findingId: z.uuid(),
  answer: z.string().trim().min(1, "required").max(2000, "too_long"),
});
export const closeFindingSchema = z.strictObject({ caseId: z.uuid(), findingId: z.uuid() });

export const recordLocales = ["zh", "en"] as const;
export type RecordLocale = (typeof recordLocales)[number];
export const makeRecordSchema = z.strictObject({ caseId: z.uuid(), locale: z.enum(recordLocales) });

export const concludeSchema = z.strictObject({
  caseId: z.uuid(),
  readiness: z.enum(readinesses, "choose"),
  conclusion: z.string().trim().min(1, "required").max(4000, "too_long"),
});
