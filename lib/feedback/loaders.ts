import "server-only";
import { notFound } from "next/navigation";
import { z } from "zod";
import { generalFacts } from "@/lib/access/facts";
import { may } from "@/lib/access/permissions";
import { requireActor } from "@/lib/access/session";
import { getFeedback, listFeedback } from "@/lib/feedback/queries";
import { canGiveFeedback } from "@/lib/feedback/rules";
import { enterPortalCase } from "@/lib/organisations/loaders";

/** The enterprise's page: its one answer, or the form for it once the audit is signed off. */
export async function loadFeedbackPortal(caseId: string) {
  const { actor, facts } = await enterPortalCase(caseId);
  const feedback = await getFeedback(caseId);
  return {
    caseId,
    feedback,
    mayGive: feedback === null && canGiveFeedback(facts.status) && may(actor, "feedback.give", facts),
  };
}

type Search = Record<string, string | string[] | undefined>;

/** What enterprises said, for whoever answers for the audits. */
export async function loadFeedbackList(search: Search) {
  const actor = await requireActor("/desk/feedback");
  if (!may(actor, "feedback.list", generalFacts)) notFound();
  const after = z.uuid().safeParse(search.after).data ?? null;
  return { ...(await listFeedback({ readerId: actor.accountId, after })), isFirstPage: after === null };
}
