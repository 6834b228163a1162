import { randomUUID } from "node:crypto";
import { type Day, dateOfDay } from "@/lib/calendar";
import type { CaseStatus, TeamRole } from "@/lib/cases/schema";
import { DEFAULT_EDITION } from "@/lib/scoring/editions";
import type { Case, PrismaClient } from "@/prisma/generated/client/client";
import { makeOrganisation } from "@/tests/factories/organisation";

/** A case put straight into a status, with its application filled; the tables behind earlier steps stay empty. */
export async function makeCase(
  db: PrismaClient,
  status: CaseStatus,
  { organisationId, createdById }: { organisationId?: string; createdById?: string } = {},
): Promise<Case> {
  const owner = organisationId ?? (await makeOrganisation(db)).id;
  return db.case.create({
    data: {
      reference: `T-${randomUUID().slice(0, 8)}`,
      organisationId: owner,
      status,
      editionId: DEFAULT_EDITION.id,
      createdById: createdById ?? randomUUID(),
      submittedAt: status === "draft" ? null : new Date("2026-06-01T02:00:00Z"),
      application: {
        create: {
          employeeCount: 60,
          serviceStaffCount: 8,
          products: "家用电器销售",
          scope: "家用电器销售的售后服务",
          scopeEn: "After-sales service of household appliances",
          requestedLevel: "five_star",
          independentLegalPerson: true,
          serviceRulesComplete: true,
          serviceOwner: "王管",
          earmarkedFunds: true,
          noMajorFailure: true,
        },
      },
      serviceManagers: { create: [{ name: "王管", certificateNumber: "SM-0001" }] },
      outlets: { create: [{ name: "总店", address: "上海市虚构路1号", ownership: "own" }] },
    },
  });
}

/** A plan with a team for a case; everybody booked stands on the evaluation side. */
export async function makePlan(
  db: PrismaClient,
  caseId: string,
  team: { accountId: string; role: TeamRole }[],
  { startsOn = "2026-07-06", endsOn = "2026-07-08" }: { startsOn?: Day; endsOn?: Day } = {},
): Promise<string> {
  await db.caseSide.createMany({
    data: team.map(({ accountId }) => ({ caseId, accountId, side: "evaluation" })),
    skipDuplicates: true,
  });
  const days = { startsOn: dateOfDay(startsOn), endsOn: dateOfDay(endsOn) };
  const plan = await db.auditPlan.create({
    data: {
      caseId,
      version: 1,
      mode: "FS01",
      ...days,
      proposedById: randomUUID(),
      bookings: { create: team.map((member) => ({ ...member, ...days })) },
    },
  });
  return plan.id;
}
