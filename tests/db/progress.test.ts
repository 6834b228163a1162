import { describe, expect, it } from "vitest";
import { addDays, type Day, dateOfDay } from "@/lib/calendar";
import { recordCaseEvent } from "@/lib/case-events";
import { getFixedDays, listMeasuredStages } from "@/lib/cases/progress/queries";
import type { CaseStatus } from "@/lib/cases/schema";
import { useDatabase } from "@/tests/db/database";
import { makeStaff } from "@/tests/factories/account";
import { makeCase, makePlan } from "@/tests/factories/case";
import { makeOrganisation } from "@/tests/factories/organisation";

const { db } = useDatabase();
const stranger = "00000000-0000-4000-8000-000000000000";

/** A case opened on a day, with the moves that its history tells: status after status, days later each. */
async function walked(
  moves: readonly (readonly [daysLater: number, became: CaseStatus])[],
  { organisationId, opened = "2026-03-02" }: { organisationId?: string; opened?: Day } = {},
) {
  const last = moves.at(-1)?.[1] ?? "draft";
  const made = await makeCase(db, last, { organisationId });
  await db.case.update({ where: { id: made.id }, data: { createdAt: new Date(`${opened}T02:00:00Z`) } });
  let day = opened;
  let was: CaseStatus = "draft";
  for (const [daysLater, became] of moves) {
    day = addDays(day, daysLater);
    await db.$transaction((tx) =>
      recordCaseEvent(tx, {
        caseId: made.id,
        actorId: null,
        at: new Date(`${day}T02:00:00Z`),
        kind: "applications.moved",
        before: { status: was },
        after: { status: became },
      }),
    );
    was = became;
  }
  return made;
}

const measured = (except = stranger) => listMeasuredStages({ exceptOrganisationId: except }, db);
/** The history cannot be emptied; drafts are looked at by nobody. */
const clear = () => db.case.updateMany({ data: { status: "draft" } });
const times = (count: number) => Array.from({ length: count }, (_, index) => index);

