import "server-only";
import type { CaseFacts } from "@/lib/access/facts";
import { may } from "@/lib/access/permissions";
import type { Context } from "@/lib/action";
import { faultOfAuthor, isRepetition, readOperation } from "@/lib/audits/judge";
import { listKnownOperations } from "@/lib/audits/queries";
import { possibleRecommendations } from "@/lib/audits/rules";
import type {
  Operation,
  OperationResult,
  RawOperation,
  Recommendation,
  RefusalReason,
} from "@/lib/audits/schema";
import { moveCase } from "@/lib/cases/commands";
import { type Tx, transaction } from "@/lib/db";
import { done, failed, type Outcome } from "@/lib/outcome";
import { getEdition } from "@/lib/scoring/editions";
import type { Level } from "@/lib/scoring/levels";
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
 * Takes operations from a tablet, each judged on its own: stored, a repetition, or refused with a reason. Every
 * sound one is stored, also beside others of the same field: what of it counts is for the fold to say. Safe to
 * repeat. `wrong_state` while there is no scorecard.
 */
export async function recordOperations(
  { actor, facts, now }: Context<CaseFacts>,
  { operations }: { operations: readonly RawOperation[] },
): Promise<Outcome<OperationResult[]>> {
  const { caseId } = facts;
  const author = {
    accountId: actor.accountId,
    mayScore: may(actor, "scorecard.write", facts),
    maySettle: may(actor, "scorecard.settle", facts),
  };
  return transaction(async (tx) => {
    const scorecard = await lockScorecard(tx, caseId);
    if (!scorecard) return failed("wrong_state", { params: { status: facts.status, possible: "" } });
    const edition = getEdition(scorecard.editionId);
    const stored = await listKnownOperations(caseId, operations, tx);
    const known = new Map<string, Operation & { actorId: string; caseId: string }>(
      stored.map((each) => [each.id, each]),
    );
    const sequences = new Map(stored.map(({ id, sequence }) => [id, sequence]));
    const places = new Set(stored.filter((each) => each.caseId === caseId).map(placeOf));

    const refusalOf = (raw: RawOperation, operation: Operation | undefined): RefusalReason | undefined => {
      if (known.has(raw.id)) return "id_taken";
      if (scorecard.signedOffAt) return "scorecard_signed_off";
      if (!operation) return "invalid_value";
      if (places.has(placeOf(operation))) return "sequence_taken";
      return faultOfAuthor(operation, author, known);
    };
    const fresh: Operation[] = [];
    const rulings = operations.map((raw): { id: string; reason?: RefusalReason; isKnown?: true } => {
      const { id, auditId } = raw;
      if (auditId !== undefined && auditId !== caseId) return { id, reason: "other_audit" };
      const operation = readOperation(edition, raw);
      const before = known.get(id);
      const isOurs = before?.caseId === caseId && operation;
      if (isOurs && isRepetition(operation, actor.accountId, before)) return { id, isKnown: true };
      const reason = refusalOf(raw, operation);
      if (reason || !operation) return { id, reason: reason ?? "invalid_value" };
      fresh.push(operation);
      known.set(id, { ...operation, actorId: actor.accountId, caseId });
      places.add(placeOf(operation));
      return { id };
    });

    const rows = await tx.scorecardOperation.createManyAndReturn({
      data: fresh.map((operation) => ({
        ...operation,
        value: operation.value ?? Prisma.JsonNull,
        caseId,
        actorId: actor.accountId,
        receivedAt: now,
      })),
      select: { id: true, sequence: true },
    });
    for (const { id, sequence } of rows) sequences.set(id, String(sequence));
    return done(
      rulings.map(({ id, reason, isKnown }): OperationResult => {
        if (reason) return { id, state: "refused", reason };
        return { id, state: isKnown ? "duplicate" : "stored", sequence: sequences.get(id) ?? "" };
      }),
    );
  });
}

const placeOf = ({ deviceId, deviceSequence }: { deviceId: string; deviceSequence: number }) =>
  `${deviceId} ${deviceSequence}`;

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

type LockedScorecard = { editionId: string; signedOffAt: Date | null; closingId: string | null };

/** One writer at a time on a scorecard: tablets, closings and the sign-off wait for each other here. */
export async function lockScorecard(tx: Tx, caseId: string): Promise<LockedScorecard | undefined> {
  const rows = await tx.$queryRaw<LockedScorecard[]>`
    SELECT "edition_id" AS "editionId", "signed_off_at" AS "signedOffAt", "closing_id" AS "closingId"
    FROM "scorecard" WHERE "case_id" = ${caseId}::uuid FOR UPDATE`;
  return rows[0];
}
