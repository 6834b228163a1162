import { findItem, type SchemeEdition } from "@/lib/scoring/edition";
import type { Scored } from "@/lib/scoring/score";

export type LostPoints = {
  /** The clause; empty for a special deduction. */
  clause: string;
  title: { zh: string; en: string } | null;
  /** Exact, a fraction in lowest terms; shown with at most two decimals. */
  lost: string;
  points: number | null;
};

/** Where points were lost, by clause; special deductions last. */
export function lostPoints(edition: SchemeEdition, result: Scored): LostPoints[] {
  return result.trace
    .filter(({ rule, lost }) => lost !== "0" && ["not_met", "sampled", "special_deduction"].includes(rule))
    .map(({ rule, clause, lost }) => {
      const item = findItem(edition, clause);
      return {
        clause: rule === "special_deduction" ? "" : clause,
        title: item?.title ?? null,
        lost,
        points: item?.points ?? null,
      };
    });
}
