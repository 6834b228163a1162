import { describe, expect, test } from "vitest";
import { BLANK, countBlanks } from "@/lib/phrases/blanks";
import { phrasesFor } from "@/lib/phrases/library";
import { phraseKinds } from "@/lib/phrases/phrase";
import { listItems } from "@/lib/scoring/edition";
import { EDITIONS } from "@/lib/scoring/editions";
import { evidenceMethods } from "@/lib/site-record/schema";

const clauses = [...new Set(EDITIONS.flatMap((edition) => listItems(edition).map(({ clause }) => clause)))];
const phrases = clauses.flatMap((clause) => phraseKinds.flatMap((kind) => phrasesFor(clause, kind)));
const texts = phrases.flatMap(({ zh, en }) => [zh, en]);

describe("the phrase library", () => {
  test.each(clauses)("%s has good findings, failures and evidence, in both languages", (clause) => {
    expect(phrasesFor(clause, "met").length).toBeGreaterThanOrEqual(2);
    expect(phrasesFor(clause, "not_met").length).toBeGreaterThanOrEqual(3);
    expect(phrasesFor(clause, "evidence").map(({ method }) => method)).toEqual(evidenceMethods);
    for (const { zh, en } of phraseKinds.flatMap((kind) => phrasesFor(clause, kind))) {
      expect(zh).toMatch(/\p{Script=Han}/u);
      expect(en).toMatch(/^[A-Z＿]/);
      expect(en).not.toMatch(/\p{Script=Han}/u);
    }
  });

  test("knows 44 clauses, and none that no edition has", () => {
    expect(clauses.length).toBe(44);
    expect(phrasesFor("5.9.9.9", "met")).toEqual([]);
    expect(phrasesFor("__proto__", "evidence")).toEqual([]);
  });

  test("says nothing twice", () => {
    expect(texts.filter((text, index) => texts.indexOf(text) !== index)).toEqual([]);
  });

  test("fits into a field: no phrase is longer than 200 characters or padded", () => {
    expect(texts.filter((text) => text.length > 200 || text !== text.trim() || text === "")).toEqual([]);
  });

  test("has blanks of two full-width underscores and no other kind", () => {
    const isOdd = (text: string) => /[_＿]/.test(text.replaceAll(BLANK, ""));
    expect(texts.filter((text) => isOdd(text) || text.includes(BLANK + BLANK))).toEqual([]);
  });

  test("asks for the same number of facts in both languages", () => {
    expect(phrases.filter(({ zh, en }) => countBlanks(zh) !== countBlanks(en))).toEqual([]);
  });

  test("ends every sentence", () => {
    expect(phrases.filter(({ zh, en }) => !zh.endsWith("。") || !en.endsWith("."))).toEqual([]);
  });
});
