import "server-only";
import { may } from "@/lib/access/permissions";
import { enterPortalCase } from "@/lib/organisations/loaders";
import { listPlans } from "@/lib/planning/queries";
import { canArrangeVisit } from "@/lib/visits/agenda";
import { getVisit } from "@/lib/visits/queries";

/** The enterprise's page for the days of its audit; without a plan that it has agreed to there are no days. */
export async function loadVisitPortal(caseId: string) {
  const { actor, facts } = await enterPortalCase(caseId);
  const [[latest], visit] = await Promise.all([listPlans(caseId), getVisit(caseId)]);
  const plan = latest?.confirmedAt ? latest : null;
  return {
    caseId,
    plan,
    visit,
    mayArrange: plan !== null && canArrangeVisit(facts.status) && may(actor, "visit.arrange", facts),
  };
}
