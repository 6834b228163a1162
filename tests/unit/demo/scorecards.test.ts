import { expect, test } from "vitest";
import { readOperation } from "@/lib/audits/judge";
import { foldOperations } from "@/lib/audits/operations";
import { entriesOf } from "@/lib/demo/entries";
import { Chance } from "@/lib/demo/random";
import { inventCard } from "@/lib/demo/scorecards";
import { decided } from "@/lib/demo/stories/decided";
import { onTheWay } from "@/lib/demo/stories/on-the-way";
import { DEFAULT_EDITION } from "@/lib/scoring/editions";
import { LEVELS } from "@/lib/scoring/levels";
import { score } from "@/lib/scoring/score";
import { validateScorecard } from "@/lib/scoring/validate";

const wishes = [
  ...LEVELS.map((level) => ({ level })),
  ...[...decided, ...onTheWay].flatMap(({ card }) => (card ? [card] : [])),
];
const seeds = [1, 2, 3, 4, 5, 6, 7, 8];

test("an invented scorecard is valid and reaches the level that was wished for, whatever the seed", () => {
  for (const wish of wishes) {
    for (const seed of seeds) {
      const { scorecard } = inventCard(DEFAULT_EDITION, wish, new Chance(seed));
      expect(validateScorecard(DEFAULT_EDITION, scorecard).ok).toBe(true);
      expect(score(DEFAULT_EDITION, scorecard)).toMatchObject({ state: "scored", level: wish.level });
    }
  }
});

test("below five stars something was lost, and each loss stands on the card with its finding", () => {
  const { scorecard, losses } = inventCard(DEFAULT_EDITION, { level: "three_star" }, new Chance(1));
  expect(losses.length).toBeGreaterThan(2);
  for (const { clause, finding } of losses) expect(scorecard.items[clause]).toMatchObject({ finding });
});

test("the draws and samples of the tablets' entries come to exactly the invented card's score", () => {
  for (const seed of seeds) {
    const { scorecard } = inventCard(DEFAULT_EDITION, { level: "four_star" }, new Chance(seed));
    const sheaves = entriesOf(scorecard, new Date("2026-11-02T01:00:00Z"), new Chance(seed));
    const read = sheaves.flatMap(({ operations }) =>
      operations.map((operation) => readOperation(DEFAULT_EDITION, operation)),
    );
    expect(read).not.toContain(undefined);
    const sheet = foldOperations(read.filter((operation) => operation !== undefined));
    const clauses = Object.keys(scorecard.items).filter(
      (clause) => scorecard.items[clause]?.verdict === "sampled",
    );
    expect(clauses.length).toBeGreaterThan(5);
    for (const clause of clauses) expect(sheet.scorecard.items[clause]).toEqual(scorecard.items[clause]);
    expect(score(DEFAULT_EDITION, sheet.scorecard)).toEqual(score(DEFAULT_EDITION, scorecard));
  }
});

test("the tablets' entries hold every item and special entry once, in each group's own order", () => {
  const wish = { level: "four_star", specials: [{ kind: "law", finding: "缺少法定信息" }] } as const;
  const { scorecard } = inventCard(DEFAULT_EDITION, wish, new Chance(1));
  const sheaves = entriesOf(scorecard, new Date("2026-11-02T01:00:00Z"), new Chance(2));
  const fields = sheaves.flatMap(({ operations }) => operations.map(({ field }) => field));
  expect(sheaves.map(({ group }) => group)).toEqual(["5.1", "5.2", "5.3"]);
  expect(fields.filter((field) => field.startsWith("item:"))).toHaveLength(
    Object.keys(scorecard.items).length,
  );
  expect(fields.filter((field) => field.startsWith("special:"))).toHaveLength(1);
  expect(new Set(fields).size).toBe(fields.length);
  for (const { operations } of sheaves) {
    expect(operations.map(({ deviceSequence }) => deviceSequence)).toEqual(
      operations.map((_, index) => index),
    );
  }
});
