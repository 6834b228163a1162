import type { CaseStatus } from "@/lib/cases/schema";
import type { Tx } from "@/lib/db";

/**
 * Holds the case's row until the transaction ends and answers its status: a save, an upload and a submission of
 * the same case wait for each other, so that none of them works on a state that is already gone.
 */
export async function lockCase(tx: Tx, caseId: string): Promise<CaseStatus> {
  const rows = await tx.$queryRaw<{ status: CaseStatus }[]>`
    SELECT "status" FROM "case" WHERE "id" = ${caseId}::uuid FOR UPDATE`;
  const status = rows[0]?.status;
  if (!status) throw new Error(`The case ${caseId} is gone.`);
  return status;
}
