import { describe, expect, test } from "vitest";
import { outlookOf, shownPoints } from "@/lib/audits/outlook";
import { listItems } from "@/lib/scoring/edition";
import { DEFAULT_EDITION } from "@/lib/scoring/editions";
import { liveScore } from "@/lib/scoring/live-score";
import type { Verdict } from "@/lib/scoring/schema";

/** The outlook with everything met but these. */
function outlook(items: Record<string, Verdict>, specialDeductions = 0) {
  const met = listItems(DEFAULT_EDITION).map(({ clause }) => [clause, { verdict: "met" as const }]);
  const { best } = liveScore(DEFAULT_EDITION, {
    items: { ...Object.fromEntries(met), ...items },
    specialDeductions: Array.from({ length: specialDeductions }, () => ({ kind: "law", finding: "有" })),
  });
  return outlookOf(DEFAULT_EDITION, best);
}
const lost = { verdict: "not_met" } as const;

describe("how far it is to the bounds", () => {
  test("from full marks", () => {
    expect(outlook({})).toEqual({ level: "five_star", margin: "5.00", next: null });
  });
  test("from 93.2: 3.2 above four stars, 1.8 below five", () => {
    // 100 − 5 (5.1.2.2) − 1 (5.1.6.4) − 4 × 1/5 (5.3.2.2)
    const items = {
      "5.1.2.2": lost,
      "5.1.6.4": lost,
      "5.3.2.2": { verdict: "sampled", samples: 5, failed: 1 },
    };
    expect(outlook(items as Record<string, Verdict>)).toEqual({
      level: "four_star",
      margin: "3.20",
      next: { level: "five_star", gap: "1.80" },
    });
  });
  test("a gap is rounded up and a margin down", () => {
    // 100 − 5 − 2 × 1/3 = 94.333…
    const items = { "5.1.2.2": lost, "5.1.1.2": { verdict: "sampled", samples: 3, failed: 1 } };
    expect(outlook(items as Record<string, Verdict>)).toEqual({
      level: "four_star",
      margin: "4.33",
      next: { level: "five_star", gap: "0.67" },
    });
  });
  test("five special deductions fail and no score helps", () => {
    expect(outlook({}, 5)).toEqual({ level: "failed", margin: null, next: null });
  });
});

test.each([
  ["9/10", "0.9"],
  ["2/3", "0.67"],
  ["981/10", "98.1"],
  ["3", "3"],
  ["0", "0"],
])("%s is shown as %s", (fraction, shown) => {
  expect(shownPoints(fraction)).toBe(shown);
});
