import { type Permission, rolesOf } from "@/lib/access/permissions";
import type { Actor } from "@/lib/access/schema";
import { mainSteps, type StepKey, stepOf } from "@/lib/cases/next-step";
import { type CaseStatus, caseStatuses } from "@/lib/cases/schema";
import type { Prisma } from "@/prisma/generated/client/client";

type Where = Prisma.CaseWhereInput;

/** The scope of the permission table (`caseScopeOf`): whose cases a person may see at all. */
export type CaseScope = { desk: boolean; team: boolean; accountId: string; organisationIds: string[] };

const onTeam = (accountId: string, role?: "lead"): Where => ({
  plans: { some: { bookings: { some: { accountId, releasedAt: null, ...(role ? { role } : {}) } } } },
});

/** `case.view` as a condition for the database. Tests hold the two equal for every role, status and relation. */
export function visibleCases(scope: CaseScope): Where {
  const ways: Where[] = [{ organisationId: { in: scope.organisationIds } }];
  if (scope.desk) ways.push({ status: { not: "draft" } });
  if (scope.team) ways.push({ status: { not: "draft" }, ...onTeam(scope.accountId) });
  return { OR: ways };
}

/** What a step's permission asks beyond the post: the place in the team, or to have stood aside. */
function conditionOf(permission: Permission, accountId: string): Where {
  const stoodAside = (side: "evaluation" | "judgement"): Where => ({ sides: { none: { accountId, side } } });
  if (permission === "scorecard.open" || permission === "report.submit") return onTeam(accountId, "lead");
  if (permission === "scorecard.write" || permission === "non_conformity.verify") return onTeam(accountId);
  if (permission === "document_review.record") return stoodAside("judgement");
  if (permission === "technical_review.conclude" || permission === "decision.take") {
    return stoodAside("evaluation");
  }
  return {};
}

/** The cases that wait for this member of staff: their posts say which statuses, their relations which cases. */
export function casesWaitingFor(actor: Actor): Where {
  const holdsPostFor = (key: StepKey) =>
    rolesOf(stepOf(key).permission).some((role) => actor.staffRoles.includes(role));
  const ways = caseStatuses.flatMap((status: CaseStatus): Where[] => {
    const step = mainSteps[status];
    if (!step || !holdsPostFor(step)) return [];
    return [{ status, ...conditionOf(stepOf(step).permission, actor.accountId) }];
  });
  if (holdsPostFor("verify_corrections")) {
    ways.push({
      status: { in: ["auditing", "audited", "in_review", "reviewed"] },
      nonConformities: { some: { status: "answered" } },
      ...onTeam(actor.accountId),
    });
  }
  return { OR: ways };
}
