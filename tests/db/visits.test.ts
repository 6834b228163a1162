import "next/dist/server/node-environment-baseline";
import { describe, expect, test } from "vitest";
import type { Actor } from "@/lib/access/schema";
import { loadWorkspace } from "@/lib/audits/loaders";
import { loadPlanDesk } from "@/lib/planning/loaders";
import * as actions from "@/lib/visits/actions";
import { arrangeVisit } from "@/lib/visits/commands";
import { loadVisitPortal } from "@/lib/visits/loaders";
import { useDatabase } from "@/tests/db/database";
import { submitAs } from "@/tests/db/forms";
import { asSeenBy } from "@/tests/db/requests";
import { makeMember, makeStaff } from "@/tests/factories/account";
import { makeAudit } from "@/tests/factories/audit";
import { makeCase } from "@/tests/factories/case";
import { makeOrganisation } from "@/tests/factories/organisation";
import { contextOf } from "@/tests/factories/scorecard";

const { db, asOwner } = useDatabase();

const arrangement = {
  contactName: "周敏",
  contactPhone: "138-0000-0000",
  meetingPoint: "上海市虚构路1号南门",
  meetingRoom: "二楼会议室",
  network: "no" as const,
  entryRules: "安全帽",
  travel: "",
  remarks: "",
};
const asForm = (caseId: string, basedOn = "0") => ({ caseId, basedOn, ...arrangement });
const rowsOf = (caseId: string) => db.visitPreparation.findMany({ where: { caseId } });

async function setting() {
  const made = await makeAudit(db, { open: false });
  const owner = await makeMember(db, made.organisationId, "owner", "周总");
  const colleague = await makeMember(db, made.organisationId, "member", "李员");
  await db.auditPlan.updateMany({ where: { caseId: made.caseId }, data: { confirmedAt: new Date() } });
  return { ...made, owner, colleague };
}

describe("the preparation of a visit", () => {
  test("is kept with its person, told in the history, and read back on the portal", async () => {
    const { caseId, owner, colleague } = await setting();
    expect(await submitAs(colleague, actions.arrangeVisit, asForm(caseId))).toMatchObject({
      state: "done",
      message: "saved",
    });
    expect(await asSeenBy(owner, () => loadVisitPortal(caseId))).toMatchObject({
      mayArrange: true,
      plan: { startsOn: "2026-07-06", endsOn: "2026-07-08" },
      visit: { ...arrangement, revision: 1, savedBy: "李员" },
    });
    expect(await db.caseEvent.findFirst({ where: { caseId, kind: "visits.arranged" } })).toMatchObject({
      actorId: colleague.accountId,
      after: { version: 1 },
    });
  });

  test("of two people who save at once, first or later, one wins and the other is told", async () => {
    const { caseId, owner, colleague } = await setting();
    for (let basedOn = 0; basedOn < 4; basedOn += 1) {
      const outcomes = await Promise.all(
        [owner, colleague].map(async (actor) =>
          arrangeVisit(await contextOf(actor, caseId), { ...arrangement, remarks: actor.name, basedOn }),
        ),
      );
      expect(outcomes.filter(({ ok }) => ok)).toEqual([{ ok: true, value: { revision: basedOn + 1 } }]);
      expect(outcomes.find(({ ok }) => !ok)).toMatchObject({ code: "someone_was_faster" });
      const winner = [owner, colleague][outcomes.findIndex(({ ok }) => ok)];
      expect(await rowsOf(caseId)).toMatchObject([{ revision: basedOn + 1, remarks: winner?.name }]);
    }
    expect(await db.caseEvent.count({ where: { caseId, kind: "visits.arranged" } })).toBe(4);
  });

  test("whoever saw an older revision changes nothing and keeps what was typed", async () => {
    const { caseId, owner } = await setting();
    await submitAs(owner, actions.arrangeVisit, asForm(caseId));
    await submitAs(owner, actions.arrangeVisit, { ...asForm(caseId, "1"), remarks: "新" });
    expect(
      await submitAs(owner, actions.arrangeVisit, { ...asForm(caseId, "1"), remarks: "旧" }),
    ).toMatchObject({ state: "failed", code: "someone_was_faster", values: { remarks: "旧" } });
    expect(await rowsOf(caseId)).toMatchObject([{ revision: 2, remarks: "新" }]);
  });

  test("wrong input comes back with each field's message and what was typed", async () => {
    const { caseId, owner } = await setting();
    const typed = { ...asForm(caseId), contactName: "", contactPhone: "电话", network: "" };
    expect(await submitAs(owner, actions.arrangeVisit, typed)).toMatchObject({
      state: "failed",
      fields: {
        contactName: { code: "required" },
        contactPhone: { code: "phone" },
        network: { code: "choose" },
      },
      values: { contactPhone: "电话", meetingPoint: arrangement.meetingPoint },
    });
    expect(await rowsOf(caseId)).toEqual([]);
  });

  test("waits for the enterprise's yes to the plan and ends with the sign-off", async () => {
    for (const status of ["contracted", "planned", "audited", "certified", "withdrawn"] as const) {
      const made = await makeCase(db, status);
      const owner = await makeMember(db, made.organisationId);
      expect(await submitAs(owner, actions.arrangeVisit, asForm(made.id))).toMatchObject({
        code: "wrong_state",
      });
      expect(await asSeenBy(owner, () => loadVisitPortal(made.id))).toMatchObject({ mayArrange: false });
      expect(await rowsOf(made.id)).toEqual([]);
    }
  });
});

