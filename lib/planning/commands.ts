import "server-only";
import type { CaseFacts } from "@/lib/access/facts";
import { type StaffRoleName, staffRoles } from "@/lib/access/schema";
import type { Context } from "@/lib/action";
import { dateOfDay, dayInShanghai } from "@/lib/calendar";
import { moveCase, releaseBookings, takeSide } from "@/lib/cases/commands";
import { namesOf } from "@/lib/cases/queries";
import { type Tx, transaction, violates } from "@/lib/db";
import { done, failed, type Outcome } from "@/lib/outcome";
import { findBooked, listRelated } from "@/lib/planning/queries";
import { fieldOfMember, judgeDates, judgeTeam, type TeamMember } from "@/lib/planning/rules";
import type { ProposedPlan } from "@/lib/planning/schema";

type PlanInput = Omit<ProposedPlan, "caseId">;

/**
 * Proposes a plan to the enterprise: a new version with its team, booked for its days. Double booking is refused
 * by the database (`booking_nobody_twice`), so two planners at once cannot both win; nothing is half-written.
 */
export async function proposePlan(
  { actor, facts, now }: Context<CaseFacts>,
  input: PlanInput,
): Promise<Outcome<{ version: number }>> {
  const dates = judgeDates(input, dayInShanghai(now));
  if (!dates.ok) return dates;
  const team = teamOf(input);
  try {
    return await transaction(async (tx) => {
      const fit = await judgePeople(tx, facts, team);
      if (!fit.ok) return fit;
      const { caseId } = facts;
      const moved = await moveCase(tx, {
        caseId,
        from: facts.status,
        move: "propose_plan",
        actorId: actor.accountId,
        at: now,
        event: "planning.proposed",
        after: {
          version: input.basedOn + 1,
          startsOn: input.startsOn,
          endsOn: input.endsOn,
          mode: input.mode,
          team: fit.value,
        },
      });
      if (!moved.ok) return moved;
      // The move has locked the case: the latest version stays the latest until we are done.
      if ((await latestVersion(tx, caseId)) !== input.basedOn) return failed("plan_changed");
      await releaseBookings(tx, caseId, now);
      for (const member of team) {
        const taken = await takeSide(tx, {
          caseId,
          accountId: member.accountId,
          side: "evaluation",
          at: now,
        });
        if (!taken.ok) {
          const field = fieldOfMember(team, member.accountId);
          return { ...taken, fields: { [field]: { code: "took_part_in_judgement" } } };
        }
      }
      const days = { startsOn: dateOfDay(input.startsOn), endsOn: dateOfDay(input.endsOn) };
      await tx.auditPlan.create({
        data: {
          caseId,
          version: input.basedOn + 1,
          mode: input.mode,
          ...days,
          objectives: input.objectives,
          proposedById: actor.accountId,
          proposedAt: now,
          bookings: { create: team.map((member) => ({ ...member, ...days })) },
        },
      });
      return done({ version: input.basedOn + 1 });
    });
  } catch (error) {
    if (!violates(error, "booking_nobody_twice")) throw error;
    return bookedElsewhere(facts.caseId, input, team);
  }
}

/** The lead first, then by account: two planners who book the same people wait for each other in one order. */
function teamOf(input: PlanInput): TeamMember[] {
  const members: TeamMember[] = [
    { accountId: input.lead, role: "lead" },
    ...input.auditors.map((accountId): TeamMember => ({ accountId, role: "auditor" })),
    ...input.experts.map((accountId): TeamMember => ({ accountId, role: "expert" })),
  ];
  return members.sort((a, b) => (a.accountId < b.accountId ? -1 : 1));
}

/** Qualified, active and without ties to the enterprise; answers with their names for the history. */
async function judgePeople(tx: Tx, facts: CaseFacts, team: TeamMember[]): Promise<Outcome<string[]>> {
  const accountIds = team.map(({ accountId }) => accountId);
  const accounts = await tx.account.findMany({
    where: { id: { in: accountIds }, disabledAt: null },
    select: { id: true, name: true, roles: { select: { role: true } } },
  });
  const judged = judgeTeam(
    team,
    accounts.map(({ id, roles }) => ({
      accountId: id,
      roles: roles.map(({ role }) => role).filter((role): role is StaffRoleName => isStaffRole(role)),
    })),
  );
  if (!judged.ok) return judged;
  const names = new Map(accounts.map(({ id, name }) => [id, name]));
  const [related] = await listRelated({ organisationId: facts.organisationId, accountIds }, tx);
  if (related) {
    return failed("person_related", {
      params: { name: names.get(related) ?? "" },
      fields: { [fieldOfMember(team, related)]: { code: "person_related" } },
    });
  }
  return done(team.map(({ accountId }) => names.get(accountId) ?? ""));
}

const isStaffRole = (role: string): role is StaffRoleName => staffRoles.some((one) => one === role);

async function latestVersion(tx: Tx, caseId: string): Promise<number> {
  const latest = await tx.auditPlan.aggregate({ where: { caseId }, _max: { version: true } });
  return latest._max.version ?? 0;
}

/** Says who is booked. Whoever it was may be free again by now: then trying again works. */
async function bookedElsewhere(caseId: string, input: PlanInput, team: TeamMember[]) {
  const { startsOn, endsOn } = input;
  const accountIds = team.map(({ accountId }) => accountId);
  const booked = await findBooked({ caseId, accountIds, startsOn, endsOn });
  if (!booked) return failed("someone_was_faster");
  const names = await namesOf([booked]);
  return failed("person_booked", {
    params: { name: names.get(booked) ?? "" },
    fields: { [fieldOfMember(team, booked)]: { code: "booked_on_these_days" } },
  });
}

/** The enterprise agrees to the plan it has seen; `plan_changed` when there is a newer one. */
export async function confirmPlan(
  { actor, facts, now }: Context<CaseFacts>,
  { version }: { version: number },
): Promise<Outcome<void>> {
  return transaction(async (tx) => {
    const moved = await moveCase(tx, {
      caseId: facts.caseId,
      from: facts.status,
      move: "confirm_plan",
      actorId: actor.accountId,
      at: now,
      event: "planning.confirmed",
      after: { version },
    });
    if (!moved.ok) return moved;
    if ((await latestVersion(tx, facts.caseId)) !== version) return failed("plan_changed");
    const { count } = await tx.auditPlan.updateMany({
      where: { caseId: facts.caseId, version, confirmedAt: null, objectedAt: null },
      data: { confirmedById: actor.accountId, confirmedAt: now },
    });
    return count === 1 ? done() : failed("plan_changed");
  });
}

/** The enterprise objects with a reason; the people stay booked until the planner proposes anew. */
export async function objectToPlan(
  { actor, facts, now }: Context<CaseFacts>,
  { version, reason }: { version: number; reason: string },
): Promise<Outcome<void>> {
  return transaction(async (tx) => {
    const moved = await moveCase(tx, {
      caseId: facts.caseId,
      from: facts.status,
      move: "object_to_plan",
      actorId: actor.accountId,
      at: now,
      event: "planning.objected",
      after: { version },
      note: reason,
    });
    if (!moved.ok) return moved;
    if ((await latestVersion(tx, facts.caseId)) !== version) return failed("plan_changed");
    const { count } = await tx.auditPlan.updateMany({
      where: { caseId: facts.caseId, version, confirmedAt: null, objectedAt: null },
      data: { objection: reason, objectedAt: now },
    });
    return count === 1 ? done() : failed("plan_changed");
  });
}
