import { listItems, type SchemeEdition } from "@/lib/scoring/edition";
import type { Scorecard } from "@/lib/scoring/schema";
import { type NothingApplicable, type Scored, type ScoreResult, score } from "@/lib/scoring/score";

/**
 * What a scorecard in progress can still become, with the special deductions and the bonus as they stand.
 * Shown as a range, never as a result.
 */
export interface LiveScore {
  readonly result: ScoreResult;
  readonly answered: number;
  readonly total: number;
  /** Every open item met; deleting one instead never gives more. */
  readonly best: Scored | NothingApplicable;
  /** Every open item not met; deleting one instead never gives less. */
  readonly worst: Scored | NothingApplicable;
}

/** The result so far and the range it can end in. The scorecard must be valid for the edition. */
export function liveScore(edition: SchemeEdition, scorecard: Scorecard): LiveScore {
  const result = score(edition, scorecard);
  const total = listItems(edition).length;
  if (result.state !== "incomplete") return { result, answered: total, total, best: result, worst: result };
  return {
    result,
    answered: total - result.unanswered.length,
    total,
    best: scoreWithOpen(edition, scorecard, result.unanswered, "met"),
    worst: scoreWithOpen(edition, scorecard, result.unanswered, "not_met"),
  };
}

function scoreWithOpen(
  edition: SchemeEdition,
  scorecard: Scorecard,
  open: readonly string[],
  verdict: "met" | "not_met",
): Scored | NothingApplicable {
  const filled = Object.fromEntries(open.map((clause) => [clause, { verdict }]));
  const result = score(edition, { ...scorecard, items: { ...scorecard.items, ...filled } });
  if (result.state === "incomplete") throw new Error("every open clause was filled, yet one is still open");
  return result;
}
