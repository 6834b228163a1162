import { referenceCard, type Scenario } from "@/lib/practice/scenario";
import { type BilingualText, listItems, type SchemeEdition, type SchemeItem } from "@/lib/scoring/edition";
import { Fraction } from "@/lib/scoring/fraction";
import type { Level } from "@/lib/scoring/levels";
import {
  type Scorecard,
  SPECIAL_DEDUCTION_KINDS,
  type SpecialDeductionKind,
  type Verdict,
} from "@/lib/scoring/schema";
import { type Scored, score } from "@/lib/scoring/score";
import { pointsLost } from "@/lib/scoring/trace";

/** One clause judged otherwise than in the reference. */
export type Difference = {
  readonly clause: string;
  /** null: not judged at all. */
  readonly given: Verdict | null;
  readonly reference: Verdict;
  /**
   * By how many points the trainee's judgement alone would move the reference's final score: a fraction in
   * lowest terms, above 0 when too generous; null while the clause is not judged.
   */
  readonly pointsDifference: string | null;
  readonly explanation: BilingualText;
};

/** A kind of special deduction, or the bonus, that was entered more or fewer times than in the reference. */
export type SpecialDifference = {
  readonly kind: SpecialDeductionKind | "bonus";
  readonly given: number;
  readonly reference: number;
  /** Points of the final score, a whole number: -1 for a deduction too many. */
  readonly pointsDifference: string;
  readonly explanation: BilingualText;
};

export type Comparison = {
  /** Two decimals; null while something is not judged. The same for the level. */
  readonly final: string | null;
  readonly level: Level | null;
  readonly referenceFinal: string;
  readonly referenceLevel: Level;
  /** Clauses, kinds of special deductions and the bonus, as far as one of the two cards speaks of them. */
  readonly agreement: { readonly agreed: number; readonly of: number };
  readonly differences: readonly Difference[];
  readonly specials: readonly SpecialDifference[];
};

/**
 * A trainee's scorecard beside the reference of its scenario. Verdicts agree when they cost the same points and
 * both or neither take the item out of the applicable points: 2 of 8 failed says the same as 1 of 4. Both cards
 * must be valid for the edition; throws when the reference itself cannot be scored.
 */
export function compareWithReference(
  edition: SchemeEdition,
  scenario: Scenario,
  given: Scorecard,
): Comparison {
  const card = referenceCard(scenario, "zh");
  const expected = scored(edition, card);
  const reached = score(edition, given);
  const items = listItems(edition);
  const differences = items.flatMap((item) => differenceAt(edition, scenario, card, expected, item, given));
  const places = specialPlaces(scenario, given);
  const specials = places.filter((place) => place.given !== place.reference);
  const of = items.length + places.length;
  return {
    final: reached.state === "scored" ? reached.final : null,
    level: reached.state === "scored" ? reached.level : null,
    referenceFinal: expected.final,
    referenceLevel: expected.level,
    agreement: { agreed: of - differences.length - specials.length, of },
    differences,
    specials,
  };
}

function differenceAt(
  edition: SchemeEdition,
  scenario: Scenario,
  card: Scorecard,
  expected: Scored,
  item: SchemeItem,
  given: Scorecard,
): Difference[] {
  const { clause } = item;
  const reference = card.items[clause];
  const explanation = scenario.clauses.find((each) => each.clause === clause)?.because;
  if (!reference || !explanation) throw new Error(`the scenario ${scenario.id} does not judge ${clause}`);
  const verdict = given.items[clause];
  if (!verdict) return [{ clause, given: null, reference, pointsDifference: null, explanation }];
  if (isSameJudgement(item, verdict, reference)) return [];
  const moved = scored(edition, { ...card, items: { ...card.items, [clause]: verdict } });
  const difference = Fraction.parse(moved.exact.final).minus(Fraction.parse(expected.exact.final));
  return [{ clause, given: verdict, reference, pointsDifference: difference.toString(), explanation }];
}

function isSameJudgement(item: SchemeItem, a: Verdict, b: Verdict): boolean {
  const deleted = [a, b].filter(({ verdict }) => verdict === "deleted").length;
  return deleted !== 1 && pointsLost(item, a).equals(pointsLost(item, b));
}

/** Every kind of special deduction, and the bonus, that one of the two cards speaks of. */
function specialPlaces(scenario: Scenario, given: Scorecard): SpecialDifference[] {
  const kinds = SPECIAL_DEDUCTION_KINDS.map((kind) => {
    const counted = given.specialDeductions?.filter((each) => each.kind === kind).length ?? 0;
    const expected = scenario.specials.filter((each) => each.kind === kind);
    const explanation = expected[0]?.because ?? scenario.noOtherSpecials;
    const pointsDifference = String(expected.length - counted);
    return { kind, given: counted, reference: expected.length, pointsDifference, explanation };
  });
  const bonuses = given.bonus?.length ?? 0;
  const bonus = {
    kind: "bonus" as const,
    given: bonuses,
    reference: 0,
    pointsDifference: String(bonuses),
    explanation: scenario.noBonus,
  };
  return [...kinds, bonus].filter((place) => place.given > 0 || place.reference > 0);
}

function scored(edition: SchemeEdition, card: Scorecard): Scored {
  const result = score(edition, card);
  if (result.state !== "scored") throw new Error(`a reference card is ${result.state}`);
  return result;
}
