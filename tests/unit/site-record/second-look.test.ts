import { describe, expect, test } from "vitest";
import { listItems } from "@/lib/scoring/edition";
import { DEFAULT_EDITION } from "@/lib/scoring/editions";
import type { Verdict } from "@/lib/scoring/schema";
import { type Scored, score } from "@/lib/scoring/score";
import { borderlineReasons, lookState } from "@/lib/site-record/second-look";

/** Everything met but these. */
function result(lost: Record<string, Verdict>, specials = 0): Scored {
  const met = listItems(DEFAULT_EDITION).map(({ clause }) => [clause, { verdict: "met" as const }]);
  const scored = score(DEFAULT_EDITION, {
    items: { ...Object.fromEntries(met), ...lost },
    specialDeductions: Array.from({ length: specials }, () => ({ kind: "law", finding: "有" }) as const),
  });
  if (scored.state !== "scored") throw new Error("not scored");
  return scored;
}
const no = { verdict: "not_met" } as const;
const third: Verdict = { verdict: "sampled", samples: 3, failed: 1, population: 30 };

describe("what a borderline result hangs on", () => {
  // 5.1.2.2 is worth 5 points, 5.1.6.4 one, 5.1.1.2 two.
  test.each<[string, Record<string, Verdict>, number, string[]]>([
    ["full marks hang on nothing", {}, 0, []],
    ["95 is the bound itself", { "5.1.2.2": no }, 0, ["final on five_star 0"]],
    ["96 is one point above", {}, 4, ["final above five_star 1", "specials 4"]],
    ["94.33 is two thirds below", { "5.1.2.2": no, "5.1.1.2": third }, 0, ["final below five_star 2/3"]],
    ["94 is one point below", { "5.1.2.2": no, "5.1.6.4": no }, 0, ["final below five_star 1"]],
    ["93 hangs on nothing", { "5.1.2.2": no, "5.1.6.4": no }, 1, []],
    [
      "four special deductions do so at any score",
      { "5.1.2.2": no, "5.1.6.4": no },
      4,
      ["final on four_star 0", "specials 4"],
    ],
    ["five do no more", {}, 5, ["final on five_star 0"]],
  ])("%s", (_, lost, specials, reasons) => {
    const scored = result(lost, specials);
    const told = borderlineReasons(DEFAULT_EDITION, scored).map((reason) =>
      reason.kind === "specials"
        ? `specials ${reason.count}`
        : `${reason.of} ${reason.kind} ${reason.level} ${reason.points}`,
    );
    expect(told).toEqual(reasons);
    expect(scored.borderline).toBe(reasons.length > 0);
  });

  test("an edition whose stars follow the plain score hangs on that too", () => {
    const plain = {
      ...DEFAULT_EDITION,
      settings: { ...DEFAULT_EDITION.settings, levelFollows: "plain" as const },
    };
    const told = borderlineReasons(plain, result({ "5.1.2.2": no }, 2));
    expect(told).toEqual([{ kind: "on", level: "five_star", points: "0", of: "score" }]);
  });
});

describe("where the second look stands", () => {
  const now = result({ "5.1.2.2": no });
  const look = (final = "95", specialDeductions = 0) => ({ final, specialDeductions, note: "已核对" });
  test.each([
    ["nobody looked", [], "missing"],
    ["another member looked at this result", [{ accountId: "auditor", look: look() }], "done"],
    ["the lead's own look counts for nothing", [{ accountId: "lead", look: look() }], "missing"],
    ["the score was another", [{ accountId: "auditor", look: look("96") }], "outdated"],
    ["the special deductions were others", [{ accountId: "auditor", look: look("95", 1) }], "outdated"],
    [
      "one of several looked at this result",
      [
        { accountId: "auditor", look: look("96") },
        { accountId: "second", look: look() },
      ],
      "done",
    ],
  ] as const)("%s", (_, looks, state) => {
    expect(lookState(now, looks, ["lead"])).toBe(state);
  });
});
