import "server-only";
import type { z } from "zod";
import type { CaseFacts, OrganisationFacts } from "@/lib/access/facts";
import type { Context } from "@/lib/action";
import { gapsOf } from "@/lib/applications/completeness";
import { eligibilityOf } from "@/lib/applications/eligibility";
import { lockCase } from "@/lib/applications/lock";
import { requirePrintable } from "@/lib/applications/printable";
import { getApplication } from "@/lib/applications/queries";
import { hindrancesOf } from "@/lib/applications/readiness";
import type * as schema from "@/lib/applications/schema";
import { saveClaim } from "@/lib/applications/transfer/commands";
import { dateOfDay, dayInShanghai } from "@/lib/calendar";
import { recordCaseEvent } from "@/lib/case-events";
import { moveCase } from "@/lib/cases/commands";
import { db, type Tx, transaction, violates } from "@/lib/db";
import { latestMaterials } from "@/lib/materials/queries";
import { APPLICATION_ITEM, faultsOfMaterials, isItemOpen } from "@/lib/materials/rules";
import { isIndustry } from "@/lib/organisations/official/industries";
import { isRegion } from "@/lib/organisations/official/regions";
import { done, failed, type Outcome } from "@/lib/outcome";
import { DEFAULT_EDITION } from "@/lib/scoring/editions";

type Ask = Context<CaseFacts>;
type Saved = { revision: number; savedAt: string };

/** Opens a case for an enterprise, with its number; one running case per enterprise. */
export async function startApplication(
  { actor, now }: Context<OrganisationFacts>,
  { organisationId }: { organisationId: string },
): Promise<Outcome<{ caseId: string; reference: string }>> {
  try {
    return await transaction(async (tx) => {
      const reference = await nextReference(tx, dayInShanghai(now).slice(0, 4));
      const { id: caseId } = await tx.case.create({
        data: {
          reference,
          organisationId,
          status: "draft",
          editionId: DEFAULT_EDITION.id,
          createdById: actor.accountId,
          createdAt: now,
          statusSince: now,
          application: { create: { savedAt: now } },
        },
      });
      const event = { caseId, actorId: actor.accountId, at: now, kind: "applications.started" };
      await recordCaseEvent(tx, { ...event, after: { status: "draft", reference } });
      return done({ caseId, reference });
    });
  } catch (error) {
    if (violates(error, "case_one_running") || violates(error, '"organisation_id"'))
      return failed("case_already_open");
    throw error;
  }
}

/** Consecutive within a year, from a counter row that this transaction holds: an undone case leaves no gap. */
async function nextReference(tx: Tx, year: string): Promise<string> {
  const rows = await tx.$queryRaw<{ value: number }[]>`
    INSERT INTO "counter" ("name", "value") VALUES (${`case-reference-${year}`}, 1)
    ON CONFLICT ("name") DO UPDATE SET "value" = "counter"."value" + 1 RETURNING "value"`;
  return `XZ-${year}-${String(rows[0]?.value).padStart(4, "0")}`;
}

/** One saved part of the form: only while it is open, and only on top of the revision that the person saw. */
async function saveSection(
  { facts, now }: Ask,
  revision: number,
  write: (tx: Tx) => Promise<unknown>,
): Promise<Outcome<Saved>> {
  const { caseId } = facts;
  return transaction(async (tx) => {
    const status = await lockCase(tx, caseId);
    const round = await tx.supplementRound.findFirst({
      where: { caseId, closedAt: null },
      select: { items: true },
    });
    if (!isItemOpen(status, round?.items ?? null, APPLICATION_ITEM)) return failed("item_not_open");
    const { count } = await tx.application.updateMany({
      where: { caseId, revision },
      data: { revision: { increment: 1 }, savedAt: now },
    });
    if (count === 0) {
      const current = await tx.application.findUniqueOrThrow({
        where: { caseId },
        select: { revision: true },
      });
      return failed("application_changed", { params: { revision: current.revision } });
    }
    await write(tx);
    return done({ revision: revision + 1, savedAt: now.toISOString() });
  });
}

type Input<Schema extends z.ZodType> = z.output<Schema>;

const notOnList = (field: string) =>
  failed("invalid_input", { fields: { [field]: { code: "choose_from_list" } } });

/** The enterprise's own details belong to the enterprise; the form is where they are filled in. */
export async function saveOrganisation(
  ask: Ask,
  input: Input<typeof schema.organisationSectionSchema>,
): Promise<Outcome<Saved>> {
  const { caseId: _, revision, ...details } = input;
  const { name, nameEn, legalPerson, registeredAddress, officeAddress, addressEn } = details;
  const printable = requirePrintable({
    name,
    nameEn,
    legalPerson,
    registeredAddress,
    officeAddress,
    addressEn,
  });
  if (!printable.ok) return printable;
  const where = { id: ask.facts.organisationId };
  if (details.regionCode && !isRegion(details.regionCode)) {
    // A code that was chosen before the list changed may stay.
    const kept = await db.organisation.findUniqueOrThrow({ where, select: { regionCode: true } });
    if (kept.regionCode !== details.regionCode) return notOnList("regionCode");
  }
  return saveSection(ask, revision, (tx) => tx.organisation.update({ where, data: details }));
}

