import { describe, expect, test } from "vitest";
import { contractTerms } from "@/lib/applications/contract-terms";
import { planDays } from "@/lib/applications/person-day-review";
import { feeEstimate } from "@/lib/guide/fee-estimate";
import { suggestedSample } from "@/lib/rules/person-days";

describe("the public estimate", () => {
  test("of the published quotation: 1,200 employees cost 53,000 yuan at first", () => {
    expect(feeEstimate({ employees: 1200, outlets: 1 })).toEqual({
      kind: "estimate",
      employees: 1200,
      outlets: 1,
      from: 1176,
      upTo: 1550,
      sample: 0,
      first: { planning: 4, onSite: 28, outlets: 0, total: 32 },
      surveillance: 11,
      quote: {
        first: [
          { kind: "application", quantity: 1, unitPriceFen: 100_000, amountFen: 100_000 },
          { kind: "registration", quantity: 1, unitPriceFen: 200_000, amountFen: 200_000 },
          { kind: "yearly", quantity: 1, unitPriceFen: 200_000, amountFen: 200_000 },
          { kind: "audit", quantity: 16, unitPriceFen: 300_000, amountFen: 4_800_000 },
        ],
        firstTotalFen: 5_300_000,
        surveillance: [
          { kind: "yearly", quantity: 1, unitPriceFen: 200_000, amountFen: 200_000 },
          { kind: "audit", quantity: 5.5, unitPriceFen: 300_000, amountFen: 1_650_000 },
        ],
        surveillanceTotalFen: 1_850_000,
        threeYearTotalFen: 9_000_000,
      },
    });
  });

  test.each([
    { outlets: 0, sample: 0, firstTotalFen: 5_300_000 },
    { outlets: 1, sample: 0, firstTotalFen: 5_300_000 },
    { outlets: 2, sample: 2, firstTotalFen: 5_600_000 },
    { outlets: 12, sample: 4, firstTotalFen: 5_900_000 },
    { outlets: 300, sample: 18, firstTotalFen: 8_000_000 },
  ])("visits $sample of $outlets outlets, half a person-day each", ({ outlets, sample, firstTotalFen }) => {
    expect(feeEstimate({ employees: 1200, outlets })).toMatchObject({ sample, quote: { firstTotalFen } });
  });

  test.each([
    [1, 1, 10],
    [10, 1, 10],
    [11, 11, 25],
    [10_700, 8501, 10_700],
  ])("of %i employees names the table's row", (employees, from, upTo) => {
    expect(feeEstimate({ employees, outlets: 0 })).toMatchObject({ from, upTo });
  });

  test("above the table holds the fixed fees and no figure that depends on days", () => {
    expect(feeEstimate({ employees: 10_701, outlets: 12 })).toEqual({
      kind: "above_table",
      employees: 10_701,
      outlets: 12,
      tableEnd: 10_700,
      quote: {
        first: [
          { kind: "application", quantity: 1, unitPriceFen: 100_000, amountFen: 100_000 },
          { kind: "registration", quantity: 1, unitPriceFen: 200_000, amountFen: 200_000 },
          { kind: "yearly", quantity: 1, unitPriceFen: 200_000, amountFen: 200_000 },
        ],
        firstTotalFen: 500_000,
        surveillance: [{ kind: "yearly", quantity: 1, unitPriceFen: 200_000, amountFen: 200_000 }],
        surveillanceTotalFen: 200_000,
        threeYearTotalFen: 900_000,
      },
    });
  });
});

/** What the contract states when the officer takes the suggested sample and the computed days. */
function quotedFor(employees: number, outlets: number) {
  const sampledOutlets = suggestedSample(outlets);
  const days = planDays({ employees, sampledOutlets }, { halfDays: null, reason: "" });
  if (!days.ok) return null;
  return contractTerms({
    reference: "XZ-2026-0001",
    version: 1,
    enterprise: { name: "甲", creditCode: "91310000MA1FL0000X", address: "上海" },
    body: { name: "乙" },
    scope: "空调",
    basis: "GB/T 27922-2011",
    requestedLevel: null,
    employees,
    computedHalfDays: days.value.computed,
    sampledOutlets,
    halfDays: days.value.planned,
    overrideReason: "",
  });
}

const headcounts = [
  1, 10, 11, 25, 26, 65, 66, 125, 275, 425, 625, 875, 1175, 1550, 2025, 3450, 8500, 8501, 10_700,
];

describe("the estimate and the contract say the same", () => {
  test.each(headcounts)("of %i employees, whatever the number of outlets", (employees) => {
    for (const outlets of [0, 1, 2, 4, 5, 9, 10, 50, 99, 100, 101, 300]) {
      const estimate = feeEstimate({ employees, outlets });
      const terms = quotedFor(employees, outlets);
      if (estimate.kind !== "estimate" || !terms) throw new Error("within the table both have an answer");
      const days = terms.personDays.reduce((sum, stage) => sum + stage.days, 0);
      expect(estimate.first.total).toBe(days * 2);
      expect(estimate.quote.first.map(({ amountFen }) => amountFen)).toEqual(
        terms.fees.map(({ amountFen }) => amountFen),
      );
      expect(estimate.quote).toMatchObject({
        firstTotalFen: terms.totalFen,
        threeYearTotalFen: terms.threeYearTotalFen,
      });
    }
  });

  test("above the table neither has a figure of its own", () => {
    expect(quotedFor(10_701, 3)).toBeNull();
    expect(feeEstimate({ employees: 10_701, outlets: 3 }).kind).toBe("above_table");
  });
});
