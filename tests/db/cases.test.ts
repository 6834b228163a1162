import { describe, expect, test } from "vitest";
import { caseScopeOf, may } from "@/lib/access/permissions";
import { type Actor, staffRoles } from "@/lib/access/schema";
import { addDays } from "@/lib/calendar";
import { moveCase, takeSide } from "@/lib/cases/commands";
import { listCaseEvents } from "@/lib/cases/history/queries";
import { listCases, listCasesWaitingFor } from "@/lib/cases/lists/queries";
import { caseListSchema } from "@/lib/cases/lists/schema";
import { visibleCases } from "@/lib/cases/lists/scope";
import { noOpenWork, standingOf } from "@/lib/cases/next-step";
import { getCaseFacts, getCaseHeader } from "@/lib/cases/queries";
import { type CaseStatus, caseStatuses } from "@/lib/cases/schema";
import { transaction } from "@/lib/db";
import { useDatabase } from "@/tests/db/database";
import { makeMember, makeStaff } from "@/tests/factories/account";
import { makeCase, makePlan } from "@/tests/factories/case";
import { makeOrganisation } from "@/tests/factories/organisation";

const { db, asOwner } = useDatabase();
const now = new Date("2026-08-03T02:00:00Z");

const statusOf = async (id: string) => (await db.case.findUniqueOrThrow({ where: { id } })).status;
const factsOf = async (id: string) => {
  const facts = await getCaseFacts(id, db);
  if (!facts) throw new Error("no such case");
  return facts;
};

describe("what a list shows is what the permission table allows", () => {
  test("for every post, alone and in a team, in every status, and for the enterprise", async () => {
    const strangers = await Promise.all(staffRoles.map((role) => makeStaff(db, [role])));
    const team = await Promise.all(
      (["lead_auditor", "auditor", "technical_expert"] as const).map((role) => makeStaff(db, [role])),
    );
    const [lead, auditor, expert] = team;
    if (!lead || !auditor || !expert) throw new Error("no team");
    const reviewer = await makeStaff(db, ["document_reviewer", "technical_reviewer", "decision_maker"]);
    const judge = await makeStaff(db, ["document_reviewer", "technical_reviewer", "decision_maker"]);
    const nobody = await makeStaff(db, []);

    const cases: string[] = [];
    for (const [index, status] of caseStatuses.entries()) {
      const inTeam = await makeCase(db, status);
      const day = addDays("2026-07-01", index);
      await makePlan(
        db,
        inTeam.id,
        [
          { accountId: lead.accountId, role: "lead" },
          { accountId: auditor.accountId, role: "auditor" },
          { accountId: expert.accountId, role: "expert" },
        ],
        { startsOn: day, endsOn: day },
      );
      const released = await makeCase(db, status);
      await makePlan(db, released.id, [{ accountId: lead.accountId, role: "lead" }], {
        startsOn: addDays(day, 100),
        endsOn: addDays(day, 100),
      });
      await db.booking.updateMany({ where: { caseId: released.id }, data: { releasedAt: now } });
      const sided = await makeCase(db, status);
      await db.caseSide.createMany({
        data: [
          { caseId: sided.id, accountId: reviewer.accountId, side: "evaluation" },
          { caseId: sided.id, accountId: judge.accountId, side: "judgement" },
        ],
      });
      cases.push(inTeam.id, released.id, sided.id);
    }
    const ownCase = await makeCase(db, "draft");
    const owner = await makeMember(db, ownCase.organisationId, "owner");
    cases.push(ownCase.id);

    const facts = await Promise.all(cases.map(factsOf));
    const differing: string[] = [];
    for (const actor of [...strangers, ...team, reviewer, judge, nobody, owner]) {
      const visible = await db.case.findMany({
        where: visibleCases(caseScopeOf(actor)),
        select: { id: true },
      });
      const allowed = facts.filter((one) => may(actor, "case.view", one)).map(({ caseId }) => caseId);
      if (visible.length !== allowed.length || visible.some(({ id }) => !allowed.includes(id))) {
        differing.push(`view: ${actor.staffRoles.join()}`);
      }
      const waiting = (await listCasesWaitingFor(actor, db)).map(({ caseId }) => caseId);
      const asked =
        actor.staffRoles.length === 0
          ? []
          : facts
              .filter((one) => standingOf(actor, one, noOpenWork).turn === "yours")
              .map(({ caseId }) => caseId);
      if (waiting.length !== asked.length || waiting.some((id) => !asked.includes(id))) {
        differing.push(`work: ${actor.staffRoles.join()}`);
      }
    }
    expect(differing).toEqual([]);
    expect(facts.filter((one) => may(lead, "case.view", one)).length).toBe(caseStatuses.length - 1);
  });

  test("an answered correction waits for the team that has to verify it", async () => {
    const lead = await makeStaff(db, ["lead_auditor"]);
    const made = await makeCase(db, "in_review");
    await makePlan(db, made.id, [{ accountId: lead.accountId, role: "lead" }]);
    await db.nonConformity.create({
      data: {
        caseId: made.id,
        number: 1,
        grade: "general",
        requirement: "要求",
        evidence: "证据",
        status: "answered",
        dueOn: new Date("2026-09-01"),
        raisedById: lead.accountId,
      },
    });
    const [waiting] = await listCasesWaitingFor(lead, db);
    expect(waiting).toMatchObject({ caseId: made.id, work: { correctionsToVerify: 1 } });
    expect(waiting && standingOf(lead, waiting.facts, waiting.work)).toMatchObject({
      turn: "yours",
      step: { key: "verify_corrections" },
    });
  });
});

