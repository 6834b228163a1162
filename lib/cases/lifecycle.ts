import type { CaseMove, CaseStatus } from "@/lib/cases/schema";

/**
 * The lifecycle of a case, whole: for each status, which move leads where. What is absent cannot happen.
 * Who may ask for a move is the permission table's business (lib/access/permissions.ts).
 */
export const caseLifecycle: Record<CaseStatus, Partial<Record<CaseMove, CaseStatus>>> = {
  draft: { submit: "submitted", withdraw: "withdrawn" },
  submitted: {
    request_supplement: "supplementing",
    accept: "accepted",
    decline: "declined",
    withdraw: "withdrawn",
  },
  supplementing: { submit: "submitted", decline: "declined", withdraw: "withdrawn" },
  accepted: { offer_contract: "contract_offered", decline: "declined", withdraw: "withdrawn" },
  contract_offered: {
    offer_contract: "contract_offered",
    accept_contract: "contracted",
    withdraw: "withdrawn",
  },
  contracted: { propose_plan: "planned", withdraw: "withdrawn" },
  planned: {
    propose_plan: "planned",
    object_to_plan: "contracted",
    confirm_plan: "confirmed",
    withdraw: "withdrawn",
  },
  confirmed: { propose_plan: "planned", conclude_document_review: "ready", withdraw: "withdrawn" },
  ready: { open_audit: "auditing", withdraw: "withdrawn" },
  auditing: { sign_off_audit: "audited" },
  audited: { submit_report: "in_review" },
  in_review: { return_to_team: "audited", pass_review: "reviewed" },
  reviewed: { grant: "granted", refuse: "refused" },
  granted: { issue_certificate: "certified" },
  certified: {},
  refused: {},
  declined: {},
  withdrawn: {},
};

/** Where a move leads from a status, or undefined when it cannot happen there. */
export function nextStatus(status: CaseStatus, move: CaseMove): CaseStatus | undefined {
  return caseLifecycle[status][move];
}

/** The moves that are possible in a status; what a refusal tells the person instead. */
export function possibleMoves(status: CaseStatus): CaseMove[] {
  return Object.keys(caseLifecycle[status]) as CaseMove[];
}

/** A case in such a status will never move again. */
export function isFinal(status: CaseStatus): boolean {
  return possibleMoves(status).length === 0;
}
