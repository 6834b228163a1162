import { describe, expect, test } from "vitest";
import type { SchemeEdition } from "@/lib/scoring/edition";
import { DEFAULT_EDITION } from "@/lib/scoring/editions";
import { explainFault } from "@/lib/scoring/explain";
import type { Scorecard } from "@/lib/scoring/schema";
import { score } from "@/lib/scoring/score";
import { validateScorecard } from "@/lib/scoring/validate";
import { cardWith, deleted, notMet, sampled, specialDeductions } from "./cards";
import cases from "./scorecards.json";

describe("the contract's case", () => {
  test.each(cases.map((entry) => [entry.name, entry] as const))("%s", (_, { scorecard, expected }) => {
    const checked = validateScorecard(DEFAULT_EDITION, scorecard);
    if ("error" in expected) {
      const lines = checked.ok ? [] : checked.faults.map(explainFault);
      expect(lines).toHaveLength(expected.error?.length ?? 0);
      expected.error?.forEach((start, index) => {
        expect(lines[index]?.slice(0, start.length)).toBe(start);
      });
      return;
    }
    if (!checked.ok) throw new Error(checked.faults.map(explainFault).join("\n"));
    expect(score(DEFAULT_EDITION, checked.value)).toMatchObject(expected);
  });
});

const THIRTY_LOST = notMet(
  "5.1.2.2",
  "5.1.5.1",
  "5.1.5.2",
  "5.1.6.4",
  "5.3.1.3",
  "5.3.1.4",
  "5.3.1.5",
  "5.3.2.1",
  "5.3.2.2",
);
const NO_TAKE_BACK = deleted("5.2.6.1", "5.2.6.2");
const NO_REPAIR = deleted("5.2.4.1", "5.2.4.2", "5.2.4.3", "5.2.4.4");

// name, scorecard, exact gained / applicable, score shown, final shown, level, borderline
const WORKED: readonly (readonly [string, Scorecard, string, string, string, string, boolean])[] = [
  ["95 of 100", cardWith(notMet("5.1.2.2")), "95/100", "95.00", "95.00", "five_star", true],
  [
    "93.1 of 98 is exactly 95",
    cardWith({ ...NO_TAKE_BACK, ...notMet("5.1.5.1"), "5.1.2.1": sampled(10, 3) }),
    "931/10/98",
    "95.00",
    "95.00",
    "five_star",
    true,
  ],
  [
    "93.05 of 98 is 94.9489…",
    cardWith({ ...NO_TAKE_BACK, ...notMet("5.1.5.1"), "5.1.2.1": sampled(60, 19) }),
    "1861/20/98",
    "94.95",
    "94.95",
    "four_star",
    true,
  ],
  [
    "63 of 90 is exactly 70",
    cardWith({
      ...NO_REPAIR,
      ...notMet("5.1.2.2", "5.1.5.1", "5.1.6.4", "5.3.1.3", "5.3.1.4", "5.3.1.5", "5.3.2.1", "5.3.2.2"),
    }),
    "63/90",
    "70.00",
    "70.00",
    "qualified",
    true,
  ],
  [
    "96 of 100 with five special deductions fails whatever the score",
    cardWith(notMet("5.3.2.2"), { specialDeductions: specialDeductions(5) }),
    "96/100",
    "96.00",
    "91.00",
    "failed",
    true,
  ],
  [
    "96 of 100 with four special deductions is 92, with a warning",
    cardWith(notMet("5.3.2.2"), { specialDeductions: specialDeductions(4) }),
    "96/100",
    "96.00",
    "92.00",
    "four_star",
    true,
  ],
  [
    "96.5 of 100",
    cardWith({ ...notMet("5.3.2.1"), "5.1.1.2": sampled(4, 1) }),
    "193/2/100",
    "96.50",
    "96.50",
    "five_star",
    false,
  ],
  [
    "69.99 of 100 fails",
    cardWith({ ...THIRTY_LOST, "5.1.1.2": sampled(200, 1) }),
    "6999/100/100",
    "69.99",
    "69.99",
    "failed",
    true,
  ],
  [
    "69.998 of 100 is not shown as 70",
    cardWith({ ...THIRTY_LOST, "5.1.1.2": sampled(1000, 1) }),
    "34999/500/100",
    "69.99",
    "69.99",
    "failed",
    true,
  ],
  [
    "one failure in nine quadrillion samples keeps the fifth star away",
    cardWith({ ...notMet("5.1.2.2"), "5.1.1.2": sampled(Number.MAX_SAFE_INTEGER, 1) }),
    "855683929200394143/9007199254740991/100",
    "94.99",
    "94.99",
    "four_star",
    true,
  ],
  [
    "deductions take no more than there is",
    cardWith(
      Object.fromEntries(Object.keys(cardWith({}).items).map((c) => [c, { verdict: "not_met" as const }])),
      {
        specialDeductions: specialDeductions(3),
      },
    ),
    "0/100",
    "0.00",
    "0.00",
    "failed",
    false,
  ],
];

describe("a worked example of the standard", () => {
  test.each(WORKED)("%s", (_, scorecard, exact, shown, final, level, borderline) => {
    const checked = validateScorecard(DEFAULT_EDITION, scorecard);
    expect(checked.ok).toBe(true);
    const result = score(DEFAULT_EDITION, scorecard);
    if (result.state !== "scored") throw new Error(result.state);
    expect(`${result.exact.gained}/${result.exact.applicable}`).toBe(exact);
    expect([result.score, result.final, result.level, result.borderline]).toEqual([
      shown,
      final,
      level,
      borderline,
    ]);
  });

  test("an item worth 5 with 3 of 10 samples failing gives 3.5", () => {
    // No sampled item is worth 5 in this edition; the rule is asked with the one that is, unvalidated.
    const result = score(DEFAULT_EDITION, cardWith({ "5.1.2.2": sampled(10, 3) }));
    expect(result.trace.find((entry) => entry.clause === "5.1.2.2")).toMatchObject({
      lost: "3/2",
      gained: "7/2",
    });
  });
});

