import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { listItems, type SchemeEdition } from "@/lib/scoring/edition";
import { DEFAULT_EDITION } from "@/lib/scoring/editions";
import { Fraction } from "@/lib/scoring/fraction";
import { LEVELS } from "@/lib/scoring/levels";
import type { Scorecard, Verdict } from "@/lib/scoring/schema";
import { type Scored, score } from "@/lib/scoring/score";
import { listLosses, scoreMended, smallestWayUp } from "@/lib/scoring/what-if";
import {
  cardWith,
  deleted,
  notMet,
  sampled,
  scorecards,
  specialDeductions,
} from "@/tests/unit/scoring/cards";

function scored(edition: SchemeEdition, card: Scorecard): Scored {
  const result = score(edition, card);
  if (result.state !== "scored") throw new Error(result.state);
  return result;
}

const wayUp = (card: Scorecard) => smallestWayUp(DEFAULT_EDITION, card);

describe("one loss mended", () => {
  it("gives back what the scorer took: an item, the failed share of samples, a special deduction", () => {
    const card = cardWith(
      { ...notMet("5.1.2.2"), "5.2.4.1": sampled(10, 5) },
      { specialDeductions: specialDeductions(2) },
    );
    const now = scored(DEFAULT_EDITION, card);
    expect(now.final).toBe("91.50");
    expect(
      listLosses(now).map(({ clause }) => [clause, scoreMended(DEFAULT_EDITION, card, [clause]).final]),
    ).toEqual([
      ["5.1.2.2", "96.50"],
      ["5.2.4.1", "93.00"],
      ["specialDeductions[0]", "92.50"],
      ["specialDeductions[1]", "92.50"],
    ]);
  });

  it("leaves the card itself as it was", () => {
    const card = cardWith(notMet("5.1.2.2"), { specialDeductions: specialDeductions(1) });
    const before = structuredClone(card);
    scoreMended(DEFAULT_EDITION, card, ["5.1.2.2", "specialDeductions[0]"]);
    expect(card).toEqual(before);
  });
});

