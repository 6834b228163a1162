import type { BilingualText } from "@/lib/scoring/edition";
import type { Level } from "@/lib/scoring/levels";
import type { Scorecard, SpecialDeductionKind, Verdict } from "@/lib/scoring/schema";

export const scenarioIds = ["trading-company", "manufacturer"] as const;
export type ScenarioId = (typeof scenarioIds)[number];

/** A sampled item is trained with every unit of a small population, so that a trainee's draw changes nothing. */
type RowVerdict = "met" | "not_met" | "deleted" | { units: number; failed: number };

export type ClauseRow = readonly [
  clause: string,
  verdict: RowVerdict,
  factsZh: string,
  factsEn: string,
  becauseZh: string,
  becauseEn: string,
];

/** One clause of a training case: what is found on site, how it is judged, and why so. */
export type ClauseCase = {
  readonly clause: string;
  readonly facts: BilingualText;
  readonly verdict: RowVerdict;
  readonly because: BilingualText;
};

export type SpecialCase = {
  readonly kind: SpecialDeductionKind;
  readonly finding: BilingualText;
  readonly because: BilingualText;
};

/** A training audit with its reference result. Its organisation is invented and its texts say so. */
export type Scenario = {
  readonly id: ScenarioId;
  readonly editionId: string;
  readonly title: BilingualText;
  readonly summary: BilingualText;
  readonly organisation: BilingualText;
  readonly scope: BilingualText;
  readonly people: BilingualText;
  readonly setting: BilingualText;
  readonly requestedLevel: Level;
  /** In the edition's order, every clause once. */
  readonly clauses: readonly ClauseCase[];
  /** What belongs to no clause: special deductions and a bonus are found here, or are not. */
  readonly alsoSeen: readonly BilingualText[];
  readonly specials: readonly SpecialCase[];
  /** Why there is no special deduction of any other kind, and no bonus. */
  readonly noOtherSpecials: BilingualText;
  readonly noBonus: BilingualText;
};

export function readRow([clause, verdict, factsZh, factsEn, becauseZh, becauseEn]: ClauseRow): ClauseCase {
  return { clause, verdict, facts: { zh: factsZh, en: factsEn }, because: { zh: becauseZh, en: becauseEn } };
}

/** The reference result as a scorecard; its findings and reasons in one language. */
export function referenceCard(scenario: Scenario, language: keyof BilingualText): Scorecard {
  return {
    items: Object.fromEntries(scenario.clauses.map((each) => [each.clause, verdictOf(each, language)])),
    specialDeductions: scenario.specials.map(({ kind, finding }) => ({ kind, finding: finding[language] })),
    bonus: [],
  };
}

function verdictOf({ verdict, because }: ClauseCase, language: keyof BilingualText): Verdict {
  const finding = because[language];
  if (verdict === "deleted") return { verdict, reason: finding };
  if (typeof verdict === "string") return { verdict, finding };
  const { units, failed } = verdict;
  return { verdict: "sampled", population: units, samples: units, failed, finding };
}
