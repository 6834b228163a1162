import "server-only";
import type { CaseFacts, OrganisationFacts } from "@/lib/access/facts";
import { may } from "@/lib/access/permissions";
import type { Context } from "@/lib/action";
import { type Tx, transaction } from "@/lib/db";
import { done, failed, type Outcome } from "@/lib/outcome";
import { DEFAULT_EDITION, getEdition } from "@/lib/scoring/editions";
import { readAnswer } from "@/lib/self-assessment/answers";
import { type Opening, openingOf } from "@/lib/self-assessment/opening";
import { getSelfAssessment, listCaseStates } from "@/lib/self-assessment/queries";
import type { AnswerInput, PackName, Sheet } from "@/lib/self-assessment/schema";
import { Prisma } from "@/prisma/generated/client/client";

type Ask = Context<OrganisationFacts>;
type Saved = { revision: number; savedAt: string };

/**
 * Keeps one answer, on top of the version that the person saw. Who comes second is told and changes nothing;
 * the same answer once more, as after a lost connection, is no change.
 */
export async function saveAnswer(ask: Ask, input: AnswerInput): Promise<Outcome<Saved>> {
  const { actor, facts, now } = ask;
  const { organisationId } = facts;
  const { clause, revision, note } = input;
  return transaction<Saved>(async (tx) => {
    const sheet = await touchSheet(tx, ask);
    const read = readAnswer(getEdition(sheet.editionId), clause, input);
    if (!read.ok) return failed("invalid_input", { fields: read.fields });
    const key = { organisationId_clause: { organisationId, clause } };
    const kept = await tx.selfAssessmentAnswer.findUnique({ where: key });
    const value = read.value ?? Prisma.DbNull;
    if ((kept?.version ?? 0) !== revision) {
      const same = kept?.note === note && sameValue(kept.value, read.value);
      if (kept && same) return done({ revision: kept.version, savedAt: kept.updatedAt.toISOString() });
      return failed("self_assessment_changed", { params: { revision: kept?.version ?? 0 } });
    }
    const data = { value, note, version: revision + 1, updatedById: actor.accountId, updatedAt: now };
    await tx.selfAssessmentAnswer.upsert({
      where: key,
      create: { organisationId, clause, ...data },
      update: data,
    });
    return done({ revision: revision + 1, savedAt: now.toISOString() });
  });
}

/** Chooses which further hints are shown; changes no answer. */
export async function choosePack(ask: Ask, { pack }: { pack: PackName | "" }): Promise<Outcome<void>> {
  return transaction(async (tx) => {
    await touchSheet(tx, ask, { pack });
    return done();
  });
}

/** Empties every answer and note and begins with today's edition; only on top of the sheet that was seen. */
export async function resetSheet(ask: Ask, { revision }: { revision: number }): Promise<Outcome<void>> {
  const { actor, facts, now } = ask;
  const { organisationId } = facts;
  return transaction(async (tx) => {
    const sheet = await touchSheet(tx, ask, { editionId: DEFAULT_EDITION.id });
    if (sheet.version - 1 !== revision)
      return failed("self_assessment_changed", { params: { revision: sheet.version - 1 } });
    await tx.selfAssessmentAnswer.updateMany({
      where: { organisationId },
      data: {
        value: Prisma.DbNull,
        note: "",
        version: { increment: 1 },
        updatedById: actor.accountId,
        updatedAt: now,
      },
    });
    return done();
  });
}

/**
 * Somebody of the certification body asks for the self-assessment at a case: shown or refused, it is written down
 * in the same transaction. Refused while the case's scorecard, or another case's of the enterprise, is open.
 */
export async function lookAt({ actor, facts, now }: Context<CaseFacts>): Promise<{
  opening: Opening;
  sheet: Sheet | null;
}> {
  const { caseId, organisationId } = facts;
  const looked = await transaction<{ opening: Opening; sheet: Sheet | null }>(async (tx) => {
    const allowed = may(actor, "self_assessment.view", facts);
    const opening: Opening = allowed
      ? openingOf(caseId, await listCaseStates(organisationId, tx))
      : { state: "closed", reason: "not_signed_off" };
    const sheet = opening.state === "open" ? await getSelfAssessment(organisationId, tx) : null;
    await tx.selfAssessmentView.create({
      data: {
        caseId,
        organisationId,
        viewerId: actor.accountId,
        granted: sheet !== null,
        version: sheet?.version ?? null,
        at: now,
      },
    });
    return done({ opening, sheet });
  });
  if (!looked.ok) throw new Error(`a look at a self-assessment ended in ${looked.code}`);
  return looked.value;
}

/** Makes the sheet where there is none and counts the change; its row's lock lets one writer in at a time. */
async function touchSheet(
  tx: Tx,
  { actor, facts, now }: Ask,
  change: { pack?: PackName | ""; editionId?: string } = {},
): Promise<{ editionId: string; version: number }> {
  const { organisationId } = facts;
  const by = { updatedById: actor.accountId, updatedAt: now };
  const editionId = DEFAULT_EDITION.id;
  await tx.selfAssessment.createMany({
    data: [{ organisationId, editionId, version: 1, ...by }],
    skipDuplicates: true,
  });
  return tx.selfAssessment.update({
    where: { organisationId },
    data: { ...change, ...by, version: { increment: 1 } },
    select: { editionId: true, version: true },
  });
}

function sameValue(kept: unknown, typed: unknown): boolean {
  return JSON.stringify(inOrder(kept)) === JSON.stringify(inOrder(typed));
}

/** JSON columns do not keep the order of keys. */
function inOrder(value: unknown): unknown {
  if (typeof value !== "object" || value === null) return value;
  return Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
}
