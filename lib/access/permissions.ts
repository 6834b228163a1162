import type { Facts } from "@/lib/access/facts";
import type { Actor, MemberRole, StaffRoleName } from "@/lib/access/schema";
import type { CaseStatus } from "@/lib/cases/schema";

/**
 * The permission table: the only place that names a role. A row says which staff roles and which roles
 * inside the enterprise concerned may do a thing, and under which condition between this person and this
 * case. What is absent is forbidden. Nobody passes around a condition, administrators included.
 */
type Row = {
  /** Whoever is signed in. */
  everybody?: true;
  staff?: readonly StaffRoleName[];
  /** Roles inside the enterprise that the facts belong to. */
  enterprise?: readonly MemberRole[];
  /** Asked of staff only; the enterprise side is bound by its membership. */
  when?: (actor: Actor, facts: Facts) => boolean;
};

const desk = [
  "application_officer",
  "planner",
  "document_reviewer",
  "technical_reviewer",
  "decision_maker",
  "certificate_officer",
  "complaints_officer",
  "administrator",
] as const satisfies readonly StaffRoleName[];
const field = ["lead_auditor", "auditor", "technical_expert"] as const satisfies readonly StaffRoleName[];
const anyMember = ["owner", "member"] as const satisfies readonly MemberRole[];

const isSubmitted = (_: Actor, facts: Facts) => facts.kind === "case" && facts.status !== "draft";
const isOnTeam = (actor: Actor, facts: Facts) =>
  facts.kind === "case" && facts.team.some((member) => member.accountId === actor.accountId);
const isTeamLead = (actor: Actor, facts: Facts) =>
  facts.kind === "case" &&
  facts.team.some((member) => member.accountId === actor.accountId && member.role === "lead");
const standsOn = (actor: Actor, facts: Facts, side: "evaluation" | "judgement") =>
  facts.kind === "case" && facts.sides.some((s) => s.accountId === actor.accountId && s.side === side);
const tookNoPartInEvaluation = (actor: Actor, facts: Facts) =>
  facts.kind === "case" && !standsOn(actor, facts, "evaluation") && !isOnTeam(actor, facts);
const tookNoPartInJudgement = (actor: Actor, facts: Facts) =>
  facts.kind === "case" && facts.status !== "draft" && !standsOn(actor, facts, "judgement");
const isDeskOrOnTeam = (actor: Actor, facts: Facts) =>
  isSubmitted(actor, facts) &&
  (isOnTeam(actor, facts) || actor.staffRoles.some((role) => (desk as readonly string[]).includes(role)));
const plansOrIsOnTeam = (actor: Actor, facts: Facts) =>
  isSubmitted(actor, facts) && (isOnTeam(actor, facts) || actor.staffRoles.includes("planner"));

/** Statuses in which the scorecard is signed off: nothing that its auditors read can sway it any more. */
const signedOff: readonly string[] = [
  "audited",
  "in_review",
  "reviewed",
  "granted",
  "certified",
  "refused",
] satisfies CaseStatus[];
const hasNothingLeftToScore = (actor: Actor, facts: Facts) =>
  isDeskOrOnTeam(actor, facts) &&
  facts.kind === "case" &&
  (!isOnTeam(actor, facts) || signedOff.includes(facts.status));

