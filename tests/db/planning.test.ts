import { describe, expect, test } from "vitest";
import type { Actor } from "@/lib/access/schema";
import { addDays } from "@/lib/calendar";
import { getCaseFacts } from "@/lib/cases/queries";
import { listColleagues } from "@/lib/people/queries";
import { confirmPlan, objectToPlan, proposePlan } from "@/lib/planning/commands";
import { listPlans } from "@/lib/planning/queries";
import { useDatabase } from "@/tests/db/database";
import { makeMember, makeStaff } from "@/tests/factories/account";
import { makeCase } from "@/tests/factories/case";

const { db } = useDatabase();
const now = new Date("2026-08-03T02:00:00Z");

async function contextOf(actor: Actor, caseId: string) {
  const facts = await getCaseFacts(caseId, db);
  if (!facts) throw new Error("no such case");
  return { actor, facts, now };
}

type Team = { lead: Actor; auditors?: Actor[]; experts?: Actor[] };
function planOf({ lead, auditors = [], experts = [] }: Team, startsOn: string, days = 2, basedOn = 0) {
  return {
    basedOn,
    startsOn,
    endsOn: addDays(startsOn, days - 1),
    mode: "FS01" as const,
    lead: lead.accountId,
    auditors: auditors.map(({ accountId }) => accountId),
    experts: experts.map(({ accountId }) => accountId),
    objectives: "评价售后服务",
  };
}

const planner = () => makeStaff(db, ["planner"], "计划员");
const lead = (name = "组长甲") => makeStaff(db, ["lead_auditor"], name);
const auditor = (name = "审核员乙") => makeStaff(db, ["auditor"], name);

/** Everything that a proposal writes; all of it empty means nothing was half-written. */
async function tracesOf(caseId: string) {
  const where = { where: { caseId } };
  const [found, plans, bookings, sides, events] = await Promise.all([
    db.case.findUniqueOrThrow({ where: { id: caseId } }),
    db.auditPlan.count(where),
    db.booking.count(where),
    db.caseSide.count(where),
    db.caseEvent.count(where),
  ]);
  return { status: found.status, plans, bookings, sides, events };
}
const untouched = { status: "contracted", plans: 0, bookings: 0, sides: 0, events: 0 };

