import { type Day, dateOfDay, isDay } from "@/lib/calendar";

export type ClockSpan = { from: string; to: string };

// China keeps one time zone without summer time, see lib/calendar.ts.
const SHANGHAI_OFFSET_MS = 8 * 60 * 60 * 1000;
const DAY_MINUTES = 24 * 60;
/** Nobody audits longer in one go; a longer span is most likely two times in the wrong order. */
export const LONGEST_SPAN_MINUTES = 12 * 60;

/** The hours and minutes of an instant on Shanghai's clocks. */
export function timeInShanghai(instant: Date): string {
  return new Date(instant.getTime() + SHANGHAI_OFFSET_MS).toISOString().slice(11, 16);
}

/** Minutes from one time to another; a `to` that is earlier is the next day's. Null unless both are times. */
export function minutesOf({ from, to }: ClockSpan): number | null {
  const start = minuteOf(from);
  const end = minuteOf(to);
  if (start === null || end === null) return null;
  return end < start ? end + DAY_MINUTES - start : end - start;
}

/** Whether the span goes past midnight and ends later than at midnight itself. */
export function endsNextDay({ from, to }: ClockSpan): boolean {
  return isSpan({ from, to }) && to < from && to !== "00:00";
}

/** What is wrong with a span of two times: no length, or one that nobody works. */
export function spanFault(span: ClockSpan): "span_empty" | "span_long" | null {
  const minutes = minutesOf(span);
  if (minutes === null) return null;
  if (minutes === 0) return "span_empty";
  return minutes > LONGEST_SPAN_MINUTES ? "span_long" : null;
}

/** A span's ends as minutes of one line of time through all days; null while day or times are incomplete. */
export function placeOf(day: Day, span: ClockSpan): { start: number; end: number } | null {
  const start = minuteOf(span.from);
  const minutes = minutesOf(span);
  if (!isDay(day) || start === null || minutes === null) return null;
  const place = dateOfDay(day).getTime() / 60_000 + start;
  return { start: place, end: place + minutes };
}

const isSpan = ({ from, to }: ClockSpan) => minuteOf(from) !== null && minuteOf(to) !== null;

function minuteOf(time: string): number | null {
  const [, hour, minute] = /^([01]\d|2[0-3]):([0-5]\d)$/.exec(time) ?? [];
  return hour === undefined ? null : Number(hour) * 60 + Number(minute);
}
