import type { SchemeItem } from "@/lib/scoring/edition";
import { Fraction } from "@/lib/scoring/fraction";
import { clampScore, FAILING_SPECIAL_DEDUCTIONS, type Level, MINIMUM_SCORE } from "@/lib/scoring/levels";
import type { Bonus, SpecialDeduction, SpecialDeductionKind, Verdict } from "@/lib/scoring/schema";

export const TRACE_RULES = [
  "met",
  "not_met",
  "sampled",
  "deleted",
  "special_deduction",
  "bonus",
  "score",
  "final",
  "failed_special_deductions",
  "failed_below_minimum",
  "level",
] as const;

export type TraceRule = (typeof TRACE_RULES)[number];

/** One step of the calculation. All entries together rebuild the result by hand. */
export interface TraceEntry {
  /** The clause, or the place in the scorecard ("specialDeductions[0]", "bonus[0]"), or "result". */
  readonly clause: string;
  readonly rule: TraceRule;
  /** Points lost and gained by this step, fractions in lowest terms. */
  readonly lost: string;
  readonly gained: string;
  /** The step in an English sentence. The interface writes its own by `rule`, see trace-facts.ts. */
  readonly why: string;
}

/** Points that a verdict costs: none when met or deleted, all when not met, the failed share of samples. */
export function pointsLost(item: SchemeItem, verdict: Verdict): Fraction {
  switch (verdict.verdict) {
    case "met":
    case "deleted":
      return Fraction.zero;
    case "not_met":
      return Fraction.of(item.points);
    case "sampled": {
      if (verdict.failed === 0) return Fraction.zero;
      const product = item.points * verdict.failed;
      // A product of whole numbers is exact as a double up to 2^53; beyond, whole numbers of any length.
      if (Number.isSafeInteger(product)) return Fraction.of(product, verdict.samples);
      return Fraction.of(BigInt(item.points) * BigInt(verdict.failed), verdict.samples);
    }
  }
}

export function traceItem(item: SchemeItem, verdict: Verdict, lost: Fraction): TraceEntry {
  const { clause } = item;
  const points = String(item.points);
  switch (verdict.verdict) {
    case "met":
      return { clause, rule: "met", lost: "0", gained: points, why: "met" };
    case "not_met": {
      const why = withFinding(`not met: all ${points} lost`, verdict.finding);
      return { clause, rule: "not_met", lost: points, gained: "0", why };
    }
    case "sampled": {
      const { samples, failed } = verdict;
      const share = lost.toString();
      const gained = Fraction.of(item.points).minus(lost).toString();
      const why = `${failed} of ${samples} samples failed: ${points} × ${failed}/${samples} = ${share} lost`;
      return { clause, rule: "sampled", lost: share, gained, why: withFinding(why, verdict.finding) };
    }
    case "deleted": {
      const why = `does not apply: ${points} leave the applicable points (${verdict.reason})`;
      return { clause, rule: "deleted", lost: "0", gained: "0", why };
    }
  }
}

function withFinding(why: string, finding: string | undefined): string {
  return finding === undefined ? why : `${why} (${finding})`;
}

const KINDS: Record<SpecialDeductionKind, string> = {
  law: "breach of law",
  own_rules: "breach of the company's own service rules",
  trade: "breach of special trade requirements",
  system: "effect on the running of the service system",
};

/** One point each, outside the score. */
export function traceSpecialDeduction({ kind, finding }: SpecialDeduction, index: number): TraceEntry {
  return {
    clause: `specialDeductions[${index}]`,
    rule: "special_deduction",
    lost: "1",
    gained: "0",
    why: `special deduction, ${KINDS[kind]}: 1 off the final score (${finding})`,
  };
}

/** One point, once, outside the score. */
export function traceBonus({ finding }: Bonus, index: number): TraceEntry {
  return {
    clause: `bonus[${index}]`,
    rule: "bonus",
    lost: "0",
    gained: "1",
    why: `special bonus, above the law and leading the trade: 1 on the final score (${finding})`,
  };
}

export function traceScore(applicable: Fraction, gained: Fraction, score: Fraction): TraceEntry {
  return result("score", `${gained} gained ÷ ${applicable} applicable × 100 = ${score}`);
}

export function traceFinal(
  score: Fraction,
  specialDeductions: number,
  bonus: number,
  unclamped: Fraction,
): TraceEntry {
  const final = clampScore(unclamped);
  const sum = `${score} - ${specialDeductions} special deductions + ${bonus} bonus = ${unclamped}`;
  return result("final", final.equals(unclamped) ? sum : `${sum}, kept within 0 to 100: ${final}`);
}

/** Why this level: the bound reached, or every reason to fail. */
export function traceLevel(
  level: Level,
  deciding: Fraction,
  final: Fraction,
  specialDeductions: number,
): TraceEntry[] {
  if (level !== "failed") return [result("level", `${deciding} reaches ${level}`)];
  const reasons: TraceEntry[] = [];
  if (specialDeductions >= FAILING_SPECIAL_DEDUCTIONS) {
    const limit = FAILING_SPECIAL_DEDUCTIONS;
    const why = `failed: ${specialDeductions} special deductions, ${limit} or more fail whatever the score`;
    reasons.push(result("failed_special_deductions", why));
  }
  const lower = deciding.isBelow(final) ? deciding : final;
  if (lower.isBelow(MINIMUM_SCORE)) {
    reasons.push(result("failed_below_minimum", `failed: ${lower} is below ${MINIMUM_SCORE}`));
  }
  return reasons;
}

function result(rule: TraceRule, why: string): TraceEntry {
  return { clause: "result", rule, lost: "0", gained: "0", why };
}