const table = {
  // the case
  "case.view": { staff: [...desk, ...field], enterprise: anyMember, when: isDeskOrOnTeam },
  "case.list": { staff: [...desk, ...field] },
  "case.withdraw": { enterprise: ["owner"] },

  // application
  "application.start": { enterprise: anyMember },
  "application.edit": { enterprise: anyMember },
  "application.submit": { enterprise: ["owner"] },
  "application.review": { staff: ["application_officer"], when: isSubmitted },
  "material.upload": { enterprise: anyMember },
  "material.upload_on_behalf": { staff: ["application_officer"], when: isSubmitted },
  "contract.offer": { staff: ["application_officer"], when: isSubmitted },
  "contract.accept": { enterprise: ["owner"] },
  "contract.terminate": { staff: ["application_officer"], enterprise: ["owner"], when: isSubmitted },
  "acceptance_record.view": { staff: desk, when: isSubmitted },

  // the audit
  "plan.propose": { staff: ["planner"], when: isSubmitted },
  "plan.answer": { enterprise: anyMember },
  "visit.arrange": { enterprise: anyMember },
  "visit.view": { staff: ["planner", ...field], enterprise: anyMember, when: plansOrIsOnTeam },
  "document_review.record": { staff: ["document_reviewer"], when: tookNoPartInJudgement },
  "document_finding.answer": { enterprise: anyMember },
  "review_record.view": {
    staff: ["document_reviewer", "planner", ...field, "technical_reviewer", "decision_maker"],
    enterprise: anyMember,
    when: isDeskOrOnTeam,
  },
  "review_record.view_whole": {
    staff: ["document_reviewer", "planner", ...field, "technical_reviewer", "decision_maker"],
    enterprise: anyMember,
    when: hasNothingLeftToScore,
  },
  "scorecard.view": {
    staff: [...field, "technical_reviewer", "decision_maker", "certificate_officer"],
    when: isDeskOrOnTeam,
  },
  "audit_file.view": {
    staff: [...field, "technical_reviewer", "decision_maker", "certificate_officer"],
    when: isDeskOrOnTeam,
  },
  "self_assessment.view": {
    staff: [...desk, ...field],
    enterprise: anyMember,
    when: hasNothingLeftToScore,
  },
  "self_assessment.edit": { enterprise: anyMember },
  "audit.record": { staff: field, when: isOnTeam },
  "scorecard.write": { staff: ["lead_auditor", "auditor"], when: isOnTeam },
  "scorecard.settle": { staff: ["lead_auditor"], when: isTeamLead },
  "scorecard.open": { staff: ["lead_auditor"], when: isTeamLead },
  "audit.close": { staff: ["lead_auditor"], when: isTeamLead },
  "scorecard.sign_off": { staff: ["lead_auditor"], when: isTeamLead },
  "non_conformity.raise": { staff: ["lead_auditor", "auditor"], when: isOnTeam },
  "non_conformity.answer": { enterprise: anyMember },
  "non_conformity.verify": { staff: ["lead_auditor", "auditor"], when: isOnTeam },
  "report.submit": { staff: ["lead_auditor"], when: isTeamLead },

  // judgement
  "technical_review.conclude": { staff: ["technical_reviewer"], when: tookNoPartInEvaluation },
  "decision.take": { staff: ["decision_maker"], when: tookNoPartInEvaluation },

  // certificates and complaints
  "certificate.issue": { staff: ["certificate_officer"], when: isSubmitted },
  "certificate.list": { staff: desk },
  "certificate.change_status": { staff: ["certificate_officer"], when: isSubmitted },
  "complaint.list": {
    staff: ["complaints_officer", "technical_reviewer", "decision_maker", "administrator"],
  },
  "complaint.record": { staff: ["complaints_officer"] },
  "complaint.close": { staff: ["complaints_officer"] },
  "feedback.give": { enterprise: anyMember },
  "feedback.list": { staff: ["planner", "administrator"] },

  // people and accounts
  "organisation.view": { staff: desk, enterprise: anyMember },
  "organisation.edit": { enterprise: ["owner"] },
  "diary.keep": { enterprise: anyMember },
  "member.invite": { enterprise: ["owner"] },
  "member.remove": { enterprise: ["owner"] },
  "people.view": { staff: ["planner", "administrator"] },
  "account.manage": { staff: ["administrator"] },
  "own_account.manage": { everybody: true },
} as const satisfies Record<string, Row>;

export type Permission = keyof typeof table;
export const permissions = Object.keys(table) as Permission[];

/**
 * Whether this person may do this, given these facts. Pure and synchronous; absent means no. Whoever belongs
 * to the enterprise concerned acts for the enterprise only, whatever posts they hold at the body.
 */
export function may(actor: Actor, permission: Permission, facts: Facts): boolean {
  const row: Row = table[permission];
  if (row.everybody) return true;
  if (facts.kind !== "general") {
    const membership = actor.memberships.find((m) => m.organisationId === facts.organisationId);
    if (membership) return row.enterprise?.includes(membership.role) ?? false;
  }
  const holdsRole = row.staff?.some((role) => actor.staffRoles.includes(role)) ?? false;
  return holdsRole && (row.when ? row.when(actor, facts) : true);
}

/** Whether this person works at the desk or in the field at all; chooses the home page, permits nothing. */
export function audienceOf(actor: Actor): "desk" | "field" | "enterprise" {
  if (actor.staffRoles.some((role) => (desk as readonly string[]).includes(role))) return "desk";
  return actor.staffRoles.length > 0 ? "field" : "enterprise";
}

/** For lists in SQL: which cases this person may see. The same rule as `case.view`, kept equal by a test. */
export function caseScopeOf(actor: Actor): {
  desk: boolean;
  team: boolean;
  accountId: string;
  organisationIds: string[];
} {
  return {
    desk: actor.staffRoles.some((role) => (desk as readonly string[]).includes(role)),
    team: actor.staffRoles.length > 0,
    accountId: actor.accountId,
    organisationIds: actor.memberships.map((m) => m.organisationId),
  };
}

/** The desk roles that a work list shows something for; used to tell whose turn it is. */
export function rolesOf(permission: Permission): readonly StaffRoleName[] {
  const row: Row = table[permission];
  return row.staff ?? [];
}
