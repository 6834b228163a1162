import { findItem, type SchemeEdition } from "@/lib/scoring/edition";
import { FAILING_SPECIAL_DEDUCTIONS, MINIMUM_SCORE } from "@/lib/scoring/levels";
import type { Scorecard } from "@/lib/scoring/schema";
import type { ScoreResult } from "@/lib/scoring/score";
import type { TraceEntry } from "@/lib/scoring/trace";

/**
 * The values that the sentence of a trace entry speaks of (messages `scoring.rule.*`), so that the
 * interface can write it in either language. Points are fractions; `finding` is "" where there is none.
 */
export function factsOf(
  edition: SchemeEdition,
  scorecard: Scorecard,
  result: ScoreResult,
  entry: TraceEntry,
): Record<string, string | number> {
  const { lost, gained } = entry;
  const counts = { specialDeductions: result.specialDeductions, bonus: result.bonus };
  switch (entry.rule) {
    case "met":
    case "not_met":
    case "sampled":
    case "deleted": {
      const points = findItem(edition, entry.clause)?.points ?? 0;
      const verdict = scorecard.items[entry.clause];
      if (verdict?.verdict === "deleted") return { points, lost, gained, reason: verdict.reason };
      const finding = verdict?.finding ?? "";
      if (verdict?.verdict !== "sampled") return { points, lost, gained, finding };
      return { points, lost, gained, finding, samples: verdict.samples, failed: verdict.failed };
    }
    case "special_deduction": {
      const deduction = scorecard.specialDeductions?.[indexOf(entry)];
      return { lost, kind: deduction?.kind ?? "", finding: deduction?.finding ?? "" };
    }
    case "bonus":
      return { gained, finding: scorecard.bonus?.[indexOf(entry)]?.finding ?? "" };
    default: {
      if (result.state !== "scored") return counts;
      const limits = { limit: FAILING_SPECIAL_DEDUCTIONS, minimum: MINIMUM_SCORE.toString() };
      return { ...counts, ...limits, ...result.exact, level: result.level };
    }
  }
}

/** The number in "specialDeductions[2]". */
function indexOf(entry: TraceEntry): number {
  return Number(entry.clause.slice(entry.clause.indexOf("[") + 1, -1));
}
