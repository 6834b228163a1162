import "server-only";
import type { CaseStatus } from "@/lib/cases/schema";
import { db, type Reader } from "@/lib/db";
import { DEFAULT_EDITION } from "@/lib/scoring/editions";
import { type Verdict, verdictSchema } from "@/lib/scoring/schema";
import type { CaseState, Look } from "@/lib/self-assessment/opening";
import type { PackName, Sheet } from "@/lib/self-assessment/schema";

/** The sheet of an enterprise; an empty one of version 0 when it has not begun. */
export async function getSelfAssessment(organisationId: string, reader: Reader = db): Promise<Sheet> {
  const found = await reader.selfAssessment.findUnique({
    where: { organisationId },
    include: { answers: { orderBy: { clause: "asc" } } },
  });
  if (!found) {
    const blank = { pack: "", version: 0, updatedBy: "", updatedAt: null, answers: [] } as const;
    return { organisationId, editionId: DEFAULT_EDITION.id, ...blank, answers: [] };
  }
  const ids = [found.updatedById, ...found.answers.map(({ updatedById }) => updatedById)];
  const people = await reader.account.findMany({
    where: { id: { in: [...new Set(ids)] } },
    select: { id: true, name: true },
  });
  const names = new Map(people.map(({ id, name }) => [id, name]));
  return {
    organisationId,
    editionId: found.editionId,
    pack: found.pack as PackName | "",
    version: found.version,
    updatedBy: names.get(found.updatedById) ?? "",
    updatedAt: found.updatedAt,
    answers: found.answers.map(({ clause, value, note, version, updatedById, updatedAt }) => ({
      clause,
      value: readValue(value),
      note,
      version,
      updatedBy: names.get(updatedById) ?? "",
      updatedAt,
    })),
  };
}

function readValue(value: unknown): Verdict | null {
  return value === null ? null : verdictSchema.parse(value);
}

/** The enterprise's cases, as far as they decide whether its self-assessment may be read. */
export async function listCaseStates(organisationId: string, reader: Reader = db): Promise<CaseState[]> {
  const found = await reader.case.findMany({
    where: { organisationId },
    select: { id: true, status: true, scorecard: { select: { signedOffAt: true } } },
  });
  return found.map(({ id, status, scorecard }) => ({
    caseId: id,
    status: status as CaseStatus,
    signedOffAt: scorecard?.signedOffAt ?? null,
  }));
}

/** What the log of an enterprise's self-assessment has to be read against for one of its cases. */
export async function getCaseTimes(caseId: string, reader: Reader = db) {
  const { createdAt, scorecard } = await reader.case.findUniqueOrThrow({
    where: { id: caseId },
    select: { createdAt: true, scorecard: { select: { signedOffAt: true } } },
  });
  return { createdAt, signedOffAt: scorecard?.signedOffAt ?? null };
}

/** Every look at an enterprise's self-assessment, whichever case it was asked for at. */
export async function listLooks(organisationId: string, reader: Reader = db): Promise<Look[]> {
  return reader.selfAssessmentView.findMany({
    where: { organisationId },
    orderBy: { id: "asc" },
    select: { at: true, granted: true },
  });
}
