import type { CaseStatus } from "@/lib/cases/schema";

/** How a status looks in a badge; the word beside it always says the same without colour. */
export const statusTones: Record<CaseStatus, "success" | "warning" | "danger" | "info" | "neutral"> = {
  draft: "neutral",
  submitted: "info",
  supplementing: "warning",
  accepted: "info",
  contract_offered: "warning",
  contracted: "info",
  planned: "warning",
  confirmed: "info",
  ready: "info",
  auditing: "info",
  audited: "info",
  in_review: "info",
  reviewed: "info",
  granted: "success",
  certified: "success",
  refused: "danger",
  declined: "danger",
  withdrawn: "neutral",
  terminated: "neutral",
};
