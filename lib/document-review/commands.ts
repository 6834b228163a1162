import "server-only";
import type { CaseFacts } from "@/lib/access/facts";
import type { Context } from "@/lib/action";
import { recordCaseEvent } from "@/lib/case-events";
import { holdCase, moveCase, takeSide } from "@/lib/cases/commands";
import { nextStatus } from "@/lib/cases/lifecycle";
import { type Tx, transaction } from "@/lib/db";
import { fileRecords } from "@/lib/document-review/record/commands";
import type { Readiness, RecordedVerdict } from "@/lib/document-review/schema";
import { done, failed, type Outcome } from "@/lib/outcome";
import { listItems } from "@/lib/scoring/edition";
import { getEdition } from "@/lib/scoring/editions";

/** Documents are reviewed while the lifecycle can conclude their review, and at no other time. */
const isUnderReview = ({ status }: CaseFacts) => nextStatus(status, "conclude_document_review") !== undefined;

/** Holds the case and puts the reviewer on the evaluation side: their first act decides where they stand. */
async function beginAct(tx: Tx, { actor, facts, now }: Context<CaseFacts>): Promise<Outcome<void>> {
  if (!isUnderReview(facts)) return failed("wrong_state");
  if (actor.memberships.some(({ organisationId }) => organisationId === facts.organisationId)) {
    return failed("person_related", { params: { name: actor.name } });
  }
  const held = await holdCase(tx, facts.caseId, facts.status);
  if (!held.ok) return held;
  return takeSide(tx, { caseId: facts.caseId, accountId: actor.accountId, side: "evaluation", at: now });
}

type Said = Omit<RecordedVerdict, "caseId" | "proves"> & { proves?: readonly string[] };

/** Records what the reviewer says about one document; of one that conforms also which clauses it proves. */
export async function recordVerdict(
  context: Context<CaseFacts>,
  { item, verdict, clause, note, proves: named = [] }: Said,
): Promise<Outcome<{ findingId: string }>> {
  const { actor, facts, now } = context;
  return transaction(async (tx) => {
    const begun = await beginAct(tx, context);
    if (!begun.ok) return begun;
    const proved = await provable(tx, facts.caseId, item, named);
    if (!proved.ok) return proved;
    const proves = proved.value;
    const finding = await tx.documentFinding.create({
      data: {
        caseId: facts.caseId,
        item,
        verdict,
        clause: clause || null,
        proves,
        note,
        raisedById: actor.accountId,
        raisedAt: now,
      },
      select: { id: true },
    });
    await recordCaseEvent(tx, {
      caseId: facts.caseId,
      actorId: actor.accountId,
      at: now,
      kind: "documentReview.recorded",
      after: {
        findingId: finding.id,
        item,
        verdict,
        ...(clause ? { clause } : {}),
        ...(proves.length > 0 ? { proves } : {}),
      },
      note,
    });
    return done({ findingId: finding.id });
  });
}

/** The clauses that a document may prove, in the order of the case's edition; without a file it proves nothing. */
async function provable(
  tx: Tx,
  caseId: string,
  item: string,
  named: readonly string[],
): Promise<Outcome<string[]>> {
  if (named.length === 0) return done([]);
  const [{ editionId }, files] = [
    await tx.case.findUniqueOrThrow({ where: { id: caseId }, select: { editionId: true } }),
    await tx.materialVersion.count({ where: { caseId, item } }),
  ];
  if (files === 0) return failed("invalid_input", { fields: { proves: { code: "nothing_to_prove_with" } } });
  const clauses = listItems(getEdition(editionId)).map(({ clause }) => clause);
  if (named.some((clause) => !clauses.includes(clause))) {
    return failed("invalid_input", { fields: { proves: { code: "unknown_clause" } } });
  }
  return done(clauses.filter((clause) => named.includes(clause)));
}

