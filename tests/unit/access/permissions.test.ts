import { describe, expect, test } from "vitest";
import { type CaseFacts, generalFacts } from "@/lib/access/facts";
import { audienceOf, caseScopeOf, may, type Permission, permissions } from "@/lib/access/permissions";
import {
  type Actor,
  type MemberRole,
  memberRoles,
  type StaffRoleName,
  staffRoles,
} from "@/lib/access/schema";
import { caseStatuses } from "@/lib/cases/schema";

/*
 * Written out by hand, not derived: who may do what. A cell that is not named here is refused, and the test
 * walks through every cell: each permission × each post × each relation to the case, and × each role inside the
 * enterprise concerned and inside another one.
 */

/** What a member of staff has to do with the case. */
const relations = ["stranger", "evaluated", "member", "lead", "judged"] as const;
type Relation = (typeof relations)[number];
type Cells = readonly Relation[];

const always: Cells = relations;
const onTeam: Cells = ["member", "lead"];
const asLead: Cells = ["lead"];
const unlessEvaluated: Cells = ["stranger", "judged"];
const unlessJudged: Cells = ["stranger", "evaluated", "member", "lead"];

type Expected = { staff?: Partial<Record<StaffRoleName, Cells>>; inside?: readonly MemberRole[] };
const both: readonly MemberRole[] = ["owner", "member"];

/** The posts of the desk, each in every relation. */
const everyDeskPost: Expected["staff"] = {
  application_officer: always,
  planner: always,
  document_reviewer: always,
  technical_reviewer: always,
  decision_maker: always,
  certificate_officer: always,
  complaints_officer: always,
  administrator: always,
};

const expected: Record<Exclude<Permission, "own_account.manage">, Expected> = {
  "case.view": {
    staff: { ...everyDeskPost, lead_auditor: onTeam, auditor: onTeam, technical_expert: onTeam },
    inside: both,
  },
  "case.list": {
    staff: { ...everyDeskPost, lead_auditor: always, auditor: always, technical_expert: always },
  },
  "case.withdraw": { inside: ["owner"] },
  "application.start": { inside: both },
  "application.edit": { inside: both },
  "application.submit": { inside: ["owner"] },
  "application.review": { staff: { application_officer: always } },
  "material.upload": { inside: both },
  "material.upload_on_behalf": { staff: { application_officer: always } },
  "contract.offer": { staff: { application_officer: always } },
  "contract.accept": { inside: ["owner"] },
  "contract.terminate": { staff: { application_officer: always }, inside: ["owner"] },
  "acceptance_record.view": { staff: everyDeskPost },
  "plan.propose": { staff: { planner: always } },
  "plan.answer": { inside: both },
  "visit.arrange": { inside: both },
  "visit.view": {
    staff: { planner: always, lead_auditor: onTeam, auditor: onTeam, technical_expert: onTeam },
    inside: both,
  },
  "document_review.record": { staff: { document_reviewer: unlessJudged } },
  "document_finding.answer": { inside: both },
  "review_record.view": {
    staff: {
      document_reviewer: always,
      planner: always,
      lead_auditor: onTeam,
      auditor: onTeam,
      technical_expert: onTeam,
      technical_reviewer: always,
      decision_maker: always,
    },
    inside: both,
  },
  "review_record.view_whole": {
    staff: {
      document_reviewer: always,
      planner: always,
      lead_auditor: onTeam,
      auditor: onTeam,
      technical_expert: onTeam,
      technical_reviewer: always,
      decision_maker: always,
    },
    inside: both,
  },
  "scorecard.view": {
    staff: {
      lead_auditor: onTeam,
      auditor: onTeam,
      technical_expert: onTeam,
      technical_reviewer: always,
      decision_maker: always,
      certificate_officer: always,
    },
  },
  "audit_file.view": {
    staff: {
      lead_auditor: onTeam,
      auditor: onTeam,
      technical_expert: onTeam,
      technical_reviewer: always,
      decision_maker: always,
      certificate_officer: always,
    },
  },
  "self_assessment.view": {
    staff: { ...everyDeskPost, lead_auditor: onTeam, auditor: onTeam, technical_expert: onTeam },
    inside: both,
  },
  "self_assessment.edit": { inside: both },
  "audit.record": { staff: { lead_auditor: onTeam, auditor: onTeam, technical_expert: onTeam } },
  "scorecard.write": { staff: { lead_auditor: onTeam, auditor: onTeam } },
  "scorecard.settle": { staff: { lead_auditor: asLead } },
  "scorecard.open": { staff: { lead_auditor: asLead } },
  "audit.close": { staff: { lead_auditor: asLead } },
  "scorecard.sign_off": { staff: { lead_auditor: asLead } },
  "non_conformity.raise": { staff: { lead_auditor: onTeam, auditor: onTeam } },
  "non_conformity.answer": { inside: both },
  "non_conformity.verify": { staff: { lead_auditor: onTeam, auditor: onTeam } },
  "report.submit": { staff: { lead_auditor: asLead } },
  "technical_review.conclude": { staff: { technical_reviewer: unlessEvaluated } },
  "decision.take": { staff: { decision_maker: unlessEvaluated } },
  "certificate.issue": { staff: { certificate_officer: always } },
  "certificate.list": { staff: everyDeskPost },
  "certificate.change_status": { staff: { certificate_officer: always } },
  "complaint.list": {
    staff: {
      complaints_officer: always,
      technical_reviewer: always,
      decision_maker: always,
      administrator: always,
    },
  },
  "complaint.record": { staff: { complaints_officer: always } },
  "complaint.close": { staff: { complaints_officer: always } },
  "feedback.give": { inside: both },
  "feedback.list": { staff: { planner: always, administrator: always } },
  "organisation.view": { staff: everyDeskPost, inside: both },
  "organisation.edit": { inside: ["owner"] },
  "diary.keep": { inside: both },
  "member.invite": { inside: ["owner"] },
  "member.remove": { inside: ["owner"] },
  "people.view": { staff: { planner: always, administrator: always } },
  "account.manage": { staff: { administrator: always } },
};

