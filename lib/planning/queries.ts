import "server-only";
import { type Day, dateOfDay, dayOfDate } from "@/lib/calendar";
import { namesOf } from "@/lib/cases/queries";
import { type TeamRole, teamRoles } from "@/lib/cases/schema";
import { db, type Reader } from "@/lib/db";
import type { AuditMode } from "@/lib/planning/schema";

export type PlanView = {
  version: number;
  mode: AuditMode;
  startsOn: Day;
  endsOn: Day;
  objectives: string;
  proposedAt: Date;
  proposedBy: string;
  confirmedAt: Date | null;
  confirmedBy: string;
  objection: string | null;
  objectedAt: Date | null;
  team: { accountId: string; name: string; role: TeamRole }[];
};

/** Every version of a case's plan, newest first, each with the team it was made with. */
export async function listPlans(caseId: string, reader: Reader = db): Promise<PlanView[]> {
  const plans = await reader.auditPlan.findMany({
    where: { caseId },
    orderBy: { version: "desc" },
    include: { bookings: { select: { accountId: true, role: true } } },
  });
  const names = await namesOf(
    plans.flatMap((plan) => [
      plan.proposedById,
      ...(plan.confirmedById ? [plan.confirmedById] : []),
      ...plan.bookings.map(({ accountId }) => accountId),
    ]),
    reader,
  );
  return plans.map((plan) => ({
    version: plan.version,
    mode: plan.mode as AuditMode,
    startsOn: dayOfDate(plan.startsOn),
    endsOn: dayOfDate(plan.endsOn),
    objectives: plan.objectives,
    proposedAt: plan.proposedAt,
    proposedBy: names.get(plan.proposedById) ?? "",
    confirmedAt: plan.confirmedAt,
    confirmedBy: plan.confirmedById ? (names.get(plan.confirmedById) ?? "") : "",
    objection: plan.objection,
    objectedAt: plan.objectedAt,
    team: plan.bookings
      .map(({ accountId, role }) => ({
        accountId,
        role: role as TeamRole,
        name: names.get(accountId) ?? "",
      }))
      .sort((a, b) => teamRoles.indexOf(a.role) - teamRoles.indexOf(b.role)),
  }));
}

/** Of some people, those who belong to the enterprise and so may not evaluate it. */
export async function listRelated(
  { organisationId, accountIds }: { organisationId: string; accountIds: readonly string[] },
  reader: Reader = db,
): Promise<string[]> {
  const memberships = await reader.membership.findMany({
    where: { organisationId, accountId: { in: [...accountIds] } },
    select: { accountId: true },
  });
  return memberships.map(({ accountId }) => accountId);
}

/** Of some people, the first who is booked for another case on some of these days. */
export async function findBooked(
  {
    caseId,
    accountIds,
    startsOn,
    endsOn,
  }: { caseId: string; accountIds: string[]; startsOn: Day; endsOn: Day },
  reader: Reader = db,
): Promise<string | null> {
  const booking = await reader.booking.findFirst({
    where: {
      accountId: { in: accountIds },
      caseId: { not: caseId },
      releasedAt: null,
      startsOn: { lte: dateOfDay(endsOn) },
      endsOn: { gte: dateOfDay(startsOn) },
    },
    orderBy: { accountId: "asc" },
    select: { accountId: true },
  });
  return booking?.accountId ?? null;
}
