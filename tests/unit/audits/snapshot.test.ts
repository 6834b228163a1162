import { expect, test } from "vitest";
import { plannedHoursOf } from "@/lib/audits/snapshot";

// Half days agreed on, less those for planning and documents by the headcount's row, four hours each.
test.each<[halfDays: number | null, employees: number | null, hours: number | null]>([
  [13, 60, 40], // 6.5 person-days, 1.5 of them for planning
  [14, 60, 44],
  [6, 5, 16], // 3 person-days, 1 of them for planning
  [1, 60, 0],
  [null, 60, null],
  [13, null, null],
  [50, 10_701, null], // above the table nobody knows the share
])("%s half days for %s employees are %s hours on site", (halfDays, employees, hours) => {
  expect(plannedHoursOf({ halfDays, employees })).toBe(hours);
});
