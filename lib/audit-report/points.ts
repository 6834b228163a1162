import { Fraction } from "@/lib/scoring/fraction";

/**
 * Points to read and to check: a decimal where at most two places say it exactly, else the fraction with the
 * rounded decimal behind it: 2, 0.3, 2/3 (≈ 0.67).
 */
export function exactPoints(fraction: string): string {
  const value = Fraction.parse(fraction);
  const scaled = value.times(Fraction.of(100));
  if (scaled.denominator === 1n) return decimal(scaled.numerator);
  return `${fraction} (≈ ${decimal(nearest(scaled))})`;
}

/** Points rounded to two decimals, for headings and bars. */
export const roundedPoints = (fraction: string) =>
  decimal(nearest(Fraction.parse(fraction).times(Fraction.of(100))));

/** The same as `exactPoints` on two lines, for a narrow column. */
export const stackedPoints = (fraction: string) => exactPoints(fraction).replace(/ \((≈ .*)\)$/, "\n$1");

function nearest({ numerator, denominator }: Fraction): bigint {
  const twice = 2n * numerator + (numerator < 0n ? -denominator : denominator);
  return twice / (2n * denominator);
}

function decimal(hundredths: bigint): string {
  const size = hundredths < 0n ? -hundredths : hundredths;
  const places = String(size % 100n)
    .padStart(2, "0")
    .replace(/0+$/, "");
  return `${hundredths < 0n ? "−" : ""}${size / 100n}${places === "" ? "" : `.${places}`}`;
}

/** The sum of fractions in lowest terms. */
export function sumOf(fractions: readonly string[]): string {
  return fractions.reduce((sum, each) => sum.plus(Fraction.parse(each)), Fraction.zero).toString();
}

/** The share of points gained, 0 to 1; null where nothing applies. Only for drawing. */
export function shareOf(gained: string, applicable: string): number | null {
  const whole = Fraction.parse(applicable);
  if (whole.equals(Fraction.zero)) return null;
  const { numerator, denominator } = Fraction.parse(gained).dividedBy(whole);
  return Number((numerator * 10_000n) / denominator) / 10_000;
}
