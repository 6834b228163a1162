import "server-only";
import { getContractedHalfDays } from "@/lib/applications/contract/queries";
import { itemField } from "@/lib/audits/fields";
import { foldOperations } from "@/lib/audits/operations";
import { listOperationsOfFields } from "@/lib/audits/queries";
import type { ItemValue } from "@/lib/audits/schema";
import { type EarlierRemark, plannedHoursOf } from "@/lib/audits/snapshot";
import { dayInShanghai } from "@/lib/calendar";
import type { CorrectionStatus } from "@/lib/corrections/schema";
import { db, type Reader } from "@/lib/db";
import { SELF_ASSESSMENT } from "@/lib/materials/withheld";
import { findItem } from "@/lib/scoring/edition";
import { getEdition } from "@/lib/scoring/editions";
import type { Scored } from "@/lib/scoring/score";

/** So many earlier audits of an enterprise are looked at, the latest first. */
const EARLIER_AUDITS = 6;

/**
 * What is known of the enterprise from before: points lost in earlier audits with their findings, the
 * non-conformities of those, and what this case's document review said. Newest first.
 */
export async function listEarlierRemarks(
  { caseId, organisationId, reference }: { caseId: string; organisationId: string; reference: string },
  reader: Reader = db,
): Promise<EarlierRemark[]> {
  const earlier = await reader.scorecard.findMany({
    where: { case: { organisationId }, caseId: { not: caseId }, signedOffAt: { not: null } },
    orderBy: { signedOffAt: "desc" },
    take: EARLIER_AUDITS,
    select: {
      caseId: true,
      editionId: true,
      signedOffAt: true,
      result: true,
      case: { select: { reference: true } },
    },
  });
  const caseIds = earlier.map((one) => one.caseId);
  const lost = earlier.map((one) => ({ ...one, losses: lossesOf(one.result as Scored | null) }));
  const clauses = [...new Set(lost.flatMap(({ losses }) => losses.map(({ clause }) => clause)))];
  const [operations, corrections, documentFindings] = await Promise.all([
    listOperationsOfFields(caseIds, { fields: clauses.map(itemField), prefix: "special:" }, reader),
    reader.nonConformity.findMany({
      where: { caseId: { in: caseIds } },
      select: {
        clause: true,
        evidence: true,
        raisedAt: true,
        status: true,
        case: { select: { reference: true } },
      },
    }),
    reader.documentFinding.findMany({
      // What was asked about the enterprise's own assessment would tell of it before the team has scored.
      where: { caseId, verdict: { not: "conform" }, item: { not: SELF_ASSESSMENT } },
    }),
  ]);

  const previous = lost.flatMap(({ caseId: of, editionId, signedOffAt, losses, case: { reference } }) => {
    const sheet = foldOperations(operations.get(of) ?? []);
    const edition = getEdition(editionId);
    return losses.map(({ clause, lost }): EarlierRemark & { since: Date | null } => {
      const isClause = findItem(edition, clause) !== undefined;
      const special = sheet.scorecard.specialDeductions?.[indexOf(clause)];
      const text = isClause ? findingOf(sheet.entries.get(itemField(clause))?.current) : special?.finding;
      return {
        clause: isClause ? clause : null,
        kind: "previous_finding",
        text: text ?? "",
        at: signedOffAt ? dayInShanghai(signedOffAt) : "",
        reference,
        lost,
        since: signedOffAt,
      };
    });
  });
  const corrected = corrections.map((one): EarlierRemark & { since: Date } => ({
    clause: one.clause,
    kind: one.status === "verified" ? "closed_correction" : "open_correction",
    text: one.evidence,
    at: dayInShanghai(one.raisedAt),
    reference: one.case.reference,
    status: one.status as CorrectionStatus,
    since: one.raisedAt,
  }));
  const documents = documentFindings.map((one): EarlierRemark & { since: Date } => ({
    clause: one.clause,
    kind: "document_finding",
    text: one.note,
    at: dayInShanghai(one.raisedAt),
    reference,
    status: one.closedAt ? "closed" : one.answeredAt ? "answered" : "open",
    since: one.raisedAt,
  }));
  return [...previous, ...corrected, ...documents]
    .sort((a, b) => (b.since?.getTime() ?? 0) - (a.since?.getTime() ?? 0))
    .map(({ since: _, ...remark }) => remark);
}

type Loss = { clause: string; lost: string };

/** The steps of a stored result that cost points: clauses and places of special deductions. */
function lossesOf(result: Scored | null): Loss[] {
  return (result?.trace ?? []).flatMap(({ clause, lost }) => (lost === "0" ? [] : [{ clause, lost }]));
}

/** The place in "specialDeductions[2]"; -1 for anything else. */
const indexOf = (clause: string) => Number(/^specialDeductions\[(\d+)\]$/.exec(clause)?.[1] ?? -1);

function findingOf(value: unknown): string | undefined {
  const verdict = value as ItemValue | null | undefined;
  return verdict && verdict.verdict !== "deleted" ? verdict.finding : undefined;
}

/** Hours on site that the contract agrees on, before it the application review; null when they are not known. */
export async function getPlannedHours(caseId: string, reader: Reader = db): Promise<number | null> {
  const [halfDays, application] = await Promise.all([
    getContractedHalfDays(caseId, reader),
    reader.application.findUnique({ where: { caseId }, select: { employeeCount: true } }),
  ]);
  return plannedHoursOf({ halfDays, employees: application?.employeeCount ?? null });
}
