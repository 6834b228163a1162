import { useTranslations } from "next-intl";
import { shownPoints } from "@/lib/audits/outlook";
import { findItem, type SchemeEdition } from "@/lib/scoring/edition";
import type { Scorecard } from "@/lib/scoring/schema";
import type { ScoreResult } from "@/lib/scoring/score";
import type { TraceEntry } from "@/lib/scoring/trace";
import { factsOf } from "@/lib/scoring/trace-facts";

/** A step of the calculation in the reader's language, and what was found beside it. */
export function useTraceSentence(edition: SchemeEdition, scorecard: Scorecard, result: ScoreResult) {
  const rule = useTranslations("scoring.rule");
  return (entry: TraceEntry) => {
    const facts = factsOf(edition, scorecard, result, entry);
    const shown = Object.fromEntries(
      Object.entries(facts).map(([key, value]) => [key, isFraction(value) ? shownPoints(value) : value]),
    );
    return {
      sentence: rule(entry.rule, shown),
      // Its own line: a finding can be long. Specials have it in their sentence.
      finding: findItem(edition, entry.clause) ? String(facts.finding ?? "") : "",
    };
  };
}

const isFraction = (value: string | number): value is string =>
  typeof value === "string" && /^-?\d+\/\d+$/.test(value);
