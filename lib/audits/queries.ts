import "server-only";
import type { LeftOutDevice } from "@/lib/audits/devices";
import { foldOperations, type Sheet } from "@/lib/audits/operations";
import type { Operation, Recommendation, StoredOperation } from "@/lib/audits/schema";
import { type Day, dayOfDate } from "@/lib/calendar";
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
  alongside: true,
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

/** Operations of some fields of several scorecards, by case: what an old finding is read from. */
export async function listOperationsOfFields(
  caseIds: readonly string[],
  { fields, prefix }: { fields: readonly string[]; prefix: string },
  reader: Reader = db,
): Promise<Map<string, Operation[]>> {
  const rows = await reader.scorecardOperation.findMany({
    where: {
      caseId: { in: [...caseIds] },
      OR: [{ field: { in: [...fields] } }, { field: { startsWith: prefix } }],
    },
    select: { ...operationColumns, caseId: true },
  });
  const byCase = new Map<string, Operation[]>();
  for (const { caseId, ...row } of rows) {
    const ofCase = byCase.get(caseId) ?? [];
    ofCase.push(withoutAuthor(row));
    byCase.set(caseId, ofCase);
  }
  return byCase;
}

/** An operation as it was stored, of whatever case: for judging those that arrive. */
export type KnownOperation = Operation & { caseId: string; actorId: string; sequence: string };

/**
 * What may decide about arriving operations: those with their ids (an id is used once, whatever the case), those
 * that they were based on, and those at the same places of the same devices in this audit.
 */
export async function listKnownOperations(
  caseId: string,
  operations: readonly Pick<Operation, "id" | "basedOn" | "alongside" | "deviceId" | "deviceSequence">[],
  reader: Reader,
): Promise<KnownOperation[]> {
  const ids = operations.flatMap(({ id, basedOn, alongside = [] }) => [id, basedOn ?? id, ...alongside]);
  const rows = await reader.scorecardOperation.findMany({
    where: {
      OR: [
        { id: { in: [...new Set(ids)] } },
        {
          caseId,
          deviceId: { in: [...new Set(operations.map(({ deviceId }) => deviceId))] },
          deviceSequence: { in: [...new Set(operations.map(({ deviceSequence }) => deviceSequence))] },
        },
      ],
    },
    select: { ...operationColumns, caseId: true },
  });
  return rows.map(({ caseId: of, ...row }) => ({ ...withoutAuthor(row), actorId: row.actorId, caseId: of }));
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
  alongside: string[];
  receivedAt: Date;
};

function withoutAuthor(row: Omit<Row, "actorId">) {
  const { alongside, sequence, deviceTime, receivedAt, ...rest } = row;
  return {
    ...rest,
    // Most operations have none: those are not sent.
    ...(alongside.length > 0 ? { alongside } : {}),
    sequence: String(sequence),
    deviceTime: deviceTime.toISOString(),
    receivedAt: receivedAt.toISOString(),
    // Only values that passed readOperation are ever stored.
    value: row.value as Operation["value"],
  };
}

async function withNames(rows: readonly Row[], reader: Reader): Promise<StoredOperation[]> {
  const ids = [...new Set(rows.map(({ actorId }) => actorId))];
  const people = await reader.account.findMany({
    where: { id: { in: ids } },
    select: { id: true, name: true },
  });
  const names = new Map(people.map(({ id, name }) => [id, name]));
  return rows.map(({ actorId, ...row }) => ({
    ...withoutAuthor(row),
    actorId,
    actorName: names.get(actorId) ?? "",
  }));
}

export type ScorecardHead = {
  caseId: string;
  editionId: string;
  openedAt: Date;
  signedOffAt: Date | null;
  signedOffBy: string | null;
  /** The scorer's stored answer; null until sign-off. */
  result: Scored | null;
  /** Why the record of the visit has gaps, and the devices not waited for; said at sign-off. */
  gapsReason: string;
  without: readonly LeftOutDevice[];
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
      gapsReason: true,
      without: true,
    },
  });
  if (!row) return null;
  const { signedOffById, result, without, ...head } = row;
  const signer = signedOffById
    ? await reader.account.findUnique({ where: { id: signedOffById }, select: { name: true } })
    : null;
  return {
    ...head,
    signedOffBy: signer?.name ?? null,
    result: result as Scored | null,
    without: (without ?? []) as LeftOutDevice[],
  };
}

/** A scorecard's state folded from all of its operations. */
export async function getSheet(caseId: string, reader: Reader = db): Promise<Sheet<StoredOperation>> {
  return foldOperations(await listOperations(caseId, {}, reader));
}

/** How the audit is carried out by the plan in force: FS01, FS02 or FS03; empty without a plan. */
export async function getPlanned(
  caseId: string,
  reader: Reader = db,
): Promise<{ mode: string; startsOn: Day; endsOn: Day }> {
  const plan = await reader.auditPlan.findFirstOrThrow({
    where: { caseId },
    orderBy: { version: "desc" },
    select: { mode: true, startsOn: true, endsOn: true },
  });
  return { mode: plan.mode, startsOn: dayOfDate(plan.startsOn), endsOn: dayOfDate(plan.endsOn) };
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
