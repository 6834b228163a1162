import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { Fraction } from "@/lib/scoring/fraction";

const f = Fraction.parse;
const fractions = fc
  .tuple(fc.bigInt({ min: -(10n ** 40n), max: 10n ** 40n }), fc.bigInt({ min: 1n, max: 10n ** 40n }))
  .map(([n, d]) => Fraction.of(n, d));

describe("a fraction", () => {
  test.each([
    [Fraction.of(10, 20), "1/2"],
    [Fraction.of(6, 3), "2"],
    [Fraction.of(0, 7), "0"],
    [Fraction.of(-4, 6), "-2/3"],
    [Fraction.of(4, -6), "-2/3"],
    [Fraction.of(9007199254740993n, 3), "3002399751580331"],
    [f("1/3").plus(f("1/6")), "1/2"],
    [f("2/3").plus(f("1/3")), "1"],
    [f("1/2").minus(f("1/2")), "0"],
    [f("1/2").minus(f("2/3")), "-1/6"],
    [f("931/10").times(f("100/98")), "95"],
    [f("3/4").dividedBy(f("-3/2")), "-1/2"],
  ])("is written in lowest terms: %s", (value, text) => {
    expect(value.toString()).toBe(text);
  });

  test.each(["", "1/", "/2", "1.5", "1/-2", " 1", "1/2/3", "0x1", "１"])("does not read %j", (text) => {
    expect(() => Fraction.parse(text)).toThrow(SyntaxError);
  });

  test("has no denominator 0", () => {
    expect(() => Fraction.of(1, 0)).toThrow(RangeError);
    expect(() => f("1/0")).toThrow(RangeError);
    expect(() => f("1").dividedBy(f("0"))).toThrow(RangeError);
  });

  test("is not made from a number with decimals", () => {
    expect(() => Fraction.of(0.5)).toThrow(RangeError);
  });

  test("is compared exactly where doubles see no difference", () => {
    const nearly = f("94999999999999999999/1000000000000000000");
    expect(Number(nearly.numerator) / Number(nearly.denominator)).toBe(95);
    expect(nearly.isBelow(f("95"))).toBe(true);
    expect(f("95").isBelow(f("95"))).toBe(false);
    expect(f("2/4").equals(f("1/2"))).toBe(true);
  });

  test("calculates as schoolbook arithmetic on whole numbers does", () => {
    fc.assert(
      fc.property(fractions, fractions, (a, b) => {
        const cross = (n: bigint, d: bigint, value: Fraction) =>
          n * value.denominator === value.numerator * d;
        const [an, ad, bn, bd] = [a.numerator, a.denominator, b.numerator, b.denominator];
        expect(cross(an * bd + bn * ad, ad * bd, a.plus(b))).toBe(true);
        expect(cross(an * bd - bn * ad, ad * bd, a.minus(b))).toBe(true);
        expect(cross(an * bn, ad * bd, a.times(b))).toBe(true);
        if (bn !== 0n) expect(cross(an * bd, ad * bn, a.dividedBy(b))).toBe(true);
        for (const value of [a.plus(b), a.minus(b), a.times(b)]) {
          expect(slowGcd(value.numerator, value.denominator)).toBe(1n);
          expect(value.denominator > 0n).toBe(true);
          expect(Fraction.parse(value.toString()).equals(value)).toBe(true);
        }
      }),
    );
  });
});

function slowGcd(a: bigint, b: bigint): bigint {
  return b === 0n ? (a < 0n ? -a : a) : slowGcd(b, a % b);
}
