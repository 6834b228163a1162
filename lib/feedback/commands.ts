import "server-only";
import type { CaseFacts } from "@/lib/access/facts";
import type { Context } from "@/lib/action";
import type { CaseStatus } from "@/lib/cases/schema";
import { type Tx, transaction } from "@/lib/db";
import { canGiveFeedback } from "@/lib/feedback/rules";
import type { FeedbackInput } from "@/lib/feedback/schema";
import { done, failed, type Outcome } from "@/lib/outcome";

/**
 * Keeps what the enterprise says about its audit; the first answer is the only one. It leaves no entry in the case
 * history: the team reads that, and would learn that there is feedback and from whom.
 */
export async function giveFeedback(
  { actor, facts: { caseId }, now }: Context<CaseFacts>,
  input: FeedbackInput,
): Promise<Outcome<void>> {
  return transaction(async (tx) => {
    const status = await lockCase(tx, caseId);
    if (!canGiveFeedback(status)) return failed("wrong_state", { params: { status, possible: "" } });
    const { count } = await tx.auditFeedback.createMany({
      data: [{ caseId, ...input, givenById: actor.accountId, givenAt: now }],
      skipDuplicates: true,
    });
    return count === 1 ? done() : failed("someone_was_faster");
  });
}

/** The case's status, held still until this transaction ends. */
async function lockCase(tx: Tx, caseId: string): Promise<CaseStatus> {
  const rows = await tx.$queryRaw<{ status: CaseStatus }[]>`
    SELECT "status" FROM "case" WHERE "id" = ${caseId}::uuid FOR NO KEY UPDATE`;
  const row = rows[0];
  if (!row) throw new Error(`the case ${caseId} is gone`);
  return row.status;
}
