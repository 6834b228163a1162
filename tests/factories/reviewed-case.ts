import { randomUUID } from "node:crypto";
import type { Actor } from "@/lib/access/schema";
import { dateOfDay } from "@/lib/calendar";
import type { CaseStatus } from "@/lib/cases/schema";
import { listItems } from "@/lib/scoring/edition";
import { DEFAULT_EDITION } from "@/lib/scoring/editions";
import type { Scorecard } from "@/lib/scoring/schema";
import { score } from "@/lib/scoring/score";
import type { PrismaClient } from "@/prisma/generated/client/client";
import { makeStaff } from "@/tests/factories/account";
import { makeCase, makePlan } from "@/tests/factories/case";

/** A scorecard on which everything is met except the clauses given: 5.1.6.4 and 5.3.1.4 cost 1 and 3 points. */
export function scorecardWithout(clauses: readonly string[], specialDeductions = 0): Scorecard {
  const items = listItems(DEFAULT_EDITION).map(({ clause }) => [
    clause,
    { verdict: clauses.includes(clause) ? "not_met" : "met" },
  ]);
  return {
    items: Object.fromEntries(items),
    specialDeductions: Array.from({ length: specialDeductions }, (_, index) => ({
      kind: "law" as const,
      finding: `第${index + 1}项`,
    })),
  };
}

export type ReviewedCase = {
  caseId: string;
  organisationId: string;
  lead: Actor;
  auditor: Actor;
  documentReviewer: Actor;
  technicalReviewer: Actor;
  decisionMaker: Actor;
  certificateOfficer: Actor;
};

type Wanted = { status?: CaseStatus; scorecard?: Scorecard; organisationId?: string; team?: Actor };

/** A case with a row behind every step up to the passed technical review, and the people who did them. */
export async function makeReviewedCase(
  db: PrismaClient,
  { status = "reviewed", scorecard = scorecardWithout(["5.1.6.4"]), organisationId }: Wanted = {},
): Promise<ReviewedCase> {
  const lead = await makeStaff(db, ["lead_auditor"], "组长");
  const auditor = await makeStaff(db, ["auditor"], "审核员");
  const documentReviewer = await makeStaff(db, ["document_reviewer"], "文审员");
  const technicalReviewer = await makeStaff(db, ["technical_reviewer"], "复核员");
  const decisionMaker = await makeStaff(db, ["decision_maker"], "决定人");
  const certificateOfficer = await makeStaff(db, ["certificate_officer"], "证书员");
  const officer = await makeStaff(db, ["application_officer"], "受理员");
  const made = await makeCase(db, status, { organisationId });
  const caseId = made.id;
  const at = new Date("2026-07-20T02:00:00Z");

  await db.applicationReview.create({
    data: { caseId, outcome: "accepted", field: "SC03", reviewedById: officer.accountId, reviewedAt: at },
  });
  await db.contract.create({
    data: {
      caseId,
      number: `HT-${randomUUID().slice(0, 8)}`,
      version: 1,
      terms: { personDays: [{ stage: "首次认证评价", days: 6.5 }] },
      totalFen: 3_000_000,
      textSha256: "0".repeat(64),
      offeredById: officer.accountId,
      acceptedById: officer.accountId,
      acceptedAt: at,
    },
  });
  const planId = await makePlan(db, caseId, [
    { accountId: lead.accountId, role: "lead" },
    { accountId: auditor.accountId, role: "auditor" },
  ]);
  await db.auditPlan.update({
    where: { id: planId },
    data: { confirmedById: officer.accountId, confirmedAt: at },
  });
  await stand(db, caseId, documentReviewer, "evaluation");
  await db.documentReview.create({
    data: {
      caseId,
      readiness: "ready",
      conclusion: "文件齐全",
      concludedById: documentReviewer.accountId,
      concludedAt: at,
    },
  });
  const result = score(DEFAULT_EDITION, scorecard);
  await db.scorecard.create({
    data: {
      caseId,
      editionId: DEFAULT_EDITION.id,
      openedById: lead.accountId,
      signedOffById: lead.accountId,
      signedOffAt: at,
      result: JSON.parse(JSON.stringify(result)),
      ...(result.state === "scored" ? { level: result.level, score: result.score, final: result.final } : {}),
    },
  });
  await db.auditReport.create({
    data: {
      caseId,
      summary: "体系运行正常",
      recommendation: "grant",
      submittedById: lead.accountId,
      submittedAt: at,
    },
  });
  if (status !== "in_review") {
    await stand(db, caseId, technicalReviewer, "judgement");
    await db.technicalReview.create({
      data: {
        caseId,
        round: 1,
        outcome: "passed",
        notes: "",
        reviewerId: technicalReviewer.accountId,
        reviewedAt: at,
      },
    });
  }
  const people = { lead, auditor, documentReviewer, technicalReviewer, decisionMaker, certificateOfficer };
  return { caseId, organisationId: made.organisationId, ...people };
}

/** The same with the decision to grant taken on 2026-08-03; its letter is left out. */
export async function makeGrantedCase(
  db: PrismaClient,
  wanted: Omit<Wanted, "status"> = {},
): Promise<ReviewedCase> {
  const made = await makeReviewedCase(db, { ...wanted, status: "granted" });
  await stand(db, made.caseId, made.decisionMaker, "judgement");
  await db.decision.create({
    data: {
      caseId: made.caseId,
      outcome: "grant",
      level: "five_star",
      reasons: "",
      preconditions: [],
      deciderId: made.decisionMaker.accountId,
      decidedAt: new Date("2026-08-03T02:00:00Z"),
      decidedOn: dateOfDay("2026-08-03"),
    },
  });
  return made;
}

async function stand(db: PrismaClient, caseId: string, actor: Actor, side: "evaluation" | "judgement") {
  await db.caseSide.create({ data: { caseId, accountId: actor.accountId, side } });
}
