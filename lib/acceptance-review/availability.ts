import { addDays, type Day } from "@/lib/calendar";
import type { Colleague } from "@/lib/people/schema";
import { daysOf, overlaps } from "@/lib/planning/rules";

/** The days of a period, both ends included, on which somebody is booked for nothing. */
export function freeDaysIn({ from, to }: { from: Day; to: Day }, bookings: Colleague["bookings"]): number {
  const span = { startsOn: from, endsOn: to };
  const busy = bookings.filter((booking) => overlaps(booking, span));
  let free = 0;
  for (let at = 0; at < daysOf(span); at++) {
    const day = addDays(from, at);
    if (!busy.some(({ startsOn, endsOn }) => startsOn <= day && day <= endsOn)) free += 1;
  }
  return free;
}

/** Who of some people is free on at least `neededDays` days of a period. */
export function whoIsFree(
  people: readonly Colleague[],
  period: { from: Day; to: Day; neededDays: number },
): Colleague[] {
  return people.filter(({ bookings }) => freeDaysIn(period, bookings) >= period.neededDays);
}
