import "next/dist/server/node-environment-baseline";
import { describe, expect, test } from "vitest";
import type { Actor } from "@/lib/access/schema";
import type { CaseStatus } from "@/lib/cases/schema";
import * as actions from "@/lib/feedback/actions";
import { giveFeedback } from "@/lib/feedback/commands";
import { loadFeedbackList, loadFeedbackPortal } from "@/lib/feedback/loaders";
import { listFeedback } from "@/lib/feedback/queries";
import { useDatabase } from "@/tests/db/database";
import { submitAs } from "@/tests/db/forms";
import { asSeenBy } from "@/tests/db/requests";
import { makeMember, makeStaff } from "@/tests/factories/account";
import { makeCase, makePlan } from "@/tests/factories/case";
import { makeOrganisation } from "@/tests/factories/organisation";
import { makeGrantedCase } from "@/tests/factories/reviewed-case";
import { contextOf } from "@/tests/factories/scorecard";

const { db, asOwner } = useDatabase();

const said = {
  professionalism: 5,
  impartiality: 4,
  communication: 3,
  schedule: 2,
  text: "按时完成",
  contactWished: true,
};
const asForm = (caseId: string) => ({
  caseId,
  professionalism: "5",
  impartiality: "4",
  communication: "3",
  schedule: "2",
  text: "按时完成",
  contactWished: "on",
});

async function setting(status: CaseStatus = "audited") {
  const { id: caseId, organisationId } = await makeCase(db, status);
  const owner = await makeMember(db, organisationId, "owner", "周总");
  const colleague = await makeMember(db, organisationId, "member", "李员");
  return { caseId, organisationId, owner, colleague };
}
const rowsOf = (caseId: string) => db.auditFeedback.findMany({ where: { caseId } });
const listOf = async (actor: Actor) => (await asSeenBy(actor, () => loadFeedbackList({}))).rows;
const seenBy = async (actor: Actor, caseId: string) =>
  (await listOf(actor)).find((row) => row.caseId === caseId);

describe("feedback on an audit", () => {
  test("is kept once, shown to the enterprise, and leaves no trace in the history that the team reads", async () => {
    const { caseId, owner, colleague } = await setting();
    expect(await asSeenBy(owner, () => loadFeedbackPortal(caseId))).toMatchObject({
      mayGive: true,
      feedback: null,
    });
    expect(await submitAs(colleague, actions.giveFeedback, asForm(caseId))).toMatchObject({ state: "done" });
    expect(await asSeenBy(owner, () => loadFeedbackPortal(caseId))).toMatchObject({
      mayGive: false,
      feedback: said,
    });
    expect(await submitAs(owner, actions.giveFeedback, { ...asForm(caseId), text: "再说" })).toMatchObject({
      state: "failed",
      code: "someone_was_faster",
      values: { text: "再说" },
    });
    expect(await rowsOf(caseId)).toMatchObject([{ ...said, givenById: colleague.accountId }]);
    expect(await db.caseEvent.count({ where: { caseId } })).toBe(0);
  });

  test("of two people who send at once, one is heard and the other is told", async () => {
    for (let round = 0; round < 4; round += 1) {
      const { caseId, owner, colleague } = await setting();
      const outcomes = await Promise.all(
        [owner, colleague].map(async (actor) =>
          giveFeedback(await contextOf(actor, caseId), { ...said, text: actor.name }),
        ),
      );
      expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
      expect(outcomes.find(({ ok }) => !ok)).toMatchObject({ code: "someone_was_faster" });
      const winner = [owner, colleague][outcomes.findIndex(({ ok }) => ok)];
      expect(await rowsOf(caseId)).toMatchObject([{ text: winner?.name, givenById: winner?.accountId }]);
    }
  });

  test.each(["draft", "confirmed", "auditing", "withdrawn"] as const)(
    "waits for the sign-off: not while the case is %s",
    async (status) => {
      const { caseId, owner } = await setting(status);
      expect(await submitAs(owner, actions.giveFeedback, asForm(caseId))).toMatchObject({
        code: "wrong_state",
      });
      expect(await asSeenBy(owner, () => loadFeedbackPortal(caseId))).toMatchObject({ mayGive: false });
      expect(await rowsOf(caseId)).toEqual([]);
    },
  );

  test("without a rating comes back with what was typed", async () => {
    const { caseId, owner } = await setting();
    const { schedule: _, ...rest } = asForm(caseId);
    expect(await submitAs(owner, actions.giveFeedback, rest)).toMatchObject({
      state: "failed",
      fields: { schedule: { code: "choose" } },
      values: { impartiality: "4", text: "按时完成", contactWished: "on" },
    });
    expect(await rowsOf(caseId)).toEqual([]);
  });

  test("stays as it was given, whoever asks the database", async () => {
    const { caseId, owner } = await setting();
    await submitAs(owner, actions.giveFeedback, asForm(caseId));
    for (const statement of ["UPDATE audit_feedback SET text = ''", "DELETE FROM audit_feedback"]) {
      await expect(asOwner(`SET ROLE xingzheng_app; ${statement}`)).rejects.toThrow(/permission denied/);
      await expect(asOwner(statement)).rejects.toThrow(/append-only/);
    }
    const other = await setting();
    const six = db.auditFeedback.create({
      data: {
        caseId: other.caseId,
        ...said,
        schedule: 6,
        givenById: other.owner.accountId,
        givenAt: new Date(),
      },
    });
    await expect(six).rejects.toThrow();
    expect(await rowsOf(other.caseId)).toEqual([]);
  });
});

