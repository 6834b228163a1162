import "server-only";
import { dayOfDate } from "@/lib/calendar";
import type { CertificateLevel } from "@/lib/certificates/schema";
import { db, type Reader } from "@/lib/db";
import type { CaseRecord, Proof } from "@/lib/decisions/preconditions";
import type { DecisionOutcome, ReviewOutcome } from "@/lib/decisions/schema";
import { keptResult } from "@/lib/decisions/scored";

/** Names of accounts by id. */
export async function namesOf(
  ids: readonly (string | null)[],
  reader: Reader = db,
): Promise<(id: string) => string> {
  const accounts = await reader.account.findMany({
    where: { id: { in: ids.filter((id): id is string => id !== null) } },
    select: { id: true, name: true },
  });
  const names = new Map(accounts.map(({ id, name }) => [id, name]));
  return (id) => names.get(id) ?? "";
}

const recordSelect = {
  organisation: {
    select: {
      complaints: {
        where: { major: true, closedAt: null },
        select: { id: true, receivedOn: true, summary: true },
      },
    },
  },
  applicationReview: true,
  contracts: { orderBy: { version: "desc" }, take: 1 },
  plans: { orderBy: { version: "desc" }, take: 1 },
  documentReview: true,
  scorecard: true,
  report: true,
  technicalReviews: { orderBy: { round: "desc" }, take: 1 },
  nonConformities: {
    orderBy: { number: "asc" },
    include: { answers: { orderBy: { round: "desc" }, take: 1 } },
  },
} as const;

/** Everything that the preconditions of a decision look at, with names for their proofs. */
export async function getCaseRecord(caseId: string, reader: Reader = db): Promise<CaseRecord> {
  const found = await reader.case.findUniqueOrThrow({ where: { id: caseId }, select: recordSelect });
  const { applicationReview, documentReview, scorecard, report } = found;
  const contract = found.contracts[0];
  const plan = found.plans[0];
  const review = found.technicalReviews[0];
  const done: Record<
    keyof CaseRecord["steps"],
    [by: string | null | undefined, at: Date | null | undefined]
  > = {
    application_accepted:
      applicationReview?.outcome === "accepted"
        ? [applicationReview.reviewedById, applicationReview.reviewedAt]
        : [null, null],
    contract_accepted: [contract?.acceptedById, contract?.acceptedAt],
    plan_confirmed: [plan?.confirmedById, plan?.confirmedAt],
    document_review_ready:
      documentReview?.readiness === "ready"
        ? [documentReview.concludedById, documentReview.concludedAt]
        : [null, null],
    scorecard_signed_off: [scorecard?.signedOffById, scorecard?.signedOffAt],
    report_submitted: [report?.submittedById, report?.submittedAt],
    review_passed: review?.outcome === "passed" ? [review.reviewerId, review.reviewedAt] : [null, null],
  };
  const verdicts = found.nonConformities.map(({ answers }) => answers[0]);
  const nameOf = await namesOf(
    [...Object.values(done).map(([by]) => by ?? null), ...verdicts.map((v) => v?.verdictById ?? null)],
    reader,
  );
  const proof = (by: string | null | undefined, at: Date | null | undefined): Proof | null =>
    by && at ? { by: nameOf(by), at: at.toISOString() } : null;
  const nonConformities = found.nonConformities.map(
    ({ number, clause, grade, status, specialId }, index) => ({
      number,
      specialId,
      clause,
      grade,
      status,
      verified:
        status === "verified" ? proof(verdicts[index]?.verdictById, verdicts[index]?.verdictAt) : null,
    }),
  );
  const step = (key: keyof typeof done) => proof(...done[key]);
  return {
    steps: {
      application_accepted: step("application_accepted"),
      contract_accepted: step("contract_accepted"),
      plan_confirmed: step("plan_confirmed"),
      document_review_ready: step("document_review_ready"),
      scorecard_signed_off: step("scorecard_signed_off"),
      report_submitted: step("report_submitted"),
      review_passed: step("review_passed"),
    },
    openMajorComplaints: found.organisation.complaints.map((complaint) => ({
      ...complaint,
      receivedOn: dayOfDate(complaint.receivedOn),
    })),
    nonConformities,
    specialDeductions: keptResult(scorecard?.result)?.specialDeductions ?? 0,
    specialNonConformities: nonConformities.filter(({ specialId }) => specialId !== null),
  };
}