const me = "00000000-0000-4000-8000-000000000001";
const ours = "00000000-0000-4000-8000-0000000000aa";
const theirs = "00000000-0000-4000-8000-0000000000bb";

function actor(posts: readonly StaffRoleName[], membership?: { role: MemberRole; of: string }): Actor {
  return {
    accountId: me,
    sessionId: me,
    name: "某人",
    email: "a@b.example",
    locale: "zh",
    staffRoles: posts,
    memberships: membership
      ? [{ organisationId: membership.of, role: membership.role, organisationName: "企业" }]
      : [],
  };
}

function caseSeenAs(relation: Relation, status: CaseFacts["status"] = "in_review"): CaseFacts {
  const place = relation === "lead" ? "lead" : relation === "member" ? "auditor" : null;
  const side = relation === "judged" ? "judgement" : relation === "stranger" ? null : "evaluation";
  return {
    kind: "case",
    caseId: me,
    reference: "T-1",
    organisationId: ours,
    status,
    sides: side ? [{ accountId: me, side }] : [],
    team: place ? [{ accountId: me, role: place }] : [],
  };
}

const judged = Object.entries(expected) as [keyof typeof expected, Expected][];

describe("the permission table", () => {
  test("has no row that this test does not know", () => {
    expect([...permissions].sort()).toEqual([...Object.keys(expected), "own_account.manage"].sort());
  });

  describe.each(judged)("%s", (permission, { staff = {}, inside = [] }) => {
    test.each(staffRoles)("%s", (post) => {
      const allowed = relations.filter((relation) => may(actor([post]), permission, caseSeenAs(relation)));
      expect(allowed).toEqual(relations.filter((relation) => staff[post]?.includes(relation)));
    });

    test.each(memberRoles)("%s of the enterprise concerned", (role) => {
      const person = actor([], { role, of: ours });
      expect(may(person, permission, caseSeenAs("stranger"))).toBe(inside.includes(role));
      expect(may(person, permission, { kind: "organisation", organisationId: ours })).toBe(
        inside.includes(role),
      );
    });

    test.each(memberRoles)("%s of another enterprise never", (role) => {
      const person = actor([], { role, of: theirs });
      expect(may(person, permission, caseSeenAs("stranger"))).toBe(false);
      expect(may(person, permission, { kind: "organisation", organisationId: ours })).toBe(false);
      expect(may(person, permission, generalFacts)).toBe(false);
    });

    test("nobody without post and enterprise", () => {
      expect(relations.filter((relation) => may(actor([]), permission, caseSeenAs(relation)))).toEqual([]);
    });
  });

  test("all posts together do not lift impartiality, the administrator's included", () => {
    const everything = actor(staffRoles);
    for (const relation of ["evaluated", "member", "lead"] as const) {
      expect(may(everything, "technical_review.conclude", caseSeenAs(relation))).toBe(false);
      expect(may(everything, "decision.take", caseSeenAs(relation))).toBe(false);
    }
    expect(may(everything, "document_review.record", caseSeenAs("judged"))).toBe(false);
  });

  test("a draft is the enterprise's own: the body neither sees it nor works on it", () => {
    const everything = actor(staffRoles);
    const reach = permissions.filter((permission) =>
      may(everything, permission, caseSeenAs("lead", "draft")),
    );
    for (const permission of ["case.view", "application.review", "plan.propose", "document_review.record"]) {
      expect(reach).not.toContain(permission);
    }
    expect(may(actor([], { role: "member", of: ours }), "case.view", caseSeenAs("stranger", "draft"))).toBe(
      true,
    );
  });

  describe("the team reads the enterprise's own assessment from the sign-off on, whatever else they are", () => {
    const open = ["audited", "in_review", "reviewed", "granted", "certified", "refused"];
    const posts: StaffRoleName[][] = [
      ["auditor"],
      ["lead_auditor"],
      ["technical_expert"],
      ["lead_auditor", "document_reviewer"],
      ["auditor", "administrator"],
      [...staffRoles],
    ];
    test.each(caseStatuses)("%s", (status) => {
      for (const held of posts) {
        for (const relation of ["member", "lead"] as const) {
          const allowed = may(actor(held), "self_assessment.view", caseSeenAs(relation, status));
          expect(allowed, held.join()).toBe(open.includes(status));
        }
      }
    });

    test.each(caseStatuses)("%s: the desk outside the team always, but for a draft", (status) => {
      const reviewer = actor(["document_reviewer"]);
      expect(may(reviewer, "self_assessment.view", caseSeenAs("evaluated", status))).toBe(status !== "draft");
      const owner = actor([], { role: "owner", of: ours });
      expect(may(owner, "self_assessment.view", caseSeenAs("stranger", status))).toBe(true);
    });
  });

  test("everybody manages their own account", () => {
    expect(may(actor([]), "own_account.manage", generalFacts)).toBe(true);
  });
});

