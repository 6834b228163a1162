import { Fraction } from "@/lib/scoring/fraction";

/** A fraction of points for people: whole, or rounded half-up to two decimals. Not for scores: those have bounds. */
export function decimal(fraction: string): string {
  const { numerator, denominator } = Fraction.parse(fraction);
  if (denominator === 1n) return numerator.toString();
  const hundredths = (200n * numerator + denominator) / (2n * denominator);
  return `${hundredths / 100n}.${String(hundredths % 100n).padStart(2, "0")}`.replace(/0$/, "");
}
