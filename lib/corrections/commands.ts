import "server-only";
import type { CaseFacts } from "@/lib/access/facts";
import type { Context } from "@/lib/action";
import { dateOfDay, dayInShanghai } from "@/lib/calendar";
import { recordCaseEvent } from "@/lib/case-events";
import type { CaseStatus } from "@/lib/cases/schema";
import { canCorrect, canRaise, dueDay, nextCorrectionStatus } from "@/lib/corrections/lifecycle";
import type {
  AnswerInput,
  CorrectionMove,
  CorrectionStatus,
  RaiseInput,
  VerdictInput,
} from "@/lib/corrections/schema";
import { type Tx, transaction, violates } from "@/lib/db";
import { insertFile, type StoredBytes } from "@/lib/files";
import { done, failed, type Outcome } from "@/lib/outcome";
import { findItem } from "@/lib/scoring/edition";
import { getEdition } from "@/lib/scoring/editions";

const wrongState = (status: string) => failed("wrong_state", { params: { status, possible: "" } });

/**
 * Raises a non-conformity after the sign-off, numbered within its case, due 30 or 90 days from today by its grade.
 * Until then a finding is an entry of the scorecard.
 */
export async function raiseNonConformity(
  { actor, facts, now }: Context<CaseFacts>,
  { subject, grade, requirement, evidence }: RaiseInput,
): Promise<Outcome<{ id: string; number: number }>> {
  const [kind, name] = subject.split(":");
  const clause = kind === "item" ? (name ?? null) : null;
  const specialId = kind === "special" ? (name ?? null) : null;
  const unknown = failed("invalid_input", { fields: { subject: { code: "invalid" } } });
  try {
    return await transaction(async (tx) => {
      const status = await lockCase(tx, facts.caseId);
      if (!canRaise(status)) return wrongState(status);
      const scorecard = await tx.scorecard.findUnique({
        where: { caseId: facts.caseId },
        select: { editionId: true },
      });
      if (!scorecard) return wrongState(status);
      if (clause && !findItem(getEdition(scorecard.editionId), clause)) return unknown;
      if (specialId) {
        const field = `special:${specialId}`;
        if (!(await tx.scorecardOperation.findFirst({ where: { caseId: facts.caseId, field } })))
          return unknown;
      }
      const number = (await lastNumber(tx, facts.caseId)) + 1;
      const { id } = await tx.nonConformity.create({
        data: {
          caseId: facts.caseId,
          number,
          grade,
          clause,
          specialId,
          requirement,
          evidence,
          status: "open" satisfies CorrectionStatus,
          dueOn: dateOfDay(dueDay(grade, dayInShanghai(now))),
          raisedById: actor.accountId,
          raisedAt: now,
        },
      });
      await recordCaseEvent(tx, {
        caseId: facts.caseId,
        actorId: actor.accountId,
        at: now,
        kind: "corrections.raised",
        after: { number, grade, ...(clause ? { clause } : {}) },
      });
      return done({ id, number });
    });
  } catch (error) {
    if (violates(error, "non_conformity_case_id_special_id_key")) return failed("someone_was_faster");
    throw error;
  }
}

/** A finding of the scorecard on its way to become a non-conformity. */
export type FindingToRaise = Pick<RaiseInput, "grade" | "requirement" | "evidence"> & {
  findingId: string;
  clause: string | null;
  specialId: string | null;
  raisedById: string;
};

/**
 * Makes non-conformities of the findings of a scorecard, in the transaction of its sign-off: numbered after those
 * there are, due from that day.
 */
export async function raiseFindings(
  tx: Tx,
  {
    caseId,
    actorId,
    at,
    findings,
  }: { caseId: string; actorId: string; at: Date; findings: readonly FindingToRaise[] },
): Promise<void> {
  if (findings.length === 0) return;
  await lockCase(tx, caseId);
  const last = await lastNumber(tx, caseId);
  const today = dayInShanghai(at);
  const numbered = findings.map((finding, index) => ({ ...finding, number: last + index + 1 }));
  await tx.nonConformity.createMany({
    data: numbered.map((finding) => ({
      ...finding,
      caseId,
      status: "open" satisfies CorrectionStatus,
      dueOn: dateOfDay(dueDay(finding.grade, today)),
      raisedAt: at,
    })),
  });
  for (const { number, grade, clause } of numbered) {
    const after = { number, grade, ...(clause ? { clause } : {}) };
    await recordCaseEvent(tx, { caseId, actorId, at, kind: "corrections.raised", after });
  }
}

async function lastNumber(tx: Tx, caseId: string): Promise<number> {
  const last = await tx.nonConformity.aggregate({ where: { caseId }, _max: { number: true } });
  return last._max.number ?? 0;
}

