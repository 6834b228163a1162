import { findItem, type SchemeEdition } from "@/lib/scoring/edition";
import type { Scored } from "@/lib/scoring/score";

export type LostPoints = {
  /** The clause; empty for the special deductions, which are one row together. */
  clause: string;
  title: { zh: string; en: string } | null;
  /** Exact, a fraction in lowest terms. */
  lost: string;
  /** What the clause is worth; null for the special deductions. */
  points: number | null;
};

/** Where points were lost, by clause in the standard's order; the special deductions last. */
export function lostPoints(edition: SchemeEdition, result: Scored): LostPoints[] {
  const clauses = result.trace
    .filter(({ rule, lost }) => lost !== "0" && (rule === "not_met" || rule === "sampled"))
    .map(({ clause, lost }) => {
      const item = findItem(edition, clause);
      return { clause, title: item?.title ?? null, lost, points: item?.points ?? null };
    });
  if (result.specialDeductions === 0) return clauses;
  return [...clauses, { clause: "", title: null, lost: String(result.specialDeductions), points: null }];
}
