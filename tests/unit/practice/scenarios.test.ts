import { describe, expect, test } from "vitest";
import { referenceCard } from "@/lib/practice/scenario";
import { findScenario, scenarios } from "@/lib/practice/scenarios";
import { findItem, listItems } from "@/lib/scoring/edition";
import { getEdition } from "@/lib/scoring/editions";
import { score } from "@/lib/scoring/score";
import { validateScorecard } from "@/lib/scoring/validate";

/** Worked out by hand from the facts; see the comment of each scenario. */
const results = {
  // Lost: 5 + 1 + 1 and 0.5 + 0.6 + 0.4 + 1 = 9.5 of 98. 88.5 ÷ 98 × 100 = 4425/49, less 1.
  "trading-company": {
    applicable: "98",
    gained: "177/2",
    score: "4425/49",
    final: "4376/49",
    shown: "89.31",
    level: "three_star",
    borderline: true,
  },
  // Lost: 3 + 2 and 0.5 + 0.2 + 0.5 + 0.75 = 6.95 of 98. 91.05 ÷ 98 × 100 = 9105/98, less 1.
  manufacturer: {
    applicable: "98",
    gained: "1821/20",
    score: "9105/98",
    final: "9007/98",
    shown: "91.91",
    level: "four_star",
    borderline: false,
  },
} as const;

describe.each(scenarios)("the training audit $id", (scenario) => {
  const edition = getEdition(scenario.editionId);
  const card = referenceCard(scenario, "zh");

  test("judges every clause of its edition once, in its order", () => {
    const clauses = listItems(edition).map(({ clause }) => clause);
    expect(scenario.clauses.map(({ clause }) => clause)).toEqual(clauses);
  });

  test.each(["zh", "en"] as const)("has a reference that is a valid scorecard (%s)", (language) => {
    const read = validateScorecard(edition, referenceCard(scenario, language));
    expect(read.ok ? [] : read.faults).toEqual([]);
  });

  test("reaches the result that was worked out by hand", () => {
    const { shown, level, borderline, ...exact } = results[scenario.id];
    expect(score(edition, card)).toMatchObject({
      state: "scored",
      exact,
      final: shown,
      level,
      borderline,
      specialDeductions: 1,
      bonus: 0,
    });
  });

  test("trains a deletion, all or nothing, samples and a special deduction", () => {
    const verdicts = Object.values(card.items).map(({ verdict }) => verdict);
    expect(verdicts.filter((verdict) => verdict === "deleted")).toHaveLength(1);
    expect(verdicts.filter((verdict) => verdict === "not_met").length).toBeGreaterThanOrEqual(2);
    expect(verdicts.filter((verdict) => verdict === "sampled")).toHaveLength(4);
    expect(scenario.specials).toHaveLength(1);
  });

  test("tells how many units a sample has and that all of them are to be looked at", () => {
    for (const { clause, facts, verdict } of scenario.clauses) {
      if (typeof verdict !== "object") continue;
      expect([clause, findItem(edition, clause)?.verification]).toEqual([clause, "sampled"]);
      expect(facts.zh).toMatch(new RegExp(`编号1–${verdict.units}，`));
      expect(facts.en).toMatch(new RegExp(`numbered 1 to ${verdict.units}; `));
    }
  });

  test("is written in both languages, and says that its organisation is invented", () => {
    const texts = [
      ...scenario.clauses.flatMap(({ facts, because }) => [facts, because]),
      ...scenario.alsoSeen,
      ...scenario.specials.flatMap(({ finding, because }) => [finding, because]),
      ...[scenario.title, scenario.summary, scenario.organisation, scenario.scope, scenario.people],
      ...[scenario.setting, scenario.noOtherSpecials, scenario.noBonus],
    ];
    expect(texts.filter(({ zh }) => !/\p{Script=Han}/u.test(zh))).toEqual([]);
    expect(texts.filter(({ en }) => !/^[^\p{Script=Han}]+$/u.test(en))).toEqual([]);
    expect(scenario.organisation.zh).toContain("虚构");
    expect(scenario.organisation.en).toContain("invented");
  });
});

test("a training audit is found by its id, and nothing by another", () => {
  expect(findScenario("manufacturer")?.title.en).toBe("A maker of industrial pumps");
  expect(findScenario("constructor")).toBeUndefined();
});
