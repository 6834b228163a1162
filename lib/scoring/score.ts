import { listGroupItems, type SchemeEdition, type SchemeGroup } from "@/lib/scoring/edition";
import { Fraction } from "@/lib/scoring/fraction";
import {
  clampScore,
  FAILING_SPECIAL_DEDUCTIONS,
  FULL_SCORE,
  isNearBound,
  type Level,
  levelReachedBy,
  MINIMUM_SCORE,
  showScore,
} from "@/lib/scoring/levels";
import type { Scorecard } from "@/lib/scoring/schema";
import {
  pointsLost,
  type TraceEntry,
  traceBonus,
  traceFinal,
  traceItem,
  traceLevel,
  traceScore,
  traceSpecialDeduction,
} from "@/lib/scoring/trace";

/** "Scored", "something is still open" and "nothing applies" are three answers, not three numbers. */
export type ScoreResult = Scored | Incomplete | NothingApplicable;

export interface Scored extends SpecialCounts {
  readonly state: "scored";
  /** For people: two decimals. The exact values are below. */
  readonly score: string;
  readonly final: string;
  readonly level: Level;
  /** Fractions in lowest terms, `n/d`, or `n` when whole. */
  readonly exact: {
    readonly applicable: string;
    readonly gained: string;
    readonly score: string;
    readonly final: string;
  };
  readonly borderline: boolean;
  readonly groups: Readonly<Record<string, GroupPoints>>;
  readonly trace: readonly TraceEntry[];
}

export interface Incomplete extends SpecialCounts {
  readonly state: "incomplete";
  /** Clauses without a verdict, in the edition's order. */
  readonly unanswered: readonly string[];
  readonly trace: readonly TraceEntry[];
}

export interface NothingApplicable extends SpecialCounts {
  readonly state: "nothing_applicable";
  readonly trace: readonly TraceEntry[];
}

export interface GroupPoints {
  readonly applicable: string;
  readonly gained: string;
}

interface SpecialCounts {
  readonly specialDeductions: number;
  readonly bonus: number;
}

/**
 * Scores a scorecard of this edition by the rules of GB/T 27922-2011: points gained ÷ points of the
 * items that apply × 100, less 1 for each special deduction, plus 1 for a bonus, within 0 to 100.
 * Exact throughout. The scorecard must have passed `validateScorecard` for the same edition.
 */
export function score(edition: SchemeEdition, scorecard: Scorecard): ScoreResult {
  const specialDeductions = scorecard.specialDeductions?.length ?? 0;
  const bonus = scorecard.bonus?.length ?? 0;
  const trace: TraceEntry[] = [];
  const tallies = edition.groups.map((group) => tally(group, scorecard, trace));
  scorecard.specialDeductions?.forEach((entry, index) => {
    trace.push(traceSpecialDeduction(entry, index));
  });
  scorecard.bonus?.forEach((entry, index) => {
    trace.push(traceBonus(entry, index));
  });

  const unanswered = tallies.flatMap((group) => group.unanswered);
  if (unanswered.length > 0) return { state: "incomplete", unanswered, specialDeductions, bonus, trace };

  const applicable = tallies.reduce((sum, group) => sum.plus(group.applicable), Fraction.zero);
  if (applicable.equals(Fraction.zero))
    return { state: "nothing_applicable", specialDeductions, bonus, trace };

  const gained = tallies.reduce((sum, group) => sum.plus(group.gained), Fraction.zero);
  const plain = gained.dividedBy(applicable).times(FULL_SCORE);
  const unclamped = plain.plus(Fraction.of(bonus - specialDeductions));
  const final = clampScore(unclamped);
  const deciding = edition.settings.levelFollows === "final" ? final : plain;
  const level = levelOf(deciding, final, specialDeductions);
  trace.push(
    traceScore(applicable, gained, plain),
    traceFinal(plain, specialDeductions, bonus, unclamped),
    ...traceLevel(level, deciding, final, specialDeductions),
  );

  return {
    state: "scored",
    score: showScore(plain),
    final: showScore(final),
    level,
    exact: {
      applicable: applicable.toString(),
      gained: gained.toString(),
      score: plain.toString(),
      final: final.toString(),
    },
    specialDeductions,
    bonus,
    borderline: isBorderline(deciding, final, specialDeductions),
    groups: Object.fromEntries(tallies.map((group) => [group.clause, pointsOf(group)])),
    trace,
  };
}

interface Tally {
  readonly clause: string;
  readonly applicable: Fraction;
  readonly gained: Fraction;
  readonly unanswered: readonly string[];
}

/**
 * Points of one group, as far as it is answered; each answered item leaves its entry in `trace`.
 * A deleted item counts neither as applicable nor as gained.
 */
function tally(group: SchemeGroup, scorecard: Scorecard, trace: TraceEntry[]): Tally {
  const unanswered: string[] = [];
  let applicablePoints = 0;
  let lost = Fraction.zero;
  for (const item of listGroupItems(group)) {
    const verdict = scorecard.items[item.clause];
    if (verdict === undefined) {
      unanswered.push(item.clause);
      continue;
    }
    const itemLost = pointsLost(item, verdict);
    trace.push(traceItem(item, verdict, itemLost));
    if (verdict.verdict === "deleted") continue;
    applicablePoints += item.points;
    if (itemLost !== Fraction.zero) lost = lost.plus(itemLost);
  }
  const applicable = Fraction.of(applicablePoints);
  return { clause: group.clause, applicable, gained: applicable.minus(lost), unanswered };
}

/** The minimum of 70 holds for the final score even in an edition whose stars follow the plain score. */
function levelOf(deciding: Fraction, final: Fraction, specialDeductions: number): Level {
  if (specialDeductions >= FAILING_SPECIAL_DEDUCTIONS || final.isBelow(MINIMUM_SCORE)) return "failed";
  return levelReachedBy(deciding);
}

/** One point or one special deduction more could change the level. */
function isBorderline(deciding: Fraction, final: Fraction, specialDeductions: number): boolean {
  return isNearBound(final) || isNearBound(deciding) || specialDeductions === FAILING_SPECIAL_DEDUCTIONS - 1;
}

function pointsOf(group: Tally): GroupPoints {
  return { applicable: group.applicable.toString(), gained: group.gained.toString() };
}
