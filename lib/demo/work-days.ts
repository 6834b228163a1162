import { addDays, type Day, dateOfDay } from "@/lib/calendar";

/** Monday to Friday; invented offices keep no holidays. */
export function isWorkDay(day: Day): boolean {
  const weekday = dateOfDay(day).getUTCDay();
  return weekday !== 0 && weekday !== 6;
}

/** The day itself when people work on it, else the next Monday. */
export function workDayFrom(day: Day): Day {
  return isWorkDay(day) ? day : workDayFrom(addDays(day, 1));
}

/** The day itself when people work on it, else the Friday before. */
export function workDayUntil(day: Day): Day {
  return isWorkDay(day) ? day : workDayUntil(addDays(day, -1));
}

/** The work day some work days later. */
export function addWorkDays(day: Day, count: number): Day {
  let at = workDayFrom(day);
  for (let left = count; left > 0; left -= 1) at = workDayFrom(addDays(at, 1));
  return at;
}

/** An instant on a day in Shanghai, minutes after midnight there. */
export function instantOn(day: Day, minutes: number): Date {
  return new Date(dateOfDay(day).getTime() + (minutes - 8 * 60) * 60_000);
}
