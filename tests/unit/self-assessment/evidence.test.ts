import { describe, expect, test } from "vitest";
import { type BilingualText, listItems } from "@/lib/scoring/edition";
import { EDITIONS } from "@/lib/scoring/editions";
import { evidenceClauses, evidenceFor } from "@/lib/self-assessment/evidence";
import { packHintFor, packs } from "@/lib/self-assessment/packs";
import { packNames } from "@/lib/self-assessment/schema";

const clauses = EDITIONS.flatMap((edition) => listItems(edition).map(({ clause }) => clause));

function expectBothLanguages({ zh, en }: BilingualText) {
  expect(zh).toMatch(/\p{Script=Han}/u);
  expect(zh).not.toMatch(/[,;:?!]/);
  expect(en).toMatch(/[a-z]{3}/);
  expect(en).not.toMatch(/\p{Script=Han}/u);
}

test.each(clauses)("%s says in both languages what usually shows it", (clause) => {
  const text = evidenceFor(clause);
  expect(text).not.toBeNull();
  if (text) expectBothLanguages(text);
});

test("no kind of evidence belongs to a clause that no edition has", () => {
  expect(evidenceClauses.filter((clause) => !clauses.includes(clause))).toEqual([]);
  expect(evidenceFor("toString")).toBeNull();
});

describe.each(packNames)("the pack %s", (name) => {
  const hints = Object.entries(packs[name]);

  test("has hints in every group of the standard, each for a known clause and in both languages", () => {
    for (const group of ["5.1.", "5.2.", "5.3."]) {
      if (name === "manufacturing" && group === "5.3.") continue;
      expect(hints.filter(([clause]) => clause.startsWith(group)).length, group).toBeGreaterThan(1);
    }
    for (const [clause, text] of hints) {
      expect(clauses).toContain(clause);
      expectBothLanguages(text);
    }
  });

  test("says more than everybody reads anyway", () => {
    for (const [clause, text] of hints) expect(text).not.toEqual(evidenceFor(clause));
  });
});

test.each([
  ["manufacturing", ["备件", "远程支持", "召回"]],
  ["services", ["标准化服务", "员工激励", "顾客关怀"]],
  ["e_commerce", ["退货", "物流", "全天候"]],
] as const)("%s speaks of %j", (name, words) => {
  const all = Object.values(packs[name])
    .map(({ zh }) => zh)
    .join("\n");
  for (const word of words) expect(all).toContain(word);
});

test("without a pack there is no further hint", () => {
  expect(packHintFor("", "5.2.4.4")).toBeNull();
  expect(packHintFor("manufacturing", "constructor")).toBeNull();
  expect(packHintFor("manufacturing", "5.2.4.4")?.en).toContain("parts");
});