describe("the list", () => {
  test("pages through every case exactly once, also where many moved in the same moment", async () => {
    const officer = await makeStaff(db, ["application_officer"]);
    await Promise.all(Array.from({ length: 30 }, () => makeCase(db, "refused")));
    await db.case.updateMany({ where: { status: "refused" }, data: { statusSince: now } });
    const total = await db.case.count({ where: { status: { not: "draft" } } });
    const seen: string[] = [];
    let after: string | null | undefined;
    do {
      const page = await listCases(officer, caseListSchema.parse(after ? { after } : {}), db);
      expect(page.total).toBe(total);
      seen.push(...page.rows.map(({ caseId }) => caseId));
      after = page.next;
    } while (after && seen.length <= total);
    expect(seen.length).toBe(total);
    expect(new Set(seen).size).toBe(total);
  });

  test("finds by reference, code or part of the name, and takes % and _ literally", async () => {
    const officer = await makeStaff(db, ["application_officer"]);
    const organisation = await makeOrganisation(db, { name: "玄武湖100%电器有限公司" });
    const made = await makeCase(db, "accepted", { organisationId: organisation.id });
    const found = async (q: string) =>
      (await listCases(officer, caseListSchema.parse({ q }), db)).rows.map(({ caseId }) => caseId);
    expect(await found("玄武湖")).toEqual([made.id]);
    expect(await found("100%")).toEqual([made.id]);
    expect(await found(organisation.creditCode.toLowerCase())).toEqual([made.id]);
    expect(await found(made.reference)).toEqual([made.id]);
    expect(await found("玄_湖")).toEqual([]);
    expect(await found("\\")).toEqual([]);
  });
});

describe("moves", () => {
  const move = (caseId: string, actor: Actor, by: "accept" | "decline") =>
    transaction((tx) =>
      moveCase(tx, {
        caseId,
        from: "submitted",
        move: by,
        actorId: actor.accountId,
        at: now,
        event: `applications.${by}ed`,
      }),
    );

  test("of two officers who move a case at once, one wins and the other is told", async () => {
    const officers = [
      await makeStaff(db, ["application_officer"]),
      await makeStaff(db, ["application_officer"]),
    ];
    const made = await makeCase(db, "submitted");
    const outcomes = await Promise.all(
      officers.map((officer, index) => move(made.id, officer, index === 0 ? "accept" : "decline")),
    );
    const codes = outcomes.map((outcome) => (outcome.ok ? outcome.value : outcome.code)).sort();
    expect(["accepted", "declined"]).toContain(codes.find((code) => code !== "someone_was_faster"));
    expect(codes).toContain("someone_was_faster");
    expect(await db.caseEvent.count({ where: { caseId: made.id } })).toBe(1);
  });

  test("a move that the lifecycle does not know leaves no trace and names what is possible", async () => {
    const officer = await makeStaff(db, ["application_officer"]);
    const made = await makeCase(db, "certified");
    const outcome = await transaction((tx) =>
      moveCase(tx, {
        caseId: made.id,
        from: "certified",
        move: "accept",
        actorId: officer.accountId,
        at: now,
        event: "applications.accepted",
      }),
    );
    expect(outcome).toEqual({
      ok: false,
      code: "wrong_state",
      params: { status: "certified", possible: "" },
    });
    expect(await db.caseEvent.count({ where: { caseId: made.id } })).toBe(0);
  });

  test("a withdrawn case frees its people and remembers where it was stopped", async () => {
    const lead = await makeStaff(db, ["lead_auditor"]);
    const made = await makeCase(db, "confirmed");
    await makePlan(db, made.id, [{ accountId: lead.accountId, role: "lead" }]);
    const outcome = await transaction((tx) =>
      moveCase(tx, {
        caseId: made.id,
        from: "confirmed",
        move: "terminate_contract",
        actorId: null,
        at: now,
        event: "contractChanges.terminated_by_body",
      }),
    );
    expect(outcome.ok).toBe(true);
    expect(await db.booking.count({ where: { caseId: made.id, releasedAt: null } })).toBe(0);
    expect(await getCaseHeader(made.id, db)).toMatchObject({
      status: "terminated",
      stoppedFrom: "confirmed",
    });
  });

  test("the history is read newest first, page by page, with who did it and from which side", async () => {
    const made = await makeCase(db, "submitted");
    const owner = await makeMember(db, made.organisationId, "owner", "企业甲");
    const officer = await makeStaff(db, ["application_officer"], "乙");
    const actors = [owner.accountId, officer.accountId, null];
    for (let index = 0; index < 33; index += 1) {
      await db.caseEvent.create({
        data: { caseId: made.id, at: now, actorId: actors[index % 3], kind: `applications.step_${index}` },
      });
    }
    const keys = { caseId: made.id, organisationId: made.organisationId };
    const first = await listCaseEvents(keys, db);
    expect(first.events.slice(0, 3).map(({ kind, actor }) => [kind, actor])).toEqual([
      ["applications.step_32", { kind: "system" }],
      ["applications.step_31", { kind: "body", name: "乙" }],
      ["applications.step_30", { kind: "enterprise", name: "企业甲" }],
    ]);
    const second = await listCaseEvents({ ...keys, before: BigInt(first.more ?? 0) }, db);
    expect([...first.events, ...second.events].map(({ kind }) => kind)).toEqual(
      Array.from({ length: 33 }, (_, index) => `applications.step_${32 - index}`),
    );
    expect(second.more).toBeNull();
  });
});

