import "next/dist/server/node-environment-baseline";
import { describe, expect, it } from "vitest";
import { recordAcceptanceFindings } from "@/lib/acceptance-review/actions";
import { listFindings } from "@/lib/acceptance-review/queries";
import type { Actor } from "@/lib/access/schema";
import { acceptApplication } from "@/lib/applications/review/commands";
import { addDays, dayInShanghai } from "@/lib/calendar";
import { getCaseFacts } from "@/lib/cases/queries";
import type { CaseStatus } from "@/lib/cases/schema";
import { getFileFor } from "@/lib/files/queries";
import { useDatabase } from "@/tests/db/database";
import { submitAs } from "@/tests/db/forms";
import { makeMember, makeStaff } from "@/tests/factories/account";
import { makeCase, makePlan } from "@/tests/factories/case";
import { useDataFolder } from "@/tests/factories/data-folder";

const { db } = useDatabase();
useDataFolder();
const today = dayInShanghai(new Date());
const [from, to] = [addDays(today, 20), addDays(today, 40)];

const whole = (caseId: string, change: Record<string, string> = {}) => ({
  caseId,
  from,
  to,
  reviewer_competence: "met",
  reviewer_competence_reason: "受过培训",
  team_competence: "met",
  team_competence_reason: "有组长",
  capacity: "met",
  capacity_reason: "有空闲",
  impartiality: "met",
  impartiality_reason: "无关联",
  ...change,
});

async function setting(status: CaseStatus = "submitted") {
  const { id: caseId, organisationId } = await makeCase(db, status);
  const officer = await makeStaff(db, ["application_officer"], "受理员");
  const accept = async () => {
    const facts = await getCaseFacts(caseId, db);
    if (!facts) throw new Error("no facts");
    const input = { field: "SC03", sampledOutlets: 0, days: null, overrideReason: "" };
    return acceptApplication({ actor: officer, facts, now: new Date() }, input);
  };
  const record = (change?: Record<string, string>, actor: Actor = officer) =>
    submitAs(actor, recordAcceptanceFindings, whole(caseId, change));
  return { caseId, organisationId, officer, accept, record };
}

describe("the review before acceptance", () => {
  it("takes no finding that the register contradicts: nobody may lead, nobody is free", async () => {
    const { caseId, record } = await setting();
    expect(await record()).toMatchObject({ fields: { team_competence: { code: "nobody_qualified" } } });
    const lead = await makeStaff(db, ["lead_auditor"], "组长");
    const other = await makeCase(db, "planned");
    await makePlan(db, other.id, [{ accountId: lead.accountId, role: "lead" }], {
      startsOn: from,
      endsOn: to,
    });
    expect(await record()).toMatchObject({
      fields: { capacity: { code: "nobody_free" } },
      values: { impartiality_reason: "无关联" },
    });
    expect(await listFindings(caseId, db)).toEqual([]);
    await db.booking.updateMany({ data: { releasedAt: new Date() } });
    expect(await record()).toMatchObject({ state: "done" });
    expect((await listFindings(caseId, db)).map(({ topic, facts }) => [topic, facts.freeLeads])).toEqual([
      ["reviewer_competence", ["组长"]],
      ["team_competence", ["组长"]],
      ["capacity", ["组长"]],
      ["impartiality", ["组长"]],
    ]);
  });

  it("names staff of the enterprise, and does not count them as auditors", async () => {
    const { caseId, organisationId, record } = await setting();
    const lead = await makeStaff(db, ["lead_auditor"], "关联组长");
    await db.membership.create({ data: { accountId: lead.accountId, organisationId, role: "member" } });
    await makeStaff(db, ["lead_auditor"], "另一组长");
    expect(await record()).toMatchObject({ state: "done" });
    const [found] = await listFindings(caseId, db);
    expect(found?.facts.related).toEqual(["关联组长"]);
    expect(found?.facts.leads).not.toContain("关联组长");
  });

  it("must be whole and met before an application is accepted; the record is then filed for the desk alone", async () => {
    await makeStaff(db, ["lead_auditor"], "组长乙");
    const { caseId, organisationId, officer, record, accept } = await setting();
    expect(await accept()).toMatchObject({
      code: "review_incomplete",
      fields: { capacity: { code: "missing_capacity" }, impartiality: { code: "missing_impartiality" } },
    });
    await record({ impartiality: "not_met" });
    expect(await accept()).toMatchObject({
      code: "review_incomplete",
      fields: { impartiality: { code: "unmet_impartiality" } },
    });
    expect(await db.case.findUniqueOrThrow({ where: { id: caseId } })).toMatchObject({ status: "submitted" });
    await record();
    expect(await accept()).toMatchObject({ ok: true });
    const { fileId } = await db.acceptanceRecord.findUniqueOrThrow({ where: { caseId } });
    expect(await getFileFor(officer, fileId, db)).toMatchObject({ mediaType: "application/pdf" });
    expect(await getFileFor(await makeMember(db, organisationId), fileId, db)).toBeNull();
    expect(await record()).toMatchObject({ code: "wrong_state" });
  });

  it("is refused to other posts and unknown to other people, and nothing is written", async () => {
    const { caseId, organisationId, record } = await setting();
    const planner = await makeStaff(db, ["planner"]);
    const stranger = await makeMember(db, (await makeCase(db, "submitted")).organisationId);
    expect(await record({}, planner)).toMatchObject({ code: "not_allowed" });
    expect(await record({}, await makeMember(db, organisationId))).toMatchObject({ code: "not_allowed" });
    expect(await record({}, stranger)).toMatchObject({ code: "not_found" });
    expect(await record({ capacity_reason: " " })).toMatchObject({
      fields: { capacity_reason: { code: "reason_required" } },
    });
    expect(await record({ from: addDays(today, -1) })).toMatchObject({
      fields: { from: { code: "date_in_past" } },
    });
    expect(await db.acceptanceFinding.count({ where: { caseId } })).toBe(0);
  });
});