describe("proposing a plan", () => {
  test("books the team for its days, puts it on the evaluation side and asks the enterprise", async () => {
    const [by, first, second] = [await planner(), await lead(), await auditor()];
    const made = await makeCase(db, "contracted");
    const plan = planOf({ lead: first, auditors: [second] }, "2026-09-01", 3);
    expect(await proposePlan(await contextOf(by, made.id), plan)).toEqual({
      ok: true,
      value: { version: 1 },
    });
    const facts = await getCaseFacts(made.id, db);
    expect(facts?.status).toBe("planned");
    expect(facts?.team).toHaveLength(2);
    expect(facts?.sides.every(({ side }) => side === "evaluation")).toBe(true);
    const [view] = await listPlans(made.id, db);
    expect(view).toMatchObject({ version: 1, startsOn: "2026-09-01", endsOn: "2026-09-03" });
    expect(view?.team.map(({ name, role }) => [name, role])).toEqual([
      ["组长甲", "lead"],
      ["审核员乙", "auditor"],
    ]);
    const [booked] = (await listColleagues({ roles: ["lead_auditor"], from: "2026-09-03" }, db)).filter(
      ({ accountId }) => accountId === first.accountId,
    );
    expect(booked?.bookings).toMatchObject([{ caseId: made.id, startsOn: "2026-09-01", role: "lead" }]);
  });

  test("of two planners who book one person at once, one wins; the other learns who, and nothing is half-written", async () => {
    for (let round = 0; round < 5; round += 1) {
      const shared = await lead("组长丙");
      const [one, two] = [await auditor(), await auditor()];
      const cases = [await makeCase(db, "contracted"), await makeCase(db, "contracted")];
      const outcomes = await Promise.all(
        cases.map(async (made, index) =>
          proposePlan(
            await contextOf(await planner(), made.id),
            planOf({ lead: shared, auditors: [index === 0 ? one : two] }, addDays("2026-10-05", index), 2),
          ),
        ),
      );
      expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
      const loser = outcomes.findIndex(({ ok }) => !ok);
      expect(outcomes[loser]).toEqual({
        ok: false,
        code: "person_booked",
        params: { name: "组长丙" },
        fields: { lead: { code: "booked_on_these_days" } },
      });
      expect(await tracesOf(cases[loser]?.id ?? "")).toEqual(untouched);
    }
  });

  test("two planners who book the same two people in opposite places do not block each other for ever", async () => {
    const [one, two] = [await lead("甲"), await lead("乙")];
    const cases = [await makeCase(db, "contracted"), await makeCase(db, "contracted")];
    const teams = [
      { lead: one, auditors: [two] },
      { lead: two, auditors: [one] },
    ];
    const outcomes = await Promise.all(
      cases.map(async (made, index) =>
        proposePlan(
          await contextOf(await planner(), made.id),
          planOf(teams[index] ?? { lead: one }, "2026-10-20"),
        ),
      ),
    );
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
    expect(outcomes.find(({ ok }) => !ok)).toMatchObject({ code: "person_booked" });
  });

  test("of two proposals for one case at once, one wins and there is one version", async () => {
    const made = await makeCase(db, "contracted");
    const outcomes = await Promise.all(
      [await lead(), await lead()].map(async (person) =>
        proposePlan(await contextOf(await planner(), made.id), planOf({ lead: person }, "2026-11-02")),
      ),
    );
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
    expect(outcomes.find(({ ok }) => !ok)).toMatchObject({ code: "someone_was_faster" });
    expect(await tracesOf(made.id)).toEqual({
      status: "planned",
      plans: 1,
      bookings: 1,
      sides: 1,
      events: 1,
    });
  });

  test("a second version frees the former team and may use the same people on overlapping days", async () => {
    const [by, first, second] = [await planner(), await lead(), await auditor()];
    const made = await makeCase(db, "contracted");
    await proposePlan(
      await contextOf(by, made.id),
      planOf({ lead: first, auditors: [second] }, "2026-11-09", 3),
    );
    const again = planOf({ lead: first }, "2026-11-10", 3, 1);
    expect(await proposePlan(await contextOf(by, made.id), again)).toEqual({
      ok: true,
      value: { version: 2 },
    });
    expect((await getCaseFacts(made.id, db))?.team).toEqual([{ accountId: first.accountId, role: "lead" }]);
    const other = await makeCase(db, "contracted");
    const freed = planOf({ lead: await lead(), auditors: [second] }, "2026-11-09", 3);
    expect((await proposePlan(await contextOf(by, other.id), freed)).ok).toBe(true);
  });

  test("a planner who saw an older version is told, and the newer one stays", async () => {
    const [by, first] = [await planner(), await lead()];
    const made = await makeCase(db, "contracted");
    await proposePlan(await contextOf(by, made.id), planOf({ lead: first }, "2026-11-16"));
    const stale = planOf({ lead: first }, "2026-11-18", 2, 0);
    expect(await proposePlan(await contextOf(by, made.id), stale)).toMatchObject({ code: "plan_changed" });
    expect((await listPlans(made.id, db)).map(({ startsOn }) => startsOn)).toEqual(["2026-11-16"]);
  });

  test("refuses somebody of the enterprise, a judge of the case, the unqualified and the disabled", async () => {
    const made = await makeCase(db, "contracted");
    const by = await planner();
    const related = await makeMember(db, made.organisationId, "member", "企业的人");
    await db.staffRole.create({ data: { accountId: related.accountId, role: "lead_auditor" } });
    const judge = await lead("复核过的人");
    await db.caseSide.create({ data: { caseId: made.id, accountId: judge.accountId, side: "judgement" } });
    const disabled = await lead("离职的人");
    await db.account.update({ where: { id: disabled.accountId }, data: { disabledAt: now } });
    const before = await tracesOf(made.id);
    const refusals = [
      [{ lead: related }, "person_related", "person_related"],
      [{ lead: judge }, "took_part_in_judgement", "took_part_in_judgement"],
      [{ lead: await auditor() }, "invalid_input", "person_unqualified"],
      [{ lead: disabled }, "invalid_input", "person_unqualified"],
    ] as const;
    for (const [team, code, field] of refusals) {
      expect(await proposePlan(await contextOf(by, made.id), planOf(team, "2026-12-01"))).toMatchObject({
        ok: false,
        code,
        fields: { lead: { code: field } },
      });
    }
    expect(await tracesOf(made.id)).toEqual(before);
  });

  test.each([
    ["2026-08-02", 1, "startsOn", "date_in_past"],
    ["2026-09-02", 0, "endsOn", "date_order"],
    ["2026-09-02", 61, "endsOn", "plan_too_long"],
  ])("from %s for %i days is refused at %s", async (startsOn, days, field, code) => {
    const made = await makeCase(db, "contracted");
    const outcome = await proposePlan(
      await contextOf(await planner(), made.id),
      planOf({ lead: await lead() }, startsOn, days),
    );
    expect(outcome).toMatchObject({ code: "invalid_input", fields: { [field]: { code } } });
    expect(await tracesOf(made.id)).toEqual(untouched);
  });

  test("cannot happen before the contract or during the audit", async () => {
    for (const status of ["accepted", "auditing"] as const) {
      const made = await makeCase(db, status);
      const outcome = await proposePlan(
        await contextOf(await planner(), made.id),
        planOf({ lead: await lead() }, "2026-09-20"),
      );
      expect(outcome).toMatchObject({ code: "wrong_state" });
      expect(await tracesOf(made.id)).toEqual({ ...untouched, status });
    }
  });
});

