import { type Outlook, outlookOf } from "@/lib/audits/outlook";
import { listItems, type SchemeEdition, type SchemeIndicator, type SchemeItem } from "@/lib/scoring/edition";
import { Fraction } from "@/lib/scoring/fraction";
import type { Level } from "@/lib/scoring/levels";
import { type LiveScore, liveScore } from "@/lib/scoring/live-score";
import type { Scorecard } from "@/lib/scoring/schema";
import type { TraceEntry } from "@/lib/scoring/trace";

/** One item that lost points, by the trace's own entry. */
export type Gap = { item: SchemeItem; entry: TraceEntry };

export type Prediction = {
  live: LiveScore;
  /** Where it stands, or where it can end while items are open; null when nothing applies. */
  range: { worst: Bound; best: Bound } | null;
  /** Only when nothing is open. */
  outlook: Outlook | null;
  /** Most points first; equal ones in the edition's order. */
  gaps: Gap[];
  /** Items without an answer, in the edition's order. */
  open: SchemeItem[];
};
type Bound = { final: string; level: Level };

/** What the answers come to by the auditors' scorer: nothing is computed beside it. */
export function predict(edition: SchemeEdition, scorecard: Scorecard): Prediction {
  const live = liveScore(edition, scorecard);
  const { result, best, worst } = live;
  const open = new Set(result.state === "incomplete" ? result.unanswered : []);
  return {
    live,
    range:
      best.state === "scored" && worst.state === "scored"
        ? { worst: boundOf(worst), best: boundOf(best) }
        : null,
    outlook: result.state === "scored" ? outlookOf(edition, result) : null,
    gaps: gapsOf(edition, result.trace),
    open: listItems(edition).filter(({ clause }) => open.has(clause)),
  };
}

function boundOf({ final, level }: Bound): Bound {
  return { final, level };
}

function gapsOf(edition: SchemeEdition, trace: readonly TraceEntry[]): Gap[] {
  const items = new Map(listItems(edition).map((item) => [item.clause, item]));
  return trace
    .flatMap((entry) => {
      const item = items.get(entry.clause);
      const lost = Fraction.parse(entry.lost);
      return item && !lost.equals(Fraction.zero) ? [{ item, entry, lost }] : [];
    })
    .sort((a, b) => b.lost.compare(a.lost))
    .map(({ item, entry }) => ({ item, entry }));
}

export type IndicatorProgress = { indicator: SchemeIndicator; answered: number; total: number };

/** Each indicator with how many of its items are answered. */
export function progressOf(edition: SchemeEdition, scorecard: Scorecard): IndicatorProgress[] {
  return edition.groups.flatMap(({ indicators }) =>
    indicators.map((indicator) => ({
      indicator,
      answered: indicator.items.filter(({ clause }) => clause in scorecard.items).length,
      total: indicator.items.length,
    })),
  );
}
