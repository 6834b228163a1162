import { expect, test } from "vitest";
import { changesOf, sentenceKeyOf, wordsOfEvent } from "@/lib/cases/history/changes";

test("only what differs is a change, the status first, empty values as nothing", () => {
  const before = { status: "planned", level: "five_star", note: "", same: 1 };
  const after = { halfDays: 13, team: ["甲", "乙"], status: "confirmed", note: "", same: 1 };
  expect(changesOf(before, after)).toEqual([
    { field: "status", before: ["planned"], after: ["confirmed"] },
    { field: "team", before: [], after: ["甲", "乙"] },
    { field: "level", before: ["five_star"], after: [] },
    { field: "halfDays", before: [], after: ["13"] },
  ]);
});

test.each([[null], [undefined], ["text"], [["list"]], [42]])("%j changes nothing and has no words", (odd) => {
  expect(changesOf(odd, odd)).toEqual([]);
  expect(wordsOfEvent(odd)).toEqual({});
});

test("a sentence gets texts and numbers, nothing nested", () => {
  expect(wordsOfEvent({ number: 3, name: "甲", list: ["x"], deep: { a: 1 }, flag: true })).toEqual({
    number: 3,
    name: "甲",
  });
});

test.each([
  ["applications.submitted", "applications.events.submitted"],
  ["documentReview.found_not_ready", "documentReview.events.found_not_ready"],
  ["nonsense", undefined],
  ["a.b.c", undefined],
  ["applications.__proto__.x", undefined],
])("%s is told by %s", (kind, key) => expect(sentenceKeyOf(kind)).toBe(key));
