import "server-only";
import type { CaseFacts } from "@/lib/access/facts";
import type { Context } from "@/lib/action";
import { dateOfDay, dayInShanghai } from "@/lib/calendar";
import { holdCase, moveCase, takeSide } from "@/lib/cases/commands";
import type { CaseStatus } from "@/lib/cases/schema";
import { APPEAL_DAYS, CERTIFICATION_BODY, CURRENT_BASIS } from "@/lib/certificates/body";
import { printed } from "@/lib/certificates/printing";
import { type Tx, transaction } from "@/lib/db";
import { renderDecisionLetter } from "@/lib/decisions/letter-pdf/render";
import { grantedLevel } from "@/lib/decisions/level-rules";
import { judgePreconditions, obstaclesTo } from "@/lib/decisions/preconditions";
import { getCaseRecord, getDecisionMatter } from "@/lib/decisions/queries";
import type { DecisionInput, TechnicalReviewInput } from "@/lib/decisions/schema";
import { insertFile, storeBytes } from "@/lib/files";
import { done, failed, type Outcome } from "@/lib/outcome";

/** Passes a case on to the decision, or sends it back to the team with notes; each round is kept. */
export async function concludeTechnicalReview(
  { actor, facts, now }: Context<CaseFacts>,
  { outcome, notes }: Omit<TechnicalReviewInput, "caseId">,
): Promise<Outcome<CaseStatus>> {
  const { caseId, status } = facts;
  return transaction(async (tx) => {
    const moved = await moveCase(tx, {
      caseId,
      from: status,
      move: outcome === "passed" ? "pass_review" : "return_to_team",
      actorId: actor.accountId,
      at: now,
      event: outcome === "passed" ? "decisions.review_passed" : "decisions.review_returned",
      note: notes,
    });
    if (!moved.ok) return moved;
    const side = await takeSide(tx, { caseId, accountId: actor.accountId, side: "judgement", at: now });
    if (!side.ok) return side;
    const round = (await tx.technicalReview.count({ where: { caseId } })) + 1;
    await tx.technicalReview.create({
      data: { caseId, round, outcome, notes, reviewerId: actor.accountId, reviewedAt: now },
    });
    return moved;
  });
}

/**
 * Takes the certification decision, once per case, and files its letter. Of two people who decide at once one
 * wins and the other gets `someone_was_faster`. A complaint recorded meanwhile waits for the enterprise's row
 * (see recordComplaint), so that none can slip in between the look at the preconditions and the commit.
 */
export async function takeDecision(
  { actor, facts, now }: Context<CaseFacts>,
  input: Omit<DecisionInput, "caseId">,
): Promise<Outcome<CaseStatus>> {
  const { caseId, status } = facts;
  const { outcome, reasons } = input;
  const decidedOn = dayInShanghai(now);
  return transaction(async (tx) => {
    await tx.$queryRaw`SELECT 1 FROM "organisation" WHERE "id" = ${facts.organisationId}::uuid FOR UPDATE`;
    const held = await holdCase(tx, caseId, status);
    if (!held.ok) return held;

    const preconditions = judgePreconditions(await getCaseRecord(caseId, tx));
    const matter = await getDecisionMatter(caseId, tx);
    const obstacles = obstaclesTo(outcome, preconditions);
    if (obstacles.length > 0 || !matter.result) {
      return failed("precondition_failed", { params: { obstacles: obstacles.join(",") } });
    }
    const granted = grantedLevel(matter.result.level, input);
    if (granted === "too_high") {
      return failed("level_above_score", { fields: { level: { code: "level_too_high" } } });
    }

    const moved = await moveCase(tx, {
      caseId,
      from: status,
      move: outcome === "refuse" ? "refuse" : "grant",
      actorId: actor.accountId,
      at: now,
      event: outcome === "refuse" ? "decisions.refused" : "decisions.granted",
      after: { outcome, level: granted.level, scored: matter.result.level, score: matter.result.final },
      note: reasons,
    });
    if (!moved.ok) return moved;
    const side = await takeSide(tx, { caseId, accountId: actor.accountId, side: "judgement", at: now });
    if (!side.ok) return side;

    const letter = printed(() =>
      renderDecisionLetter({
        number: facts.reference,
        holderName: matter.holderName,
        outcome,
        scope: matter.scope,
        basis: CURRENT_BASIS.zh,
        levelSought: matter.requestedLevel ?? undefined,
        levelGranted: granted.level ?? undefined,
        score: matter.result?.final,
        reasons,
        bodyName: CERTIFICATION_BODY.zh,
        decidedOn,
        appealDays: APPEAL_DAYS,
      }),
    );
    if (!letter.ok) return letter;
    const filed = await fileLetter(tx, letter.value, { caseId, reference: facts.reference, at: now });
    if (!filed.ok) return filed;
    await tx.decision.create({
      data: {
        caseId,
        outcome,
        level: granted.level,
        reasons,
        preconditions,
        deciderId: actor.accountId,
        decidedAt: now,
        decidedOn: dateOfDay(decidedOn),
        letterFileId: filed.value,
      },
    });
    return moved;
  });
}

/** The bytes are whole on disk before a row speaks of them. */
async function fileLetter(
  tx: Tx,
  bytes: Uint8Array,
  { caseId, reference, at }: { caseId: string; reference: string; at: Date },
): Promise<Outcome<string>> {
  const stored = await storeBytes(bytes, {
    name: `认证决定通知书-${reference}.pdf`,
    mediaType: "application/pdf",
  });
  if (!stored.ok) return stored;
  await insertFile(tx, stored.value, { caseId, purpose: "letter", createdById: null, at });
  return done(stored.value.id);
}
