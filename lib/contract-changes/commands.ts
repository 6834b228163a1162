import "server-only";
import type { CaseFacts } from "@/lib/access/facts";
import type { Context } from "@/lib/action";
import { contractTerms } from "@/lib/applications/contract-terms";
import { lockCase } from "@/lib/applications/lock";
import { planDays } from "@/lib/applications/person-day-review";
import { requirePrintable } from "@/lib/applications/printable";
import { dayInShanghai } from "@/lib/calendar";
import { moveCase } from "@/lib/cases/commands";
import { changesBetween } from "@/lib/contract-changes/changes";
import { type Paper, paperSha256, renderPaper, type SignaturePlace } from "@/lib/contract-changes/paper";
import { amendmentNumber, amendmentPaper, amendmentSignatures } from "@/lib/contract-changes/papers";
import { getContractInForce } from "@/lib/contract-changes/queries";
import type { Figures, ProposedAmendment } from "@/lib/contract-changes/schema";
import { transaction } from "@/lib/db";
import { insertFile, storeBytes } from "@/lib/files";
import { done, type FieldFault, failed, type Outcome } from "@/lib/outcome";
import type { Prisma } from "@/prisma/generated/client/client";

type Ask = Context<CaseFacts>;

export function storePaper(paper: Paper, signatures: readonly SignaturePlace[], datedAt: Date) {
  return storeBytes(renderPaper(paper, signatures, dayInShanghai(datedAt)), {
    name: `${paper.number}.pdf`,
    mediaType: "application/pdf",
  });
}

/**
 * Proposes another text of the contract in force to the enterprise. Nothing changes until it accepts. The PDF is on
 * disk before the row that names it is written; whoever proposed meanwhile makes this attempt fail.
 */
export async function proposeAmendment(
  { actor, facts, now }: Ask,
  input: ProposedAmendment,
): Promise<Outcome<{ number: number; textSha256: string }>> {
  const { caseId, reference } = facts;
  const drafted = await draftAmendment(facts, input);
  if (!drafted.ok) return drafted;
  const { paper, number, figures, terms, changes } = drafted.value;
  const textSha256 = paperSha256(paper);
  const pdf = await storePaper(paper, amendmentSignatures(terms, { name: actor.name, at: now }), now);
  if (!pdf.ok) return pdf;
  return transaction(async (tx) => {
    const status = await lockCase(tx, caseId);
    if (status !== facts.status) return failed("someone_was_faster");
    const [versions, amendments, open] = [
      await tx.contract.count({ where: { caseId } }),
      await tx.contractAmendment.count({ where: { caseId } }),
      await tx.contractAmendment.count({ where: { caseId, outcome: null } }),
    ];
    if (open > 0) return failed("amendment_open");
    if (versions !== terms.version - 1 || amendments !== number - 1) return failed("someone_was_faster");
    const moved = await moveCase(tx, {
      caseId,
      from: status,
      move: "amend_contract",
      actorId: actor.accountId,
      at: now,
      event: "contractChanges.amendment_proposed",
      after: { number: amendmentNumber(reference, number), version: terms.version, textSha256 },
      note: input.reason,
    });
    if (!moved.ok) return moved;
    await insertFile(tx, pdf.value, { caseId, purpose: "contract", createdById: actor.accountId, at: now });
    await tx.contractAmendment.create({
      data: {
        caseId,
        number,
        contractVersion: terms.version - 1,
        terms: terms satisfies Prisma.InputJsonObject,
        figures: figures satisfies Prisma.InputJsonObject,
        changes: changes satisfies Prisma.InputJsonArray,
        reason: input.reason,
        textSha256,
        proposedById: actor.accountId,
        proposedAt: now,
        fileId: pdf.value.id,
      },
    });
    return done({ number, textSha256 });
  });
}

/** Works out what the contract would say, by the same tables as its first version. */
async function draftAmendment(facts: CaseFacts, input: ProposedAmendment) {
  const found = await getContractInForce(facts.caseId);
  if (!found) return failed("wrong_state", { params: { status: facts.status } });
  const { contract, application, amendments, serviceStaff } = found;
  if (contract.version !== input.basedOn) return failed("contract_changed");
  if (amendments.some(({ outcome }) => outcome === null)) return failed("amendment_open");
  const fault = faultOf(input, serviceStaff);
  if (fault) return failed("invalid_input", { fields: fault });
  const printable = requirePrintable({
    scope: input.scope,
    scopeEn: input.scopeEn,
    outlets: input.outlets.map(({ name, address }) => name + address).join("\n"),
    overrideReason: input.overrideReason,
    reason: input.reason,
  });
  if (!printable.ok) return printable;
  const { employees, sampledOutlets } = input;
  const days = planDays(
    { employees, sampledOutlets },
    { halfDays: input.days, reason: input.overrideReason },
  );
  if (!days.ok) return days;
  const { computed, planned, overrideReason } = days.value;
  const { scope, scopeEn, requestedLevel, outlets } = input;
  const figures: Figures = {
    scope,
    scopeEn,
    requestedLevel,
    employees,
    outlets,
    sampledOutlets,
    computedHalfDays: computed,
    halfDays: planned,
    overrideReason,
  };
  const { enterprise, body, basis } = contract.terms;
  const terms = contractTerms({
    reference: application.reference,
    version: contract.version + 1,
    enterprise,
    body,
    basis,
    ...figures,
  });
  const changes = changesBetween({ figures: found.figures, terms: contract.terms }, { figures, terms });
  if (changes.length === 0) return failed("nothing_amended");
  const number = (amendments[0]?.number ?? 0) + 1;
  const paper = amendmentPaper({
    number: amendmentNumber(application.reference, number),
    inForce: contract.terms,
    amended: terms,
    changes,
    reason: input.reason,
  });
  return done({ paper, number, figures, terms, changes });
}

function faultOf(
  { employees, outlets, sampledOutlets }: ProposedAmendment,
  serviceStaff: number,
): Record<string, FieldFault> | null {
  if (employees < serviceStaff)
    return { employees: { code: "below_service_staff", params: { min: serviceStaff } } };
  if (sampledOutlets > outlets.length)
    return { sampledOutlets: { code: "too_large", params: { max: outlets.length } } };
  return null;
}
