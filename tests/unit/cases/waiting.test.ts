import { expect, test } from "vitest";
import { daysBetween } from "@/lib/cases/waiting";

test.each([
  ["2026-11-21T15:59:00Z", "2026-11-21T16:01:00Z", 1, "midnight in Shanghai is 16:00 UTC"],
  ["2026-11-21T16:01:00Z", "2026-11-22T15:59:00Z", 0, "one day in Shanghai spans two in UTC"],
  ["2026-02-27T02:00:00Z", "2026-03-01T02:00:00Z", 2, "February has 28 days in 2026"],
  ["2026-11-22T02:00:00Z", "2026-11-21T02:00:00Z", 0, "never negative"],
])("from %s to %s are %i days: %s", (since, now, days) => {
  expect(daysBetween(new Date(since), new Date(now))).toBe(days);
});
