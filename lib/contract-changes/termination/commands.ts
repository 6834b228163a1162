import "server-only";
import type { CaseFacts } from "@/lib/access/facts";
import type { Context } from "@/lib/action";
import { listContracts } from "@/lib/applications/contract/queries";
import { lockCase } from "@/lib/applications/lock";
import { requirePrintable } from "@/lib/applications/printable";
import { addDays, type Day, dateOfDay, dayInShanghai } from "@/lib/calendar";
import { moveCase } from "@/lib/cases/commands";
import { nextStatus } from "@/lib/cases/lifecycle";
import { storePaper } from "@/lib/contract-changes/commands";
import { feesDue, MAX_NOTICE_DAYS, NOTICE_DAYS, sumDue } from "@/lib/contract-changes/fees-due";
import { paperSha256 } from "@/lib/contract-changes/paper";
import { noticeSignatures, terminationPaper } from "@/lib/contract-changes/papers";
import type { TerminatingSide } from "@/lib/contract-changes/schema";
import { transaction } from "@/lib/db";
import { insertFile } from "@/lib/files";
import { done, failed, type Outcome } from "@/lib/outcome";
import type { Prisma } from "@/prisma/generated/client/client";

/**
 * One side ends the contract before there is a certificate: its notice is filed with the fees that the contract makes
 * due, the case ends, an open amendment falls, whoever was booked is free again.
 */
export async function terminateContract(
  { actor, facts, now }: Context<CaseFacts>,
  { version, reason, endsOn }: { version: number; reason: string; endsOn: Day },
): Promise<Outcome<void>> {
  const { caseId } = facts;
  const contracts = await listContracts(caseId);
  const contract = contracts.find(({ acceptedAt }) => acceptedAt !== null);
  if (!contract || !nextStatus(facts.status, "terminate_contract")) {
    return failed("wrong_state", { params: { status: facts.status } });
  }
  if (contract.version !== version) return failed("contract_changed");
  const today = dayInShanghai(now);
  const [first, last] = [addDays(today, NOTICE_DAYS), addDays(today, MAX_NOTICE_DAYS)];
  if (endsOn < first || endsOn > last) {
    return failed("invalid_input", {
      fields: { endsOn: { code: "notice_period", params: { first, last } } },
    });
  }
  const printable = requirePrintable({ reason });
  if (!printable.ok) return printable;
  const isOwn = actor.memberships.some(({ organisationId }) => organisationId === facts.organisationId);
  const side: TerminatingSide = isOwn ? "enterprise" : "body";
  const { terms } = contract;
  const fees = feesDue(terms, facts.status);
  const number = `${facts.reference}-ZZ`;
  const paper = terminationPaper({ number, terms, side, reason, noticedOn: today, endsOn, fees });
  const textSha256 = paperSha256(paper);
  const pdf = await storePaper(paper, noticeSignatures(terms, side, { name: actor.name, at: now }), now);
  if (!pdf.ok) return pdf;
  return transaction(async (tx) => {
    await lockCase(tx, caseId);
    if ((await tx.contract.count({ where: { caseId } })) !== contracts.length)
      return failed("contract_changed");
    const moved = await moveCase(tx, {
      caseId,
      from: facts.status,
      move: "terminate_contract",
      actorId: actor.accountId,
      at: now,
      event: `contractChanges.terminated_by_${side}`,
      after: { number, version, endsOn, dueFen: sumDue(fees), textSha256 },
      note: reason,
    });
    if (!moved.ok) return moved;
    await tx.contractAmendment.updateMany({
      where: { caseId, outcome: null },
      data: { outcome: "withdrawn", answer: reason, answeredById: actor.accountId, answeredAt: now },
    });
    await insertFile(tx, pdf.value, { caseId, purpose: "contract", createdById: actor.accountId, at: now });
    await tx.contractTermination.create({
      data: {
        caseId,
        side,
        contractVersion: version,
        reason,
        endsOn: dateOfDay(endsOn),
        fees: fees satisfies Prisma.InputJsonArray,
        dueFen: sumDue(fees),
        textSha256,
        noticedById: actor.accountId,
        noticedAt: now,
        fileId: pdf.value.id,
      },
    });
    return done();
  });
}
