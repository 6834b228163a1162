import "server-only";
import { foldOperations, type Sheet } from "@/lib/audits/operations";
import type { Operation, Recommendation, StoredOperation } from "@/lib/audits/schema";
import { db, type Reader } from "@/lib/db";
import type { Scored } from "@/lib/scoring/score";

const operationColumns = {
  id: true,
  sequence: true,
  actorId: true,
  deviceId: true,
  deviceSequence: true,
  deviceTime: true,
  field: true,
  value: true,
  basedOn: true,
  receivedAt: true,
} as const;

/** At most this many operations in one answer; more follow after the last one. */
export const OPERATIONS_PER_ANSWER = 1000;

/** A scorecard's operations after a place in the server's order, oldest first, all of them by default. */
export async function listOperations(
  caseId: string,
  { after = "0", take }: { after?: string; take?: number } = {},
  reader: Reader = db,
): Promise<StoredOperation[]> {
  const rows = await reader.scorecardOperation.findMany({
    where: { caseId, sequence: { gt: BigInt(after) } },
    orderBy: { sequence: "asc" },
    take,
    select: operationColumns,
  });
  return withNames(rows, reader);
}

/** Those operations of a scorecard that may decide about new ones: same fields, same ids, same device places. */
export async function listRelatedOperations(
  caseId: string,
  operations: readonly Operation[],
  reader: Reader,
): Promise<StoredOperation[]> {
  const rows = await reader.scorecardOperation.findMany({
    where: {
      caseId,
      OR: [
        { field: { in: operations.map(({ field }) => field) } },
        { field: { startsWith: "bonus:" } },
        { id: { in: operations.map(({ id }) => id) } },
        ...operations.map(({ deviceId, deviceSequence }) => ({ deviceId, deviceSequence })),
      ],
    },
    orderBy: { sequence: "asc" },
    select: operationColumns,
  });
  return withNames(rows, reader);
}

type Row = {
  id: string;
  sequence: bigint;
  actorId: string;
  deviceId: string;
  deviceSequence: number;
  deviceTime: Date;
  field: string;
  value: unknown;
  basedOn: string | null;
  receivedAt: Date;
};

async function withNames(rows: readonly Row[], reader: Reader): Promise<StoredOperation[]> {
  const ids = [...new Set(rows.map(({ actorId }) => actorId))];
  const people = await reader.account.findMany({
    where: { id: { in: ids } },
    select: { id: true, name: true },
  });
  const names = new Map(people.map(({ id, name }) => [id, name]));
  return rows.map((row) => ({
    ...row,
    sequence: String(row.sequence),
    deviceTime: row.deviceTime.toISOString(),
    receivedAt: row.receivedAt.toISOString(),
    // Only values that passed readOperation are ever stored.
    value: row.value as Operation["value"],
    actorName: names.get(row.actorId) ?? "",
  }));
}

/** Which of these ids exist in any scorecard. An id is used once, whatever the case. */
export async function listTakenIds(ids: readonly string[], reader: Reader): Promise<string[]> {
  const rows = await reader.scorecardOperation.findMany({
    where: { id: { in: [...ids] } },
    select: { id: true },
  });
  return rows.map(({ id }) => id);
}

export type ScorecardHead = {
  caseId: string;
  editionId: string;
  openedAt: Date;
  signedOffAt: Date | null;
  signedOffBy: string | null;
  /** The scorer's stored answer; null until sign-off. */
  result: Scored | null;
};

/** A scorecard without its operations; null while the audit has not been opened. */
export async function getScorecard(caseId: string, reader: Reader = db): Promise<ScorecardHead | null> {
  const row = await reader.scorecard.findUnique({
    where: { caseId },
    select: {
      caseId: true,
      editionId: true,
      openedAt: true,
      signedOffAt: true,
      signedOffById: true,
      result: true,
    },
  });
  if (!row) return null;
  const { signedOffById, result, ...head } = row;
  const signer = signedOffById
    ? await reader.account.findUnique({ where: { id: signedOffById }, select: { name: true } })
    : null;
  return { ...head, signedOffBy: signer?.name ?? null, result: result as Scored | null };
}

/** A scorecard's state folded from all of its operations. */
export async function getSheet(caseId: string, reader: Reader = db): Promise<Sheet<StoredOperation>> {
  return foldOperations(await listOperations(caseId, {}, reader));
}

export type AuditReportView = {
  summary: string;
  recommendation: Recommendation;
  submittedBy: string;
  submittedAt: Date;
};

/** The lead auditor's report; null until it is submitted. */
export async function getAuditReport(caseId: string, reader: Reader = db): Promise<AuditReportView | null> {
  const row = await reader.auditReport.findUnique({ where: { caseId } });
  if (!row) return null;
  const author = await reader.account.findUnique({
    where: { id: row.submittedById },
    select: { name: true },
  });
  return {
    summary: row.summary,
    recommendation: row.recommendation as Recommendation,
    submittedBy: author?.name ?? "",
    submittedAt: row.submittedAt,
  };
}
