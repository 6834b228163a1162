import { type Day, dateOfDay } from "@/lib/calendar";

const DAY_MS = 24 * 60 * 60 * 1000;

/** How many days before a document's last valid day it is spoken of, each time more urgently. */
export const noticeDays = [30, 60, 90] as const;
export type ExpiryNotice = { within: (typeof noticeDays)[number] | "expired"; days: number };

/**
 * Which notice a document is due on this day; null while it is good for more than 90 days or without end. On its last
 * day it is valid still and 0 days are left.
 */
export function expiryNotice(validUntil: Day | null, today: Day): ExpiryNotice | null {
  if (validUntil === null) return null;
  const days = (dateOfDay(validUntil).getTime() - dateOfDay(today).getTime()) / DAY_MS;
  if (days < 0) return { within: "expired", days };
  const within = noticeDays.find((bound) => days <= bound);
  return within === undefined ? null : { within, days };
}
