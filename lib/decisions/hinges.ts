import { Fraction } from "@/lib/scoring/fraction";
import { FAILING_SPECIAL_DEDUCTIONS, LEVEL_BOUNDS, type Level } from "@/lib/scoring/levels";
import type { Scored } from "@/lib/scoring/score";

/** What the level of a borderline result hangs on. Distances are exact fractions of points of 100. */
export type Hinge =
  | { kind: "above_bound" | "below_bound"; level: Level; bound: string; distance: string; clauses: string[] }
  | { kind: "one_special_left" };

const NEAR = Fraction.one;

/**
 * Why a result needs a second look, and where to look: a final score within 1 point of a bound (1 included),
 * or one special deduction short of failing. Below a bound, `clauses` are the losses that, taken back one at a
 * time, would reach it; just above one, the clauses that lost only part of their points.
 */
export function hingesOf(result: Scored): Hinge[] {
  const final = Fraction.parse(result.exact.final);
  const hinges: Hinge[] = [];
  for (const { level, from } of LEVEL_BOUNDS) {
    const over = final.minus(from);
    if (over.isBelow(Fraction.zero)) {
      const distance = from.minus(final);
      if (NEAR.isBelow(distance)) continue;
      const clauses = lossesWorth(result, distance);
      hinges.push({
        kind: "below_bound",
        level,
        bound: from.toString(),
        distance: distance.toString(),
        clauses,
      });
    } else if (!NEAR.isBelow(over)) {
      const clauses = partialLosses(result);
      hinges.push({ kind: "above_bound", level, bound: from.toString(), distance: over.toString(), clauses });
    }
  }
  if (result.specialDeductions === FAILING_SPECIAL_DEDUCTIONS - 1) hinges.push({ kind: "one_special_left" });
  return hinges;
}

/** Entries whose loss, given back alone, lifts the score by at least `distance` points of 100. */
function lossesWorth(result: Scored, distance: Fraction): string[] {
  const applicable = Fraction.parse(result.exact.applicable);
  const needed = distance.times(applicable).dividedBy(Fraction.of(100));
  return result.trace
    .filter(({ rule, lost }) => {
      if (rule === "special_deduction") return !Fraction.one.isBelow(distance);
      return (rule === "not_met" || rule === "sampled") && !Fraction.parse(lost).isBelow(needed);
    })
    .map(({ clause }) => clause);
}

function partialLosses(result: Scored): string[] {
  return result.trace
    .filter(({ rule, lost }) => rule === "sampled" && lost !== "0")
    .map(({ clause }) => clause);
}
