import "server-only";
import { namesOf } from "@/lib/cases/queries";
import { db, type Reader } from "@/lib/db";
import type { Readiness, Verdict } from "@/lib/document-review/schema";
import { checklistFor } from "@/lib/materials/checklist";
import { listMaterialVersions, type MaterialVersionView } from "@/lib/materials/queries";
import type { EnterpriseType } from "@/lib/organisations/schema";

export type FindingView = {
  id: string;
  item: string;
  clause: string | null;
  verdict: Verdict;
  /** Clauses that the document proves, where it conforms. */
  proves: string[];
  note: string;
  raisedAt: Date;
  raisedBy: string;
  answer: string | null;
  answeredAt: Date | null;
  answeredBy: string;
  closedAt: Date | null;
  closedBy: string;
};

/** Everything said about the documents of a case, oldest first. */
export async function listFindings(caseId: string, reader: Reader = db): Promise<FindingView[]> {
  const findings = await reader.documentFinding.findMany({
    where: { caseId },
    orderBy: [{ raisedAt: "asc" }, { id: "asc" }],
  });
  const people = findings.flatMap((one) => [one.raisedById, one.answeredById, one.closedById]);
  const names = await namesOf(
    people.filter((id) => id !== null),
    reader,
  );
  const nameOf = (id: string | null) => (id ? (names.get(id) ?? "") : "");
  return findings.map((one) => ({
    id: one.id,
    item: one.item,
    clause: one.clause,
    verdict: one.verdict as Verdict,
    proves: one.proves,
    note: one.note,
    raisedAt: one.raisedAt,
    raisedBy: nameOf(one.raisedById),
    answer: one.answer,
    answeredAt: one.answeredAt,
    answeredBy: nameOf(one.answeredById),
    closedAt: one.closedAt,
    closedBy: nameOf(one.closedById),
  }));
}

export type DocumentView = {
  item: string;
  required: boolean;
  /** Versions on file, newest first. */
  versions: MaterialVersionView[];
  findings: FindingView[];
};

/** The documents of a case in the order of the checklist, with their files and what was said about each. */
export async function listDocuments(caseId: string, reader: Reader = db): Promise<DocumentView[]> {
  const { organisation } = await reader.case.findUniqueOrThrow({
    where: { id: caseId },
    select: { organisation: { select: { enterpriseType: true } } },
  });
  // One after the other: a transaction speaks through one connection.
  const versions = await listMaterialVersions(caseId, reader);
  const findings = await listFindings(caseId, reader);
  const asked = checklistFor(organisation.enterpriseType as EnterpriseType);
  const keys = [
    ...asked.map(({ key }): string => key),
    ...[...versions, ...findings].map(({ item }) => item),
  ];
  return [...new Set(keys)].map((item) => ({
    item,
    required: asked.some((entry) => entry.key === item && entry.required),
    versions: versions.filter((version) => version.item === item),
    findings: findings.filter((finding) => finding.item === item),
  }));
}

/** The scheme edition that a case is pinned to: what its clauses are called. */
export async function getPinnedEdition(caseId: string, reader: Reader = db): Promise<string> {
  const { editionId } = await reader.case.findUniqueOrThrow({
    where: { id: caseId },
    select: { editionId: true },
  });
  return editionId;
}

export type ConclusionView = {
  readiness: Readiness;
  conclusion: string;
  concludedAt: Date;
  concludedBy: string;
};

export async function getConclusion(caseId: string, reader: Reader = db): Promise<ConclusionView | null> {
  const review = await reader.documentReview.findUnique({ where: { caseId } });
  if (!review) return null;
  const names = await namesOf([review.concludedById], reader);
  return {
    readiness: review.readiness as Readiness,
    conclusion: review.conclusion,
    concludedAt: review.concludedAt,
    concludedBy: names.get(review.concludedById) ?? "",
  };
}