describe("whose pages somebody sees", () => {
  test.each<[StaffRoleName[], "desk" | "field" | "enterprise"]>([
    [[], "enterprise"],
    [["auditor"], "field"],
    [["lead_auditor", "technical_expert"], "field"],
    [["lead_auditor", "planner"], "desk"],
    [["administrator"], "desk"],
  ])("%j: %s", (posts, audience) => expect(audienceOf(actor(posts))).toBe(audience));

  test.each<[StaffRoleName[], boolean, boolean]>([
    [[], false, false],
    [["auditor"], false, true],
    [["complaints_officer"], true, true],
  ])("with the posts %j a list reaches the desk's cases: %s, the team's: %s", (posts, desk, team) => {
    const organisationIds = [theirs];
    expect(caseScopeOf(actor(posts, { role: "member", of: theirs }))).toEqual({
      desk,
      team,
      accountId: me,
      organisationIds,
    });
  });
});

describe("whoever belongs to the enterprise acts for the enterprise only", () => {
  const facts: CaseFacts = {
    kind: "case",
    caseId: "case",
    reference: "XZ-2026-0001",
    organisationId: "ours",
    status: "reviewed",
    sides: [],
    team: [{ accountId: "person", role: "lead" }],
  };
  const insider: Actor = {
    accountId: "person",
    sessionId: "session",
    name: "",
    email: "",
    locale: "zh",
    staffRoles: [...staffRoles],
    memberships: [{ organisationId: "ours", role: "member", organisationName: "" }],
  };

  test.each(permissions)("%s", (permission) => {
    const asMember = may({ ...insider, staffRoles: [] }, permission, facts);
    expect(may(insider, permission, facts)).toBe(asMember);
  });
});
