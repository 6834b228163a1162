import { describe, expect, test } from "vitest";
import type { CaseFacts } from "@/lib/access/facts";
import type { Actor, MemberRole, StaffRoleName } from "@/lib/access/schema";
import { noOpenWork, type OpenWork, openSteps, standingOf, stepKeys, stepOf } from "@/lib/cases/next-step";
import { type CaseStatus, caseStatuses } from "@/lib/cases/schema";

const me = "00000000-0000-4000-8000-000000000001";
const organisationId = "00000000-0000-4000-8000-0000000000aa";

function actor(posts: StaffRoleName[], membership?: MemberRole): Actor {
  return {
    accountId: me,
    sessionId: me,
    name: "某人",
    email: "a@b.example",
    locale: "zh",
    staffRoles: posts,
    memberships: membership ? [{ organisationId, role: membership, organisationName: "企业" }] : [],
  };
}

function facts(status: CaseStatus, more: Partial<CaseFacts> = {}): CaseFacts {
  return { kind: "case", caseId: me, reference: "T-1", organisationId, status, sides: [], team: [], ...more };
}

/** For each status: who is asked, and for what. Everybody else waits. */
const expected: Record<CaseStatus, { who: StaffRoleName | MemberRole; step: string } | null> = {
  draft: { who: "owner", step: "submit_application" },
  submitted: { who: "application_officer", step: "review_application" },
  supplementing: { who: "owner", step: "supplement" },
  accepted: { who: "application_officer", step: "offer_contract" },
  contract_offered: { who: "owner", step: "accept_contract" },
  contracted: { who: "planner", step: "propose_plan" },
  planned: { who: "owner", step: "answer_plan" },
  confirmed: { who: "document_reviewer", step: "review_documents" },
  ready: { who: "lead_auditor", step: "open_audit" },
  auditing: { who: "lead_auditor", step: "score" },
  audited: { who: "lead_auditor", step: "submit_report" },
  in_review: { who: "technical_reviewer", step: "review_technically" },
  reviewed: { who: "decision_maker", step: "decide" },
  granted: { who: "certificate_officer", step: "issue_certificate" },
  certified: null,
  refused: null,
  declined: null,
  withdrawn: null,
  terminated: null,
};
const people: (StaffRoleName | "owner")[] = [
  "owner",
  "application_officer",
  "planner",
  "document_reviewer",
  "lead_auditor",
  "technical_reviewer",
  "decision_maker",
  "certificate_officer",
  "complaints_officer",
  "administrator",
];
const asPerson = (who: StaffRoleName | "owner") => (who === "owner" ? actor([], "owner") : actor([who]));
const lead = { team: [{ accountId: me, role: "lead" as const }] };

describe("the next thing to do", () => {
  const cells = caseStatuses.flatMap((status) => people.map((who) => ({ status, who })));
  test.each(cells)("$status, asked by $who", ({ status, who }) => {
    const next = expected[status];
    const found = standingOf(asPerson(who), facts(status, who === "lead_auditor" ? lead : {}), noOpenWork);
    if (!next) expect(found).toEqual({ turn: "nobody" });
    else
      expect(found).toMatchObject({ turn: next.who === who ? "yours" : "others", step: { key: next.step } });
  });

  test("a member answers the plan, but only the owner accepts the contract", () => {
    const member = actor([], "member");
    expect(standingOf(member, facts("planned"), noOpenWork).turn).toBe("yours");
    expect(standingOf(member, facts("contract_offered"), noOpenWork).turn).toBe("others");
  });

  test.each([
    ["technical_reviewer", "in_review", "evaluation"],
    ["decision_maker", "reviewed", "evaluation"],
    ["document_reviewer", "confirmed", "judgement"],
  ] as const)("a %s is not asked in %s after standing on the side of %s", (post, status, side) => {
    const stood = facts(status, { sides: [{ accountId: me, side }] });
    expect(standingOf(actor([post]), stood, noOpenWork).turn).toBe("others");
  });

  test("a lead auditor of another team waits", () => {
    expect(standingOf(actor(["lead_auditor"]), facts("ready"), noOpenWork).turn).toBe("others");
  });

  test.each<[CaseStatus, Partial<OpenWork>, string[]]>([
    ["confirmed", { findingsToAnswer: 2 }, ["answer_findings", "review_documents"]],
    ["ready", { findingsToAnswer: 2 }, ["open_audit"]],
    ["audited", { correctionsToAnswer: 1 }, ["answer_corrections", "submit_report"]],
    ["reviewed", { correctionsToVerify: 1 }, ["verify_corrections", "decide"]],
    ["granted", { correctionsToAnswer: 3, correctionsToVerify: 3 }, ["issue_certificate"]],
    ["certified", { correctionsToAnswer: 3 }, []],
    ["contracted", { amendmentsToAnswer: 1 }, ["answer_amendment", "propose_plan"]],
    ["auditing", { amendmentsToAnswer: 1 }, ["score"]],
  ])("%s with %o asks for %j", (status, work, keys) => {
    expect(openSteps(status, { ...noOpenWork, ...work })).toEqual(keys);
  });

  test("the enterprise is asked for its corrections while the report is due", () => {
    const found = standingOf(actor([], "member"), facts("audited"), {
      ...noOpenWork,
      correctionsToAnswer: 1,
    });
    expect(found).toMatchObject({ turn: "yours", step: { key: "answer_corrections", side: "enterprise" } });
  });

  test.each(stepKeys)("%s is done on a page of its side", (key) => {
    const step = stepOf(key);
    const address = step.address("x");
    expect(address.startsWith(step.side === "enterprise" ? "/portal/cases/x/" : "/")).toBe(true);
    expect(/^\/(portal\/cases|desk\/cases|field\/audits)\/x(\/[a-z]+)?$/.test(address)).toBe(true);
  });
});
