import { describe, expect, it } from "vitest";
import {
  firstAudit,
  personDayRow,
  personDayTable,
  suggestedSample,
  surveillanceHalfDays,
} from "@/lib/rules/person-days";

describe("the person-days of a first audit", () => {
  it.each([
    // employees, person-days of the table
    [1, 3],
    [10, 3],
    [11, 4],
    [25, 4],
    [26, 6],
    [45, 6],
    [46, 6.5],
    [65, 6.5],
    [66, 7.5],
    [85, 7.5],
    [86, 8.5],
    [125, 8.5],
    [126, 9.5],
    [175, 9.5],
    [176, 10.5],
    [275, 10.5],
    [276, 11.5],
    [425, 11.5],
    [426, 12.5],
    [625, 12.5],
    [626, 13.5],
    [875, 13.5],
    [876, 14.5],
    [1175, 14.5],
    [1176, 16],
    [1200, 16],
    [1550, 16],
    [1551, 17],
    [2025, 17],
    [2026, 18],
    [2675, 18],
    [2676, 19],
    [3450, 19],
    [3451, 21],
    [4350, 21],
    [4351, 22],
    [5450, 22],
    [5451, 23],
    [6800, 23],
    [6801, 24],
    [8500, 24],
    [8501, 25],
    [10700, 25],
  ])("of %d employees are %d without outlets", (employees, days) => {
    expect(firstAudit(employees, 0)?.total).toBe(days * 2);
  });

  it("grow by half a day for each sampled outlet", () => {
    expect(firstAudit(1200, 3)).toEqual({ planning: 4, onSite: 28, outlets: 3, total: 35 });
  });

  it("are left to the planner above the table", () => {
    expect(firstAudit(10701, 0)).toBeNull();
  });

  it.each([0, -1, 1.5, Number.NaN])("do not exist for a headcount of %d", (employees) => {
    expect(() => personDayRow(employees)).toThrow(RangeError);
  });
});

describe("the table", () => {
  it("has 21 rows that follow each other", () => {
    expect(personDayTable).toHaveLength(21);
    const bounds = personDayTable.map(({ upTo }) => upTo);
    expect(bounds).toEqual([...bounds].sort((a, b) => a - b));
  });

  it("holds whole half days and never plans less on site than surveillance does", () => {
    for (const { first, surveillance } of personDayTable) {
      for (const half of [first.planning, first.onSite, surveillance.total, surveillance.onSite]) {
        expect(Number.isInteger(half)).toBe(true);
      }
      expect(first.onSite).toBeGreaterThan(surveillance.onSite);
    }
  });

  it("leaves only its last re-certification to the planner", () => {
    expect(
      personDayTable.filter(({ recertification }) => recertification === null).map(({ upTo }) => upTo),
    ).toEqual([10700]);
  });
});

it.each([
  [60, 13, 4],
  [1200, 32, 11],
  [20_000, 60, 20],
  [20_000, 61, 21],
])("a surveillance of %d employees after %d half days takes %d half days", (employees, first, days) => {
  expect(surveillanceHalfDays(employees, first)).toBe(days);
});

it.each([
  [0, 0],
  [1, 0],
  [2, 2],
  [4, 2],
  [5, 3],
  [9, 3],
  [10, 4],
  [100, 10],
])("of %d outlets %d are suggested for a visit", (outlets, sample) => {
  expect(suggestedSample(outlets)).toBe(sample);
});
