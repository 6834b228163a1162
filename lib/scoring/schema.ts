import { z } from "zod";

// The shapes of a scorecard. What depends on the edition or on two fields at once (unknown clauses,
// samples on a qualitative item, more failures than samples) is asked in validate.ts.

/** Spaces and invisible characters alone are no text: a reason must be readable. */
const filledText = z.string().regex(/[^\s\p{Cc}\p{Cf}]/u);

/** A whole number that a double holds exactly. */
const count = z.int().min(0);

export const VERDICTS = ["met", "not_met", "sampled", "deleted"] as const;

export const SPECIAL_DEDUCTION_KINDS = ["law", "own_rules", "trade", "system"] as const;

/** A verdict may carry the auditor's finding; only a deletion must say why. */
export const verdictSchema = z.discriminatedUnion("verdict", [
  z.strictObject({ verdict: z.literal("met"), finding: z.string().optional() }),
  z.strictObject({ verdict: z.literal("not_met"), finding: z.string().optional() }),
  z.strictObject({
    verdict: z.literal("sampled"),
    population: count.optional(),
    samples: count.min(1),
    failed: count,
    finding: z.string().optional(),
  }),
  z.strictObject({ verdict: z.literal("deleted"), reason: filledText }),
]);

export const specialDeductionSchema = z.strictObject({
  kind: z.enum(SPECIAL_DEDUCTION_KINDS),
  finding: filledText,
});

export const bonusSchema = z.strictObject({ finding: filledText });

/** A clause that is left out is unanswered: neither 0 nor full marks. */
export const scorecardSchema = z.strictObject({
  items: z.record(z.string(), verdictSchema),
  specialDeductions: z.array(specialDeductionSchema).optional(),
  bonus: z.array(bonusSchema).max(1).optional(),
});

export type VerdictKind = (typeof VERDICTS)[number];
export type Verdict = z.infer<typeof verdictSchema>;
export type SpecialDeductionKind = (typeof SPECIAL_DEDUCTION_KINDS)[number];
export type SpecialDeduction = z.infer<typeof specialDeductionSchema>;
export type Bonus = z.infer<typeof bonusSchema>;
export type Scorecard = z.infer<typeof scorecardSchema>;
