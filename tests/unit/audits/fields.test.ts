import { describe, expect, test } from "vitest";
import { canScore, clauseOf, fieldKinds, fieldPattern, kindOf, sampleOf } from "@/lib/audits/fields";

const id = "00000000-0000-4000-8000-000000000001";

const sound: [field: string, kind: string, scores: boolean][] = [
  ["item:5.1.1.1", "item", true],
  [`special:${id}`, "special", true],
  [`bonus:${id}`, "bonus", true],
  ["ledger:5.1.2.1", "ledger", true],
  ["sample:5.1.2.1:WO-17", "sample", true],
  ["sample:5.1.2.1:工单：2026/07", "sample", true],
  [`finding:${id}`, "finding", true],
  [`second_look:${id}`, "second_look", true],
  [`evidence:${id}`, "evidence", false],
  [`photo:${id}`, "photo", false],
  ["meeting:opening", "meeting", false],
  ["meeting:closing", "meeting", false],
  [`attendee:${id}`, "attendee", false],
  [`presence:${id}`, "presence", false],
  ["deviation:hours", "deviation", false],
  [`remote:${id}`, "remote", false],
  [`signature:${id}`, "signature", false],
];

describe("a field", () => {
  test.each(sound)("%s is a %s and changes the score: %s", (field, kind, scores) => {
    expect(fieldPattern.test(field)).toBe(true);
    expect(kindOf(field)).toBe(kind);
    expect(canScore(field)).toBe(scores);
  });

  test("is listed here for every kind there is", () => {
    expect(new Set(sound.map(([, kind]) => kind))).toEqual(new Set(fieldKinds));
  });

  test.each([
    "",
    "item",
    "item:",
    "item:5.1",
    "item:5.1.1.1.1",
    "item:5.1.1.1 ",
    "items:5.1.1.1",
    "special:1",
    `special:${id.toUpperCase().replaceAll("0", "A")}`,
    "sample:5.1.2.1",
    "sample:5.1.2.1:",
    "sample:5.1.2.1:a\nb",
    `sample:5.1.2.1:${"a".repeat(81)}`,
    "meeting:lunch",
    "deviation:minutes",
    `unknown:${id}`,
    `prefix item:5.1.1.1`,
  ])("%j is none", (field) => {
    expect(fieldPattern.test(field)).toBe(false);
  });
});

test("a sample's field names its clause and its unit, colons and all", () => {
  expect(sampleOf("sample:5.1.2.1:A:7")).toEqual({ clause: "5.1.2.1", unit: "A:7" });
  expect(clauseOf("item:5.1.1.1")).toBe("5.1.1.1");
});
