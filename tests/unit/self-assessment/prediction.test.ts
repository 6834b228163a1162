import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { outlookOf } from "@/lib/audits/outlook";
import { DEFAULT_EDITION } from "@/lib/scoring/editions";
import { Fraction } from "@/lib/scoring/fraction";
import { score } from "@/lib/scoring/score";
import { scorecardOf } from "@/lib/self-assessment/answers";
import { predict, progressOf } from "@/lib/self-assessment/prediction";
import { cardWith, deleted, ITEMS, notMet, sampled, scorecards } from "@/tests/unit/scoring/cards";

const predicted = (items: Parameters<typeof cardWith>[0]) => predict(DEFAULT_EDITION, cardWith(items));

test("the prediction is the scorer's own answer, for any card", () => {
  fc.assert(
    fc.property(scorecards, ({ items }) => {
      const answers = Object.entries(items).map(([clause, value]) => ({ clause, value }));
      const prediction = predict(DEFAULT_EDITION, scorecardOf(answers));
      const result = score(DEFAULT_EDITION, { items });
      expect(prediction.live.result).toEqual(result);
      expect(prediction.open).toEqual([]);
      if (result.state !== "scored") return;
      const bound = { final: result.final, level: result.level };
      expect(prediction.range).toEqual({ worst: bound, best: bound });
      expect(prediction.outlook).toEqual(outlookOf(DEFAULT_EDITION, result));
      // Without special deductions every lost point stands in the gap list, and nothing else does.
      const lost = prediction.gaps.reduce(
        (sum, { entry }) => sum.plus(Fraction.parse(entry.lost)),
        Fraction.zero,
      );
      const { applicable, gained } = result.exact;
      expect(lost.toString()).toBe(Fraction.parse(applicable).minus(Fraction.parse(gained)).toString());
    }),
  );
});

describe("the gap list", () => {
  test("puts most points first, and equal ones in the order of the standard", () => {
    // 3 of 3 lost, 5 of 5, 2 of 2, and 1/2 of 4.
    const { gaps } = predicted({
      ...notMet("5.1.1.1", "5.1.2.2", "5.2.4.1"),
      "5.3.2.2": sampled(4, 2),
    });
    expect(gaps.map(({ item, entry }) => [item.clause, entry.lost])).toEqual([
      ["5.1.2.2", "5"],
      ["5.2.4.1", "3"],
      ["5.1.1.1", "2"],
      ["5.3.2.2", "2"],
    ]);
  });

  test("orders shares exactly: a third of three is more than nine tenths of one", () => {
    const { gaps } = predicted({ "5.2.4.1": sampled(3, 1), "5.1.1.2": sampled(20, 9) });
    expect(gaps.map(({ item, entry }) => [item.clause, entry.lost])).toEqual([
      ["5.2.4.1", "1"],
      ["5.1.1.2", "9/10"],
    ]);
  });

  test("leaves out what is met, sampled without a failure, or not applicable", () => {
    expect(predicted({ "5.1.1.2": sampled(9, 0), ...deleted("5.2.6.1") }).gaps).toEqual([]);
  });
});

describe("while items are open", () => {
  test("it tells a range from all of them missed to all of them met, and no outlook", () => {
    const { items } = cardWith(notMet("5.1.1.1"));
    const { "5.1.2.2": _, "5.3.2.2": __, ...answered } = items;
    const prediction = predict(DEFAULT_EDITION, { items: answered });
    // 100 − 2 = 98 at best, less 5 and 4 at worst.
    expect(prediction.range).toEqual({
      worst: { final: "89.00", level: "three_star" },
      best: { final: "98.00", level: "five_star" },
    });
    expect(prediction.outlook).toBeNull();
    expect(prediction.open.map(({ clause }) => clause)).toEqual(["5.1.2.2", "5.3.2.2"]);
  });

  test("nothing answered is anything from 0 to 100, not 0", () => {
    const { range, open } = predict(DEFAULT_EDITION, { items: {} });
    expect(range).toMatchObject({ worst: { final: "0.00" }, best: { final: "100.00" } });
    expect(open).toHaveLength(ITEMS.length);
  });
});

test("nothing applicable has no score", () => {
  const { range, live } = predicted(deleted(...ITEMS.map(({ clause }) => clause)));
  expect(range).toBeNull();
  expect(live.result.state).toBe("nothing_applicable");
});

test("the progress counts the answers of each of the fifteen indicators", () => {
  const progress = progressOf(DEFAULT_EDITION, { items: notMet("5.1.1.1", "5.3.2.1", "5.3.2.2") });
  expect(progress).toHaveLength(15);
  const begun = progress.filter(({ answered }) => answered > 0);
  expect(begun.map(({ indicator, answered, total }) => [indicator.clause, answered, total])).toEqual([
    ["5.1.1", 1, 2],
    ["5.3.2", 2, 3],
  ]);
});