/** The enterprise answers a finding, once; a further remark becomes a new finding. */
export async function answerFinding(
  { actor, facts, now }: Context<CaseFacts>,
  { findingId, answer }: { findingId: string; answer: string },
): Promise<Outcome<void>> {
  if (!isUnderReview(facts)) return failed("wrong_state");
  return transaction(async (tx) => {
    const held = await holdCase(tx, facts.caseId, facts.status);
    if (!held.ok) return held;
    const finding = await findOpen(tx, facts.caseId, findingId);
    if (!finding) return failed("not_found");
    const { count } = await tx.documentFinding.updateMany({
      where: { id: findingId, caseId: facts.caseId, closedAt: null, answeredAt: null },
      data: { answer, answeredById: actor.accountId, answeredAt: now },
    });
    if (count === 0) return failed("someone_was_faster");
    await recordCaseEvent(tx, {
      caseId: facts.caseId,
      actorId: actor.accountId,
      at: now,
      kind: "documentReview.answered",
      after: { findingId, item: finding.item },
      note: answer,
    });
    return done();
  });
}

/** The reviewer is satisfied, or takes the finding back. */
export async function closeFinding(
  context: Context<CaseFacts>,
  { findingId }: { findingId: string },
): Promise<Outcome<void>> {
  const { actor, facts, now } = context;
  return transaction(async (tx) => {
    const begun = await beginAct(tx, context);
    if (!begun.ok) return begun;
    const finding = await findOpen(tx, facts.caseId, findingId);
    if (!finding) return failed("not_found");
    const { count } = await tx.documentFinding.updateMany({
      where: { id: findingId, caseId: facts.caseId, closedAt: null },
      data: { closedById: actor.accountId, closedAt: now },
    });
    if (count === 0) return failed("someone_was_faster");
    await recordCaseEvent(tx, {
      caseId: facts.caseId,
      actorId: actor.accountId,
      at: now,
      kind: "documentReview.closed",
      after: { findingId, item: finding.item },
    });
    return done();
  });
}

/** A finding or question of this very case; what conforms has nothing to answer or close. */
function findOpen(tx: Tx, caseId: string, findingId: string) {
  return tx.documentFinding.findFirst({
    where: { id: findingId, caseId, verdict: { not: "conform" } },
    select: { item: true },
  });
}

/**
 * Concludes stage 1. "Ready" moves the case on and is refused with `findings_open` while anything is open;
 * "not ready" is written down and the review goes on. Either way its record is filed with it.
 */
export async function concludeReview(
  context: Context<CaseFacts>,
  { readiness, conclusion }: { readiness: Readiness; conclusion: string },
): Promise<Outcome<{ readiness: Readiness }>> {
  const { actor, facts, now } = context;
  const { caseId } = facts;
  return transaction(async (tx) => {
    const begun = await beginAct(tx, context);
    if (!begun.ok) return begun;
    if (readiness === "ready") {
      // The case is held: no finding can appear between this look and the move.
      const open = await tx.documentFinding.count({
        where: { caseId, verdict: { not: "conform" }, closedAt: null },
      });
      if (open > 0) return failed("findings_open");
      const moved = await moveCase(tx, {
        caseId,
        from: facts.status,
        move: "conclude_document_review",
        actorId: actor.accountId,
        at: now,
        event: "documentReview.concluded",
        after: { readiness },
        note: conclusion,
      });
      if (!moved.ok) return moved;
    } else {
      await recordCaseEvent(tx, {
        caseId,
        actorId: actor.accountId,
        at: now,
        kind: "documentReview.found_not_ready",
        after: { readiness },
        note: conclusion,
      });
    }
    const said = { readiness, conclusion, concludedById: actor.accountId, concludedAt: now };
    await tx.documentReview.upsert({ where: { caseId }, create: { caseId, ...said }, update: said });
    const filed = await fileRecords(tx, { caseId, locale: "zh", madeById: actor.accountId, at: now });
    return filed.ok ? done({ readiness }) : filed;
  });
}
