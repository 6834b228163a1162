import "server-only";
import { listContracts, sampledOutletsOf } from "@/lib/applications/contract/queries";
import type { ContractTerms } from "@/lib/applications/contract-pdf/terms";
import { agreedHalfDays } from "@/lib/applications/contract-terms";
import { getApplication } from "@/lib/applications/queries";
import { type Day, dayOfDate } from "@/lib/calendar";
import { namesOf } from "@/lib/cases/queries";
import type { FeeDue } from "@/lib/contract-changes/fees-due";
import type { AmendmentOutcome, Change, Figures, TerminatingSide } from "@/lib/contract-changes/schema";
import { db, type Reader } from "@/lib/db";
import { firstAudit } from "@/lib/rules/person-days";

export type AmendmentView = {
  number: number;
  contractVersion: number;
  terms: ContractTerms;
  figures: Figures;
  changes: Change[];
  reason: string;
  textSha256: string;
  proposedBy: string;
  proposedById: string;
  proposedAt: Date;
  fileId: string;
  outcome: AmendmentOutcome | null;
  answer: string;
  answeredBy: string;
  answeredAt: Date | null;
};

/** Every amendment of a case's contract, newest first. */
export async function listAmendments(caseId: string, reader: Reader = db): Promise<AmendmentView[]> {
  const rows = await reader.contractAmendment.findMany({ where: { caseId }, orderBy: { number: "desc" } });
  const names = await namesOf(
    rows.flatMap(({ proposedById, answeredById }) => [proposedById, answeredById ?? proposedById]),
    reader,
  );
  return rows.map((row) => ({
    number: row.number,
    contractVersion: row.contractVersion,
    terms: row.terms as ContractTerms,
    figures: row.figures as Figures,
    changes: row.changes as Change[],
    reason: row.reason,
    textSha256: row.textSha256,
    proposedBy: names.get(row.proposedById) ?? "",
    proposedById: row.proposedById,
    proposedAt: row.proposedAt,
    fileId: row.fileId,
    outcome: row.outcome as AmendmentOutcome | null,
    answer: row.answer,
    answeredBy: row.answeredById ? (names.get(row.answeredById) ?? "") : "",
    answeredAt: row.answeredAt,
  }));
}

export type TerminationView = {
  side: TerminatingSide;
  reason: string;
  endsOn: Day;
  fees: FeeDue[];
  dueFen: number;
  textSha256: string;
  noticedBy: string;
  noticedAt: Date;
  fileId: string;
};

/** The notice that ended a case's contract; null where there is none. */
export async function getTermination(caseId: string, reader: Reader = db): Promise<TerminationView | null> {
  const row = await reader.contractTermination.findUnique({ where: { caseId } });
  if (!row) return null;
  const names = await namesOf([row.noticedById], reader);
  return {
    side: row.side as TerminatingSide,
    reason: row.reason,
    endsOn: dayOfDate(row.endsOn),
    fees: row.fees as FeeDue[],
    dueFen: row.dueFen,
    textSha256: row.textSha256,
    noticedBy: names.get(row.noticedById) ?? "",
    noticedAt: row.noticedAt,
    fileId: row.fileId,
  };
}

/** The contract in force and what it was worked out from; null before both sides have accepted one. */
export async function getContractInForce(caseId: string, reader: Reader = db) {
  const [application, contracts, amendments, sampled] = await Promise.all([
    getApplication(caseId, reader),
    listContracts(caseId, reader),
    listAmendments(caseId, reader),
    sampledOutletsOf(caseId, reader),
  ]);
  const contract = contracts.find(({ acceptedAt }) => acceptedAt !== null);
  const employees = application?.answers.employeeCount;
  if (!application || !employees || !contract) return null;
  const { scope, scopeEn, requestedLevel, outlets, serviceStaffCount } = application.answers;
  const amended = amendments.find(({ outcome }) => outcome === "accepted")?.figures;
  const sampledOutlets = amended?.sampledOutlets ?? sampled;
  const figures: Figures = {
    scope,
    scopeEn,
    requestedLevel,
    employees,
    outlets: [...outlets],
    sampledOutlets,
    computedHalfDays: firstAudit(employees, sampledOutlets)?.total ?? null,
    halfDays: agreedHalfDays(contract.terms),
    // Above the table the reason stands in the stage's name, and with the figures of the last amendment.
    overrideReason: contract.terms.override?.reason ?? amended?.overrideReason ?? "",
  };
  return { contract, figures, application, serviceStaff: serviceStaffCount ?? 1, amendments };
}
