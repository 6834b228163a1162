import { describe, expect, test } from "vitest";
import {
  type DraftFault,
  draftOf,
  isDraft,
  type LedgerDraft,
  populationOf,
  readDraft,
  redrawOf,
} from "@/lib/sampling/ledger-draft";
import { newSeed, SEED_LETTERS } from "@/lib/sampling/new-seed";
import { type Ledger, ledgerSchema } from "@/lib/sampling/schema";
import { suggestedSize } from "@/lib/sampling/suggested-size";

const complete: LedgerDraft = {
  ...draftOf({}),
  source: " 维修工单 ",
  way: "count",
  count: "120",
  size: "11",
  seed: "7KQ2M9XWPF",
};
const ledger: Ledger = {
  source: "维修工单",
  population: { kind: "count", count: 120 },
  seed: "7KQ2M9XWPF",
  size: 11,
};

describe("a ledger's draft", () => {
  test("that is complete reads as the ledger it will draw", () => {
    expect(readDraft(complete)).toEqual({ ok: true, ledger });
  });

  test("is never taken for a ledger, however complete", () => {
    expect(ledgerSchema.safeParse({ ...ledger, undrawn: true }).success).toBe(false);
    expect(isDraft(complete)).toBe(true);
    expect(isDraft(ledger)).toBe(false);
  });

  test.each<{ rule: string; part: Partial<LedgerDraft>; faults: DraftFault[] }>([
    { rule: "says what is sampled", part: { source: " " }, faults: ["source_required"] },
    { rule: "counts the population", part: { count: "" }, faults: ["count_required"] },
    { rule: "counts from one", part: { count: "0" }, faults: ["count_invalid"] },
    { rule: "counts in whole numbers", part: { count: "12.5" }, faults: ["count_invalid"] },
    { rule: "counts to a million", part: { count: "1000001" }, faults: ["count_invalid"] },
    { rule: "names a list", part: { way: "list" }, faults: ["list_required"] },
    {
      rule: "names a list without faults",
      part: { way: "list", text: `a\n${"x".repeat(81)}` },
      faults: ["list_faulty"],
    },
    { rule: "has a file", part: { way: "file" }, faults: ["file_required"] },
    { rule: "has a size", part: { size: "" }, faults: ["size_required"] },
    { rule: "has a whole size", part: { size: "three" }, faults: ["size_invalid"] },
    { rule: "draws at most 500", part: { count: "9000", size: "501" }, faults: ["size_invalid"] },
    { rule: "draws no more than there are", part: { size: "121" }, faults: ["size_above_population"] },
    { rule: "has a seed", part: { seed: " " }, faults: ["seed_required"] },
    {
      rule: "names everything missing, in the order of the inputs",
      part: { source: "", count: "", size: "", seed: "" },
      faults: ["source_required", "count_required", "size_required", "seed_required"],
    },
  ])("$rule", ({ part, faults }) => {
    expect(readDraft({ ...complete, ...part })).toEqual({ ok: false, faults });
  });

  test.each<{ rule: string; part: Partial<LedgerDraft>; population: Ledger["population"] }>([
    {
      rule: "full-width digits count",
      part: { count: "１２０" },
      population: { kind: "count", count: 120 },
    },
    {
      rule: "a repeated line counts once",
      part: { way: "list", text: "甲\n乙\n甲" },
      population: { kind: "list", labels: ["甲", "乙"] },
    },
    {
      rule: "another way of naming it is kept and does not count",
      part: { way: "file", labels: ["甲"], text: "乙" },
      population: { kind: "list", labels: ["甲"] },
    },
  ])("$rule", ({ part, population }) => {
    expect(populationOf({ ...complete, ...part })).toEqual(population);
  });

  test("for a further draw begins with the same population, a seed of its own and the way back", () => {
    const named: Ledger = { ...ledger, population: { kind: "list", labels: ["甲", "乙"] }, size: 2 };
    const draft = redrawOf(named, "ANOTHER222");
    expect(readDraft(draft)).toEqual({ ok: true, ledger: { ...named, seed: "ANOTHER222" } });
    expect(draft.previous).toBe(named);
    expect(readDraft(redrawOf(ledger, "ANOTHER222"))).toEqual({
      ok: true,
      ledger: { ...ledger, seed: "ANOTHER222" },
    });
  });
});

test.each([
  [1, 1],
  [2, 2],
  [9, 3],
  [10, 4],
  [120, 11],
  [1_000_000, 500],
])("of %d units %d are suggested", (total, size) => {
  expect(suggestedSize(total)).toBe(size);
});

describe("a seed made on the device", () => {
  test("has ten letters and digits that cannot be taken for one another", () => {
    const seeds = Array.from({ length: 300 }, () => newSeed());
    expect(seeds.every((seed) => /^[2-9A-HJKMNP-Z]{10}$/.test(seed))).toBe(true);
    expect(new Set(seeds).size).toBe(300);
    expect(new Set(seeds.join("")).size).toBe(SEED_LETTERS.length);
  });

  test("passes over bytes that would favour the first letters", () => {
    // 31 letters go 8 times into 256: bytes from 248 on are passed over.
    const bytes = [255, 248, 247, 0, 1, 31, 253, 2, 3, 4, 5, 6, 7];
    const fill = (into: Uint8Array<ArrayBuffer>) => {
      into.set(bytes);
      return into;
    };
    expect(newSeed(fill)).toBe(`${SEED_LETTERS[30]}232456789`);
  });
});
