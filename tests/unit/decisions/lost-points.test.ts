import { expect, test } from "vitest";
import { decimal } from "@/lib/decisions/decimal";
import { lostPoints } from "@/lib/decisions/lost-points";
import { DEFAULT_EDITION } from "@/lib/scoring/editions";
import { score } from "@/lib/scoring/score";
import { scorecardWithout } from "@/tests/factories/reviewed-case";

test("points lost are listed by clause, the special deductions together at the end", () => {
  const card = scorecardWithout(["5.1.6.4"], 2);
  card.items["5.3.2.1"] = { verdict: "sampled", samples: 10, failed: 3 };
  card.items["5.2.6.1"] = { verdict: "deleted", reason: "不涉及" };
  const result = score(DEFAULT_EDITION, card);
  if (result.state !== "scored") throw new Error(result.state);
  expect(
    lostPoints(DEFAULT_EDITION, result).map(({ clause, lost, points }) => [clause, lost, points]),
  ).toEqual([
    ["5.1.6.4", "1", 1],
    ["5.3.2.1", "9/10", 3],
    ["", "2", null],
  ]);
});

test.each([
  ["9/10", "0.9"],
  ["3", "3"],
  ["2/3", "0.67"],
  ["1/8", "0.13"],
  ["199/100", "1.99"],
])("%s points are shown as %s", (fraction, shown) => {
  expect(decimal(fraction)).toBe(shown);
});
