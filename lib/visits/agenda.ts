import { addDays, type Day } from "@/lib/calendar";
import type { CaseStatus } from "@/lib/cases/schema";
import type { AuditMode } from "@/lib/planning/schema";

/** Statuses in which the enterprise may arrange the visit: from its yes to the plan until the sign-off. */
const arranging: readonly CaseStatus[] = ["confirmed", "ready", "auditing"];

export function canArrangeVisit(status: CaseStatus): boolean {
  return arranging.includes(status);
}

export const activities = ["opening", "management", "evidence", "outlets", "team", "closing"] as const;
export type Activity = (typeof activities)[number];

/** What happens on some days in a row; both ends belong to them. */
export type AgendaPart = { from: Day; to: Day; activities: Activity[] };

/**
 * The course of a visit, from the plan's days: the opening meeting stands on the first, the closing meeting on the
 * last, evidence on every one. Days between the two are one part, so that a long audit stays readable.
 */
export function agendaOf({ startsOn, endsOn }: { startsOn: Day; endsOn: Day }): AgendaPart[] {
  if (startsOn === endsOn) return [{ from: startsOn, to: endsOn, activities: [...activities] }];
  const first: AgendaPart = {
    from: startsOn,
    to: startsOn,
    activities: ["opening", "management", "evidence"],
  };
  const last: AgendaPart = { from: endsOn, to: endsOn, activities: ["evidence", "team", "closing"] };
  const second = addDays(startsOn, 1);
  if (second === endsOn) return [first, { ...last, activities: ["evidence", "outlets", "team", "closing"] }];
  return [first, { from: second, to: addDays(endsOn, -1), activities: ["evidence", "outlets"] }, last];
}

const onSite = ["room", "people", "records", "outlets", "gear"] as const;
const remote = ["link", "people", "scans", "outlets"] as const;
export type ReadyItem = (typeof onSite)[number] | (typeof remote)[number];

/** What the enterprise should have at hand, by how the audit is held. */
export function readyItemsOf(mode: AuditMode): ReadyItem[] {
  if (mode === "FS01") return [...onSite];
  return mode === "FS02" ? [...remote] : [...new Set<ReadyItem>([...onSite, ...remote])];
}
