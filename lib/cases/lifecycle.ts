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
  contracted: {
    amend_contract: "contracted",
    propose_plan: "planned",
    terminate_contract: "terminated",
  },
  planned: {
    propose_plan: "planned",
    object_to_plan: "contracted",
    confirm_plan: "confirmed",
    amend_contract: "planned",
    terminate_contract: "terminated",
  },
  confirmed: {
    propose_plan: "planned",
    conclude_document_review: "ready",
    amend_contract: "confirmed",
    terminate_contract: "terminated",
  },
  ready: { open_audit: "auditing", amend_contract: "ready", terminate_contract: "terminated" },
  auditing: { sign_off_audit: "audited", terminate_contract: "terminated" },
  audited: { submit_report: "in_review", terminate_contract: "terminated" },
  in_review: { return_to_team: "audited", pass_review: "reviewed", terminate_contract: "terminated" },
  reviewed: { grant: "granted", refuse: "refused", terminate_contract: "terminated" },
  granted: { issue_certificate: "certified", terminate_contract: "terminated" },
  certified: {},
  refused: {},
  declined: {},
  withdrawn: {},
  terminated: {},
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
