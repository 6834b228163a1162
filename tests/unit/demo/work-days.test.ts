import { expect, test } from "vitest";
import { addWorkDays, instantOn, workDayFrom, workDayUntil } from "@/lib/demo/work-days";

// 2026-11-20 is a Friday.
test.each([
  ["2026-11-20", 0, "2026-11-20"],
  ["2026-11-20", 1, "2026-11-23"],
  ["2026-11-20", 6, "2026-11-30"],
  ["2026-11-21", 0, "2026-11-23"],
  ["2026-11-22", 1, "2026-11-24"],
])("%s and %i work days is %s", (day, count, expected) => {
  expect(addWorkDays(day, count)).toBe(expected);
});

test("a weekend belongs to the Monday after or to the Friday before", () => {
  expect(workDayFrom("2026-11-22")).toBe("2026-11-23");
  expect(workDayUntil("2026-11-22")).toBe("2026-11-20");
  expect(workDayUntil("2026-11-19")).toBe("2026-11-19");
});

test("nine in the morning in Shanghai is one in the morning in UTC", () => {
  expect(instantOn("2026-11-20", 9 * 60).toISOString()).toBe("2026-11-20T01:00:00.000Z");
});