/** What a decision and its letter are made from. */
export async function getDecisionMatter(caseId: string, reader: Reader = db) {
  const found = await reader.case.findUniqueOrThrow({
    where: { id: caseId },
    select: {
      organisation: { select: { name: true } },
      application: { select: { scope: true, requestedLevel: true } },
      scorecard: { select: { result: true } },
    },
  });
  return {
    holderName: found.organisation.name,
    scope: found.application?.scope ?? "",
    requestedLevel: (found.application?.requestedLevel ?? null) as CertificateLevel | null,
    result: keptResult(found.scorecard?.result),
  };
}

export type TakenDecision = NonNullable<Awaited<ReturnType<typeof getDecision>>>;

/** The decision on a case; null while none is taken. */
export async function getDecision(caseId: string, reader: Reader = db) {
  const decision = await reader.decision.findUnique({ where: { caseId } });
  if (!decision) return null;
  const nameOf = await namesOf([decision.deciderId], reader);
  return {
    outcome: decision.outcome as DecisionOutcome,
    level: decision.level as CertificateLevel | null,
    reasons: decision.reasons,
    decider: nameOf(decision.deciderId),
    decidedAt: decision.decidedAt,
    decidedOn: dayOfDate(decision.decidedOn),
    letterFileId: decision.letterFileId,
    preconditions: decision.preconditions,
  };
}

export type ReviewRound = Awaited<ReturnType<typeof listTechnicalReviews>>[number];

/** The rounds of technical review, the newest first. */
export async function listTechnicalReviews(caseId: string, reader: Reader = db) {
  const rounds = await reader.technicalReview.findMany({ where: { caseId }, orderBy: { round: "desc" } });
  const nameOf = await namesOf(
    rounds.map(({ reviewerId }) => reviewerId),
    reader,
  );
  return rounds.map(({ round, outcome, notes, reviewerId, reviewedAt }) => ({
    round,
    outcome: outcome as ReviewOutcome,
    notes,
    reviewer: nameOf(reviewerId),
    reviewedAt,
  }));
}

export type EvaluationFile = Awaited<ReturnType<typeof getEvaluationFile>>;

/** The evaluation in short, as somebody who took no part in it reads it before judging. */
export async function getEvaluationFile(caseId: string, reader: Reader = db) {
  const found = await reader.case.findUniqueOrThrow({
    where: { id: caseId },
    select: {
      editionId: true,
      organisation: { select: { name: true } },
      application: { select: { scope: true, requestedLevel: true } },
      documentReview: true,
      scorecard: { select: { result: true, editionId: true } },
      report: true,
      nonConformities: { orderBy: { number: "asc" } },
      documentFindings: { select: { verdict: true, closedAt: true } },
      plans: {
        orderBy: { version: "desc" },
        take: 1,
        include: { bookings: { where: { releasedAt: null } } },
      },
    },
  });
  const { documentReview, report, scorecard } = found;
  const plan = found.plans[0];
  const nameOf = await namesOf(
    [
      documentReview?.concludedById ?? null,
      report?.submittedById ?? null,
      ...(plan?.bookings ?? []).map(({ accountId }) => accountId),
    ],
    reader,
  );
  return {
    holderName: found.organisation.name,
    scope: found.application?.scope ?? "",
    requestedLevel: (found.application?.requestedLevel ?? null) as CertificateLevel | null,
    editionId: scorecard?.editionId ?? found.editionId,
    result: keptResult(scorecard?.result),
    documentReview: documentReview && {
      readiness: documentReview.readiness,
      conclusion: documentReview.conclusion,
      by: nameOf(documentReview.concludedById),
      at: documentReview.concludedAt,
      findings: found.documentFindings.filter(({ verdict }) => verdict !== "conform").length,
    },
    report: report && {
      summary: report.summary,
      recommendation: report.recommendation as DecisionOutcome,
      by: nameOf(report.submittedById),
      at: report.submittedAt,
    },
    team: (plan?.bookings ?? []).map(({ accountId, role }) => ({ name: nameOf(accountId), role })),
    audit: plan && {
      mode: plan.mode,
      startsOn: dayOfDate(plan.startsOn),
      endsOn: dayOfDate(plan.endsOn),
    },
    nonConformities: found.nonConformities.map(({ number, grade, clause, evidence, status, dueOn }) => ({
      number,
      grade,
      clause,
      evidence,
      status,
      dueOn: dayOfDate(dueOn),
    })),
  };
}
