import "server-only";
import { z } from "zod";
import type { CaseFacts } from "@/lib/access/facts";
import { getContractedHalfDays } from "@/lib/applications/contract/queries";
import { dayOfDate } from "@/lib/calendar";
import type { OpenWork } from "@/lib/cases/next-step";
import {
  type CaseSideName,
  type CaseStatus,
  caseStatuses,
  type TeamRole,
  teamRoles,
} from "@/lib/cases/schema";
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

/** What every page of a case shows at its top, and what waits on it. */
export type CaseHeader = {
  caseId: string;
  reference: string;
  organisationId: string;
  organisationName: string;
  organisationNameEn: string;
  creditCode: string;
  status: CaseStatus;
  statusSince: Date;
  /** For a case that ended early: the status in which it was stopped. */
  stoppedFrom: CaseStatus | null;
  work: OpenWork;
};

export async function getCaseHeader(caseId: string, reader: Reader = db): Promise<CaseHeader> {
  const found = await reader.case.findUniqueOrThrow({
    where: { id: caseId },
    select: {
      reference: true,
      status: true,
      statusSince: true,
      organisation: { select: { id: true, name: true, nameEn: true, creditCode: true } },
      nonConformities: { where: { status: { not: "verified" } }, select: { status: true } },
      _count: {
        select: {
          documentFindings: { where: { verdict: { not: "conform" }, closedAt: null, answeredAt: null } },
          contractAmendments: { where: { outcome: null } },
        },
      },
      // An ended case hardly ever gains another entry: its end is among the last few.
      events: { orderBy: { id: "desc" }, take: 10, select: { before: true, after: true } },
    },
  });
  const status = found.status as CaseStatus;
  const answered = found.nonConformities.filter((one) => one.status === "answered").length;
  return {
    caseId,
    reference: found.reference,
    organisationId: found.organisation.id,
    organisationName: found.organisation.name,
    organisationNameEn: found.organisation.nameEn,
    creditCode: found.organisation.creditCode,
    status,
    statusSince: found.statusSince,
    stoppedFrom: found.events.map(statusBefore).find((one) => one !== null) ?? null,
    work: {
      amendmentsToAnswer: found._count.contractAmendments,
      findingsToAnswer: found._count.documentFindings,
      correctionsToAnswer: found.nonConformities.length - answered,
      correctionsToVerify: answered,
    },
  };
}

const statusPart = z.object({ status: z.enum(caseStatuses) });

/** The status that an event left behind; null when the event moved nothing. */
function statusBefore(event: { before: unknown; after: unknown }): CaseStatus | null {
  const before = statusPart.safeParse(event.before);
  const after = statusPart.safeParse(event.after);
  return before.success && after.success && before.data.status !== after.data.status
    ? before.data.status
    : null;
}

/** The key facts of a case, gathered from the rooms that made them. */
export async function getCaseOverview(caseId: string, reader: Reader = db) {
  const found = await reader.case.findUniqueOrThrow({
    where: { id: caseId },
    select: {
      createdAt: true,
      submittedAt: true,
      organisation: {
        select: {
          name: true,
          nameEn: true,
          creditCode: true,
          enterpriseType: true,
          registeredAddress: true,
          contactName: true,
          contactPhone: true,
        },
      },
      application: { select: { scope: true, scopeEn: true, requestedLevel: true, employeeCount: true } },
      plans: {
        orderBy: { version: "desc" },
        take: 1,
        select: {
          mode: true,
          startsOn: true,
          endsOn: true,
          bookings: { where: { releasedAt: null }, select: { accountId: true, role: true } },
        },
      },
      scorecard: { select: { score: true, final: true, level: true, signedOffAt: true } },
      decision: { select: { outcome: true, level: true, decidedOn: true } },
      certificate: { select: { id: true, number: true, issuedOn: true, expiresOn: true, status: true } },
    },
  });
  const { plans, ...rest } = found;
  const plan = plans[0];
  const [names, halfDays] = await Promise.all([
    namesOf(plan?.bookings.map(({ accountId }) => accountId) ?? [], reader),
    getContractedHalfDays(caseId, reader),
  ]);
  return {
    ...rest,
    halfDays,
    plan: plan
      ? {
          mode: plan.mode,
          startsOn: dayOfDate(plan.startsOn),
          endsOn: dayOfDate(plan.endsOn),
          team: plan.bookings
            .map(({ accountId, role }) => ({
              accountId,
              role: role as TeamRole,
              name: names.get(accountId) ?? "",
            }))
            .sort((a, b) => teamRoles.indexOf(a.role) - teamRoles.indexOf(b.role)),
        }
      : null,
  };
}
export type CaseOverview = Awaited<ReturnType<typeof getCaseOverview>>;

/** The names of some accounts. */
export async function namesOf(
  accountIds: readonly string[],
  reader: Reader = db,
): Promise<Map<string, string>> {
  if (accountIds.length === 0) return new Map();
  const accounts = await reader.account.findMany({
    where: { id: { in: [...new Set(accountIds)] } },
    select: { id: true, name: true },
  });
  return new Map(accounts.map(({ id, name }) => [id, name]));
}