export async function saveHeadcount(
  ask: Ask,
  input: Input<typeof schema.headcountSectionSchema>,
): Promise<Outcome<Saved>> {
  const { caseId, revision, managers, employeeCount, serviceStaffCount } = input;
  return saveSection(ask, revision, async (tx) => {
    await tx.application.update({ where: { caseId }, data: { employeeCount, serviceStaffCount } });
    await tx.serviceManager.deleteMany({ where: { caseId } });
    await tx.serviceManager.createMany({
      data: managers.map((manager) => ({
        caseId,
        name: manager.name,
        certificateNumber: manager.certificateNumber,
        validUntil: manager.validUntil && dateOfDay(manager.validUntil),
      })),
    });
  });
}

export async function saveOutlets(
  ask: Ask,
  { caseId, revision, outlets }: Input<typeof schema.outletsSectionSchema>,
): Promise<Outcome<Saved>> {
  const printable = requirePrintable(
    Object.fromEntries(
      outlets.flatMap(({ name, address }, row) => [
        [`outletName.${row}`, name],
        [`outletAddress.${row}`, address],
      ]),
    ),
  );
  if (!printable.ok) return printable;
  return saveSection(ask, revision, async (tx) => {
    await tx.outlet.deleteMany({ where: { caseId } });
    await tx.outlet.createMany({
      data: outlets.map(({ name, address, ownership, staffCount }, position) => ({
        caseId,
        name,
        address,
        ownership,
        staffCount,
        position,
      })),
    });
  });
}

export async function saveScope(
  ask: Ask,
  input: Input<typeof schema.scopeSectionSchema>,
): Promise<Outcome<Saved>> {
  const { caseId, revision, transfer, ...answers } = input;
  const { scope, scopeEn, industryCode } = answers;
  const printable = requirePrintable({ scope, scopeEn });
  if (!printable.ok) return printable;
  if (industryCode && !isIndustry(industryCode)) return notOnList("industryCode");
  return saveSection(ask, revision, async (tx) => {
    await tx.application.update({ where: { caseId }, data: answers });
    await saveClaim(tx, caseId, transfer);
  });
}

export async function saveEligibility(
  ask: Ask,
  input: Input<typeof schema.eligibilitySectionSchema>,
): Promise<Outcome<Saved>> {
  const { caseId, revision, ...answers } = input;
  return saveSection(ask, revision, (tx) => tx.application.update({ where: { caseId }, data: answers }));
}

/** Hands the application in, first or after a supplement round, with the declaration that all of it is true. */
export async function submitApplication({ actor, facts, now }: Ask): Promise<Outcome<void>> {
  const { caseId } = facts;
  return transaction(async (tx) => {
    const status = await lockCase(tx, caseId);
    if (status !== facts.status) return failed("someone_was_faster");
    const ready = await readyToSubmit(tx, caseId, now);
    if (!ready.ok) return ready;
    const moved = await moveCase(tx, {
      caseId,
      from: status,
      move: "submit",
      actorId: actor.accountId,
      at: now,
      event: status === "supplementing" ? "applications.resubmitted" : "applications.submitted",
    });
    if (!moved.ok) return moved;
    await tx.application.update({ where: { caseId }, data: { declaredAt: now } });
    await tx.case.update({ where: { id: caseId }, data: { submittedAt: now } });
    await tx.supplementRound.updateMany({ where: { caseId, closedAt: null }, data: { closedAt: now } });
    return done();
  });
}

async function readyToSubmit(tx: Tx, caseId: string, now: Date): Promise<Outcome<void>> {
  const application = await getApplication(caseId, tx);
  if (!application) return failed("application_incomplete");
  const today = dayInShanghai(now);
  const { creditCode, answers, reopened } = application;
  const { enterpriseType } = answers.organisation;
  const latest = await latestMaterials(caseId, tx);
  const hindrances = hindrancesOf(
    {
      gaps: gapsOf(answers),
      notEligible: !eligibilityOf(answers, today).eligible,
      materials: faultsOfMaterials(enterpriseType, latest, {
        today,
        creditCode,
        isTransfer: answers.transfer !== null,
      }),
    },
    reopened,
  );
  const { gaps, materials } = hindrances;
  if (gaps.length > 0) return failed("application_incomplete", { params: { count: gaps.length } });
  if (hindrances.notEligible) return failed("not_eligible");
  if (materials.length > 0) return failed("materials_missing", { params: { count: materials.length } });
  const { name, registeredAddress, officeAddress } = answers.organisation;
  return requirePrintable({ name, registeredAddress, officeAddress, scope: answers.scope });
}

/** Gives the application up; whoever was booked for it is free again. */
export async function withdrawApplication(
  { actor, facts, now }: Ask,
  { reason }: { reason: string },
): Promise<Outcome<void>> {
  const { caseId } = facts;
  return transaction(async (tx) => {
    const moved = await moveCase(tx, {
      caseId,
      from: facts.status,
      move: "withdraw",
      actorId: actor.accountId,
      at: now,
      event: "applications.withdrawn",
      note: reason,
    });
    if (!moved.ok) return moved;
    await tx.supplementRound.updateMany({ where: { caseId, closedAt: null }, data: { closedAt: now } });
    return done();
  });
}
