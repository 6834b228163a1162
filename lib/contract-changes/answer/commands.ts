import "server-only";
import type { CaseFacts } from "@/lib/access/facts";
import type { Context } from "@/lib/action";
import { agreeOnTerms } from "@/lib/applications/contract/agree";
import { lockCase } from "@/lib/applications/lock";
import { recordCaseEvent } from "@/lib/case-events";
import { moveCase } from "@/lib/cases/commands";
import { storePaper } from "@/lib/contract-changes/commands";
import { amendmentNumber, amendmentPaper, amendmentSignatures } from "@/lib/contract-changes/papers";
import { type AmendmentView, getContractInForce, listAmendments } from "@/lib/contract-changes/queries";
import type { AmendmentOutcome, Figures } from "@/lib/contract-changes/schema";
import { type Tx, transaction } from "@/lib/db";
import { insertFile } from "@/lib/files";
import { done, failed, type Outcome } from "@/lib/outcome";

type Ask = Context<CaseFacts>;

/** The open amendment that a person speaks of; `contract_changed` when it is another one or no longer open. */
async function openAmendment(caseId: string, number: number) {
  const amendments = await listAmendments(caseId);
  const asked = amendments.find((one) => one.number === number);
  if (!asked) return failed("not_found");
  return asked.outcome === null ? done(asked) : failed("amendment_answered");
}

/** Accepts exactly the text that the person read; from then on the amended contract is in force. */
export async function acceptAmendment(
  { actor, facts, now }: Ask,
  { number, textSha256 }: { number: number; textSha256: string },
): Promise<Outcome<void>> {
  const { caseId } = facts;
  const [asked, inForce] = await Promise.all([openAmendment(caseId, number), getContractInForce(caseId)]);
  if (!asked.ok) return asked;
  const amendment = asked.value;
  if (!inForce) return failed("wrong_state", { params: { status: facts.status } });
  if (amendment.textSha256 !== textSha256 || amendment.contractVersion !== inForce.contract.version) {
    return failed("contract_changed");
  }
  const { terms } = amendment;
  const accepted = { name: actor.name, at: now };
  const proposed = { name: amendment.proposedBy, at: amendment.proposedAt };
  const paper = amendmentPaper({
    number: amendmentNumber(facts.reference, number),
    inForce: inForce.contract.terms,
    amended: terms,
    changes: amendment.changes,
    reason: amendment.reason,
  });
  const pdf = await storePaper(paper, amendmentSignatures(terms, proposed, accepted), amendment.proposedAt);
  if (!pdf.ok) return pdf;
  return transaction(async (tx) => {
    await lockCase(tx, caseId);
    const answered = await answer(tx, {
      caseId,
      amendment,
      outcome: "accepted",
      text: "",
      actorId: actor.accountId,
      now,
      fileId: pdf.value.id,
    });
    if (!answered.ok) return answered;
    const moved = await moveCase(tx, {
      caseId,
      from: facts.status,
      move: "amend_contract",
      actorId: actor.accountId,
      at: now,
      event: "contractChanges.amendment_accepted",
      before: told(inForce.figures, inForce.contract.totalFen),
      after: {
        number: amendmentNumber(facts.reference, number),
        version: terms.version,
        textSha256,
        ...told(amendment.figures, terms.totalFen),
      },
    });
    if (!moved.ok) return moved;
    await insertFile(tx, pdf.value, { caseId, purpose: "contract", createdById: actor.accountId, at: now });
    return agreeOnTerms(tx, {
      caseId,
      terms,
      figures: amendment.figures,
      offered: { ...proposed, id: amendment.proposedById },
      accepted: { ...accepted, id: actor.accountId },
    });
  });
}

const told = ({ scope, employees, halfDays }: Figures, totalFen: number) => ({
  scope,
  employees,
  halfDays,
  totalFen,
});

async function answer(
  tx: Tx,
  given: {
    caseId: string;
    amendment: AmendmentView;
    outcome: AmendmentOutcome;
    text: string;
    actorId: string;
    now: Date;
    fileId?: string;
  },
): Promise<Outcome<void>> {
  const { caseId, amendment, outcome, text, actorId, now, fileId } = given;
  const { count } = await tx.contractAmendment.updateMany({
    where: { caseId, number: amendment.number, outcome: null, textSha256: amendment.textSha256 },
    data: {
      outcome,
      answer: text,
      answeredById: actorId,
      answeredAt: now,
      ...(fileId ? { fileId } : {}),
    },
  });
  return count === 1 ? done() : failed("amendment_answered");
}

type Answer = { number: number; reason: string };

/** The enterprise says no, with a reason; the contract stays as it is. Possible wherever the case stands. */
export async function declineAmendment(ask: Ask, input: Answer): Promise<Outcome<void>> {
  return closeAmendment(ask, input, "declined");
}

/** Staff take a proposal back, with a reason. */
export async function withdrawAmendment(ask: Ask, input: Answer): Promise<Outcome<void>> {
  return closeAmendment(ask, input, "withdrawn");
}

async function closeAmendment(
  { actor, facts, now }: Ask,
  { number, reason }: Answer,
  outcome: "declined" | "withdrawn",
): Promise<Outcome<void>> {
  const { caseId, reference } = facts;
  const asked = await openAmendment(caseId, number);
  if (!asked.ok) return asked;
  return transaction(async (tx) => {
    await lockCase(tx, caseId);
    const answered = await answer(tx, {
      caseId,
      amendment: asked.value,
      outcome,
      text: reason,
      actorId: actor.accountId,
      now,
    });
    if (!answered.ok) return answered;
    await recordCaseEvent(tx, {
      caseId,
      actorId: actor.accountId,
      at: now,
      kind: `contractChanges.amendment_${outcome}`,
      after: { number: amendmentNumber(reference, number) },
      note: reason,
    });
    return done();
  });
}
