import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { explainLosses } from "@/lib/audit-report/losses";
import { sumOf } from "@/lib/audit-report/points";
import { DEFAULT_EDITION } from "@/lib/scoring/editions";
import { Fraction } from "@/lib/scoring/fraction";
import type { Scorecard } from "@/lib/scoring/schema";
import { score } from "@/lib/scoring/score";
import { cardWith, deleted, notMet, sampled, scorecards, specialDeductions } from "../scoring/cards";
import { scoredOf } from "./source";

const explain = (card: Scorecard, locale: "zh" | "en" = "zh") =>
  explainLosses(DEFAULT_EDITION, card, scoredOf(card), locale);

describe("the explanation of every point lost", () => {
  it("adds up exactly to the points lost, of the tree and of 100, whatever the scorecard", {
    timeout: 60_000,
  }, () => {
    fc.assert(
      fc.property(scorecards, (card) => {
        const result = score(DEFAULT_EDITION, card);
        if (result.state !== "scored") return;
        const { items, lost, ofHundred, specials, deletions } = explainLosses(
          DEFAULT_EDITION,
          card,
          result,
          "zh",
        );
        const { applicable, gained, score: plain } = result.exact;
        expect(sumOf([gained, lost])).toBe(applicable);
        expect(sumOf([plain, ofHundred])).toBe("100");
        expect(sumOf(items.map((step) => step.lost))).toBe(lost);
        expect(items.every((step) => Fraction.zero.isBelow(Fraction.parse(step.lost)))).toBe(true);
        expect(specials).toHaveLength(result.specialDeductions + result.bonus);
        const gone = Object.values(card.items).filter(({ verdict }) => verdict === "deleted");
        expect(deletions).toHaveLength(gone.length);
      }),
      { numRuns: 100 },
    );
  });

  const card = cardWith(
    {
      ...notMet("5.1.6.4"),
      ...deleted("5.2.6.1"),
      "5.1.1.2": { verdict: "sampled", samples: 9, failed: 2, finding: "两单缺签字" },
      "5.1.2.1": sampled(10, 3),
    },
    { specialDeductions: specialDeductions(1), bonus: [{ finding: "行业领先" }] },
  );

  it.each([
    [
      "zh",
      [
        [
          "5.1.1.2",
          "抽样9个，2个不符合，按比例扣4/9 (≈ 0.44)分，得14/9 (≈ 1.56)分",
          "两单缺签字",
          "2 × 2 ÷ 9 = 4/9 (≈ 0.44)",
        ],
        ["5.1.2.1", "抽样10个，3个不符合，按比例扣0.9分，得2.1分", "", "3 × 3 ÷ 10 = 0.9"],
        ["5.1.6.4", "不符合，失去全部1分", "", "1 × 1 = 1"],
      ],
    ],
    [
      "en",
      [
        [
          "5.1.1.2",
          "2 of 9 samples failed: 4/9 (≈ 0.44) lost in proportion, 14/9 (≈ 1.56) gained",
          "两单缺签字",
          "2 × 2 ÷ 9 = 4/9 (≈ 0.44)",
        ],
        ["5.1.2.1", "3 of 10 samples failed: 0.9 lost in proportion, 2.1 gained", "", "3 × 3 ÷ 10 = 0.9"],
        ["5.1.6.4", "Not met: all 1 points lost", "", "1 × 1 = 1"],
      ],
    ],
  ] as const)("names rule, finding and arithmetic in %s", (locale, expected) => {
    const { items } = explain(card, locale);
    expect(items.map(({ clause, rule, finding, arithmetic }) => [clause, rule, finding, arithmetic])).toEqual(
      expected,
    );
  });

  it("tells what stands outside the score, what does not apply, and the way to the level", () => {
    const { specials, deletions, calculation } = explain(card);
    expect(specials.map(({ rule, finding, lost }) => [rule, finding, lost])).toEqual([
      ["特别扣分：违反企业自身的服务规定，最终得分减1分", "第1项", "1"],
      ["特别加分：高于法规要求且行业领先，最终得分加1分", "行业领先", "0"],
    ]);
    expect(deletions.map(({ clause, rule }) => [clause, rule])).toEqual([
      ["5.2.6.1", "不适用，1分不计入涉及项总分值；理由：本企业无此业务"],
    ]);
    expect(calculation.at(-1)).toContain("达到五星级");
  });

  it.each(["1/0", "3/4", "{points}", "<b>"])("leaves a reason that reads %s as it was typed", (reason) => {
    const { deletions } = explain(cardWith({ "5.2.6.1": { verdict: "deleted", reason } }));
    expect(deletions[0]?.rule).toBe(`不适用，1分不计入涉及项总分值；理由：${reason}`);
  });
});
