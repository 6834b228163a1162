import type { ReportLocale } from "@/lib/audit-report/schema";
import { wordsOf } from "@/lib/audit-report/words";
import { dayInShanghai } from "@/lib/calendar";
import { printedDate } from "@/lib/pdf/printed-date";

const SHANGHAI_OFFSET_MS = 8 * 60 * 60 * 1000;

/** An instant (ISO 8601) as the report prints it, in Beijing time. */
export function printedMoment(instant: string, locale: ReportLocale): string {
  const date = new Date(instant);
  const time = new Date(date.getTime() + SHANGHAI_OFFSET_MS).toISOString().slice(11, 16);
  return wordsOf(locale).stamp(printedDate(dayInShanghai(date), locale), time);
}

/** Minutes between two times of a day; past midnight when the end is earlier. */
export function minutesBetween(from: string, to: string): number {
  const minutes = (time: string) => {
    const [hours = 0, rest = 0] = time.split(":").map(Number);
    return hours * 60 + rest;
  };
  return (minutes(to) - minutes(from) + 24 * 60) % (24 * 60);
}

/** Hours with at most two decimals. */
export const shownHours = (minutes: number) => String(Math.round((minutes / 60) * 100) / 100);

/** Calendar days from one day to another, both included. */
export const daysFromTo = (from: string, to: string) =>
  Math.round((Date.parse(to) - Date.parse(from)) / (24 * 60 * 60 * 1000)) + 1;
