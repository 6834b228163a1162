import { clauseOf } from "@/lib/audits/fields";
import type { Sheet } from "@/lib/audits/operations";
import type { Recommendation } from "@/lib/audits/schema";
import { done, failed, type Outcome } from "@/lib/outcome";
import type { SchemeEdition } from "@/lib/scoring/edition";
import type { Level } from "@/lib/scoring/levels";
import { type Scored, score } from "@/lib/scoring/score";

/** The special deductions that have no non-conformity yet, as fields; each must be corrected (standard.md). */
export function uncoveredSpecials(sheet: Pick<Sheet, "specialFields">, covered: readonly string[]): string[] {
  return sheet.specialFields.filter((field) => !covered.includes(clauseOf(field)));
}

/**
 * The result that a sign-off would store, or why it cannot be: values in conflict, open clauses, nothing that
 * applies, a special deduction without a non-conformity. `covered`: ids of special deductions that have one.
 */
export function resultForSignOff(
  edition: SchemeEdition,
  sheet: Sheet,
  covered: readonly string[],
): Outcome<Scored> {
  if (sheet.conflicts.length > 0) return failed("entry_conflict");
  const result = score(edition, sheet.scorecard);
  if (result.state === "incomplete") {
    return failed("scorecard_incomplete", { params: { clauses: result.unanswered.join("、") } });
  }
  if (result.state === "nothing_applicable") return failed("nothing_applicable");
  if (uncoveredSpecials(sheet, covered).length > 0) return failed("non_conformities_missing");
  return done(result);
}

/** What a lead auditor may recommend for a result: a failed evaluation can only be refused. */
export function possibleRecommendations(level: Level): readonly Recommendation[] {
  return level === "failed" ? ["refuse"] : ["grant", "grant_lower", "refuse"];
}
