import "server-only";
import type { CaseFacts } from "@/lib/access/facts";
import { caseScopeOf } from "@/lib/access/permissions";
import type { Actor } from "@/lib/access/schema";
import { type CaseListRequest, cursorText, statusGroups } from "@/lib/cases/lists/schema";
import { casesWaitingFor, visibleCases } from "@/lib/cases/lists/scope";
import { noOpenWork, type OpenWork } from "@/lib/cases/next-step";
import type { CaseSideName, CaseStatus, TeamRole } from "@/lib/cases/schema";
import { db, type Reader } from "@/lib/db";
import type { Prisma } from "@/prisma/generated/client/client";

const PAGE = 25;
/** Totals are counted up to here: an exact one costs seconds on a large register. */
export const COUNT_LIMIT = 1000;
const WORK_LIMIT = 100;

export type CaseRow = {
  caseId: string;
  reference: string;
  organisationName: string;
  creditCode: string;
  status: CaseStatus;
  statusSince: Date;
  requestedLevel: string | null;
};

const rowSelect = {
  id: true,
  reference: true,
  status: true,
  statusSince: true,
  organisation: { select: { name: true, creditCode: true } },
  application: { select: { requestedLevel: true } },
} satisfies Prisma.CaseSelect;

const rowOf = (found: Prisma.CaseGetPayload<{ select: typeof rowSelect }>): CaseRow => ({
  caseId: found.id,
  reference: found.reference,
  organisationName: found.organisation.name,
  creditCode: found.organisation.creditCode,
  status: found.status as CaseStatus,
  statusSince: found.statusSince,
  requestedLevel: found.application?.requestedLevel ?? null,
});

/** Reference, credit code or a part of the name. */
function matching(typed: string): Prisma.CaseWhereInput {
  // Prisma hands % and _ to LIKE as they are, where they would match anything.
  const q = typed.replace(/[\\%_]/g, "\\$&");
  const code = q.toUpperCase();
  return {
    OR: [
      { reference: { contains: q, mode: "insensitive" } },
      { organisation: { creditCode: { startsWith: code } } },
      { organisation: { name: { contains: q, mode: "insensitive" } } },
    ],
  };
}

/** One page of the cases that a person may see, those that moved last first. */
export async function listCases(actor: Actor, request: CaseListRequest, reader: Reader = db) {
  const conditions: Prisma.CaseWhereInput[] = [visibleCases(caseScopeOf(actor))];
  if (request.group) conditions.push({ status: { in: [...statusGroups[request.group]] } });
  if (request.q) conditions.push(matching(request.q));
  const { after } = request;
  const beyond: Prisma.CaseWhereInput[] = after
    ? [{ OR: [{ statusSince: { lt: after.since } }, { statusSince: after.since, id: { gt: after.id } }] }]
    : [];
  const [rows, total] = await Promise.all([
    reader.case.findMany({
      where: { AND: [...conditions, ...beyond] },
      orderBy: [{ statusSince: "desc" }, { id: "asc" }],
      take: PAGE + 1,
      select: rowSelect,
    }),
    reader.case.count({ where: { AND: conditions }, take: COUNT_LIMIT }),
  ]);
  const page = rows.slice(0, PAGE).map(rowOf);
  const last = page[page.length - 1];
  return {
    rows: page,
    total,
    next: rows.length > PAGE && last ? cursorText({ since: last.statusSince, id: last.caseId }) : null,
  };
}

export type WaitingCase = CaseRow & { facts: CaseFacts; work: OpenWork };

/** The cases that wait for a member of staff, the longest wait first. */
export async function listCasesWaitingFor(actor: Actor, reader: Reader = db): Promise<WaitingCase[]> {
  const rows = await reader.case.findMany({
    where: casesWaitingFor(actor),
    orderBy: [{ statusSince: "asc" }, { id: "asc" }],
    take: WORK_LIMIT,
    select: {
      ...rowSelect,
      organisationId: true,
      sides: { select: { accountId: true, side: true } },
      plans: {
        orderBy: { version: "desc" },
        take: 1,
        select: { bookings: { where: { releasedAt: null }, select: { accountId: true, role: true } } },
      },
      nonConformities: { where: { status: "answered" }, select: { id: true } },
    },
  });
  return rows.map((found) => ({
    ...rowOf(found),
    facts: {
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
    },
    work: { ...noOpenWork, correctionsToVerify: found.nonConformities.length },
  }));
}
