import { type Day, dayInShanghai } from "@/lib/calendar";

/** A calendar month, `YYYY-MM`. */
export type Month = string;

/** The year in which the standard was published; nobody keeps figures by it from before. */
export const FIRST_YEAR = 2011;

/** True for a month that exists, from `FIRST_YEAR` on: 2026-03, but not 2026-13 and not 2026-3. */
export function isMonth(text: string): boolean {
  const [, year, month] = /^(\d{4})-(\d{2})$/.exec(text) ?? [];
  return Number(year) >= FIRST_YEAR && Number(month) >= 1 && Number(month) <= 12;
}

export function monthsOf(year: number): Month[] {
  return Array.from({ length: 12 }, (_, index) => `${year}-${String(index + 1).padStart(2, "0")}`);
}

/** The month it is in Shanghai at an instant. */
export function monthInShanghai(instant: Date): Month {
  return dayInShanghai(instant).slice(0, 7);
}

export function firstDayOf(month: Month): Day {
  return `${month}-01`;
}

/** The year that was asked for, if the diary has it; else the present one. */
export function yearAsked(text: unknown, present: number): number {
  const year = typeof text === "string" && /^\d{4}$/.test(text) ? Number(text) : present;
  return year >= FIRST_YEAR && year <= present ? year : present;
}