describe("the enterprise's answer", () => {
  async function planned(startsOn: string) {
    const made = await makeCase(db, "contracted");
    const by = await planner();
    const person = await lead();
    await proposePlan(await contextOf(by, made.id), planOf({ lead: person }, startsOn));
    return { caseId: made.id, by, person, owner: await makeMember(db, made.organisationId, "owner", "企业") };
  }

  test("a confirmation is kept with its person and moves the case on", async () => {
    const { caseId, owner } = await planned("2027-01-04");
    expect((await confirmPlan(await contextOf(owner, caseId), { version: 1 })).ok).toBe(true);
    expect(await listPlans(caseId, db)).toMatchObject([{ confirmedBy: "企业", confirmedAt: now }]);
    expect((await getCaseFacts(caseId, db))?.status).toBe("confirmed");
    expect(await confirmPlan(await contextOf(owner, caseId), { version: 1 })).toMatchObject({
      code: "wrong_state",
    });
  });

  test("an objection keeps its reason and gives the case back to the planner, who can plan again", async () => {
    const { caseId, owner, by, person } = await planned("2027-01-11");
    const reason = "当周盘点";
    expect((await objectToPlan(await contextOf(owner, caseId), { version: 1, reason })).ok).toBe(true);
    expect(await listPlans(caseId, db)).toMatchObject([{ objection: reason, objectedAt: now }]);
    const again = planOf({ lead: person }, "2027-01-12", 2, 1);
    expect((await proposePlan(await contextOf(by, caseId), again)).ok).toBe(true);
    expect((await getCaseFacts(caseId, db))?.status).toBe("planned");
  });

  test("an answer to an older version is refused and changes nothing", async () => {
    const { caseId, owner, by, person } = await planned("2027-01-18");
    await proposePlan(await contextOf(by, caseId), planOf({ lead: person }, "2027-01-19", 2, 1));
    const context = await contextOf(owner, caseId);
    expect(await confirmPlan(context, { version: 1 })).toMatchObject({ code: "plan_changed" });
    expect(await objectToPlan(context, { version: 1, reason: "晚了" })).toMatchObject({
      code: "plan_changed",
    });
    expect((await getCaseFacts(caseId, db))?.status).toBe("planned");
    expect(
      (await listPlans(caseId, db)).every(({ confirmedAt, objectedAt }) => !confirmedAt && !objectedAt),
    ).toBe(true);
  });

  test("of confirming and objecting at once, one counts", async () => {
    const { caseId, owner } = await planned("2027-01-25");
    const context = await contextOf(owner, caseId);
    const outcomes = await Promise.all([
      confirmPlan(context, { version: 1 }),
      objectToPlan(context, { version: 1, reason: "改期" }),
    ]);
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
    const [plan] = await listPlans(caseId, db);
    expect([plan?.confirmedAt, plan?.objectedAt].filter(Boolean)).toHaveLength(1);
  });
});
