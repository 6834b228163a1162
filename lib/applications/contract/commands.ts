import "server-only";
import type { CaseFacts } from "@/lib/access/facts";
import type { Context } from "@/lib/action";
import { contractRow } from "@/lib/applications/contract/agree";
import { listContracts, sampledOutletsOf } from "@/lib/applications/contract/queries";
import { renderContract } from "@/lib/applications/contract-pdf/render";
import type { ContractSignatures, ContractTerms } from "@/lib/applications/contract-pdf/terms";
import { contractTextSha256 } from "@/lib/applications/contract-pdf/text";
import { contractTerms } from "@/lib/applications/contract-terms";
import { lockCase } from "@/lib/applications/lock";
import { planDays } from "@/lib/applications/person-day-review";
import { getApplication } from "@/lib/applications/queries";
import { dayInShanghai } from "@/lib/calendar";
import { moveCase } from "@/lib/cases/commands";
import { CERTIFICATION_BODY, CURRENT_BASIS } from "@/lib/certificates/body";
import { db, transaction } from "@/lib/db";
import { insertFile, storeBytes } from "@/lib/files";
import { done, failed, type Outcome } from "@/lib/outcome";
import type { HalfDays } from "@/lib/rules/person-days";

type Ask = Context<CaseFacts>;
type Offer = { days: HalfDays | null; overrideReason: string };

/**
 * Offers a contract, or a new version of it with amended person-days. The PDF is on disk before the row that
 * names it is written; whoever offered meanwhile makes this attempt fail.
 */
export async function offerContract(
  { actor, facts, now }: Ask,
  offer: Offer,
): Promise<Outcome<{ version: number; textSha256: string }>> {
  const { caseId } = facts;
  const drafted = await draftTerms(facts, offer);
  if (!drafted.ok) return drafted;
  const { terms, halfDays, overrideReason, computedHalfDays } = drafted.value;
  const textSha256 = contractTextSha256(terms);
  const pdf = await storePdf(terms, { offered: { name: actor.name, at: now } }, now);
  if (!pdf.ok) return pdf;
  return transaction(async (tx) => {
    const status = await lockCase(tx, caseId);
    const versions = await tx.contract.count({ where: { caseId } });
    if (status !== facts.status || versions !== terms.version - 1) return failed("someone_was_faster");
    const moved = await moveCase(tx, {
      caseId,
      from: status,
      move: "offer_contract",
      actorId: actor.accountId,
      at: now,
      event: "applications.contract_offered",
      after: {
        number: terms.contractNumber,
        version: terms.version,
        totalFen: terms.totalFen,
        textSha256,
        halfDays,
        computedHalfDays,
      },
      note: overrideReason,
    });
    if (!moved.ok) return moved;
    await insertFile(tx, pdf.value, { caseId, purpose: "contract", createdById: actor.accountId, at: now });
    await tx.contract.create({
      data: {
        caseId,
        ...contractRow(terms),
        offeredById: actor.accountId,
        offeredAt: now,
        fileId: pdf.value.id,
      },
    });
    return done({ version: terms.version, textSha256 });
  });
}

/** Terms of the next version; days and reason from this offer, else from the last one, else from the review. */
async function draftTerms(facts: CaseFacts, offer: Offer) {
  const { caseId } = facts;
  const [application, review, versions] = await Promise.all([
    getApplication(caseId),
    db.applicationReview.findUnique({ where: { caseId } }),
    db.contract.count({ where: { caseId } }),
  ]);
  const employees = application?.answers.employeeCount;
  if (!application || !employees || review?.outcome !== "accepted" || review.halfDays === null) {
    return failed("wrong_state", { params: { status: facts.status } });
  }
  const sampledOutlets = await sampledOutletsOf(caseId);
  const days = planDays(
    { employees, sampledOutlets },
    {
      halfDays: offer.days ?? review.halfDays,
      reason: offer.overrideReason || (offer.days === null ? review.overrideReason : ""),
    },
  );
  if (!days.ok) return days;
  const { organisation, scope, requestedLevel } = application.answers;
  const { computed, planned, overrideReason } = days.value;
  const terms = contractTerms({
    reference: application.reference,
    version: versions + 1,
    enterprise: {
      name: organisation.name,
      creditCode: application.creditCode,
      address: organisation.registeredAddress,
    },
    body: { name: CERTIFICATION_BODY.zh },
    scope,
    basis: CURRENT_BASIS.zh,
    requestedLevel,
    employees,
    computedHalfDays: computed,
    sampledOutlets,
    halfDays: planned,
    overrideReason,
  });
  return done({ terms, halfDays: planned, overrideReason, computedHalfDays: computed });
}

async function storePdf(terms: ContractTerms, signatures: ContractSignatures, datedAt: Date) {
  return storeBytes(renderContract(terms, signatures, dayInShanghai(datedAt)), {
    name: `${terms.contractNumber}.pdf`,
    mediaType: "application/pdf",
  });
}

/** Accepts exactly the text that the person read: its version and hash are posted and compared. */
export async function acceptContract(
  { actor, facts, now }: Ask,
  { version, textSha256 }: { version: number; textSha256: string },
): Promise<Outcome<void>> {
  const { caseId } = facts;
  const [latest] = await listContracts(caseId);
  if (!latest) return failed("wrong_state", { params: { status: facts.status } });
  if (latest.version !== version || latest.textSha256 !== textSha256) return failed("contract_changed");
  if (latest.acceptedAt) return failed("someone_was_faster");
  const offered = { name: latest.offeredBy, at: latest.offeredAt };
  const pdf = await storePdf(
    latest.terms,
    { offered, accepted: { name: actor.name, at: now } },
    latest.offeredAt,
  );
  if (!pdf.ok) return pdf;
  return transaction(async (tx) => {
    await lockCase(tx, caseId);
    if ((await tx.contract.count({ where: { caseId } })) !== version) return failed("contract_changed");
    const moved = await moveCase(tx, {
      caseId,
      from: facts.status,
      move: "accept_contract",
      actorId: actor.accountId,
      at: now,
      event: "applications.contract_accepted",
      after: { number: latest.number, version, textSha256 },
    });
    if (!moved.ok) return moved;
    await insertFile(tx, pdf.value, { caseId, purpose: "contract", createdById: actor.accountId, at: now });
    const { count } = await tx.contract.updateMany({
      where: { id: latest.id, acceptedAt: null, textSha256 },
      data: { acceptedAt: now, acceptedById: actor.accountId, fileId: pdf.value.id },
    });
    return count === 1 ? done() : failed("someone_was_faster");
  });
}