/** Makes an uploaded proof part of the case; an answer then names it. */
export async function keepProof(
  { actor, facts, now }: Context<CaseFacts>,
  stored: StoredBytes,
): Promise<Outcome<{ id: string; name: string; size: number }>> {
  return transaction(async (tx) => {
    const status = await lockCase(tx, facts.caseId);
    if (!canCorrect(status)) return wrongState(status);
    const { caseId } = facts;
    await insertFile(tx, stored, { caseId, purpose: "proof", createdById: actor.accountId, at: now });
    return done({ id: stored.id, name: stored.name, size: stored.size });
  });
}

/** The enterprise's answer: cause, correction, corrective action, who sees to it, and the proofs. */
export async function answerNonConformity(
  context: Context<CaseFacts>,
  { nonConformityId, proofs, cause, correction, correctiveAction, owner }: AnswerInput,
): Promise<Outcome<{ round: number }>> {
  const { actor, facts, now } = context;
  return transaction(async (tx) => {
    const moved = await moveCorrection(tx, context, nonConformityId, "answer");
    if (!moved.ok) return moved;
    const fileIds = [...new Set(proofs)];
    const known = await tx.storedFile.count({
      where: { id: { in: fileIds }, caseId: facts.caseId, purpose: "proof", createdById: { not: null } },
    });
    if (known !== fileIds.length) return failed("invalid_input", { fields: { proofs: { code: "invalid" } } });
    const round = (await tx.correctionAnswer.count({ where: { nonConformityId } })) + 1;
    await tx.correctionAnswer.create({
      data: {
        nonConformityId,
        round,
        cause,
        correction,
        correctiveAction,
        owner,
        answeredById: actor.accountId,
        answeredAt: now,
        proofs: { create: fileIds.map((fileId) => ({ fileId })) },
      },
    });
    await tell(tx, context, "corrections.answered", { number: moved.value, round });
    return done({ round });
  });
}

/** The auditor's verdict on the last answer: verified, or reopened with a reason. The score stays as it is. */
export async function judgeCorrection(
  context: Context<CaseFacts>,
  { nonConformityId, verdict, reason }: VerdictInput,
): Promise<Outcome<void>> {
  const { actor, now } = context;
  if (verdict === "reopened" && reason === "") {
    return failed("invalid_input", { fields: { reason: { code: "reason_required" } } });
  }
  return transaction(async (tx) => {
    const move = verdict === "verified" ? "verify" : "reopen";
    const moved = await moveCorrection(tx, context, nonConformityId, move);
    if (!moved.ok) return moved;
    const last = await tx.correctionAnswer.findFirst({
      where: { nonConformityId },
      orderBy: { round: "desc" },
      select: { id: true, verdict: true },
    });
    if (!last || last.verdict !== null) return failed("answer_missing");
    await tx.correctionAnswer.update({
      where: { id: last.id },
      data: { verdict, verdictReason: reason, verdictById: actor.accountId, verdictAt: now },
    });
    await tell(tx, context, `corrections.${verdict}`, { number: moved.value }, reason);
    return done();
  });
}

/** Moves one non-conformity of this very case along its lifecycle; answers its number. */
async function moveCorrection(
  tx: Tx,
  { facts }: Context<CaseFacts>,
  id: string,
  move: CorrectionMove,
): Promise<Outcome<number>> {
  const status = await lockCase(tx, facts.caseId);
  const found = await tx.nonConformity.findUnique({
    where: { id, caseId: facts.caseId },
    select: { status: true, number: true },
  });
  if (!found) return failed("not_found");
  if (!canCorrect(status)) return wrongState(status);
  const from = found.status as CorrectionStatus;
  const to = nextCorrectionStatus(from, move);
  if (!to) return move === "answer" || from === "verified" ? wrongState(from) : failed("answer_missing");
  const { count } = await tx.nonConformity.updateMany({ where: { id, status: from }, data: { status: to } });
  return count === 1 ? done(found.number) : failed("someone_was_faster");
}

async function tell(
  tx: Tx,
  { actor, facts, now }: Context<CaseFacts>,
  kind: string,
  after: { number: number; round?: number },
  note = "",
) {
  await recordCaseEvent(tx, { caseId: facts.caseId, actorId: actor.accountId, at: now, kind, after, note });
}

/** The case's status, held still until this transaction ends; numbering relies on it too. */
async function lockCase(tx: Tx, caseId: string): Promise<CaseStatus> {
  const rows = await tx.$queryRaw<{ status: CaseStatus }[]>`
    SELECT "status" FROM "case" WHERE "id" = ${caseId}::uuid FOR NO KEY UPDATE`;
  const row = rows[0];
  if (!row) throw new Error(`the case ${caseId} is gone`);
  return row.status;
}
