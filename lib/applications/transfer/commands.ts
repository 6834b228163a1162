import "server-only";
import type { z } from "zod";
import type { CaseFacts } from "@/lib/access/facts";
import type { Context } from "@/lib/action";
import { lockCase } from "@/lib/applications/lock";
import type { transferCheckSchema } from "@/lib/applications/schema";
import { claimOf } from "@/lib/applications/transfer/queries";
import { faultsOfTransferCheck, isSameClaim, type TransferClaim } from "@/lib/applications/transfer/rules";
import { dateOfDay, dayInShanghai } from "@/lib/calendar";
import { recordCaseEvent } from "@/lib/case-events";
import { nextStatus } from "@/lib/cases/lifecycle";
import { type Tx, transaction } from "@/lib/db";
import { done, failed, type Outcome } from "@/lib/outcome";

/** Keeps a claim as the form says it; a check of what it said before no longer counts. */
export async function saveClaim(tx: Tx, caseId: string, claim: TransferClaim | null): Promise<void> {
  const before = claimOf(await tx.transferClaim.findUnique({ where: { caseId } }));
  if (isSameClaim(before, claim)) return;
  await tx.transferCheck.deleteMany({ where: { caseId } });
  if (!claim) {
    await tx.transferClaim.deleteMany({ where: { caseId } });
    return;
  }
  const data = {
    ...claim,
    issuedOn: claim.issuedOn && dateOfDay(claim.issuedOn),
    expiresOn: claim.expiresOn && dateOfDay(claim.expiresOn),
  };
  await tx.transferClaim.upsert({ where: { caseId }, create: { caseId, ...data }, update: data });
}

/** Records what was found out about a certificate from another body; until the acceptance it may be mended. */
export async function recordTransferCheck(
  { actor, facts, now }: Context<CaseFacts>,
  { caseId, note, ...answers }: z.output<typeof transferCheckSchema>,
): Promise<Outcome<void>> {
  return transaction(async (tx) => {
    const status = await lockCase(tx, facts.caseId);
    if (nextStatus(status, "accept") === undefined) return failed("wrong_state");
    const claim = claimOf(await tx.transferClaim.findUnique({ where: { caseId } }));
    if (!claim) return failed("not_found");
    const fields = faultsOfTransferCheck(claim, answers, dayInShanghai(now));
    if (Object.keys(fields).length > 0) return failed("invalid_input", { fields });
    const data = { ...answers, note, checkedById: actor.accountId, checkedAt: now };
    await tx.transferCheck.upsert({ where: { caseId }, create: { caseId, ...data }, update: data });
    await recordCaseEvent(tx, {
      caseId,
      actorId: actor.accountId,
      at: now,
      kind: "applications.transfer_checked",
      after: answers,
      note,
    });
    return done();
  });
}
