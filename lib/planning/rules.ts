import type { StaffRoleName } from "@/lib/access/schema";
import { type Day, dateOfDay } from "@/lib/calendar";
import type { TeamRole } from "@/lib/cases/schema";
import { done, failed, type Outcome } from "@/lib/outcome";

/** No single audit takes longer; a typing mistake in a year would book people for months. */
export const MAX_AUDIT_DAYS = 60;

export type TeamMember = { accountId: string; role: TeamRole };
export type Span = { startsOn: Day; endsOn: Day };

/** Whether two spans share a day; both ends belong to a span. */
export function overlaps(a: Span, b: Span): boolean {
  return a.startsOn <= b.endsOn && b.startsOn <= a.endsOn;
}

/** The number of calendar days of a span, both ends counted; 0 when it ends before it begins. */
export function daysOf({ startsOn, endsOn }: Span): number {
  const days = (dateOfDay(endsOn).getTime() - dateOfDay(startsOn).getTime()) / 86_400_000 + 1;
  return Number.isFinite(days) ? Math.max(0, Math.round(days)) : 0;
}

/** Dates that a plan may have: not in the past, in order, and not absurdly long. */
export function judgeDates(span: Span, today: Day): Outcome<void> {
  if (span.startsOn < today)
    return failed("invalid_input", { fields: { startsOn: { code: "date_in_past" } } });
  if (span.endsOn < span.startsOn) {
    return failed("invalid_input", { fields: { endsOn: { code: "date_order" } } });
  }
  if (daysOf(span) > MAX_AUDIT_DAYS) {
    return failed("invalid_input", {
      fields: { endsOn: { code: "plan_too_long", params: { max: MAX_AUDIT_DAYS } } },
    });
  }
  return done();
}

/** Posts that qualify for each place in a team. */
export const qualifying: Record<TeamRole, readonly StaffRoleName[]> = {
  lead: ["lead_auditor"],
  auditor: ["auditor", "lead_auditor"],
  expert: ["technical_expert"],
};
const fieldOf: Record<TeamRole, string> = { lead: "lead", auditor: "auditors", expert: "experts" };

export function qualifies(roles: readonly StaffRoleName[], place: TeamRole): boolean {
  return qualifying[place].some((role) => roles.includes(role));
}

export type Candidate = { accountId: string; roles: readonly StaffRoleName[] };

/** A team as it may be: exactly one lead, nobody twice, everybody active and qualified for their place. */
export function judgeTeam(team: readonly TeamMember[], candidates: readonly Candidate[]): Outcome<void> {
  if (team.filter(({ role }) => role === "lead").length !== 1) return failed("team_needs_lead");
  const seen = new Set<string>();
  for (const { accountId, role } of team) {
    const field = fieldOf[role];
    if (seen.has(accountId)) {
      return failed("invalid_input", { fields: { [field]: { code: "person_twice" } } });
    }
    seen.add(accountId);
    const candidate = candidates.find((one) => one.accountId === accountId);
    if (!candidate || !qualifies(candidate.roles, role)) {
      return failed("invalid_input", { fields: { [field]: { code: "person_unqualified" } } });
    }
  }
  return done();
}

/** The form's field that a member of a team was chosen in. */
export function fieldOfMember(team: readonly TeamMember[], accountId: string): string {
  return fieldOf[team.find((member) => member.accountId === accountId)?.role ?? "lead"];
}
