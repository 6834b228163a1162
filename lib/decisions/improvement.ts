import { type Outlook, outlookOf } from "@/lib/audits/outlook";
import type { SchemeEdition } from "@/lib/scoring/edition";
import { FAILING_SPECIAL_DEDUCTIONS, type Level } from "@/lib/scoring/levels";
import type { Scorecard } from "@/lib/scoring/schema";
import { type Scored, score } from "@/lib/scoring/score";
import type { TraceEntry } from "@/lib/scoring/trace";
import { listLosses, scoreMended, smallestWayUp, type WayUp } from "@/lib/scoring/what-if";

export type Improvement = {
  /** The signed card that the issued result came from. */
  scorecard: Scorecard;
  outlook: Outlook;
  /** One special deduction more would fail the evaluation. */
  oneSpecialLeft: boolean;
  /** Every loss of the issued result, with what the scorer would say were it alone mended. */
  losses: { entry: TraceEntry; alone: Predicted }[];
  /** null at the top level. */
  wayUp: WayUp | null;
  /** Places that were asked for and are losses of this result, in its order. */
  chosen: readonly string[];
  /** How many asked for are none of them: an address that was typed or is of another case. */
  unknown: number;
  /** The scorer's answer with all of `chosen` mended; null while none is chosen. */
  forecast: Predicted | null;
};
export type Predicted = { final: string; level: Level };

/**
 * What an enterprise can learn from its result by arithmetic; the issued result stays what it is. null when the card
 * does not give that very result, because then nothing may be told from it.
 */
export function improvementOf(
  edition: SchemeEdition,
  scorecard: Scorecard,
  issued: Scored,
  asked: readonly string[],
): Improvement | null {
  const now = score(edition, scorecard);
  if (now.state !== "scored" || now.level !== issued.level || now.exact.final !== issued.exact.final)
    return null;
  const outlook = outlookOf(edition, issued);
  if (!outlook) return null;
  const predict = (places: readonly string[]): Predicted => {
    const { final, level } = scoreMended(edition, scorecard, places);
    return { final, level };
  };
  const losses = listLosses(issued).map((entry) => ({ entry, alone: predict([entry.clause]) }));
  const wanted = new Set(asked);
  const chosen = losses.map(({ entry }) => entry.clause).filter((place) => wanted.has(place));
  return {
    scorecard,
    outlook,
    oneSpecialLeft: issued.specialDeductions === FAILING_SPECIAL_DEDUCTIONS - 1,
    losses,
    wayUp: smallestWayUp(edition, scorecard),
    chosen,
    unknown: wanted.size - chosen.length,
    forecast: chosen.length > 0 ? predict(chosen) : null,
  };
}
