import fc from "fast-check";
import { expect, test } from "vitest";
import { DEFAULT_EDITION } from "@/lib/scoring/editions";
import { Fraction } from "@/lib/scoring/fraction";
import { liveScore } from "@/lib/scoring/live-score";
import { score } from "@/lib/scoring/score";
import { cardWith, deleted, ITEMS, scorecards } from "./cards";

test("an empty scorecard can still become anything", () => {
  const live = liveScore(DEFAULT_EDITION, { items: {} });
  expect(live).toMatchObject({ answered: 0, total: 44, result: { state: "incomplete" } });
  expect(live.best).toMatchObject({ final: "100.00", level: "five_star" });
  expect(live.worst).toMatchObject({ final: "0.00", level: "failed" });
});

test("five points open hang between four and five stars", () => {
  const scorecard = cardWith({ "5.1.6.4": { verdict: "not_met" } });
  delete scorecard.items["5.1.2.2"];
  const live = liveScore(DEFAULT_EDITION, scorecard);
  expect(live).toMatchObject({ answered: 43, total: 44 });
  expect(live.best).toMatchObject({ final: "99.00", level: "five_star" });
  expect(live.worst).toMatchObject({ final: "94.00", level: "four_star" });
});

test("a complete scorecard has one possible result", () => {
  const live = liveScore(DEFAULT_EDITION, cardWith({}));
  expect(live.best).toBe(live.result);
  expect(live.worst).toBe(live.result);
});

test("nothing applicable stays nothing applicable", () => {
  const live = liveScore(DEFAULT_EDITION, { items: deleted(...ITEMS.map((item) => item.clause)) });
  expect(live.worst.state).toBe("nothing_applicable");
});

test("however the open items turn out, the final score stays within the range", () => {
  const halfDone = fc.tuple(scorecards, fc.subarray(ITEMS.map((item) => item.clause)));
  fc.assert(
    fc.property(halfDone, ([complete, open]) => {
      const partial = { ...complete, items: { ...complete.items } };
      for (const clause of open) delete partial.items[clause];
      const { best, worst } = liveScore(DEFAULT_EDITION, partial);
      const result = score(DEFAULT_EDITION, complete);
      if (result.state !== "scored" || best.state !== "scored" || worst.state !== "scored") return;
      const final = Fraction.parse(result.exact.final);
      expect(final.compare(Fraction.parse(best.exact.final))).toBeLessThanOrEqual(0);
      expect(final.compare(Fraction.parse(worst.exact.final))).toBeGreaterThanOrEqual(0);
    }),
    { numRuns: 300 },
  );
});
