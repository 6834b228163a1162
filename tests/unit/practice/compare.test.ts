import { describe, expect, test } from "vitest";
import { compareWithReference } from "@/lib/practice/compare";
import { referenceCard, type Scenario } from "@/lib/practice/scenario";
import { scenarios } from "@/lib/practice/scenarios";
import { tradingCompany } from "@/lib/practice/trading-company/scenario";
import { getEdition } from "@/lib/scoring/editions";
import type { Scorecard, Verdict } from "@/lib/scoring/schema";

const edition = getEdition("gbt27922-2011-provisional");

/** The reference card with other answers in some places. */
function cardWith(changes: Partial<Omit<Scorecard, "items">> & { items?: Record<string, Verdict> }) {
  const card = referenceCard(tradingCompany, "en");
  return { ...card, ...changes, items: { ...card.items, ...changes.items } };
}

const compare = (given: Scorecard, scenario: Scenario = tradingCompany) =>
  compareWithReference(edition, scenario, given);

describe("a trainee beside the reference", () => {
  test.each(scenarios)("agrees everywhere when they judge $id like the reference", (scenario) => {
    expect(compare(referenceCard(scenario, "en"), scenario)).toMatchObject({
      differences: [],
      specials: [],
      agreement: { agreed: 45, of: 45 },
    });
  });

  test("with nothing judged has no result, 44 open clauses and one deduction missed", () => {
    const { final, level, referenceFinal, referenceLevel, agreement, differences, specials } = compare({
      items: {},
    });
    expect({ final, level, referenceFinal, referenceLevel, agreement }).toEqual({
      final: null,
      level: null,
      referenceFinal: "89.31",
      referenceLevel: "three_star",
      agreement: { agreed: 0, of: 45 },
    });
    expect(differences).toHaveLength(44);
    expect(differences[0]).toMatchObject({ clause: "5.1.1.1", given: null, pointsDifference: null });
    expect(specials).toMatchObject([{ kind: "own_rules", given: 0, reference: 1, pointsDifference: "1" }]);
  });

  // The reference: 88.5 of 98 gained, final 4376/49. One judgement changed, the final score moves by:
  test.each<[string, string, Verdict, string]>([
    ["five points too generous", "5.1.2.2", { verdict: "met" }, "250/49"], // 5/98 × 100
    ["samples not counted", "5.1.1.2", { verdict: "met" }, "25/49"], // 0.5/98 × 100
    ["all points lost for 2 of 8", "5.1.1.2", { verdict: "not_met" }, "-75/49"], // 1.5/98 × 100
    ["one failure missed", "5.1.1.2", { verdict: "sampled", samples: 8, failed: 1 }, "25/98"], // 0.25/98 × 100
    ["a deletion refused", "5.2.2.1", { verdict: "met" }, "19/98"], // 90.5/100 × 100 − 88.5/98 × 100
    ["a deletion granted", "5.2.5.4", { verdict: "deleted", reason: "sells only" }, "4425/4753"], // 88.5 × (100/97 − 100/98)
  ])("%s: %s", (_, clause, given, pointsDifference) => {
    const { differences, agreement } = compare(cardWith({ items: { [clause]: given } }));
    expect(differences).toMatchObject([{ clause, given, pointsDifference }]);
    expect(agreement).toEqual({ agreed: 44, of: 45 });
  });

  test.each<[string, Verdict]>([
    ["5.1.1.2", { verdict: "sampled", samples: 4, failed: 1 }],
    ["5.1.2.1", { verdict: "sampled", samples: 6, failed: 0 }],
    ["5.2.2.1", { verdict: "deleted", reason: "other words" }],
  ])("agrees on %s when the judgement costs the same in other words", (clause, given) => {
    expect(compare(cardWith({ items: { [clause]: given } })).differences).toEqual([]);
  });

  test("takes a special deduction of the wrong kind as one missed and one too many, and a bonus as a point", () => {
    const given = cardWith({
      specialDeductions: [{ kind: "law", finding: "no reviews" }],
      bonus: [{ finding: "eleven banners" }],
    });
    const { specials, agreement, final } = compare(given);
    expect(specials).toEqual([
      {
        kind: "law",
        given: 1,
        reference: 0,
        pointsDifference: "-1",
        explanation: tradingCompany.noOtherSpecials,
      },
      {
        kind: "own_rules",
        given: 0,
        reference: 1,
        pointsDifference: "1",
        explanation: tradingCompany.specials[0]?.because,
      },
      { kind: "bonus", given: 1, reference: 0, pointsDifference: "1", explanation: tradingCompany.noBonus },
    ]);
    expect(agreement).toEqual({ agreed: 44, of: 47 });
    expect(final).toBe("90.31"); // 4425/49 − 1 + 1
  });

  test("is told the reason of the reference at each difference", () => {
    const [difference] = compare(cardWith({ items: { "5.1.6.3": { verdict: "met" } } })).differences;
    expect(difference?.explanation.en).toBe(
      "A suspended certificate is not in force. What counts is its status today, not a copy or an expectation.",
    );
  });
});
