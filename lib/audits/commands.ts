import "server-only";
import type { CaseFacts } from "@/lib/access/facts";
import type { Context } from "@/lib/action";
import { isRepetition, judgeOperation, readOperation } from "@/lib/audits/judge";
import { getSheet, listRelatedOperations, listTakenIds } from "@/lib/audits/queries";
import { possibleRecommendations, resultForSignOff } from "@/lib/audits/rules";
import type {
  OperationResult,
  RawOperation,
  Recommendation,
  RefusalReason,
  StoredOperation,
} from "@/lib/audits/schema";
import { moveCase } from "@/lib/cases/commands";
import { type Tx, transaction } from "@/lib/db";
import { done, failed, type Outcome } from "@/lib/outcome";
import { getEdition } from "@/lib/scoring/editions";
import type { Level } from "@/lib/scoring/levels";
import type { Scored } from "@/lib/scoring/score";
import { Prisma } from "@/prisma/generated/client/client";

/** Begins the on-site audit: the scorecard is made and pinned to the case's edition. */
export async function openAudit({ actor, facts, now }: Context<CaseFacts>): Promise<Outcome<void>> {
  return transaction(async (tx) => {
    const moved = await moveCase(tx, {
      caseId: facts.caseId,
      from: facts.status,
      move: "open_audit",
      actorId: actor.accountId,
      at: now,
      event: "audits.opened",
    });
    if (!moved.ok) return moved;
    const { editionId } = await tx.case.findUniqueOrThrow({
      where: { id: facts.caseId },
      select: { editionId: true },
    });
    await tx.scorecard.create({
      data: {
        caseId: facts.caseId,
        editionId: getEdition(editionId).id,
        openedById: actor.accountId,
        openedAt: now,
      },
    });
    return done();
  });
}

/**
 * Takes operations from a tablet, each judged on its own: stored, a repetition, in conflict with what stands
 * there, or refused. Safe to repeat. `wrong_state` while there is no scorecard.
 */
export async function recordOperations(
  { actor, facts, now }: Context<CaseFacts>,
  { operations }: { operations: readonly RawOperation[] },
): Promise<Outcome<OperationResult[]>> {
  return transaction(async (tx) => {
    const scorecard = await lockScorecard(tx, facts.caseId);
    if (!scorecard) return failed("wrong_state", { params: { status: facts.status, possible: "" } });
    const edition = getEdition(scorecard.editionId);
    const read = operations.map((raw) => readOperation(edition, raw));
    const sound = read.filter((operation) => operation !== undefined);
    const stored = await listRelatedOperations(facts.caseId, sound, tx);
    const taken = await listTakenIds(
      operations.map(({ id }) => id),
      tx,
    );

    const results: OperationResult[] = [];
    const refuse = (id: string, reason: RefusalReason) => void results.push({ id, state: "refused", reason });
    for (const [index, operation] of read.entries()) {
      const id = operations[index]?.id ?? "";
      const known = stored.find((each) => each.id === id);
      if (operation && known && isRepetition(operation, actor.accountId, known)) {
        results.push({ id, state: "duplicate", sequence: known.sequence });
      } else if (known || taken.includes(id)) refuse(id, "id_taken");
      else if (scorecard.signedOffAt) refuse(id, "scorecard_signed_off");
      else if (!operation) refuse(id, "invalid_value");
      else if (stored.some((each) => isSamePlace(each, operation))) refuse(id, "sequence_taken");
      else {
        const ruling = judgeOperation(operation, stored);
        if (ruling.state !== "stored") {
          results.push({ id, ...ruling });
          continue;
        }
        const row = await tx.scorecardOperation.create({
          data: {
            ...operation,
            value: operation.value ?? Prisma.JsonNull,
            caseId: facts.caseId,
            actorId: actor.accountId,
            receivedAt: now,
          },
          select: { sequence: true },
        });
        const sequence = String(row.sequence);
        const author = { actorId: actor.accountId, actorName: actor.name };
        stored.push({ ...operation, ...author, sequence, receivedAt: now.toISOString() });
        results.push({ id, state: "stored", sequence });
      }
    }
    return done(results);
  });
}

