import { expect, test } from "vitest";
import { improvementOf } from "@/lib/decisions/improvement";
import { whatIfSchema } from "@/lib/decisions/schema";
import { DEFAULT_EDITION } from "@/lib/scoring/editions";
import type { Scorecard } from "@/lib/scoring/schema";
import { score } from "@/lib/scoring/score";
import { scorecardWithout } from "@/tests/factories/reviewed-case";

function improve(card: Scorecard, asked: readonly string[] = []) {
  const issued = score(DEFAULT_EDITION, card);
  if (issued.state !== "scored") throw new Error(issued.state);
  return improvementOf(DEFAULT_EDITION, card, issued, asked);
}

test("every loss is told with the score that mending it alone would give", () => {
  const found = improve(scorecardWithout(["5.1.2.2", "5.1.6.4"], 1));
  expect(found?.losses.map(({ entry, alone }) => [entry.clause, alone.final, alone.level])).toEqual([
    ["5.1.2.2", "98.00", "five_star"],
    ["5.1.6.4", "94.00", "four_star"],
    ["specialDeductions[0]", "94.00", "four_star"],
  ]);
  expect(found?.wayUp?.sets.map(({ places }) => places)).toEqual([["5.1.2.2"]]);
  expect(found?.outlook).toMatchObject({ level: "four_star", next: { level: "five_star", gap: "2.00" } });
});

test("what is ticked is mended together; what is no loss of this result is counted and left out", () => {
  const card = scorecardWithout(["5.1.2.2", "5.1.6.4"], 1);
  const found = improve(card, ["specialDeductions[0]", "5.1.6.4", "5.1.1.1", "constructor"]);
  expect(found?.chosen).toEqual(["5.1.6.4", "specialDeductions[0]"]);
  expect(found?.forecast).toEqual({ final: "95.00", level: "five_star" });
  expect(found?.unknown).toBe(2);
});

test("nothing ticked is no forecast", () => {
  expect(improve(scorecardWithout(["5.1.2.2"]))).toMatchObject({ chosen: [], forecast: null, unknown: 0 });
});

test("five special deductions fail a good score, and mending any of them is the way up", () => {
  const found = improve(scorecardWithout([], 5));
  expect(found).toMatchObject({
    outlook: { level: "failed", margin: null, next: null },
    wayUp: { level: "qualified", sets: [{ clauses: [], specials: 1 }] },
  });
  expect(found?.losses.map(({ alone }) => alone)).toEqual(
    Array.from({ length: 5 }, () => ({ final: "96.00", level: "five_star" })),
  );
});

test("five stars have a margin and no way up; four special deductions are one short of failing", () => {
  expect(improve(scorecardWithout(["5.1.6.4"]))).toMatchObject({
    wayUp: null,
    outlook: { level: "five_star", margin: "4.00", next: null },
    oneSpecialLeft: false,
  });
  expect(improve(scorecardWithout(["5.1.6.4"], 4))).toMatchObject({
    wayUp: null,
    outlook: { margin: "0.00" },
    oneSpecialLeft: true,
  });
});

test("a card that does not give the issued result tells nothing", () => {
  const issued = score(DEFAULT_EDITION, scorecardWithout(["5.1.6.4"]));
  if (issued.state !== "scored") throw new Error(issued.state);
  expect(improvementOf(DEFAULT_EDITION, scorecardWithout(["5.1.2.2"]), issued, [])).toBeNull();
  expect(improvementOf(DEFAULT_EDITION, { items: {} }, issued, [])).toBeNull();
});

test.each([
  [{}, []],
  [{ mend: "5.1.1.1" }, ["5.1.1.1"]],
  [{ mend: ["5.1.1.1", "5.1.1.2", "5.1.1.1"], other: "x" }, ["5.1.1.1", "5.1.1.2"]],
  [{ mend: undefined }, []],
])("the address %j asks for %j", (search, asked) => {
  expect(whatIfSchema.parse(search)).toEqual(asked);
});
