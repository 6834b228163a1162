import { z } from "zod";
import { VERDICTS, type Verdict } from "@/lib/scoring/schema";

/** Which further hints an enterprise reads; none of them changes a score. */
export const packNames = ["manufacturing", "services", "e_commerce"] as const;
export type PackName = (typeof packNames)[number];

export const MAX_NOTE = 2000;
export const MAX_REASON = 1000;

const text = (max: number) =>
  z
    .string()
    // PostgreSQL keeps no NUL.
    .transform((typed) => typed.replaceAll("\0", "").trim())
    .pipe(z.string().max(max, "too_long"))
    .default("");

/** As people type and paste it, full-width digits included; whether it is a count is the scorer's to say. */
const typedCount = z
  .string()
  .transform((typed) => typed.normalize("NFKC").trim())
  .pipe(z.string().max(20, "not_a_whole_number"))
  .default("");

const organisationId = z.uuid();

/** One answer as its form sends it; without a verdict the item is open again. */
export const answerSchema = z.strictObject({
  organisationId,
  clause: z.string().max(20),
  /** The version of the answer that the person saw; 0 when there was none. */
  revision: z.coerce.number().int().min(0).max(2_000_000_000),
  verdict: z.enum(["", ...VERDICTS], "choose").default(""),
  samples: typedCount,
  failed: typedCount,
  reason: text(MAX_REASON),
  note: text(MAX_NOTE),
});
export type AnswerInput = z.output<typeof answerSchema>;

export const packSchema = z.strictObject({ organisationId, pack: z.enum(["", ...packNames], "choose") });
export const resetSchema = z.strictObject({
  organisationId,
  /** The version of the sheet that the person saw. */
  revision: z.coerce.number().int().min(0).max(2_000_000_000),
});

/** One kept answer. */
export type Answer = {
  clause: string;
  value: Verdict | null;
  note: string;
  version: number;
  updatedBy: string;
  updatedAt: Date;
};

/** An enterprise's sheet; version 0 when it has not begun. */
export type Sheet = {
  organisationId: string;
  editionId: string;
  pack: PackName | "";
  version: number;
  updatedBy: string;
  updatedAt: Date | null;
  answers: Answer[];
};
