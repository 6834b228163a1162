import type { ReportLocale } from "@/lib/audit-report/schema";
import { wordsOf } from "@/lib/audit-report/words";
import { dayInShanghai } from "@/lib/calendar";
import { printedDate } from "@/lib/pdf/printed-date";
import { timeInShanghai } from "@/lib/site-record/clock";

/** An instant (ISO 8601) as the report prints it, in Beijing time. */
export function printedMoment(instant: string, locale: ReportLocale): string {
  const date = new Date(instant);
  return wordsOf(locale).stamp(printedDate(dayInShanghai(date), locale), timeInShanghai(date));
}

/** Minutes as hours with at most two decimals. */
export const shownHours = (minutes: number) => String(Math.round((minutes / 60) * 100) / 100);

/** A difference in hours with its sign: +1.5, −2, 0. */
export const signedHours = (minutes: number) =>
  minutes === 0 ? "0" : `${minutes > 0 ? "+" : "−"}${shownHours(Math.abs(minutes))}`;
