import type { MonthFigures } from "@/lib/diary/schema";
import { Fraction } from "@/lib/scoring/fraction";

/** A rate in hundredths of a percent, rounded half-up once; null where nothing was counted to divide by. */
export type Rate = number | null;

export type Rates = {
  /** Complaints of services. */
  complaints: Rate;
  /** Resolved complaints of complaints. */
  resolution: Rate;
  /** Of the answered surveys. */
  satisfaction: Rate;
};
export type Totals = Omit<MonthFigures, "satisfaction">;

/** An exact value of 0 or more, rounded half-up to a whole number. */
function roundHalfUp({ numerator, denominator }: Fraction): number {
  return Number((2n * numerator + denominator) / (2n * denominator));
}

const rateOf = (part: number, whole: number): Rate =>
  whole === 0 ? null : roundHalfUp(Fraction.of(BigInt(part) * 10_000n, BigInt(whole)));

export function totalsOf(months: readonly MonthFigures[]): Totals {
  const sum = (key: keyof Totals) => months.reduce((total, month) => total + month[key], 0);
  return {
    services: sum("services"),
    complaints: sum("complaints"),
    complaintsResolved: sum("complaintsResolved"),
    surveysSent: sum("surveysSent"),
    surveysAnswered: sum("surveysAnswered"),
  };
}

/**
 * The rates of some months together: of the sums, not the mean of the months' rates. Satisfaction is weighted by the
 * answers it rests on.
 */
export function ratesOf(months: readonly MonthFigures[]): Rates {
  const totals = totalsOf(months);
  const weighed = months.reduce(
    (sum, { satisfaction, surveysAnswered }) => sum + BigInt(satisfaction ?? 0) * BigInt(surveysAnswered),
    0n,
  );
  return {
    complaints: rateOf(totals.complaints, totals.services),
    resolution: rateOf(totals.complaintsResolved, totals.complaints),
    satisfaction:
      totals.surveysAnswered === 0 ? null : roundHalfUp(Fraction.of(weighed, BigInt(totals.surveysAnswered))),
  };
}

/** Hundredths as people write them, always with two decimals: 9325 as 93.25. */
export function writtenRate(hundredths: number): string {
  const digits = String(hundredths).padStart(3, "0");
  return `${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

/** The top of a chart, in hundredths: the smallest 1, 2 or 5 with zeros behind that no rate exceeds, at least 1 %. */
export function topOf(rates: readonly Rate[]): number {
  const largest = Math.max(0, ...rates.map((rate) => rate ?? 0));
  for (let power = 100; ; power *= 10) {
    for (const step of [1, 2, 5]) if (step * power >= largest) return step * power;
  }
}
