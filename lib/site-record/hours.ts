import { addDays, type Day, dateOfDay } from "@/lib/calendar";
import { minutesOf, placeOf, spanFault } from "@/lib/site-record/clock";
import type { Presence } from "@/lib/site-record/schema";

/** One person-day, in minutes. */
export const PERSON_DAY_MINUTES = 8 * 60;
/** Less than this between plan and visit is not worth a sentence. */
export const TOLERANCE_MINUTES = 30;

/** No plan is longer (lib/planning/rules.ts). */
const LONGEST_PLAN_DAYS = 60;

export type Member = { accountId: string; name: string; role: string };
export type HoursPlan = {
  startsOn: Day;
  endsOn: Day;
  team: readonly Member[];
  /** Hours on site by the agreed person-days; null when they are not known. */
  plannedHours: number | null;
};

export type PersonHours = {
  accountId: string;
  name: string;
  /** Empty for somebody who is no longer on the team. */
  role: string;
  /** null where the plan says nothing: an expert beside agreed person-days. */
  plannedMinutes: number | null;
  actualMinutes: number;
  /** The days they were there, in order. */
  days: Day[];
  differs: boolean;
};

export type HoursSummary = {
  people: PersonHours[];
  /** The agreed person-days on site against what lead and auditors worked; experts are not counted. */
  agreed: { plannedMinutes: number | null; actualMinutes: number; differs: boolean };
  /** Days of work outside the planned dates. */
  outside: Day[];
  /** Members of the team without any hours. */
  absent: Member[];
  /** Whether an explanation is due. */
  deviates: boolean;
};

/**
 * Planned against actual time on site. The agreed person-days are shared evenly by lead and auditors; who of them
 * worked more is the team's own matter, their sum is not. Without agreed person-days everybody is planned for eight
 * hours on each working day of the plan. Hours that overlap count once.
 */
export function summariseHours(plan: HoursPlan, presences: readonly Presence[]): HoursSummary {
  const sharers = plan.team.filter(({ role }) => role !== "expert").length;
  const agreedMinutes = plan.plannedHours === null ? null : plan.plannedHours * 60;
  const plannedFor = ({ role }: Member): number | null => {
    if (role === "") return 0;
    if (agreedMinutes === null) return workingDaysOf(plan) * PERSON_DAY_MINUTES;
    return role === "expert" ? null : Math.round(agreedMinutes / sharers);
  };
  const left = presences.filter(({ accountId }) => plan.team.every((one) => one.accountId !== accountId));
  const leavers = new Map(left.map(({ accountId, name }) => [accountId, { accountId, name, role: "" }]));
  const people = [...plan.team, ...leavers.values()].map((member): PersonHours => {
    const own = presences.filter(({ accountId }) => accountId === member.accountId);
    const plannedMinutes = plannedFor(member);
    const actualMinutes = timeCovered(own);
    const days = [...new Set(own.map(({ day }) => day))].sort();
    const differs = plannedMinutes !== null && Math.abs(actualMinutes - plannedMinutes) >= TOLERANCE_MINUTES;
    return { ...member, plannedMinutes, actualMinutes, days, differs };
  });
  const counted = people.filter(({ role }) => role !== "expert");
  const actualMinutes = counted.reduce((sum, one) => sum + one.actualMinutes, 0);
  const agreed = {
    plannedMinutes: agreedMinutes,
    actualMinutes,
    differs: agreedMinutes !== null && Math.abs(actualMinutes - agreedMinutes) >= TOLERANCE_MINUTES,
  };
  const outside = [...new Set(presences.map(({ day }) => day))]
    .filter((day) => day < plan.startsOn || day > plan.endsOn)
    .sort();
  return {
    people,
    agreed,
    outside,
    absent: plan.team.filter(({ accountId }) => presences.every((one) => one.accountId !== accountId)),
    deviates:
      outside.length > 0 || (agreedMinutes === null ? people.some(({ differs }) => differs) : agreed.differs),
  };
}

/** Mondays to Fridays of a plan; every day of a plan that lies on a weekend. */
function workingDaysOf({ startsOn, endsOn }: Pick<HoursPlan, "startsOn" | "endsOn">): number {
  if (startsOn === "" || endsOn === "") return 0;
  const days: Day[] = [];
  for (let day = startsOn; day <= endsOn && days.length < LONGEST_PLAN_DAYS; day = addDays(day, 1))
    days.push(day);
  const isWorkDay = (day: Day) => ![0, 6].includes(dateOfDay(day).getUTCDay());
  return days.filter(isWorkDay).length || days.length;
}

/** Minutes covered by at least one of the presences. */
function timeCovered(presences: readonly Presence[]): number {
  let covered = 0;
  let until = Number.NEGATIVE_INFINITY;
  const spans = presences.flatMap((one) => placeOf(one.day, one) ?? []).sort((a, b) => a.start - b.start);
  for (const { start, end } of spans) {
    covered += Math.max(0, end - Math.max(start, until));
    until = Math.max(until, end);
  }
  return covered;
}

export type PresenceFault = "span_empty" | "span_long" | "hours_overlap";

type Named = Pick<Presence, "accountId" | "day" | "from" | "to"> & { field: string };

/** What is wrong with hours, by field; one person cannot be at two places at once. */
export function presenceFaults(presences: readonly Named[]): Map<string, PresenceFault> {
  const faults = new Map<string, PresenceFault>();
  for (const one of presences) {
    const span = placeOf(one.day, one);
    const wrong = spanFault(one);
    if (wrong) faults.set(one.field, wrong);
    if (wrong || !span || minutesOf(one) === null) continue;
    const others = presences.filter(
      ({ field, accountId }) => field !== one.field && accountId === one.accountId,
    );
    const meets = others.some((other) => {
      const its = spanFault(other) ? null : placeOf(other.day, other);
      return its !== null && its.start < span.end && span.start < its.end;
    });
    if (meets) faults.set(one.field, "hours_overlap");
  }
  return faults;
}