describe("who may arrange a visit and who may read it", () => {
  test("another enterprise's case is not found, and nothing of it changes", async () => {
    const { caseId, owner } = await setting();
    await submitAs(owner, actions.arrangeVisit, asForm(caseId));
    const before = await rowsOf(caseId);
    const stranger = await makeMember(db, (await makeOrganisation(db)).id);
    const foreign = await submitAs(stranger, actions.arrangeVisit, asForm(caseId, "1"));
    const unknown = await submitAs(
      stranger,
      actions.arrangeVisit,
      asForm("6f1e2a34-0000-4000-8000-000000000001"),
    );
    expect(foreign).toMatchObject({ state: "failed", code: "not_found" });
    expect(unknown).toMatchObject({ code: "not_found" });
    await expect(asSeenBy(stranger, () => loadVisitPortal(caseId))).rejects.toThrow(/NOT_FOUND|404/);
    expect(await rowsOf(caseId)).toEqual(before);
  });

  test("staff arrange nothing; the planner and the team read it, others at the desk do not", async () => {
    const { caseId, owner, lead, expert } = await setting();
    await submitAs(owner, actions.arrangeVisit, asForm(caseId));
    const planner = await makeStaff(db, ["planner"]);
    const judge = await makeStaff(db, ["technical_reviewer"]);
    for (const actor of [lead, planner]) {
      expect(await submitAs(actor, actions.arrangeVisit, asForm(caseId, "1"))).toMatchObject({
        code: "not_allowed",
      });
    }
    const atDesk = async (actor: Actor) => (await asSeenBy(actor, () => loadPlanDesk(caseId))).visit;
    expect(await atDesk(planner)).toMatchObject({ contactPhone: "138-0000-0000" });
    expect(await atDesk(lead)).toMatchObject({ network: "no" });
    expect(await atDesk(judge)).toBeNull();
    const onTablet = async (actor: Actor) =>
      (await asSeenBy(actor, () => loadWorkspace(caseId))).snapshot.visit;
    expect(await onTablet(expert)).toEqual(arrangement);
    expect(await onTablet(judge)).toBeUndefined();
    expect(await rowsOf(caseId)).toMatchObject([{ revision: 1 }]);
  });

  test("the database keeps it: the application's account cannot delete it, nor anybody empty the contact", async () => {
    const { caseId, owner } = await setting();
    await submitAs(owner, actions.arrangeVisit, asForm(caseId));
    await expect(asOwner("SET ROLE xingzheng_app; DELETE FROM visit_preparation")).rejects.toThrow(
      /permission denied/,
    );
    await expect(asOwner("UPDATE visit_preparation SET contact_name = ' '")).rejects.toThrow(
      /check constraint/,
    );
  });
});
