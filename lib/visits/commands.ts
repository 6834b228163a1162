import "server-only";
import type { CaseFacts } from "@/lib/access/facts";
import type { Context } from "@/lib/action";
import { recordCaseEvent } from "@/lib/case-events";
import type { CaseStatus } from "@/lib/cases/schema";
import { type Tx, transaction } from "@/lib/db";
import { done, failed, type Outcome } from "@/lib/outcome";
import { canArrangeVisit } from "@/lib/visits/agenda";
import type { VisitInput } from "@/lib/visits/schema";

/** Keeps what the enterprise arranged. Whoever saw an older revision is told and changes nothing. */
export async function arrangeVisit(
  { actor, facts, now }: Context<CaseFacts>,
  { basedOn, network, ...texts }: VisitInput,
): Promise<Outcome<{ revision: number }>> {
  const { caseId } = facts;
  return transaction(async (tx) => {
    const status = await lockCase(tx, caseId);
    if (!canArrangeVisit(status)) return failed("wrong_state", { params: { status, possible: "" } });
    const revision = basedOn + 1;
    const data = {
      ...texts,
      networkAvailable: network === "unknown" ? null : network === "yes",
      revision,
      savedById: actor.accountId,
      savedAt: now,
    };
    const { count } =
      basedOn === 0
        ? await tx.visitPreparation.createMany({ data: [{ caseId, ...data }], skipDuplicates: true })
        : await tx.visitPreparation.updateMany({ where: { caseId, revision: basedOn }, data });
    if (count === 0) return failed("someone_was_faster");
    await recordCaseEvent(tx, {
      caseId,
      actorId: actor.accountId,
      at: now,
      kind: "visits.arranged",
      after: { version: revision },
    });
    return done({ revision });
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
