import type { SchemeEdition } from "@/lib/scoring/edition";
import { Fraction } from "@/lib/scoring/fraction";
import { FAILING_SPECIAL_DEDUCTIONS, LEVEL_BOUNDS, type Level } from "@/lib/scoring/levels";
import type { NothingApplicable, Scored } from "@/lib/scoring/score";

export type Outlook = {
  level: Level;
  /** Points that may still be lost with the level kept, rounded down; null when failed. */
  margin: string | null;
  /** The next level up and the points to it, rounded up; null at the top or when nothing can help. */
  next: { level: Level; gap: string } | null;
};

/** How far a result is from the bounds around it, in points of the score that decides the level. */
export function outlookOf(edition: SchemeEdition, result: Scored | NothingApplicable): Outlook | null {
  if (result.state !== "scored") return null;
  const { final, score } = result.exact;
  const deciding = Fraction.parse(edition.settings.levelFollows === "final" ? final : score);
  const isLost = result.specialDeductions >= FAILING_SPECIAL_DEDUCTIONS;
  const reached = LEVEL_BOUNDS.find(({ level }) => level === result.level);
  const next = isLost ? undefined : LEVEL_BOUNDS.findLast(({ from }) => deciding.isBelow(from));
  return {
    level: result.level,
    margin: reached ? hundredths(deciding.minus(reached.from), "down") : null,
    next: next ? { level: next.level, gap: hundredths(next.from.minus(deciding), "up") } : null,
  };
}

/** A number of 0 or more with two decimals: a gap is never shown as closed, a margin never as wider than it is. */
function hundredths({ numerator, denominator }: Fraction, towards: "up" | "down"): string {
  const value = (numerator * 100n + (towards === "up" ? denominator - 1n : 0n)) / denominator;
  return `${value / 100n}.${String(value % 100n).padStart(2, "0")}`;
}

/** Points as people write them: the fraction with at most two decimals, "9/10" as 0.9, "2/3" as 0.67. */
export function shownPoints(fraction: string): string {
  const { numerator, denominator } = Fraction.parse(fraction);
  const value = (200n * numerator + denominator) / (2n * denominator);
  const decimals = String(value % 100n)
    .padStart(2, "0")
    .replace(/0+$/, "");
  return decimals === "" ? `${value / 100n}` : `${value / 100n}.${decimals}`;
}
