import "server-only";
import { notFound } from "next/navigation";
import { cache } from "react";
import { type CaseFacts, generalFacts } from "@/lib/access/facts";
import { audienceOf, may } from "@/lib/access/permissions";
import type { Actor } from "@/lib/access/schema";
import { requireActor } from "@/lib/access/session";
import { getAuditSetting, listAuditsOf } from "@/lib/audits/field/queries";
import { foldOperations } from "@/lib/audits/operations";
import { getAuditReport, getScorecard, listOperations } from "@/lib/audits/queries";
import { possibleRecommendations } from "@/lib/audits/rules";
import { snapshotFor } from "@/lib/audits/snapshot/loaders";
import { allowedOf, enterCase } from "@/lib/cases/loaders";
import { listNonConformities, listRaised } from "@/lib/corrections/queries";

/** Who is in the field, for the frame around every page of the tablet; enterprises have their own portal. */
export async function loadField() {
  const actor = await requireActor("/field");
  if (!may(actor, "case.list", generalFacts)) notFound();
  const { accountId, name, email } = actor;
  return { person: { accountId, name, email }, hasDesk: audienceOf(actor) === "desk" };
}

/** The audits of the person who asks. */
export async function loadMyAudits() {
  const actor = await requireActor("/field");
  return { audits: await listAuditsOf(actor.accountId) };
}

const actions = ["scorecard.open", "scorecard.write", "scorecard.sign_off", "report.submit"] as const;

/** One audit on the tablet, for those who may see its scorecard; what it is about and what they may do. */
export const loadAudit = cache(async (caseId: string) => {
  const { actor, facts } = await enterScorecard(caseId);
  const [setting, scorecard, raised] = await Promise.all([
    getAuditSetting(caseId),
    getScorecard(caseId),
    listRaised(caseId),
  ]);
  return {
    caseId,
    viewer: { accountId: actor.accountId, name: actor.name },
    status: facts.status,
    setting,
    scorecard,
    raised,
    leadName: setting.team.find(({ role }) => role === "lead")?.name ?? "",
    allowed: allowedOf(actor, facts, actions),
  };
});

/** The workspace of an audit: what the tablet needs for days without a network, and all operations. */
export async function loadWorkspace(caseId: string) {
  const { actor, facts } = await enterScorecard(caseId);
  const [snapshot, scorecard] = await Promise.all([snapshotFor(actor, facts), getScorecard(caseId)]);
  return { snapshot, scorecard, operations: scorecard ? await listOperations(caseId) : [] };
}

/** The scorecard to read: its state as folded from the operations, and the stored result once signed off. */
export async function loadScoreView(caseId: string) {
  await enterScorecard(caseId);
  const [scorecard, operations] = await Promise.all([getScorecard(caseId), listOperations(caseId)]);
  if (!scorecard) return null;
  const { scorecard: content, conflicts } = foldOperations(operations);
  return { head: scorecard, content, conflicts };
}

/** The report page: what it rests on, what may be recommended, and the report itself once submitted. */
export async function loadReport(caseId: string) {
  const audit = await loadAudit(caseId);
  const [report, corrections] = await Promise.all([getAuditReport(caseId), listNonConformities(caseId)]);
  const result = audit.scorecard?.result ?? null;
  return {
    ...audit,
    report,
    result,
    possible: result ? possibleRecommendations(result.level) : [],
    corrections: corrections.map(({ grade, status }) => ({ grade, status })),
  };
}

async function enterScorecard(caseId: string): Promise<{ actor: Actor; facts: CaseFacts }> {
  const entered = await enterCase(caseId);
  if (allowedOf(entered.actor, entered.facts, ["scorecard.view"]).length === 0) notFound();
  return entered;
}

export type LoadedAudit = Awaited<ReturnType<typeof loadAudit>>;
export type LoadedWorkspace = Awaited<ReturnType<typeof loadWorkspace>>;
export type LoadedReport = Awaited<ReturnType<typeof loadReport>>;
export type LoadedScoreView = NonNullable<Awaited<ReturnType<typeof loadScoreView>>>;
