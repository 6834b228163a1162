import { describe, expect, test } from "vitest";
import { hingesOf } from "@/lib/decisions/hinges";
import { DEFAULT_EDITION } from "@/lib/scoring/editions";
import { type Scored, score } from "@/lib/scoring/score";
import { scorecardWithout } from "@/tests/factories/reviewed-case";

function scored(lost: string[], specials = 0): Scored {
  const result = score(DEFAULT_EDITION, scorecardWithout(lost, specials));
  if (result.state !== "scored") throw new Error(result.state);
  return result;
}

describe("what the level of a borderline result hangs on", () => {
  test("far from every bound it hangs on nothing", () => {
    expect(hingesOf(scored(["5.1.6.4"]))).toEqual([]);
  });

  test("exactly on a bound: the level holds with no margin", () => {
    expect(hingesOf(scored(["5.1.2.2"]))).toEqual([
      { kind: "above_bound", level: "five_star", bound: "95", distance: "0", clauses: [] },
    ]);
  });

  test("one point below: any single loss of a point or more would lift it", () => {
    expect(hingesOf(scored(["5.1.2.2", "5.1.6.4"]))).toEqual([
      {
        kind: "below_bound",
        level: "five_star",
        bound: "95",
        distance: "1",
        clauses: ["5.1.2.2", "5.1.6.4"],
      },
    ]);
  });

  test("a special deduction counts as a loss of one point", () => {
    expect(hingesOf(scored(["5.1.2.2"], 1))[0]).toMatchObject({
      kind: "below_bound",
      clauses: ["5.1.2.2", "specialDeductions[0]"],
    });
  });

  test("four special deductions: one more would fail it", () => {
    expect(hingesOf(scored([], 4))).toContainEqual({ kind: "one_special_left" });
    expect(hingesOf(scored([], 3))).not.toContainEqual({ kind: "one_special_left" });
  });

  test.each([
    [[], 0],
    [["5.1.2.2"], 0],
    [["5.1.2.2", "5.3.2.2"], 0],
    [["5.1.2.2", "5.3.2.2"], 1],
    [[], 4],
    [[], 5],
  ] as const)(
    "it speaks exactly when the scorer calls the result borderline: %o with %i specials",
    (lost, specials) => {
      const result = scored([...lost], specials);
      expect(hingesOf(result).length > 0).toBe(result.borderline);
    },
  );
});
