import "server-only";
import type { CaseFacts } from "@/lib/access/facts";
import { may } from "@/lib/access/permissions";
import type { Actor } from "@/lib/access/schema";
import { getAuditSetting } from "@/lib/audits/field/queries";
import { getScorecard } from "@/lib/audits/queries";
import { type AuditSnapshot, snapshotPermissions } from "@/lib/audits/snapshot";
import { getPlannedHours, listEarlierRemarks } from "@/lib/audits/snapshot/queries";
import { listRaised } from "@/lib/corrections/queries";
import { getVisitArrangement } from "@/lib/visits/queries";

/** An audit as this person's tablet needs it; whether they may see it was asked before. */
export async function snapshotFor(actor: Actor, facts: CaseFacts): Promise<AuditSnapshot> {
  const [setting, scorecard, raised, plannedHours, earlier, visit] = await Promise.all([
    getAuditSetting(facts.caseId),
    getScorecard(facts.caseId),
    listRaised(facts.caseId),
    getPlannedHours(facts.caseId),
    listEarlierRemarks(facts),
    may(actor, "visit.view", facts) ? getVisitArrangement(facts.caseId) : null,
  ]);
  const { accountId, name, email } = actor;
  return {
    caseId: facts.caseId,
    viewer: {
      accountId,
      name,
      email,
      role: facts.team.find((member) => member.accountId === accountId)?.role ?? "",
      mayScore: may(actor, "scorecard.write", facts),
      maySettle: may(actor, "scorecard.settle", facts),
    },
    status: facts.status,
    setting,
    editionId: scorecard?.editionId ?? setting.editionId,
    openedAt: scorecard?.openedAt.toISOString() ?? null,
    signedOffAt: scorecard?.signedOffAt?.toISOString() ?? null,
    raised,
    leadName: setting.team.find(({ role }) => role === "lead")?.name ?? "",
    allowed: snapshotPermissions.filter((permission) => may(actor, permission, facts)),
    plannedHours,
    ...(visit ? { visit } : {}),
    earlier,
  };
}
