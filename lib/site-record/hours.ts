import type { Day } from "@/lib/calendar";
import { daysOf } from "@/lib/planning/rules";
import { minutesOf, placeOf, spanFault } from "@/lib/site-record/clock";
import type { Presence } from "@/lib/site-record/schema";

/** One person-day, in minutes. */
export const PERSON_DAY_MINUTES = 8 * 60;
/** Less than this between plan and visit is not worth a sentence. */
export const TOLERANCE_MINUTES = 30;

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
  plannedMinutes: number;
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
 * Planned against actual time on site. A person is planned for eight hours on each day of the plan; the agreed
 * person-days are a sum of their own. Hours that overlap count once.
 */
export function summariseHours(plan: HoursPlan, presences: readonly Presence[]): HoursSummary {
  const planned = plan.startsOn && plan.endsOn ? daysOf(plan) * PERSON_DAY_MINUTES : 0;
  const left = presences.filter(({ accountId }) => plan.team.every((one) => one.accountId !== accountId));
  const leavers = new Map(left.map(({ accountId, name }) => [accountId, { accountId, name, role: "" }]));
  const people = [...plan.team, ...leavers.values()].map((member): PersonHours => {
    const own = presences.filter(({ accountId }) => accountId === member.accountId);
    const plannedMinutes = member.role === "" ? 0 : planned;
    const actualMinutes = timeCovered(own);
    const days = [...new Set(own.map(({ day }) => day))].sort();
    const differs = Math.abs(actualMinutes - plannedMinutes) >= TOLERANCE_MINUTES;
    return { ...member, plannedMinutes, actualMinutes, days, differs };
  });
  const counted = people.filter(({ role }) => role !== "expert");
  const actualMinutes = counted.reduce((sum, one) => sum + one.actualMinutes, 0);
  const agreedMinutes = plan.plannedHours === null ? null : plan.plannedHours * 60;
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
    deviates: agreed.differs || outside.length > 0 || people.some(({ differs }) => differs),
  };
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