const isSamePlace = (a: StoredOperation, b: { deviceId: string; deviceSequence: number }) =>
  a.deviceId === b.deviceId && a.deviceSequence === b.deviceSequence;

/**
 * Signs the scorecard off: the scorer's whole answer is stored and never computed again. Refused while
 * anything is open or in conflict, while a special deduction has no non-conformity, and when operations
 * arrived that the person has not seen (`seen` is the last sequence on their screen).
 */
export async function signOffAudit(
  { actor, facts, now }: Context<CaseFacts>,
  { seen }: { seen?: string },
): Promise<Outcome<Scored>> {
  return transaction(async (tx) => {
    const scorecard = await lockScorecard(tx, facts.caseId);
    if (!scorecard) return failed("wrong_state", { params: { status: facts.status, possible: "" } });
    if (scorecard.signedOffAt) return failed("scorecard_signed_off");
    const last = await tx.scorecardOperation.aggregate({
      where: { caseId: facts.caseId },
      _max: { sequence: true },
    });
    if (seen !== undefined && (last._max.sequence ?? 0n) > BigInt(seen)) return failed("someone_was_faster");
    const raised = await tx.nonConformity.findMany({
      where: { caseId: facts.caseId, specialId: { not: null } },
      select: { specialId: true },
    });
    const covered = raised.map(({ specialId }) => specialId ?? "");
    const sheet = await getSheet(facts.caseId, tx);
    const result = resultForSignOff(getEdition(scorecard.editionId), sheet, covered);
    if (!result.ok) return result;
    const { score, final, level } = result.value;
    await tx.scorecard.update({
      where: { caseId: facts.caseId },
      data: {
        signedOffById: actor.accountId,
        signedOffAt: now,
        result: JSON.parse(JSON.stringify(result.value)),
        score,
        final,
        level,
      },
    });
    const moved = await moveCase(tx, {
      caseId: facts.caseId,
      from: facts.status,
      move: "sign_off_audit",
      actorId: actor.accountId,
      at: now,
      event: "audits.signed_off",
      after: { score, final, level },
    });
    return moved.ok ? result : moved;
  });
}

/** Submits the audit report with a recommendation; the case goes on to the technical review. */
export async function submitReport(
  { actor, facts, now }: Context<CaseFacts>,
  { summary, recommendation }: { summary: string; recommendation: Recommendation },
): Promise<Outcome<void>> {
  return transaction(async (tx) => {
    const scorecard = await tx.scorecard.findUnique({
      where: { caseId: facts.caseId },
      select: { level: true },
    });
    if (scorecard?.level && !possibleRecommendations(scorecard.level as Level).includes(recommendation)) {
      return failed("invalid_input", { fields: { recommendation: { code: "failed_only_refuse" } } });
    }
    const moved = await moveCase(tx, {
      caseId: facts.caseId,
      from: facts.status,
      move: "submit_report",
      actorId: actor.accountId,
      at: now,
      event: "audits.report_submitted",
      after: { recommendation },
    });
    if (!moved.ok) return moved;
    const report = { summary, recommendation, submittedById: actor.accountId, submittedAt: now };
    // A report that the review returned is replaced; the case history keeps that there was an earlier one.
    await tx.auditReport.upsert({
      where: { caseId: facts.caseId },
      create: { caseId: facts.caseId, ...report },
      update: report,
    });
    return done();
  });
}

/** One writer at a time on a scorecard: tablets and the sign-off wait for each other here. */
async function lockScorecard(
  tx: Tx,
  caseId: string,
): Promise<{ editionId: string; signedOffAt: Date | null } | undefined> {
  const rows = await tx.$queryRaw<{ editionId: string; signedOffAt: Date | null }[]>`
    SELECT "edition_id" AS "editionId", "signed_off_at" AS "signedOffAt"
    FROM "scorecard" WHERE "case_id" = ${caseId}::uuid FOR UPDATE`;
  return rows[0];
}
