import { expect, test } from "vitest";
import { Chance } from "@/lib/demo/random";

const tenOf = (chance: Chance) => Array.from({ length: 10 }, () => chance.between(0, 999_999));

test("the same seed and part give the same sequence, another seed or part a different one", () => {
  expect(tenOf(Chance.of(1, "华夏"))).toEqual(tenOf(Chance.of(1, "华夏")));
  expect(tenOf(Chance.of(1, "华夏"))).not.toEqual(tenOf(Chance.of(2, "华夏")));
  expect(tenOf(Chance.of(1, "华夏"))).not.toEqual(tenOf(Chance.of(1, "云帆")));
});

test("numbers reach both ends and nothing beyond", () => {
  const chance = new Chance(7);
  const thrown = new Set(Array.from({ length: 300 }, () => chance.between(1, 6)));
  expect([...thrown].sort()).toEqual([1, 2, 3, 4, 5, 6]);
});

test("shuffling keeps every item and leaves the original alone", () => {
  const items = [1, 2, 3, 4, 5, 6, 7, 8];
  const shuffled = new Chance(3).shuffled(items);
  expect(shuffled).not.toEqual(items);
  expect([...shuffled].sort()).toEqual(items);
  expect(items).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
});

test("ids have the form of a UUID and do not repeat", () => {
  const chance = new Chance(1);
  const ids = Array.from({ length: 200 }, () => chance.uuid());
  expect(new Set(ids).size).toBe(200);
  for (const id of ids) {
    expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  }
});

test("nothing can be picked from nothing", () => {
  expect(() => new Chance(1).pick([])).toThrow(RangeError);
});