test("a sample without failures loses nothing, one that fails whole loses all", () => {
  const result = score(DEFAULT_EDITION, cardWith({ "5.2.4.1": sampled(7, 0), "5.2.4.3": sampled(7, 7) }));
  expect(result).toMatchObject({ state: "scored", exact: { gained: "97" } });
});

test("an unanswered item is neither 0 nor full marks: no score, no level, the open ones in order", () => {
  const scorecard = cardWith(notMet("5.1.2.2"), { specialDeductions: specialDeductions(5) });
  delete scorecard.items["5.3.2.3"];
  delete scorecard.items["5.1.1.1"];
  const result = score(DEFAULT_EDITION, scorecard);
  expect(result).toMatchObject({ state: "incomplete", unanswered: ["5.1.1.1", "5.3.2.3"] });
  for (const field of ["score", "final", "level", "exact"]) expect(result).not.toHaveProperty(field);
});

test("an empty scorecard is incomplete, with all 44 items open", () => {
  const result = score(DEFAULT_EDITION, { items: {} });
  expect(result.state === "incomplete" && result.unanswered.length).toBe(44);
});

test("one item open and all others deleted is incomplete, not nothing applicable", () => {
  const scorecard: Scorecard = { items: deleted(...Object.keys(cardWith({}).items)) };
  delete scorecard.items["5.2.1.1"];
  expect(score(DEFAULT_EDITION, scorecard).state).toBe("incomplete");
});

describe("where the level follows the plain score", () => {
  const edition: SchemeEdition = {
    ...DEFAULT_EDITION,
    id: "plain",
    settings: { ...DEFAULT_EDITION.settings, levelFollows: "plain" },
  };
  test.each([
    ["deductions do not cost a star", cardWith({}, { specialDeductions: specialDeductions(3) }), "five_star"],
    [
      "a bonus does not give one",
      cardWith(notMet("5.1.2.2", "5.1.6.4"), { bonus: [{ finding: "领先" }] }),
      "four_star",
    ],
    [
      "a final score below 70 still fails",
      cardWith(THIRTY_LOST, { specialDeductions: specialDeductions(1) }),
      "failed",
    ],
    [
      "five special deductions still fail",
      cardWith({}, { specialDeductions: specialDeductions(5) }),
      "failed",
    ],
  ])("%s", (_, scorecard, level) => {
    expect(score(edition, scorecard)).toMatchObject({ state: "scored", level });
  });
});

test("the trace says in words what happened", () => {
  const scorecard = cardWith(
    {
      ...NO_TAKE_BACK,
      "5.1.6.4": { verdict: "not_met", finding: "未参加标准制定" },
      "5.1.2.1": { verdict: "sampled", population: 40, samples: 10, failed: 3, finding: "三人无证" },
    },
    { specialDeductions: [{ kind: "law", finding: "广告违法" }], bonus: [{ finding: "终身保修" }] },
  );
  const { trace } = score(DEFAULT_EDITION, scorecard);
  expect(trace.filter((entry) => entry.rule !== "met")).toEqual([
    {
      clause: "5.1.2.1",
      rule: "sampled",
      lost: "9/10",
      gained: "21/10",
      why: "3 of 10 samples failed: 3 × 3/10 = 9/10 lost (三人无证)",
    },
    {
      clause: "5.1.6.4",
      rule: "not_met",
      lost: "1",
      gained: "0",
      why: "not met: all 1 lost (未参加标准制定)",
    },
    {
      clause: "5.2.6.1",
      rule: "deleted",
      lost: "0",
      gained: "0",
      why: "does not apply: 1 leave the applicable points (本企业无此业务)",
    },
    {
      clause: "5.2.6.2",
      rule: "deleted",
      lost: "0",
      gained: "0",
      why: "does not apply: 1 leave the applicable points (本企业无此业务)",
    },
    {
      clause: "specialDeductions[0]",
      rule: "special_deduction",
      lost: "1",
      gained: "0",
      why: "special deduction, breach of law: 1 off the final score (广告违法)",
    },
    {
      clause: "bonus[0]",
      rule: "bonus",
      lost: "0",
      gained: "1",
      why: "special bonus, above the law and leading the trade: 1 on the final score (终身保修)",
    },
    {
      clause: "result",
      rule: "score",
      lost: "0",
      gained: "0",
      why: "961/10 gained ÷ 98 applicable × 100 = 4805/49",
    },
    {
      clause: "result",
      rule: "final",
      lost: "0",
      gained: "0",
      why: "4805/49 - 1 special deductions + 1 bonus = 4805/49",
    },
    { clause: "result", rule: "level", lost: "0", gained: "0", why: "4805/49 reaches five_star" },
  ]);
});

test("the trace names every reason to fail", () => {
  const scorecard = cardWith(THIRTY_LOST, { specialDeductions: specialDeductions(5) });
  const reasons = score(DEFAULT_EDITION, scorecard).trace.slice(-2);
  expect(reasons.map((entry) => entry.why)).toEqual([
    "failed: 5 special deductions, 5 or more fail whatever the score",
    "failed: 65 is below 70",
  ]);
});
