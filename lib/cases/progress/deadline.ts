import { type Day, dateOfDay } from "@/lib/calendar";
import { type OpenWork, openSteps } from "@/lib/cases/next-step";
import type { CaseStatus } from "@/lib/cases/schema";

/** The days that rooms have fixed for a case; null where none is. */
export type FixedDays = {
  /** Of the supplement round that is open. */
  supplementDueOn: Day | null;
  /** The earliest of the non-conformities that wait for the enterprise. */
  correctionDueOn: Day | null;
  /** Of the newest plan. */
  visit: { startsOn: Day; endsOn: Day } | null;
};

export type Deadline = {
  /** What is due: for `proposed_visit` and `visit` the audit begins on that day. */
  kind: "supplement" | "correction" | "proposed_visit" | "visit";
  day: Day;
  /** The last day of a visit. */
  lastDay: Day | null;
  /** Calendar days in Shanghai from today; negative when the day is past. */
  daysLeft: number;
};

const visitAhead: readonly CaseStatus[] = ["confirmed", "ready", "auditing"];

/** By when something is due on a case, the enterprise's own matter first; null where nobody has fixed a day. */
export function deadlineOf(
  { status, work, days }: { status: CaseStatus; work: OpenWork; days: FixedDays },
  today: Day,
): Deadline | null {
  const due = (kind: Deadline["kind"], day: Day, lastDay: Day | null = null): Deadline => ({
    kind,
    day,
    lastDay,
    daysLeft: Math.round((dateOfDay(day).getTime() - dateOfDay(today).getTime()) / 86_400_000),
  });
  const waiting = openSteps(status, work);
  if (waiting.includes("supplement") && days.supplementDueOn) return due("supplement", days.supplementDueOn);
  if (waiting.includes("answer_corrections") && days.correctionDueOn) {
    return due("correction", days.correctionDueOn);
  }
  if (!days.visit) return null;
  const { startsOn, endsOn } = days.visit;
  if (status === "planned") return due("proposed_visit", startsOn, endsOn);
  return visitAhead.includes(status) ? due("visit", startsOn, endsOn) : null;
}