describe("the two sides of a case", () => {
  test("of two writers who put one person on both sides at once, one wins and the other is told", async () => {
    const person = await makeStaff(db, ["technical_reviewer", "document_reviewer"]);
    const made = await makeCase(db, "confirmed");
    const take = (side: "evaluation" | "judgement") =>
      transaction((tx) => takeSide(tx, { caseId: made.id, accountId: person.accountId, side, at: now }));
    const outcomes = await Promise.all([take("evaluation"), take("judgement")]);
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
    const { side } = await db.caseSide.findFirstOrThrow({ where: { caseId: made.id } });
    const refusal = side === "evaluation" ? "took_part_in_evaluation" : "took_part_in_judgement";
    expect(outcomes.find(({ ok }) => !ok)).toMatchObject({ code: refusal });
  });

  // The last element is the words of the refusal: a statement that fails for another reason proves nothing.
  const attempts: [string, CaseStatus, "evaluation" | "judgement", string, RegExp][] = [
    [
      "an evaluator reviews",
      "in_review",
      "evaluation",
      `INSERT INTO technical_review (case_id, round, outcome, notes, reviewer_id) VALUES ($1, 1, 'passed', '', $2)`,
      /technical_review_case_id_reviewer_id_side_fkey/,
    ],
    [
      "an evaluator reviews and claims the other side",
      "in_review",
      "evaluation",
      `INSERT INTO technical_review (case_id, round, outcome, notes, reviewer_id, side) VALUES ($1, 1, 'passed', '', $2, 'evaluation')`,
      /technical_review_is_judgement/,
    ],
    [
      "an evaluator decides",
      "reviewed",
      "evaluation",
      `INSERT INTO decision (case_id, outcome, reasons, preconditions, decider_id, decided_on) VALUES ($1, 'refuse', 'x', '[]', $2, '2026-08-03')`,
      /decision_case_id_decider_id_side_fkey/,
    ],
    [
      "a judge concludes the document review",
      "confirmed",
      "judgement",
      `INSERT INTO document_review (case_id, readiness, conclusion, concluded_by_id) VALUES ($1, 'ready', '', $2)`,
      /document_review_case_id_concluded_by_id_side_fkey/,
    ],
    [
      "a judge judges a document",
      "confirmed",
      "judgement",
      `INSERT INTO document_finding (case_id, item, verdict, note, raised_by_id) VALUES ($1, 'licence', 'conform', '', $2)`,
      /only people of the evaluation/,
    ],
    [
      "somebody changes sides",
      "confirmed",
      "evaluation",
      `UPDATE case_side SET side = 'judgement' WHERE case_id = $1 AND account_id = $2`,
      /append-only|permission denied/,
    ],
    [
      "somebody leaves their side",
      "confirmed",
      "evaluation",
      `DELETE FROM case_side WHERE case_id = $1 AND account_id = $2`,
      /append-only|permission denied/,
    ],
  ];
  test.each(attempts)("direct SQL is refused when %s", async (_, status, side, sql, words) => {
    const person = await makeStaff(db, ["technical_reviewer"]);
    const made = await makeCase(db, status);
    await db.caseSide.create({ data: { caseId: made.id, accountId: person.accountId, side } });
    const text = sql.replaceAll("$1", `'${made.id}'::uuid`).replaceAll("$2", `'${person.accountId}'::uuid`);
    await expect(db.$executeRawUnsafe(text)).rejects.toThrow(words);
    await expect(asOwner(text)).rejects.toThrow(words);
    expect(await db.caseSide.findMany({ where: { caseId: made.id }, select: { side: true } })).toEqual([
      { side },
    ]);
    expect(await statusOf(made.id)).toBe(status);
  });
});