describe("the smallest way up", () => {
  it("is the dearest single item when one is enough, every such item by points", () => {
    const card = cardWith(notMet("5.1.2.2", "5.1.5.1", "5.1.6.4"));
    expect(scored(DEFAULT_EDITION, card)).toMatchObject({ final: "90.00", level: "four_star" });
    expect(wayUp(card)?.sets.map(({ clauses, result }) => [clauses, result.final])).toEqual([
      [["5.1.2.2"], "95.00"],
    ]);
  });

  it("counts points of the items that apply: nine gained of ten less two deleted", () => {
    // 5.1.2.2 is worth 5 of 95 once 5.1.5.1 and 5.1.6.2 do not apply.
    const card = cardWith({ ...notMet("5.1.2.2"), ...deleted("5.1.5.1", "5.1.6.2") });
    expect(scored(DEFAULT_EDITION, card).exact.final).toBe("1800/19");
    expect(wayUp(card)).toMatchObject({ level: "five_star", sets: [{ clauses: ["5.1.2.2"], specials: 0 }] });
  });

  it("takes special deductions away where they alone fail the evaluation, and goes as far as that leads", () => {
    const card = cardWith({}, { specialDeductions: specialDeductions(6) });
    expect(scored(DEFAULT_EDITION, card)).toMatchObject({ final: "94.00", level: "failed" });
    expect(wayUp(card)).toMatchObject({
      level: "qualified",
      sets: [{ clauses: [], specials: 2, result: { final: "96.00", level: "five_star" } }],
    });
  });

  it("needs none at the top", () => {
    expect(wayUp(cardWith(notMet("5.1.6.4")))).toBeNull();
  });

  it("is not asked of a card without a score", () => {
    expect(() => wayUp({ items: {} })).toThrow(RangeError);
  });

  it("really leads to the level by the scorer, for every card", () => {
    fc.assert(
      fc.property(scorecards, (card) => {
        const now = score(DEFAULT_EDITION, card);
        if (now.state !== "scored") return;
        const way = smallestWayUp(DEFAULT_EDITION, card);
        expect(way === null).toBe(now.level === "five_star");
        for (const { places, clauses, specials } of way?.sets ?? []) {
          expect(places).toHaveLength(clauses.length + specials);
          expect(places.every((place) => listLosses(now).some(({ clause }) => clause === place))).toBe(true);
          const { level } = scoreMended(DEFAULT_EDITION, card, places);
          expect(LEVELS.indexOf(level)).toBeGreaterThan(LEVELS.indexOf(now.level));
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe("against every choice there is, on small cards", () => {
  const title = { zh: "项", en: "item" };
  const worths = [5, 4, 4, 3, 2, 2, 1];
  const smallEdition = (levelFollows: "final" | "plain"): SchemeEdition => ({
    ...DEFAULT_EDITION,
    id: `small-${levelFollows}`,
    settings: { ...DEFAULT_EDITION.settings, levelFollows },
    groups: [
      {
        clause: "5.1",
        title,
        points: 21,
        pointsMark: "P",
        indicators: [
          {
            clause: "5.1.1",
            title,
            points: 21,
            pointsMark: "P",
            items: worths.map((points, index) => ({
              clause: `5.1.1.${index + 1}`,
              title,
              verification: "sampled",
              points,
              contentMark: "P",
              pointsMark: "P",
            })),
          },
        ],
      },
    ],
  });
  const verdict: fc.Arbitrary<Verdict> = fc.oneof(
    { weight: 3, arbitrary: fc.constant<Verdict>({ verdict: "met" }) },
    { weight: 2, arbitrary: fc.constant<Verdict>({ verdict: "not_met" }) },
    { weight: 1, arbitrary: fc.constant<Verdict>({ verdict: "deleted", reason: "无此业务" }) },
    { weight: 3, arbitrary: fc.integer({ min: 0, max: 7 }).map((failed) => sampled(7, failed)) },
  );
  const cards = fc.record({
    items: fc.record(Object.fromEntries(worths.map((_, index) => [`5.1.1.${index + 1}`, verdict]))),
    specialDeductions: fc.integer({ min: 0, max: 6 }).map((count) => specialDeductions(count) ?? []),
    bonus: fc.array(fc.constant({ finding: "领先" }), { maxLength: 1 }),
  });

  it.each(["final", "plain"] as const)(
    "no smaller one does, and the first gives back most (%s)",
    (follows) => {
      const edition = smallEdition(follows);
      expect(listItems(edition)).toHaveLength(worths.length);
      fc.assert(
        fc.property(cards, (card) => {
          const now = score(edition, card);
          if (now.state !== "scored" || now.level === "five_star") return;
          const way = smallestWayUp(edition, card);
          const losses = listLosses(now);
          const worthOf = (entry: (typeof losses)[number]) =>
            entry.rule === "special_deduction"
              ? Fraction.one
              : Fraction.parse(entry.lost).times(
                  Fraction.of(100).dividedBy(Fraction.parse(now.exact.applicable)),
                );
          let smallest = Number.POSITIVE_INFINITY;
          let most = Fraction.zero;
          for (let choice = 1; choice < 2 ** losses.length; choice++) {
            const chosen = losses.filter((_, index) => choice & (2 ** index));
            if (chosen.length > smallest) continue;
            const { level } = scoreMended(
              edition,
              card,
              chosen.map(({ clause }) => clause),
            );
            if (LEVELS.indexOf(level) <= LEVELS.indexOf(now.level)) continue;
            const worth = chosen.reduce((sum, entry) => sum.plus(worthOf(entry)), Fraction.zero);
            if (chosen.length < smallest || most.isBelow(worth)) most = worth;
            smallest = chosen.length;
          }
          const first = way?.sets[0];
          expect(way?.sets.map(({ places }) => places.length)).toEqual(way?.sets.map(() => smallest));
          const found = losses.filter(({ clause }) => first?.places.includes(clause));
          const worth = found.reduce((sum, entry) => sum.plus(worthOf(entry)), Fraction.zero);
          expect(worth.toString()).toBe(most.toString());
        }),
        { numRuns: 40 },
      );
    },
  );
});