describe("what finished stages took", () => {
  it("is told from five cases of five enterprises on, with the median and the 80th percentile", async () => {
    await clear();
    // The application took 1, 2, 3, 4 and then 50 days; acceptance is still going on.
    for (const days of [1, 2, 3, 4]) await walked([[days, "submitted"]]);
    expect(await measured()).toEqual([]);
    await walked([[50, "submitted"]]);
    expect(await measured()).toEqual([{ stage: "application", cases: 5, half: 3, mostly: 4 }]);
  });

  it("leaves the reader's own enterprise out", async () => {
    await clear();
    const made = [];
    for (const days of times(5)) made.push(await walked([[days, "submitted"]]));
    expect(await measured()).toHaveLength(1);
    expect(await measured(made[0]?.organisationId)).toEqual([]);
  });

  it("adds up every visit of a stage, and does not count a stage that a case came back to", async () => {
    await clear();
    for (const _ of times(5)) {
      await walked([
        [1, "submitted"],
        [2, "supplementing"],
        [7, "submitted"],
        [3, "accepted"],
        [4, "contract_offered"],
        [5, "contracted"],
        [6, "planned"],
        [1, "confirmed"],
        [8, "planned"],
      ]);
    }
    expect(await measured()).toEqual([
      { stage: "application", cases: 5, half: 1, mostly: 1 },
      { stage: "acceptance", cases: 5, half: 12, mostly: 12 },
      { stage: "contract", cases: 5, half: 9, mostly: 9 },
    ]);
  });

  it("counts nothing for the stage in which a case was stopped, and all for one that is certified", async () => {
    await clear();
    for (const _ of times(5)) {
      await walked([
        [1, "submitted"],
        [9, "withdrawn"],
      ]);
    }
    expect((await measured()).map(({ stage }) => stage)).toEqual(["application"]);
    await clear();
    for (const _ of times(5)) {
      await walked([
        [1, "submitted"],
        [1, "accepted"],
        [1, "contract_offered"],
        [1, "contracted"],
        [1, "planned"],
        [1, "confirmed"],
        [3, "ready"],
        [1, "auditing"],
        [1, "audited"],
        [2, "in_review"],
        [1, "reviewed"],
        [1, "granted"],
        [6, "certified"],
      ]);
    }
    expect((await measured()).map(({ stage, half }) => [stage, half])).toEqual([
      ["application", 1],
      ["acceptance", 1],
      ["contract", 2],
      ["planning", 2],
      ["documents", 3],
      ["audit", 4],
      ["judgement", 2],
      ["certificate", 6],
    ]);
  });

  it("counts days as the calendar in Shanghai has them", async () => {
    await clear();
    for (const _ of times(5)) {
      const made = await makeCase(db, "submitted");
      // 23:59 and 00:01 there: two days, two minutes apart and on the same day in UTC.
      await db.case.update({ where: { id: made.id }, data: { createdAt: new Date("2026-03-02T15:59:00Z") } });
      await db.caseEvent.create({
        data: {
          caseId: made.id,
          at: new Date("2026-03-02T16:01:00Z"),
          kind: "applications.submitted",
          before: { status: "draft" },
          after: { status: "submitted" },
        },
      });
    }
    expect(await measured()).toEqual([{ stage: "application", cases: 5, half: 1, mostly: 1 }]);
  });

  it("takes no other room's status for the case's", async () => {
    await clear();
    for (const _ of times(5)) {
      const made = await walked([[1, "submitted"]]);
      await db.caseEvent.create({
        data: {
          caseId: made.id,
          at: new Date("2026-09-01T02:00:00Z"),
          kind: "corrections.answered",
          before: { status: "open" },
          after: { status: "answered" },
        },
      });
    }
    expect(await measured()).toEqual([{ stage: "application", cases: 5, half: 1, mostly: 1 }]);
  });

  it("is not told from many cases of four enterprises", async () => {
    await clear();
    for (const _ of times(4)) {
      const { id } = await makeOrganisation(db);
      const stopped = [
        [2, "submitted"],
        [1, "withdrawn"],
      ] as const;
      await walked(stopped, { organisationId: id });
      await walked(stopped, { organisationId: id });
    }
    expect(await measured()).toEqual([]);
  });
});

describe("the days fixed for a case", () => {
  it("are those of the open round, of the first open non-conformity and of the newest plan", async () => {
    const made = await makeCase(db, "audited");
    const lead = await makeStaff(db, ["lead_auditor"]);
    await makePlan(db, made.id, [{ accountId: lead.accountId, role: "lead" }]);
    const round = { caseId: made.id, reason: "补充", items: [], openedById: lead.accountId };
    await db.supplementRound.createMany({
      data: [
        { ...round, number: 1, dueOn: dateOfDay("2026-06-10"), closedAt: new Date("2026-06-09T02:00:00Z") },
        { ...round, number: 2, dueOn: dateOfDay("2026-06-20") },
      ],
    });
    const finding = { caseId: made.id, grade: "general", requirement: "要求", evidence: "证据" };
    await db.nonConformity.createMany({
      data: [
        ["answered", "2026-08-01"],
        ["open", "2026-08-20"],
        ["reopened", "2026-08-10"],
      ].map(([status = "", dueOn = ""], index) => ({
        ...finding,
        number: index + 1,
        status,
        dueOn: dateOfDay(dueOn),
        raisedById: lead.accountId,
      })),
    });
    expect(await getFixedDays({ caseId: made.id, organisationId: made.organisationId }, db)).toEqual({
      supplementDueOn: "2026-06-20",
      correctionDueOn: "2026-08-10",
      visit: { startsOn: "2026-07-06", endsOn: "2026-07-08" },
    });
  });

  it("are nobody else's", async () => {
    const made = await makeCase(db, "planned");
    const other = await makeOrganisation(db);
    expect(await getFixedDays({ caseId: made.id, organisationId: other.id }, db)).toBeNull();
    expect(await getFixedDays({ caseId: made.id, organisationId: made.organisationId }, db)).not.toBeNull();
  });
});
