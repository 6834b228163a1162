import type { CaseFacts } from "@/lib/access/facts";
import { may, type Permission } from "@/lib/access/permissions";
import type { Actor } from "@/lib/access/schema";
import { nextStatus } from "@/lib/cases/lifecycle";
import type { CaseStatus } from "@/lib/cases/schema";
import { deskAddress, fieldAddress, portalAddress } from "@/lib/cases/sections";

/** One thing that is waiting to be done; its texts stand under `cases.steps.<key>`. */
export type Step = {
  key: string;
  /** Whose turn it is: the enterprise's or the certification body's. */
  side: "enterprise" | "body";
  /** What it takes to do it. */
  permission: Permission;
  /** Where it is done. */
  address: (caseId: string) => string;
};

const steps = {
  submit_application: {
    key: "submit_application",
    side: "enterprise",
    permission: "application.submit",
    address: (id) => portalAddress(id, "application"),
  },
  review_application: {
    key: "review_application",
    side: "body",
    permission: "application.review",
    address: (id) => deskAddress(id, "application"),
  },
  supplement: {
    key: "supplement",
    side: "enterprise",
    permission: "application.submit",
    address: (id) => portalAddress(id, "materials"),
  },
  offer_contract: {
    key: "offer_contract",
    side: "body",
    permission: "contract.offer",
    address: (id) => deskAddress(id, "contract"),
  },
  accept_contract: {
    key: "accept_contract",
    side: "enterprise",
    permission: "contract.accept",
    address: (id) => portalAddress(id, "contract"),
  },
  answer_amendment: {
    key: "answer_amendment",
    side: "enterprise",
    permission: "contract.accept",
    address: (id) => portalAddress(id, "contract"),
  },
  propose_plan: {
    key: "propose_plan",
    side: "body",
    permission: "plan.propose",
    address: (id) => deskAddress(id, "plan"),
  },
  answer_plan: {
    key: "answer_plan",
    side: "enterprise",
    permission: "plan.answer",
    address: (id) => portalAddress(id, "plan"),
  },
  review_documents: {
    key: "review_documents",
    side: "body",
    permission: "document_review.record",
    address: (id) => deskAddress(id, "documents"),
  },
  answer_findings: {
    key: "answer_findings",
    side: "enterprise",
    permission: "document_finding.answer",
    address: (id) => portalAddress(id, "documents"),
  },
  open_audit: {
    key: "open_audit",
    side: "body",
    permission: "scorecard.open",
    address: (id) => fieldAddress(id, "audit"),
  },
  score: {
    key: "score",
    side: "body",
    permission: "scorecard.write",
    address: (id) => fieldAddress(id, "audit"),
  },
  answer_corrections: {
    key: "answer_corrections",
    side: "enterprise",
    permission: "non_conformity.answer",
    address: (id) => portalAddress(id, "corrections"),
  },
  verify_corrections: {
    key: "verify_corrections",
    side: "body",
    permission: "non_conformity.verify",
    address: (id) => fieldAddress(id, "corrections"),
  },
  submit_report: {
    key: "submit_report",
    side: "body",
    permission: "report.submit",
    address: (id) => fieldAddress(id, "report"),
  },
  review_technically: {
    key: "review_technically",
    side: "body",
    permission: "technical_review.conclude",
    address: (id) => deskAddress(id, "judgement"),
  },
  decide: {
    key: "decide",
    side: "body",
    permission: "decision.take",
    address: (id) => deskAddress(id, "judgement"),
  },
  issue_certificate: {
    key: "issue_certificate",
    side: "body",
    permission: "certificate.issue",
    address: (id) => deskAddress(id, "certificate"),
  },
} as const satisfies Record<string, Step>;
export type StepKey = keyof typeof steps;
export const stepKeys = Object.keys(steps) as StepKey[];

/** What moves a case on from each status; null where nothing is left to do. */
export const mainSteps: Record<CaseStatus, StepKey | null> = {
  draft: "submit_application",
  submitted: "review_application",
  supplementing: "supplement",
  accepted: "offer_contract",
  contract_offered: "accept_contract",
  contracted: "propose_plan",
  planned: "answer_plan",
  confirmed: "review_documents",
  ready: "open_audit",
  auditing: "score",
  audited: "submit_report",
  in_review: "review_technically",
  reviewed: "decide",
  granted: "issue_certificate",
  certified: null,
  refused: null,
  declined: null,
  withdrawn: null,
  terminated: null,
};

/** Things that wait beside the main line; they may hold it up later. */
export type OpenWork = {
  amendmentsToAnswer: number;
  findingsToAnswer: number;
  correctionsToAnswer: number;
  correctionsToVerify: number;
};
export const noOpenWork: OpenWork = {
  amendmentsToAnswer: 0,
  findingsToAnswer: 0,
  correctionsToAnswer: 0,
  correctionsToVerify: 0,
};

/** Statuses in which corrections can still matter for what follows. */
const correctionStatuses: readonly CaseStatus[] = ["auditing", "audited", "in_review", "reviewed"];

/** Everything that waits on a case now: the side work first, because it is the more specific. */
export function openSteps(status: CaseStatus, work: OpenWork): StepKey[] {
  const found: StepKey[] = [];
  if (work.amendmentsToAnswer > 0 && nextStatus(status, "amend_contract")) found.push("answer_amendment");
  const correcting = correctionStatuses.includes(status);
  if (status === "confirmed" && work.findingsToAnswer > 0) found.push("answer_findings");
  if (correcting && work.correctionsToAnswer > 0) found.push("answer_corrections");
  if (correcting && work.correctionsToVerify > 0) found.push("verify_corrections");
  const main = mainSteps[status];
  if (main) found.push(main);
  return found;
}

export type Standing =
  | { turn: "yours"; step: Step & { key: StepKey } }
  | { turn: "others"; step: Step & { key: StepKey } }
  | { turn: "nobody" };

/**
 * What a case asks of one person: their own next thing to do, or whom it waits for, or nothing any more.
 * Whoever may not do a step, for lack of the post or because of the side they stood on, is never asked for it.
 */
export function standingOf(actor: Actor, facts: CaseFacts, work: OpenWork): Standing {
  const waiting = openSteps(facts.status, work);
  const own = waiting.find((key) => may(actor, steps[key].permission, facts));
  if (own) return { turn: "yours", step: steps[own] };
  const other = mainSteps[facts.status];
  return other ? { turn: "others", step: steps[other] } : { turn: "nobody" };
}

export function stepOf(key: StepKey): Step {
  return steps[key];
}
