import { describe, expect, test } from "vitest";
import {
  addDays,
  addMonths,
  dateOfDay,
  dayInShanghai,
  dayOfDate,
  isDay,
  lastDayOfTerm,
} from "@/lib/calendar";

describe("the day it is in Shanghai", () => {
  test.each([
    ["2026-11-21T15:59:59.999Z", "2026-11-21", "a moment before midnight"],
    ["2026-11-21T16:00:00.000Z", "2026-11-22", "midnight"],
    ["2026-12-31T15:59:59Z", "2026-12-31", "the last second of the year"],
    ["2026-12-31T16:00:00Z", "2027-01-01", "the first second of the year"],
    ["2028-02-28T16:00:00Z", "2028-02-29", "the leap day begins"],
    ["2028-02-29T16:00:00Z", "2028-03-01", "the leap day has ended"],
    ["2026-07-01T04:00:00Z", "2026-07-01", "noon in summer: no summer time"],
  ])("%s is %s: %s", (instant, day) => {
    expect(dayInShanghai(new Date(instant))).toBe(day);
  });
});

describe("calendar months keep the day of the month, or take the month's last", () => {
  test.each([
    ["2026-11-21", 12, "2027-11-21"],
    ["2026-11-21", 36, "2029-11-21"],
    ["2026-01-31", 1, "2026-02-28"],
    ["2028-01-31", 1, "2028-02-29"],
    ["2028-02-29", 12, "2029-02-28"],
    ["2028-02-29", 48, "2032-02-29"],
    ["2026-12-31", 2, "2027-02-28"],
    ["2026-08-31", 1, "2026-09-30"],
    ["2026-03-31", -1, "2026-02-28"],
    ["2027-01-15", -1, "2026-12-15"],
    ["2099-12-01", 1, "2100-01-01"],
    ["2100-01-31", 1, "2100-02-28"],
  ])("%s and %i months: %s", (day, months, expected) => {
    expect(addMonths(day, months)).toBe(expected);
  });
});

describe("a term of three years ends the day before", () => {
  test.each([
    ["2026-11-21", "2029-11-20"],
    ["2026-01-01", "2028-12-31"],
    ["2026-03-01", "2029-02-28"],
    ["2025-03-01", "2028-02-29"],
    ["2028-02-29", "2031-02-27"],
    ["2026-12-31", "2029-12-30"],
  ])("from %s to %s", (from, to) => {
    expect(lastDayOfTerm(from, 3)).toBe(to);
  });
});

describe("days", () => {
  test.each([
    ["2026-02-28", 1, "2026-03-01"],
    ["2028-02-28", 1, "2028-02-29"],
    ["2026-12-31", 1, "2027-01-01"],
    ["2027-01-01", -1, "2026-12-31"],
    ["2026-11-21", 90, "2027-02-19"],
    ["2026-11-21", 0, "2026-11-21"],
  ])("%s and %i days: %s", (day, days, expected) => {
    expect(addDays(day, days)).toBe(expected);
  });

  test.each([
    ["2028-02-29", true],
    ["2027-02-29", false],
    ["2026-02-30", false],
    ["2026-13-01", false],
    ["2026-00-10", false],
    ["2026-1-01", false],
    ["2026-01-01T00:00", false],
    ["", false],
    ["今天", false],
  ])("%j exists: %s", (text, exists) => {
    expect(isDay(text)).toBe(exists);
  });

  test("a day goes into the database and comes back the same", () => {
    expect(dayOfDate(dateOfDay("2028-02-29"))).toBe("2028-02-29");
  });
});
