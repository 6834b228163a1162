import "server-only";
import { type Day, dayOfDate } from "@/lib/calendar";
import type { CorrectionStatus, CorrectionVerdict, Grade } from "@/lib/corrections/schema";
import { db, type Reader } from "@/lib/db";

export type Proof = { id: string; name: string; size: number; mediaType: string };

export type CorrectionAnswerView = {
  round: number;
  cause: string;
  correction: string;
  correctiveAction: string;
  owner: string;
  answeredBy: string;
  answeredAt: Date;
  verdict: CorrectionVerdict | null;
  verdictReason: string;
  verdictBy: string | null;
  verdictAt: Date | null;
  proofs: Proof[];
};

export type NonConformityView = {
  id: string;
  number: number;
  grade: Grade;
  clause: string | null;
  specialId: string | null;
  requirement: string;
  evidence: string;
  status: CorrectionStatus;
  dueOn: Day;
  raisedBy: string;
  raisedAt: Date;
  /** Oldest first. */
  answers: CorrectionAnswerView[];
};

/** All non-conformities of a case with every answer and proof, by number. */
export async function listNonConformities(caseId: string, reader: Reader = db): Promise<NonConformityView[]> {
  const rows = await reader.nonConformity.findMany({
    where: { caseId },
    orderBy: { number: "asc" },
    include: {
      answers: {
        orderBy: { round: "asc" },
        include: {
          proofs: { select: { file: { select: { id: true, name: true, size: true, mediaType: true } } } },
        },
      },
    },
  });
  const ids = rows.flatMap((row) => [
    row.raisedById,
    ...row.answers.flatMap(({ answeredById, verdictById }) => [answeredById, verdictById ?? []].flat()),
  ]);
  const people = await reader.account.findMany({
    where: { id: { in: [...new Set(ids)] } },
    select: { id: true, name: true },
  });
  const names = new Map(people.map(({ id, name }) => [id, name]));
  return rows.map((row) => ({
    id: row.id,
    number: row.number,
    grade: row.grade as Grade,
    clause: row.clause,
    specialId: row.specialId,
    requirement: row.requirement,
    evidence: row.evidence,
    status: row.status as CorrectionStatus,
    dueOn: dayOfDate(row.dueOn),
    raisedBy: names.get(row.raisedById) ?? "",
    raisedAt: row.raisedAt,
    answers: row.answers.map((answer) => ({
      round: answer.round,
      cause: answer.cause,
      correction: answer.correction,
      correctiveAction: answer.correctiveAction,
      owner: answer.owner,
      answeredBy: names.get(answer.answeredById) ?? "",
      answeredAt: answer.answeredAt,
      verdict: answer.verdict as CorrectionVerdict | null,
      verdictReason: answer.verdictReason,
      verdictBy: answer.verdictById ? (names.get(answer.verdictById) ?? "") : null,
      verdictAt: answer.verdictAt,
      proofs: answer.proofs.map(({ file }) => file),
    })),
  }));
}

/** Which entries of the scorecard have a non-conformity: for the scorecard, without the answers. */
export async function listRaised(
  caseId: string,
  reader: Reader = db,
): Promise<{ number: number; clause: string | null; specialId: string | null; status: CorrectionStatus }[]> {
  const rows = await reader.nonConformity.findMany({
    where: { caseId },
    orderBy: { number: "asc" },
    select: { number: true, clause: true, specialId: true, status: true },
  });
  return rows.map((row) => ({ ...row, status: row.status as CorrectionStatus }));
}
