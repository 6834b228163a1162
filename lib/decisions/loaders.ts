import "server-only";
import { notFound } from "next/navigation";
import { generalFacts } from "@/lib/access/facts";
import { may } from "@/lib/access/permissions";
import { foldOperations } from "@/lib/audits/operations";
import { listOperations } from "@/lib/audits/queries";
import { dayInShanghai } from "@/lib/calendar";
import { allowedOf, enterCase } from "@/lib/cases/loaders";
import { getCertificate } from "@/lib/certificates/queries";
import { currentInstant } from "@/lib/clock";
import { improvementOf } from "@/lib/decisions/improvement";
import { possibleOutcomes } from "@/lib/decisions/level-rules";
import { judgePreconditions, keptPreconditions, obstaclesTo } from "@/lib/decisions/preconditions";
import {
  getCaseRecord,
  getDecision,
  getDecisionMatter,
  getEvaluationFile,
  listTechnicalReviews,
} from "@/lib/decisions/queries";
import { whatIfSchema } from "@/lib/decisions/schema";
import { enterPortalCase } from "@/lib/organisations/loaders";
import { getEdition } from "@/lib/scoring/editions";

/** The judgement section of a case, for staff: the evaluation in short, reviews, preconditions, decision. */
export async function loadJudgement(caseId: string) {
  const { actor, facts } = await enterCase(caseId);
  if (!may(actor, "case.list", generalFacts)) notFound();
  const allowed = allowedOf(actor, facts, ["scorecard.view", "technical_review.conclude", "decision.take"]);
  const [file, rounds, decision, record] = await Promise.all([
    getEvaluationFile(caseId),
    listTechnicalReviews(caseId),
    getDecision(caseId),
    getCaseRecord(caseId),
  ]);
  const preconditions = decision ? keptPreconditions(decision.preconditions) : judgePreconditions(record);
  const stoodInEvaluation = facts.sides.some(
    ({ accountId, side }) => accountId === actor.accountId && side === "evaluation",
  );
  return {
    caseId,
    status: facts.status,
    file,
    rounds,
    decision,
    preconditions,
    seesScore: allowed.includes("scorecard.view"),
    mayReview: facts.status === "in_review" && allowed.includes("technical_review.conclude"),
    mayDecide: facts.status === "reviewed" && allowed.includes("decision.take"),
    stoodInEvaluation,
    outcomes: file.result
      ? possibleOutcomes(file.result.level).map((outcome) => ({
          outcome,
          obstacles: obstaclesTo(outcome, preconditions),
        }))
      : [],
  };
}
export type Judgement = Awaited<ReturnType<typeof loadJudgement>>;

/**
 * What the enterprise learns of the decision on its case: nothing before it is taken. `search` may name losses that
 * it wants to see mended.
 */
export async function loadResult(caseId: string, search: Record<string, string | string[] | undefined>) {
  const { facts } = await enterPortalCase(caseId);
  const decision = await getDecision(caseId);
  if (!decision) return { caseId, status: facts.status, decided: null };
  const [matter, file, operations, certificate] = await Promise.all([
    getDecisionMatter(caseId),
    getEvaluationFile(caseId),
    listOperations(caseId),
    getCertificate({ caseId }, dayInShanghai(currentInstant())),
  ]);
  const { outcome, level, reasons, decidedOn, letterFileId } = decision;
  const { scorecard } = foldOperations(operations);
  const improvement =
    matter.result &&
    improvementOf(getEdition(file.editionId), scorecard, matter.result, whatIfSchema.parse(search));
  return {
    caseId,
    status: facts.status,
    decided: {
      outcome,
      level,
      reasons,
      decidedOn,
      letterFileId,
      result: matter.result,
      editionId: file.editionId,
      certificate,
      improvement,
    },
  };
}
export type Result = Awaited<ReturnType<typeof loadResult>>;
