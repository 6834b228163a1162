import { dateOfDay, dayInShanghai } from "@/lib/calendar";

/** Whole calendar days in Shanghai between two instants: 0 on the same day, never negative. */
export function daysBetween(since: Date, now: Date): number {
  const days =
    (dateOfDay(dayInShanghai(now)).getTime() - dateOfDay(dayInShanghai(since)).getTime()) / 86_400_000;
  return Math.max(0, Math.round(days));
}
