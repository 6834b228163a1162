import { describe, expect, test } from "vitest";
import { closeComplaint, recordComplaint } from "@/lib/complaints/commands";
import { findOrganisations, listComplaints } from "@/lib/complaints/queries";
import { useDatabase } from "@/tests/db/database";
import { makeStaff } from "@/tests/factories/account";
import { makeCase } from "@/tests/factories/case";
import { makeOrganisation } from "@/tests/factories/organisation";

const { db } = useDatabase();
const now = new Date("2026-08-10T02:00:00Z");

async function context() {
  const actor = await makeStaff(db, ["complaints_officer"], "投诉员");
  return { actor, facts: { kind: "general" } as const, now };
}
const about = (organisationId: string) => ({
  organisationId,
  summary: "维修超期两个月",
  major: true,
  receivedOn: "2026-08-09",
});

describe("complaints", () => {
  test("one on record is listed and stands in the history of the running case", async () => {
    const made = await makeCase(db, "audited");
    const outcome = await recordComplaint(await context(), about(made.organisationId));
    expect(outcome.ok).toBe(true);
    const { rows } = await listComplaints({ onlyOpen: true, after: null }, db);
    expect(rows[0]).toMatchObject({ summary: "维修超期两个月", recordedBy: "投诉员", closedAt: null });
    expect(await db.caseEvent.findFirst({ where: { caseId: made.id } })).toMatchObject({
      kind: "complaints.recorded",
    });
  });

  test("it cannot have been received tomorrow", async () => {
    const { id } = await makeOrganisation(db);
    expect(await recordComplaint(await context(), { ...about(id), receivedOn: "2026-08-11" })).toMatchObject({
      fields: { receivedOn: { code: "date_in_future" } },
    });
    expect(await db.complaint.count({ where: { organisationId: id } })).toBe(0);
  });

  test("it is closed once, with its outcome", async () => {
    const { id } = await makeOrganisation(db);
    const recorded = await recordComplaint(await context(), about(id));
    const complaintId = recorded.ok ? recorded.value.complaintId : "";
    const close = async (outcome: string) => closeComplaint(await context(), { complaintId, outcome });
    expect(await close("已退换")).toMatchObject({ ok: true });
    expect(await close("再次办结")).toMatchObject({ code: "complaint_closed" });
    expect(await db.complaint.findUniqueOrThrow({ where: { id: complaintId } })).toMatchObject({
      outcome: "已退换",
    });
  });

  test("an enterprise is found by a part of its name or code; wildcards are plain characters", async () => {
    const { name, creditCode } = await makeOrganisation(db, { name: "找得到电器有限公司" });
    const found = async (text: string) => (await findOrganisations(text, db)).map((row) => row.name);
    expect(await found("找得到")).toEqual([name]);
    expect(await found(creditCode.toLowerCase())).toEqual([name]);
    expect(await found("%")).toEqual([]);
    expect(await found("_")).toEqual([]);
  });
});
