import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Rate, ratesOf, topOf, totalsOf, writtenRate } from "@/lib/diary/rates";
import type { MonthFigures } from "@/lib/diary/schema";

const month = (given: Partial<MonthFigures>): MonthFigures => ({
  services: 0,
  complaints: 0,
  complaintsResolved: 0,
  surveysSent: 0,
  surveysAnswered: 0,
  satisfaction: null,
  ...given,
});

/** Any month that the form would take. */
const months = fc
  .record({
    services: fc.nat(100_000_000),
    complaints: fc.nat(100_000_000),
    sent: fc.nat(100_000_000),
    resolvedOf: fc.nat(1000),
    answeredOf: fc.nat(1000),
    satisfaction: fc.nat(10_000),
  })
  .map(({ services, complaints, sent, resolvedOf, answeredOf, satisfaction }) => {
    const surveysAnswered = Math.floor((sent * answeredOf) / 1000);
    return month({
      services,
      complaints,
      complaintsResolved: Math.floor((complaints * resolvedOf) / 1000),
      surveysSent: sent,
      surveysAnswered,
      satisfaction: surveysAnswered === 0 ? null : satisfaction,
    });
  });

describe("rates are exact fractions, rounded half-up once", () => {
  test.each<[what: string, figures: Partial<MonthFigures>, Rate, Rate, Rate]>([
    ["nothing counted, no rate", {}, null, null, null],
    ["no complaint is a rate of 0", { services: 300 }, 0, null, null],
    ["one of three", { services: 3, complaints: 1, complaintsResolved: 1 }, 3333, 10_000, null],
    ["two of three", { services: 9, complaints: 3, complaintsResolved: 2 }, 3333, 6667, null],
    ["0.125 % of 800 goes up", { services: 800, complaints: 1 }, 13, 0, null],
    ["0.025 % of 4000 goes up", { services: 4000, complaints: 1 }, 3, 0, null],
    ["complaints without a service", { complaints: 2 }, null, 0, null],
    [
      "satisfaction as it was typed",
      { surveysSent: 9, surveysAnswered: 7, satisfaction: 9325 },
      null,
      null,
      9325,
    ],
  ])("%s", (_, figures, complaints, resolution, satisfaction) => {
    expect(ratesOf([month(figures)])).toEqual({ complaints, resolution, satisfaction });
  });

  test("a year is the rate of its sums, not the mean of its months; satisfaction is weighted by answers", () => {
    const year = [
      month({
        services: 100,
        complaints: 10,
        complaintsResolved: 10,
        surveysSent: 10,
        surveysAnswered: 1,
        satisfaction: 0,
      }),
      month({ services: 900, complaints: 1, surveysSent: 10, surveysAnswered: 2, satisfaction: 10_000 }),
    ];
    expect(totalsOf(year)).toEqual({
      services: 1000,
      complaints: 11,
      complaintsResolved: 10,
      surveysSent: 20,
      surveysAnswered: 3,
    });
    expect(ratesOf(year)).toEqual({ complaints: 110, resolution: 9091, satisfaction: 6667 });
  });

  test("whatever the figures, a rate lies less than half a hundredth from the exact value, a tie goes up", () => {
    const isHalfUp = (rate: Rate, part: bigint, whole: bigint) => {
      if (whole === 0n) return rate === null;
      const doubled = 2n * BigInt(rate ?? -1) * whole;
      return doubled - whole <= 2n * part && 2n * part < doubled + whole;
    };
    fc.assert(
      fc.property(fc.array(months, { maxLength: 12 }), (year) => {
        const rates = ratesOf(year);
        const sum = (value: (one: MonthFigures) => bigint) =>
          year.reduce((total, one) => total + value(one), 0n);
        const complaints = sum((one) => BigInt(one.complaints));
        const weighed = sum((one) => BigInt(one.satisfaction ?? 0) * BigInt(one.surveysAnswered));
        expect(
          isHalfUp(
            rates.complaints,
            complaints * 10_000n,
            sum((one) => BigInt(one.services)),
          ),
        ).toBe(true);
        expect(
          isHalfUp(rates.resolution, sum((one) => BigInt(one.complaintsResolved)) * 10_000n, complaints),
        ).toBe(true);
        expect(
          isHalfUp(
            rates.satisfaction,
            weighed,
            sum((one) => BigInt(one.surveysAnswered)),
          ),
        ).toBe(true);
      }),
    );
  });

  test("the year's satisfaction lies between the months' lowest and highest, in whatever order they come", () => {
    fc.assert(
      fc.property(fc.array(months, { minLength: 1, maxLength: 12 }), (year) => {
        const all = year.flatMap(({ satisfaction }) => satisfaction ?? []);
        const { satisfaction } = ratesOf(year);
        expect(ratesOf([...year].reverse())).toEqual(ratesOf(year));
        expect(satisfaction === null).toBe(all.length === 0);
        if (satisfaction === null) return;
        expect(satisfaction).toBeGreaterThanOrEqual(Math.min(...all));
        expect(satisfaction).toBeLessThanOrEqual(Math.max(...all));
      }),
    );
  });
});

test.each([
  [0, "0.00"],
  [7, "0.07"],
  [9325, "93.25"],
  [10_000, "100.00"],
  [1_234_567, "12345.67"],
])("%i hundredths are written %s", (hundredths, text) => {
  expect(writtenRate(hundredths)).toBe(text);
});

test.each<[Rate[], number]>([
  [[], 100],
  [[null, 0, 99], 100],
  [[101], 200],
  [[350, 201], 500],
  [[501], 1000],
  [[10_000], 10_000],
  [[10_001], 20_000],
])("a chart of %j ends at %i hundredths", (rates, top) => {
  expect(topOf(rates)).toBe(top);
});
