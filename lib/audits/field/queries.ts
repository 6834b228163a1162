import "server-only";
import { type Day, dayOfDate } from "@/lib/calendar";
import { namesOf } from "@/lib/cases/queries";
import type { CaseStatus } from "@/lib/cases/schema";
import { db, type Reader } from "@/lib/db";

export type FieldAudit = {
  caseId: string;
  reference: string;
  organisationName: string;
  status: CaseStatus;
  /** lead, auditor or expert */
  role: string;
  startsOn: Day;
  endsOn: Day;
  mode: string;
  level: string | null;
  final: string | null;
  openCorrections: number;
  /** Answered by the enterprise and not yet looked at. */
  correctionsToVerify: number;
};

const FIELD_STATUSES = [
  "confirmed",
  "ready",
  "auditing",
  "audited",
  "in_review",
  "reviewed",
] as const satisfies readonly CaseStatus[];

/** The audits that one person is booked for by the current plan, next dates first. */
export async function listAuditsOf(accountId: string, reader: Reader = db): Promise<FieldAudit[]> {
  const bookings = await reader.booking.findMany({
    where: { accountId, releasedAt: null, plan: { case: { status: { in: [...FIELD_STATUSES] } } } },
    orderBy: [{ startsOn: "asc" }, { id: "asc" }],
    select: {
      role: true,
      plan: {
        select: {
          version: true,
          startsOn: true,
          endsOn: true,
          mode: true,
          case: {
            select: {
              id: true,
              reference: true,
              status: true,
              organisation: { select: { name: true } },
              plans: { orderBy: { version: "desc" }, take: 1, select: { version: true } },
              scorecard: { select: { level: true, final: true } },
              nonConformities: { select: { status: true } },
            },
          },
        },
      },
    },
  });
  return bookings.flatMap(({ role, plan }) => {
    const { case: found } = plan;
    // A booking of an earlier plan says nothing about the present team.
    if (found.plans[0]?.version !== plan.version) return [];
    const statuses = found.nonConformities.map(({ status }) => status);
    return {
      caseId: found.id,
      reference: found.reference,
      organisationName: found.organisation.name,
      status: found.status as CaseStatus,
      role,
      startsOn: dayOfDate(plan.startsOn),
      endsOn: dayOfDate(plan.endsOn),
      mode: plan.mode,
      level: found.scorecard?.level ?? null,
      final: found.scorecard?.final ?? null,
      openCorrections: statuses.filter((status) => status !== "verified").length,
      correctionsToVerify: statuses.filter((status) => status === "answered").length,
    };
  });
}

/** The audit's head data: who is audited, when, by whom, to what end. */
export async function getAuditSetting(caseId: string, reader: Reader = db) {
  const found = await reader.case.findUniqueOrThrow({
    where: { id: caseId },
    select: {
      reference: true,
      editionId: true,
      organisation: { select: { name: true, officeAddress: true } },
      application: { select: { scope: true, requestedLevel: true } },
      plans: {
        orderBy: { version: "desc" },
        take: 1,
        select: {
          mode: true,
          startsOn: true,
          endsOn: true,
          objectives: true,
          bookings: { where: { releasedAt: null }, select: { accountId: true, role: true } },
        },
      },
    },
  });
  const plan = found.plans[0];
  const bookings = plan?.bookings ?? [];
  const names = await namesOf(
    bookings.map(({ accountId }) => accountId),
    reader,
  );
  return {
    reference: found.reference,
    editionId: found.editionId,
    organisationName: found.organisation.name,
    address: found.organisation.officeAddress,
    scope: found.application?.scope ?? "",
    requestedLevel: found.application?.requestedLevel ?? null,
    mode: plan?.mode ?? "",
    startsOn: plan ? dayOfDate(plan.startsOn) : "",
    endsOn: plan ? dayOfDate(plan.endsOn) : "",
    objectives: plan?.objectives ?? "",
    team: bookings.map(({ accountId, role }) => ({ accountId, name: names.get(accountId) ?? "", role })),
  };
}
export type AuditSetting = Awaited<ReturnType<typeof getAuditSetting>>;
