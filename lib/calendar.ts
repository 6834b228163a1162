/**
 * Calendar days, as `YYYY-MM-DD` strings in Asia/Shanghai. China keeps one time zone without summer
 * time (UTC+8), so a day is found by shifting the instant; no zone data is needed.
 */
export type Day = string;

const SHANGHAI_OFFSET_MS = 8 * 60 * 60 * 1000;
const DAY_MS = 24 * 60 * 60 * 1000;

/** The day it is in Shanghai at an instant. */
export function dayInShanghai(instant: Date): Day {
  return new Date(instant.getTime() + SHANGHAI_OFFSET_MS).toISOString().slice(0, 10);
}

/** True for a day that exists: 2028-02-29, but not 2027-02-29 and not 2027-2-1. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().slice(0, 10) === text;
}

/** The day a number of days later (or earlier, when negative). */
export function addDays(day: Day, days: number): Day {
  return dayOfDate(new Date(dateOfDay(day).getTime() + days * DAY_MS));
}

/** The same day of the month some calendar months later; the month's last day where it has no such day. */
export function addMonths(day: Day, months: number): Day {
  const [year = 0, month = 1, dayOfMonth = 1] = day.split("-").map(Number);
  const target = new Date(Date.UTC(year, month - 1 + months, 1));
  const lastDay = new Date(Date.UTC(target.getUTCFullYear(), target.getUTCMonth() + 1, 0)).getUTCDate();
  target.setUTCDate(Math.min(dayOfMonth, lastDay));
  return dayOfDate(target);
}

/** The last day of a term of whole years that begins on `day`: 2026-11-21 for three years ends on 2029-11-20. */
export function lastDayOfTerm(day: Day, years: number): Day {
  return addDays(addMonths(day, years * 12), -1);
}

/** How PostgreSQL's `date` reaches us through Prisma: midnight UTC of the day. */
export function dateOfDay(day: Day): Date {
  return new Date(`${day}T00:00:00.000Z`);
}

/** The day of a value that came from a `date` column. */
export function dayOfDate(date: Date): Day {
  return date.toISOString().slice(0, 10);
}