describe("who gives feedback and who reads it", () => {
  test("another enterprise's case is not found and hears nothing; staff rate no audit", async () => {
    const { caseId } = await setting();
    const stranger = await makeMember(db, (await makeOrganisation(db)).id);
    expect(await submitAs(stranger, actions.giveFeedback, asForm(caseId))).toMatchObject({
      code: "not_found",
    });
    await expect(asSeenBy(stranger, () => loadFeedbackPortal(caseId))).rejects.toThrow(/NOT_FOUND|404/);
    const planner = await makeStaff(db, ["planner"]);
    expect(await submitAs(planner, actions.giveFeedback, asForm(caseId))).toMatchObject({
      code: "not_allowed",
    });
    await expect(asSeenBy(planner, () => loadFeedbackPortal(caseId))).rejects.toThrow(/NOT_FOUND|404/);
    expect(await rowsOf(caseId)).toEqual([]);
  });

  test("administrator and planner read the list with its authors; nobody else has a list", async () => {
    const { caseId, owner } = await setting();
    await submitAs(owner, actions.giveFeedback, asForm(caseId));
    for (const role of ["planner", "administrator"] as const) {
      expect(await seenBy(await makeStaff(db, [role]), caseId)).toMatchObject({ ...said, author: "周总" });
    }
    for (const actor of [
      owner,
      await makeStaff(db, ["lead_auditor", "auditor", "technical_expert"]),
      await makeStaff(db, ["technical_reviewer", "decision_maker", "complaints_officer"]),
    ]) {
      await expect(listOf(actor)).rejects.toThrow(/NOT_FOUND|404/);
    }
  });

  test("a planner who audits or judges the case as well sees nothing before the decision, and no author after it", async () => {
    const { caseId, owner } = await setting("audited");
    const audits = await makeStaff(db, ["planner", "lead_auditor"]);
    await makePlan(db, caseId, [{ accountId: audits.accountId, role: "lead" }]);
    const judges = await makeStaff(db, ["administrator", "technical_reviewer"]);
    await db.caseSide.create({ data: { caseId, accountId: judges.accountId, side: "judgement" } });
    await submitAs(owner, actions.giveFeedback, asForm(caseId));
    expect(await seenBy(audits, caseId)).toBeUndefined();
    expect(await seenBy(judges, caseId)).toBeUndefined();

    const granted = await makeGrantedCase(db);
    const author = await makeMember(db, granted.organisationId, "owner", "吴总");
    await submitAs(author, actions.giveFeedback, asForm(granted.caseId));
    await db.staffRole.create({ data: { accountId: granted.lead.accountId, role: "planner" } });
    const seen = await seenBy(granted.lead, granted.caseId);
    expect(seen).toMatchObject({ ...said, author: "" });
    expect(JSON.stringify(seen)).not.toContain(author.accountId);
  });

  test("the list pages by key and shows everything once, newest first", async () => {
    const reader = await makeStaff(db, ["planner"]);
    const { organisationId, owner } = await setting();
    for (let index = 0; index < 35; index += 1) {
      const { id: caseId } = await makeCase(db, "certified", { organisationId });
      await db.auditFeedback.create({
        data: {
          caseId,
          ...said,
          givenById: owner.accountId,
          givenAt: new Date(Date.UTC(2026, 0, 1, 0, index % 7)),
        },
      });
    }
    const first = await listFeedback({ readerId: reader.accountId, after: null }, db);
    const second = await listFeedback({ readerId: reader.accountId, after: first.next }, db);
    const all = [...first.rows, ...second.rows];
    expect([first.rows.length, second.next]).toEqual([30, null]);
    expect(new Set(all.map(({ caseId }) => caseId)).size).toBe(await db.auditFeedback.count());
    const instants = all.map(({ givenAt }) => givenAt.getTime());
    expect(instants).toEqual([...instants].sort((a, b) => b - a));
  });
});
