import type { SchemeEdition } from "@/lib/scoring/edition";
import { Fraction } from "@/lib/scoring/fraction";
import { LEVELS, type Level } from "@/lib/scoring/levels";
import type { Scorecard, Verdict } from "@/lib/scoring/schema";
import { type Scored, score } from "@/lib/scoring/score";
import type { TraceEntry } from "@/lib/scoring/trace";

// Arithmetic over a scorecard that is complete: what the same scorer would say with some losses mended. A loss is
// named by its place in the trace: the clause, or "specialDeductions[0]".

/** Everything that cost points, in the order of the trace: items, then special deductions. */
export function listLosses(result: Scored): readonly TraceEntry[] {
  return result.trace.filter(({ lost }) => lost !== "0");
}

/** The result with these losses mended: an item met, samples all conforming, a special deduction gone. */
export function scoreMended(edition: SchemeEdition, scorecard: Scorecard, places: readonly string[]): Scored {
  const result = score(edition, mend(scorecard, new Set(places)));
  // Mending answers nothing and deletes nothing, so only a card that had no score can have none now.
  if (result.state !== "scored") throw new RangeError(`no score to improve: ${result.state}`);
  return result;
}

function mend(scorecard: Scorecard, places: ReadonlySet<string>): Scorecard {
  const items = Object.entries(scorecard.items).map(([clause, verdict]) => [
    clause,
    places.has(clause) ? mendVerdict(verdict) : verdict,
  ]);
  return {
    ...scorecard,
    items: Object.fromEntries(items),
    specialDeductions: scorecard.specialDeductions?.filter(
      (_, index) => !places.has(`specialDeductions[${index}]`),
    ),
  };
}

function mendVerdict(verdict: Verdict): Verdict {
  if (verdict.verdict === "not_met") return { verdict: "met" };
  return verdict.verdict === "sampled" ? { ...verdict, failed: 0 } : verdict;
}

/** Losses whose mending reaches a level. Special deductions are worth the same, so only their number matters. */
export interface MendSet {
  readonly clauses: readonly string[];
  readonly specials: number;
  /** The same as places in the trace, the first special deductions standing for any. */
  readonly places: readonly string[];
  readonly result: Scored;
}

export interface WayUp {
  /** The next level above the one that the card reached. */
  readonly level: Level;
  /** The smallest sets that reach it, those that give back the most points first; never empty. */
  readonly sets: readonly MendSet[];
}

/**
 * The fewest losses whose mending reaches the next level, at most `limit` such sets; null at the top level. With the
 * number of special deductions fixed, more points given back never lower a level: the most expensive items decide
 * whether a size is enough, and sets taken from the dearest down can stop at the first that is not.
 * Throws RangeError for a scorecard without a score.
 */
export function smallestWayUp(edition: SchemeEdition, scorecard: Scorecard, limit = 5): WayUp | null {
  const now = scoreMended(edition, scorecard, []);
  const level = LEVELS[LEVELS.indexOf(now.level) + 1];
  if (level === undefined) return null;
  const losses = listLosses(now);
  const specials = losses.filter(({ rule }) => rule === "special_deduction");
  const items = losses
    .filter(({ rule }) => rule !== "special_deduction")
    .map(({ clause, lost }) => ({ clause, lost: Fraction.parse(lost) }))
    .sort((a, b) => b.lost.compare(a.lost));
  const pointsOf100 = Fraction.of(100).dividedBy(Fraction.parse(now.exact.applicable));

  for (let size = 1; size <= losses.length; size++) {
    const found: { set: MendSet; worth: Fraction }[] = [];
    for (let count = Math.max(0, size - items.length); count <= Math.min(size, specials.length); count++) {
      const places = specials.slice(0, count).map(({ clause }) => clause);
      let taken = 0;
      for (const { indexes, worth } of dearestFirst(
        items.map(({ lost }) => lost),
        size - count,
      )) {
        const clauses = indexes.flatMap((index) => items[index]?.clause ?? []);
        const result = scoreMended(edition, scorecard, [...clauses, ...places]);
        if (taken === limit || LEVELS.indexOf(result.level) < LEVELS.indexOf(level)) break;
        taken += 1;
        found.push({
          set: { clauses, specials: count, places: [...clauses, ...places], result },
          worth: worth.times(pointsOf100).plus(Fraction.of(count)),
        });
      }
    }
    if (found.length > 0) {
      const sets = found.sort((a, b) => b.worth.compare(a.worth)).map(({ set }) => set);
      return { level, sets: sets.slice(0, limit) };
    }
  }
  throw new Error(`a card without any loss is still below ${level}`);
}

/** All choices of `size` of the worths, which are sorted, the dearest choice first. */
function* dearestFirst(worths: readonly Fraction[], size: number) {
  const waiting = [{ indexes: Array.from({ length: size }, (_, index) => index), worth: sum(worths, size) }];
  const seen = new Set<string>();
  for (let best = waiting.shift(); best; best = waiting.shift()) {
    yield best;
    // One member moved to the next cheaper: every choice is reached so, and none is dearer than where it came from.
    for (const [position, index] of best.indexes.entries()) {
      const next = index + 1;
      const [own, cheaper] = [worths[index], worths[next]];
      if (!own || !cheaper || next === best.indexes[position + 1]) continue;
      const indexes = best.indexes.with(position, next);
      const key = indexes.join();
      if (seen.has(key)) continue;
      seen.add(key);
      const worth = best.worth.minus(own).plus(cheaper);
      const place = waiting.findIndex((other) => other.worth.isBelow(worth));
      waiting.splice(place === -1 ? waiting.length : place, 0, { indexes, worth });
    }
  }
}

function sum(worths: readonly Fraction[], size: number): Fraction {
  return worths.slice(0, size).reduce((total, worth) => total.plus(worth), Fraction.zero);
}
