import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { Fraction } from "@/lib/scoring/fraction";
import { clampScore, isNearBound, levelReachedBy, showScore } from "@/lib/scoring/levels";

describe("the score shown to people", () => {
  test.each([
    ["95", "95.00"],
    ["949999/10000", "94.99"],
    ["94995/1000", "94.99"],
    ["94994/1000", "94.99"],
    ["9305/98", "94.95"],
    ["69995/1000", "69.99"],
    ["79999999/1000000", "79.99"],
    ["899999/10000", "89.99"],
    ["89995/1000", "89.99"],
    ["89994/1000", "89.99"],
    ["90001/1000", "90.00"],
    ["90005/1000", "90.01"],
    ["99995/1000", "100.00"],
    ["6166/63", "97.87"],
    ["1/3", "0.33"],
    ["2/3", "0.67"],
    ["1/200", "0.01"],
    ["0", "0.00"],
    ["100", "100.00"],
  ])("of %s is %s", (exact, shown) => {
    expect(showScore(Fraction.parse(exact))).toBe(shown);
  });

  test("never stands on the other side of a bound than the exact value", () => {
    const nearBounds = fc
      .tuple(fc.constantFrom(70n, 80n, 90n, 95n), fc.bigInt(-(10n ** 17n), 10n ** 17n))
      .map(([bound, off]) => Fraction.of(bound * 10n ** 18n + off, 10n ** 18n));
    fc.assert(
      fc.property(nearBounds, (value) => {
        const shown = Fraction.of(BigInt(showScore(value).replace(".", "")), 100);
        expect(levelReachedBy(shown)).toBe(levelReachedBy(value));
        const off = shown.minus(value);
        expect(off.compare(Fraction.parse("1/200")) <= 0).toBe(true);
        expect(off.compare(Fraction.parse("-1/100")) > 0).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });
});

test.each([
  ["0", "failed"],
  ["6999/100", "failed"],
  ["699999999999999999999/10000000000000000000", "failed"],
  ["70", "qualified"],
  ["7999/100", "qualified"],
  ["80", "three_star"],
  ["90", "four_star"],
  ["9499999/100000", "four_star"],
  ["95", "five_star"],
  ["100", "five_star"],
] as const)("%s reaches the level %s", (exact, level) => {
  expect(levelReachedBy(Fraction.parse(exact))).toBe(level);
});

test.each([
  ["6899/100", false],
  ["69", true],
  ["70", true],
  ["71", true],
  ["7101/100", false],
  ["79", true],
  ["81", true],
  ["89", true],
  ["91", true],
  ["92", false],
  ["9399/100", false],
  ["94", true],
  ["96", true],
  ["9601/100", false],
  ["100", false],
] as const)("whether %s lies within one point of a bound: %s", (exact, near) => {
  expect(isNearBound(Fraction.parse(exact))).toBe(near);
});

test.each([
  ["-1", "0"],
  ["-1/100", "0"],
  ["0", "0"],
  ["199/2", "199/2"],
  ["100", "100"],
  ["101", "100"],
])("%s is kept within 0 and 100 as %s", (exact, clamped) => {
  expect(clampScore(Fraction.parse(exact)).toString()).toBe(clamped);
});
