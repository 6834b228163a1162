import { createTranslator } from "use-intl/core";
import { exactPoints, sumOf } from "@/lib/audit-report/points";
import type { ReportLocale } from "@/lib/audit-report/schema";
import scoringEn from "@/lib/i18n/en/scoring.json";
import scoringZh from "@/lib/i18n/zh/scoring.json";
import { findItem, type SchemeEdition } from "@/lib/scoring/edition";
import { Fraction } from "@/lib/scoring/fraction";
import type { Scorecard } from "@/lib/scoring/schema";
import type { Scored } from "@/lib/scoring/score";
import type { TraceEntry } from "@/lib/scoring/trace";
import { factsOf } from "@/lib/scoring/trace-facts";

// Made once: a translator costs more than all of its sentences.
const rules = {
  zh: createTranslator({ locale: "zh", messages: { scoring: scoringZh }, namespace: "scoring.rule" }),
  en: createTranslator({ locale: "en", messages: { scoring: scoringEn }, namespace: "scoring.rule" }),
};

/** One step of the calculation in the reader's language. */
export type Step = {
  /** The clause; empty for what stands outside the tree. */
  clause: string;
  title: string;
  /** The rule that was applied, as a sentence, without the finding. */
  rule: string;
  finding: string;
  /** How the points follow from the verdict; empty where there is nothing to compute. */
  arithmetic: string;
  /** Exact. */
  lost: string;
  /** What the loss costs of the 100 points of the score, exact. */
  ofHundred: string;
};

export type Losses = {
  /** Every item that lost points, in the standard's order. */
  items: Step[];
  /** Exact sums over `items`: points of the tree, and points of the score. */
  lost: string;
  ofHundred: string;
  deletions: Step[];
  /** Special deductions and the bonus, outside the score. */
  specials: Step[];
  /** From points gained to the level, in sentences. */
  calculation: string[];
};

/** The explanation of every point lost, from the scorer's own trace; nothing of it is written by hand. */
export function explainLosses(
  edition: SchemeEdition,
  scorecard: Scorecard,
  result: Scored,
  locale: ReportLocale,
): Losses {
  const read = (entry: TraceEntry) => readStep(edition, scorecard, result, locale, entry);
  const of = (wanted: (entry: TraceEntry) => boolean) => result.trace.filter(wanted).map(read);
  const items = of(({ clause, lost }) => findItem(edition, clause) !== undefined && lost !== "0");
  return {
    items,
    lost: sumOf(items.map(({ lost }) => lost)),
    ofHundred: sumOf(items.map(({ ofHundred }) => ofHundred)),
    deletions: of(({ rule }) => rule === "deleted"),
    specials: of(({ rule }) => rule === "special_deduction" || rule === "bonus"),
    calculation: of(({ clause }) => clause === "result").map(({ rule }) => rule),
  };
}

/** The sentence of every item's verdict, by clause. */
export function explainItems(
  edition: SchemeEdition,
  scorecard: Scorecard,
  result: Scored,
  locale: ReportLocale,
): ReadonlyMap<string, Step> {
  const entries = result.trace.filter(({ clause }) => findItem(edition, clause));
  return new Map(entries.map((entry) => [entry.clause, readStep(edition, scorecard, result, locale, entry)]));
}

function readStep(
  edition: SchemeEdition,
  scorecard: Scorecard,
  result: Scored,
  locale: ReportLocale,
  entry: TraceEntry,
): Step {
  const item = findItem(edition, entry.clause);
  const { finding = "", ...facts } = factsOf(edition, scorecard, result, entry);
  const shown = Object.fromEntries(
    Object.entries(facts).map(([key, value]) => [
      key,
      key !== "reason" && isFraction(value) ? exactPoints(value) : value,
    ]),
  );
  const sentence = rules[locale](entry.rule, { ...shown, finding: "" });
  const { applicable } = result.exact;
  return {
    clause: item?.clause ?? "",
    title: item?.title[locale] ?? "",
    rule: sentence.replace(/[；。.:\s]+$/, ""),
    finding: String(finding),
    arithmetic: item ? arithmetic(facts, entry) : "",
    lost: entry.lost,
    ofHundred: item
      ? Fraction.parse(entry.lost).dividedBy(Fraction.parse(applicable)).times(Fraction.of(100)).toString()
      : "0",
  };
}

/** The product that gives the lost points: all of them, or the failed share of the samples. */
function arithmetic(
  { points, samples, failed }: Record<string, string | number>,
  { rule, lost }: TraceEntry,
) {
  if (rule === "sampled") return `${points} × ${failed} ÷ ${samples} = ${exactPoints(lost)}`;
  return rule === "not_met" ? `${points} × 1 = ${exactPoints(lost)}` : "";
}

const isFraction = (value: string | number): value is string =>
  typeof value === "string" && /^-?\d+(?:\/\d+)?$/.test(value);
