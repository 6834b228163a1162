import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { describe, expect, test } from "vitest";
import { drawnUnits, drawPlaces, sizeOf } from "@/lib/sampling/draw";
import { drawScript, placesOf } from "@/lib/sampling/recipe";
import type { Ledger, Population } from "@/lib/sampling/schema";

/** Written a second time from the rule's words, with another SHA-256 and whole numbers of any length. */
function drawnByHand(total: number, seed: string, size: number): number[] {
  const range = 2n ** 48n;
  const fair = range - (range % BigInt(total));
  const places: number[] = [];
  for (let n = 1; places.length < size && places.length < total; n += 1) {
    const hex = createHash("sha256").update(`${seed}\n${n}`, "utf8").digest("hex").slice(0, 12);
    const number = BigInt(`0x${hex}`);
    if (number >= fair) continue;
    const place = Number(number % BigInt(total)) + 1;
    if (!places.includes(place)) places.push(place);
  }
  return places;
}

const cases: [total: number, seed: string, size: number][] = [
  [1, "A", 1],
  [7, "XZ-2026-0042", 5],
  [120, "7KQ2M9XWPF", 11],
  [999, "种子二〇二六", 40],
  [5000, "it's $HOME `x`", 71],
  [1_000_000, "1 2 3", 500],
];

describe("the draw", () => {
  // printf '%s\n%s' 'XZ-2026-0042' n | sha256sum | cut -c1-12, for n = 1 … 9, written down from a shell:
  //   n  digits        as a number       mod 20 + 1   mod 7 + 1
  //   1  a85b5147a94f  185110159141199       20           6
  //   2  374ba74e3893   60798068996243        4           6
  //   3  1741e4528828   25571770927144        5           2
  //   4  3f396017bfc5   69515657854917       18           2
  //   5  6a6dca8af36d  117019782083437       18           3
  //   6  e9c3ae4ac0f3  257026652029171       12           4
  //   7  f12076d24ef9  265121734741753       14           2
  //   8  22156226f0be   37475236376766        7           7
  //   9  d4229070fea7  233244917300903        4           5
  test.each([
    { total: 20, size: 5, places: [20, 4, 5, 18, 12] },
    { total: 20, size: 7, places: [20, 4, 5, 18, 12, 14, 7] },
    { total: 7, size: 5, places: [6, 2, 3, 4, 7] },
  ])("takes $places of $total as counted by hand", ({ total, size, places }) => {
    expect(drawPlaces(total, "XZ-2026-0042", size)).toEqual(places);
  });

  test.each(cases)("of %d with seed %s is what a second implementation draws", (total, seed, size) => {
    expect(drawPlaces(total, seed, size)).toEqual(drawnByHand(total, seed, size));
  });

  // Three programs for each turn: patience on a busy machine.
  test.each<[total: number, seed: string, size: number]>([
    [1, "A", 1],
    [7, "XZ-2026-0042", 5],
    [120, "7KQ2M9XWPF", 11],
    [9, "种子二〇二六", 12],
    [50, "it's $HOME `x` \\n", 4],
  ])("of %d with seed %s is what the printed script draws", { timeout: 60_000 }, (total, seed, size) => {
    const ledger: Ledger = { source: "工单", population: { kind: "count", count: total }, seed, size };
    const printed = spawnSync("bash", ["-c", drawScript(ledger)], { encoding: "utf8" });
    expect(printed.stderr).toBe("");
    expect(printed.stdout.trim().split("\n").map(Number)).toEqual(drawnByHand(total, seed, size));
    expect(placesOf(ledger)).toEqual(drawnByHand(total, seed, size));
  });

  test("passes over numbers beyond the last whole multiple, so that no place has two chances", () => {
    // Of 2^48 numbers only the first 2^47 + 1 are fair to 2^47 + 1 places: about half of the turns are passed over.
    const total = 2 ** 47 + 1;
    expect(drawPlaces(total, "XZ-2026-0042", 4)).toEqual(drawnByHand(total, "XZ-2026-0042", 4));
    // Turn 1 (185110159141199) lies beyond 140737488355329, turn 2 does not.
    expect(drawPlaces(total, "XZ-2026-0042", 1)).toEqual([60798068996244]);
  });

  test.each([
    [12, 12],
    [12, 40],
    [1, 3],
  ])("of %d takes everything once when %d are asked for", (total, size) => {
    const places = drawPlaces(total, "everything", size);
    expect(places.toSorted((a, b) => a - b)).toEqual(Array.from({ length: total }, (_, index) => index + 1));
  });

  test("never takes a place twice and none outside of the population", () => {
    for (let turn = 0; turn < 200; turn += 1) {
      const places = drawPlaces(30, `seed ${turn}`, 20);
      expect(new Set(places).size).toBe(20);
      expect(places.every((place) => Number.isInteger(place) && place >= 1 && place <= 30)).toBe(true);
    }
  });

  test("goes on where a smaller draw with the same seed ended", () => {
    expect(drawPlaces(200, "enlarged", 25).slice(0, 10)).toEqual(drawPlaces(200, "enlarged", 10));
  });

  test("gives every place the same chance", () => {
    const [total, size, draws] = [10, 3, 3000];
    const first = new Array<number>(total).fill(0);
    const any = new Array<number>(total).fill(0);
    for (let turn = 0; turn < draws; turn += 1) {
      const places = drawPlaces(total, `fair ${turn}`, size);
      for (const [at, place] of places.entries()) {
        any[place - 1] = (any[place - 1] ?? 0) + 1;
        if (at === 0) first[place - 1] = (first[place - 1] ?? 0) + 1;
      }
    }
    const chiSquare = (counts: number[], expected: number) =>
      counts.reduce((sum, count) => sum + (count - expected) ** 2 / expected, 0);
    // 9 degrees of freedom: 27.88 is exceeded once in a thousand. Places of one draw exclude each other: × (N-1)/(N-n).
    expect(chiSquare(first, draws / total)).toBeLessThan(27.88);
    expect(chiSquare(any, (draws * size) / total) * ((total - 1) / (total - size))).toBeLessThan(27.88);
  });
});

describe("the drawn units", () => {
  const seed = "XZ-2026-0042";
  test.each<{ rule: string; population: Population; units: string[] }>([
    {
      rule: "of a list are its names at the drawn places",
      population: { kind: "list", labels: ["甲", "乙", "丙", "丁", "戊", "己", "庚"] },
      units: ["己", "乙", "丙", "丁", "庚"],
    },
    {
      rule: "of a count are the drawn numbers",
      population: { kind: "count", count: 7 },
      units: ["6", "2", "3", "4", "7"],
    },
  ])("$rule", ({ population, units }) => {
    const ledger: Ledger = { source: "工单", population, seed, size: 5 };
    expect(sizeOf(population)).toBe(7);
    expect(drawnUnits(ledger)).toEqual(units);
    expect(drawnUnits({ ...ledger })).toEqual(units);
  });
});
