import "server-only";
import { may } from "@/lib/access/permissions";
import { getContractedHalfDays } from "@/lib/applications/contract/queries";
import { addDays, dayInShanghai } from "@/lib/calendar";
import { nextStatus } from "@/lib/cases/lifecycle";
import { allowedOf, enterCase } from "@/lib/cases/loaders";
import { currentInstant } from "@/lib/clock";
import { listColleagues } from "@/lib/people/queries";
import type { Colleague } from "@/lib/people/schema";
import { listPlans, listRelated } from "@/lib/planning/queries";
import { qualifying } from "@/lib/planning/rules";
import { getVisit } from "@/lib/visits/queries";

/** Why somebody may not be in the team of this case at all. */
export type Bar = "judges" | "related";
/** Somebody who could be in the team; bookings for this very case are no obstacle and left out. */
export type TeamCandidate = Colleague & { bar: Bar | null };

const fieldPosts = [...new Set(Object.values(qualifying).flat())];

/** The desk's page of the plan; what is needed to make one only for whoever may make one now. */
export async function loadPlanDesk(caseId: string) {
  const { actor, facts } = await enterCase(caseId);
  const [plans, halfDays, visit] = await Promise.all([
    listPlans(caseId),
    getContractedHalfDays(caseId),
    may(actor, "visit.view", facts) ? getVisit(caseId) : null,
  ]);
  const mayPropose =
    allowedOf(actor, facts, ["plan.propose"]).length > 0 &&
    nextStatus(facts.status, "propose_plan") !== undefined;
  const today = dayInShanghai(currentInstant());
  const draft = mayPropose
    ? {
        today,
        suggestedStart: addDays(today, 14),
        candidates: await listCandidates(caseId, facts),
      }
    : null;
  return { caseId, status: facts.status, plans, halfDays, draft, visit };
}

async function listCandidates(
  caseId: string,
  facts: { organisationId: string; sides: readonly { accountId: string; side: string }[] },
): Promise<TeamCandidate[]> {
  const people = await listColleagues({
    roles: fieldPosts,
    from: dayInShanghai(currentInstant()),
  });
  const related = await listRelated({
    organisationId: facts.organisationId,
    accountIds: people.map(({ accountId }) => accountId),
  });
  const judges = facts.sides.filter(({ side }) => side === "judgement").map(({ accountId }) => accountId);
  const barOf = (accountId: string): Bar | null =>
    judges.includes(accountId) ? "judges" : related.includes(accountId) ? "related" : null;
  return people.map((person) => ({
    ...person,
    bookings: person.bookings.filter((booking) => booking.caseId !== caseId),
    bar: barOf(person.accountId),
  }));
}

/** The enterprise's page of the plan. */
export async function loadPlanPortal(caseId: string) {
  const { actor, facts } = await enterCase(caseId);
  const plans = await listPlans(caseId);
  return {
    caseId,
    plans,
    mayAnswer: facts.status === "planned" && allowedOf(actor, facts, ["plan.answer"]).length > 0,
  };
}
