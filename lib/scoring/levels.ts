import { Fraction } from "@/lib/scoring/fraction";

export const LEVELS = ["failed", "qualified", "three_star", "four_star", "five_star"] as const;

export type Level = (typeof LEVELS)[number];

/** The bounds of the levels in points of 100, inclusive, highest first. There is no one- or two-star level. */
export const LEVEL_BOUNDS = [
  { level: "five_star", from: Fraction.of(95) },
  { level: "four_star", from: Fraction.of(90) },
  { level: "three_star", from: Fraction.of(80) },
  { level: "qualified", from: Fraction.of(70) },
] as const satisfies readonly { level: Level; from: Fraction }[];

/** Five special deductions fail an evaluation whatever its score. */
export const FAILING_SPECIAL_DEDUCTIONS = 5;

export const MINIMUM_SCORE = Fraction.of(70);

export const FULL_SCORE = Fraction.of(100);

/** The highest level whose bound the exact value has reached, `failed` below 70. */
export function levelReachedBy(value: Fraction): Level {
  return LEVEL_BOUNDS.find((bound) => !value.isBelow(bound.from))?.level ?? "failed";
}

/** Whether the exact value lies within 1 point of a bound, 1 included: on either side a second look is due. */
export function isNearBound(value: Fraction): boolean {
  return LEVEL_BOUNDS.some(({ from }) => {
    const distance = value.minus(from);
    return distance.compare(Fraction.one) <= 0 && distance.compare(Fraction.of(-1)) >= 0;
  });
}

/** `value` kept within 0 and 100. */
export function clampScore(value: Fraction): Fraction {
  if (value.isBelow(Fraction.zero)) return Fraction.zero;
  return FULL_SCORE.isBelow(value) ? FULL_SCORE : value;
}

/**
 * A score of 0 or more for people: two decimals, rounded half-up, but never shown across a bound that
 * the exact value has not reached (94.9999 is 94.99, for 95.00 would read as five stars).
 */
export function showScore(value: Fraction): string {
  const { numerator, denominator } = value;
  let hundredths = (200n * numerator + denominator) / (2n * denominator);
  for (const { from } of LEVEL_BOUNDS) {
    const bound = from.numerator * 100n;
    if (value.isBelow(from) && hundredths >= bound) hundredths = bound - 1n;
  }
  return `${hundredths / 100n}.${String(hundredths % 100n).padStart(2, "0")}`;
}
