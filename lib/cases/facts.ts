import "server-only";
import type { CaseFacts } from "@/lib/access/facts";
import type { CaseSideName, CaseStatus, TeamRole } from "@/lib/cases/schema";
import { db, type Reader } from "@/lib/db";

/** The facts about one case that the permission table judges by; null when there is no such case. */
export async function getCaseFacts(caseId: string, reader: Reader = db): Promise<CaseFacts | null> {
  const found = await reader.case.findUnique({
    where: { id: caseId },
    select: {
      id: true,
      reference: true,
      organisationId: true,
      status: true,
      sides: { select: { accountId: true, side: true } },
      plans: {
        orderBy: { version: "desc" },
        take: 1,
        select: { bookings: { where: { releasedAt: null }, select: { accountId: true, role: true } } },
      },
    },
  });
  if (!found) return null;
  return {
    kind: "case",
    caseId: found.id,
    reference: found.reference,
    organisationId: found.organisationId,
    status: found.status as CaseStatus,
    sides: found.sides.map(({ accountId, side }) => ({ accountId, side: side as CaseSideName })),
    team: (found.plans[0]?.bookings ?? []).map(({ accountId, role }) => ({
      accountId,
      role: role as TeamRole,
    })),
  };
}
