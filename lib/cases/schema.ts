import { z } from "zod";

/** The stages of a case in the order in which a smooth certification meets them, then the four early ends. */
export const caseStatuses = [
  "draft",
  "submitted",
  "supplementing",
  "accepted",
  "contract_offered",
  "contracted",
  "planned",
  "confirmed",
  "ready",
  "auditing",
  "audited",
  "in_review",
  "reviewed",
  "granted",
  "certified",
  "refused",
  "declined",
  "withdrawn",
  "terminated",
] as const;
export type CaseStatus = (typeof caseStatuses)[number];

/** What can happen to a case as a whole; imperatives. */
export const caseMoves = [
  "submit",
  "request_supplement",
  "accept",
  "decline",
  "withdraw",
  "offer_contract",
  "accept_contract",
  "amend_contract",
  "terminate_contract",
  "propose_plan",
  "object_to_plan",
  "confirm_plan",
  "conclude_document_review",
  "open_audit",
  "sign_off_audit",
  "submit_report",
  "return_to_team",
  "pass_review",
  "grant",
  "refuse",
  "issue_certificate",
] as const;
export type CaseMove = (typeof caseMoves)[number];

/** The two sides of a case that one person may never both stand on. */
export const caseSides = ["evaluation", "judgement"] as const;
export type CaseSideName = (typeof caseSides)[number];

export const teamRoles = ["lead", "auditor", "expert"] as const;
export type TeamRole = (typeof teamRoles)[number];

export const caseIdSchema = z.strictObject({ caseId: z.uuid() });
