import type { CaseStatus } from "@/lib/cases/schema";

/** Statuses in which the scorecard is signed off: what the enterprise says can no longer sway it. */
const afterSignOff: readonly CaseStatus[] = [
  "audited",
  "in_review",
  "reviewed",
  "granted",
  "certified",
  "refused",
];

export function canGiveFeedback(status: CaseStatus): boolean {
  return afterSignOff.includes(status);
}

/**
 * How much of a case's feedback a reader of the list sees. Whoever audits or judges the case learns nothing before
 * the decision, so that nobody is courted or punished for it, and afterwards never who wrote it.
 */
export function sightOf({
  standsOnCase,
  decided,
}: {
  standsOnCase: boolean;
  decided: boolean;
}): "whole" | "without_author" | "nothing" {
  if (!standsOnCase) return "whole";
  return decided ? "without_author" : "nothing";
}
