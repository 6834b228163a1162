import { z } from "zod";
import { certificateLevels } from "@/lib/certificates/schema";

export const reviewOutcomes = ["passed", "returned"] as const;
export type ReviewOutcome = (typeof reviewOutcomes)[number];

export const decisionOutcomes = ["grant", "grant_lower", "refuse"] as const;
export type DecisionOutcome = (typeof decisionOutcomes)[number];

/** Sending a case back without saying why helps nobody; a pass may stand without notes. */
export const technicalReviewSchema = z
  .strictObject({
    caseId: z.uuid(),
    outcome: z.enum(reviewOutcomes, "choose"),
    notes: z.string().trim().max(3000, "too_long"),
  })
  .refine(({ outcome, notes }) => outcome === "passed" || notes !== "", {
    path: ["notes"],
    message: "reason_required",
  });
export type TechnicalReviewInput = z.output<typeof technicalReviewSchema>;

/** Lowering and refusing need reasons in writing; the lower level is asked for only where one is granted. */
export const decisionSchema = z
  .strictObject({
    caseId: z.uuid(),
    outcome: z.enum(decisionOutcomes, "choose"),
    level: z
      .enum(certificateLevels)
      .or(z.literal("").transform(() => undefined))
      .optional(),
    reasons: z.string().trim().max(2000, "too_long"),
  })
  .refine(({ outcome, reasons }) => outcome === "grant" || reasons !== "", {
    path: ["reasons"],
    message: "reason_required",
  })
  .refine(({ outcome, level }) => outcome !== "grant_lower" || level !== undefined, {
    path: ["level"],
    message: "choose",
  });
export type DecisionInput = z.output<typeof decisionSchema>;

/** The losses that the address of a result asks to be taken as mended: places in its trace, however often named. */
export const whatIfSchema = z
  .object({
    mend: z
      .string()
      .array()
      .or(z.string().transform((one) => [one]))
      .default([]),
  })
  .transform(({ mend }) => [...new Set(mend)]);
