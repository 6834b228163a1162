import { randomUUID } from "node:crypto";
import { describe, expect, test } from "vitest";
import { may } from "@/lib/access/permissions";
import type { Actor } from "@/lib/access/schema";
import { openAudit, recordOperations, submitReport } from "@/lib/audits/commands";
import { listAuditsOf } from "@/lib/audits/field/queries";
import { getAuditReport, getScorecard, getSheet, listOperations } from "@/lib/audits/queries";
import type { RawOperation } from "@/lib/audits/schema";
import { signOffAudit } from "@/lib/audits/sign-off/commands";
import { DEFAULT_EDITION } from "@/lib/scoring/editions";
import { useDatabase } from "@/tests/db/database";
import { makeStaff } from "@/tests/factories/account";
import { makeCase, makePlan } from "@/tests/factories/case";
import { contextOf, makeOperation, operationsFor, typeOperations } from "@/tests/factories/scorecard";

const { db, asOwner } = useDatabase();

/** A case with a team, opened unless told otherwise. */
async function makeAudit({ open = true } = {}) {
  const { id: caseId } = await makeCase(db, "ready");
  const lead = await makeStaff(db, ["lead_auditor"], "组长");
  const auditor = await makeStaff(db, ["auditor"], "组员");
  const expert = await makeStaff(db, ["technical_expert"], "专家");
  await makePlan(db, caseId, [
    { accountId: lead.accountId, role: "lead" },
    { accountId: auditor.accountId, role: "auditor" },
    { accountId: expert.accountId, role: "expert" },
  ]);
  if (open) expect(await openAudit(await contextOf(lead, caseId))).toMatchObject({ ok: true });
  return { caseId, lead, auditor, expert };
}

async function record(actor: Actor, caseId: string, operations: RawOperation[]) {
  const outcome = await recordOperations(await contextOf(actor, caseId), { operations });
  return outcome.ok ? outcome.value : outcome;
}

/** The record of the visit is left out here, with a reason; sign-off.test.ts asks for it. */
async function signOff(lead: Actor, caseId: string, seen?: string) {
  return signOffAudit(await contextOf(lead, caseId), { seen, gapsReason: "只试评分" });
}

describe("opening an audit", () => {
  test("makes one scorecard pinned to the case's edition and moves the case on", async () => {
    const { caseId, lead } = await makeAudit({ open: false });
    const context = await contextOf(lead, caseId);
    const both = await Promise.all([openAudit(context), openAudit(context)]);
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    expect(both.find(({ ok }) => !ok)).toMatchObject({ code: "someone_was_faster" });
    expect(await getScorecard(caseId)).toMatchObject({ editionId: DEFAULT_EDITION.id, signedOffAt: null });
    expect((await contextOf(lead, caseId)).facts.status).toBe("auditing");
    expect(await openAudit(await contextOf(lead, caseId))).toMatchObject({ code: "wrong_state" });
  });

  test("is the lead's alone, and a stranger is told that there is no such audit", async () => {
    const { caseId, lead, auditor } = await makeAudit({ open: false });
    const { facts } = await contextOf(lead, caseId);
    const stranger = await makeStaff(db, ["lead_auditor", "auditor"]);
    expect(may(lead, "scorecard.open", facts)).toBe(true);
    expect(may(auditor, "scorecard.open", facts)).toBe(false);
    expect(may(auditor, "scorecard.write", facts)).toBe(true);
    expect(may(stranger, "case.view", facts)).toBe(false);
    expect(may(stranger, "scorecard.write", facts)).toBe(false);
  });
});

describe("operations", () => {
  test("sent twice are stored once", async () => {
    const { caseId, auditor } = await makeAudit();
    const one = makeOperation({ value: { verdict: "not_met", finding: "无岗位说明" } });
    const first = await record(auditor, caseId, [one]);
    const [stored] = await listOperations(caseId);
    expect(first).toEqual([{ id: one.id, state: "stored", sequence: stored?.sequence }]);
    expect(await record(auditor, caseId, [one])).toEqual([
      { id: one.id, state: "duplicate", sequence: stored?.sequence },
    ]);
    expect(await listOperations(caseId)).toHaveLength(1);
  });

  test("with the same id and other content, or the same place on a device, are refused", async () => {
    const { caseId, auditor, lead } = await makeAudit();
    const one = makeOperation();
    await record(auditor, caseId, [one]);
    const results = await record(auditor, caseId, [
      { ...one, value: { verdict: "not_met" } },
      makeOperation({ deviceId: one.deviceId, deviceSequence: one.deviceSequence, field: "item:5.1.1.2" }),
    ]);
    expect(results).toEqual([
      { id: one.id, state: "refused", reason: "id_taken" },
      expect.objectContaining({ state: "refused", reason: "sequence_taken" }),
    ]);
    expect(await record(lead, caseId, [one])).toMatchObject([{ state: "refused", reason: "id_taken" }]);
    const other = await makeAudit();
    expect(await record(other.lead, other.caseId, [one])).toMatchObject([{ reason: "id_taken" }]);
  });

  test("typed without sight of each other are all stored, and nothing counts until the lead has chosen", async () => {
    const { caseId, auditor, lead } = await makeAudit();
    const theirs = makeOperation();
    const mine = makeOperation({ value: { verdict: "not_met" } });
    expect(await record(lead, caseId, [theirs])).toMatchObject([{ state: "stored" }]);
    expect(await record(auditor, caseId, [mine])).toMatchObject([{ state: "stored" }]);
    expect(await getSheet(caseId)).toMatchObject({ conflicts: ["item:5.1.1.1"], scorecard: { items: {} } });
    const settled = {
      basedOn: theirs.id,
      value: {
        chosen: { verdict: "not_met" },
        rejected: [{ verdict: "met" }],
        over: [mine.id],
        reason: "现场复核无记录",
      },
    };
    expect(await record(auditor, caseId, [makeOperation(settled)])).toMatchObject([
      { state: "refused", reason: "leader_only" },
    ]);
    expect(await record(lead, caseId, [makeOperation(settled)])).toMatchObject([{ state: "stored" }]);
    const { scorecard, conflicts } = await getSheet(caseId);
    expect(scorecard.items["5.1.1.1"]).toEqual({ verdict: "not_met" });
    expect(conflicts).toEqual([]);
  });

  test("that name another value as said alongside make it vanish no more than a plain one would", async () => {
    const { caseId, auditor, lead } = await makeAudit();
    const [theirs, same] = [makeOperation(), makeOperation()];
    const other = makeOperation({ value: { verdict: "not_met" } });
    await record(lead, caseId, [theirs, same, other]);
    const over = (alongside: string[]) =>
      makeOperation({ basedOn: theirs.id, alongside, value: { verdict: "met", finding: "见记录" } });
    expect(await record(auditor, caseId, [over([same.id, other.id])])).toMatchObject([
      { state: "refused", reason: "invalid_value" },
    ]);
    const fair = over([same.id]);
    expect(await record(auditor, caseId, [fair, fair])).toMatchObject([
      { state: "stored" },
      { state: "duplicate" },
    ]);
    expect(await record(auditor, caseId, [{ ...fair, alongside: [] }])).toMatchObject([
      { state: "refused", reason: "id_taken" },
    ]);
    const stored = (await listOperations(caseId)).find(({ id }) => id === fair.id);
    expect(stored?.alongside).toEqual([same.id]);
    expect(
      (await getSheet(caseId)).entries
        .get("item:5.1.1.1")
        ?.contenders?.map(({ id }) => id)
        .sort(),
    ).toEqual([fair.id, other.id].sort());
  });

  test("made for another audit are refused, whoever sends them", async () => {
    const { caseId, auditor } = await makeAudit();
    const results = await record(auditor, caseId, [
      makeOperation({ auditId: randomUUID() }),
      makeOperation({ auditId: caseId }),
    ]);
    expect(results).toMatchObject([{ state: "refused", reason: "other_audit" }, { state: "stored" }]);
  });

  test("of a technical expert: evidence yes, nothing that can change the score", async () => {
    const { caseId, expert } = await makeAudit();
    const evidence = { clause: "5.1.1.1", method: "observation", source: "备件库", text: "货位清楚" };
    const results = await record(expert, caseId, [
      makeOperation({ field: `evidence:${randomUUID()}`, value: evidence }),
      makeOperation(),
      makeOperation({ field: "sample:5.1.1.2:1", value: { result: "conforming" } }),
    ]);
    expect(results).toMatchObject([
      { state: "stored" },
      { state: "refused", reason: "role_may_not" },
      { state: "refused", reason: "role_may_not" },
    ]);
  });

  test("carry a second look in its author's own name only", async () => {
    const { caseId, auditor, lead } = await makeAudit();
    const value = { final: "95", specialDeductions: 0, note: "已核看" };
    const field = `second_look:${auditor.accountId}`;
    expect(await record(lead, caseId, [makeOperation({ field, value })])).toMatchObject([
      { state: "refused", reason: "role_may_not" },
    ]);
    expect(await record(auditor, caseId, [makeOperation({ field, value })])).toMatchObject([
      { state: "stored" },
    ]);
  });

  test("may follow one another within one batch", async () => {
    const { caseId, auditor } = await makeAudit();
    const first = makeOperation();
    const second = makeOperation({ basedOn: first.id, value: null });
    expect(await record(auditor, caseId, [first, second])).toMatchObject([
      { state: "stored" },
      { state: "stored" },
    ]);
    expect((await getSheet(caseId)).scorecard.items).toEqual({});
  });

  test.each<{ what: string; field: string; value: RawOperation["value"] }>([
    { what: "an unknown clause", field: "item:9.9.9.9", value: { verdict: "met" } },
    { what: "an unknown verdict", field: "item:5.1.1.1", value: { verdict: "perhaps" } },
    {
      what: "samples on a qualitative item",
      field: "item:5.1.1.1",
      value: { verdict: "sampled", samples: 3, failed: 1 },
    },
    {
      what: "more failures than samples",
      field: "item:5.1.1.2",
      value: { verdict: "sampled", samples: 3, failed: 4 },
    },
    {
      what: "a deletion without a reason",
      field: "item:5.1.1.2",
      value: { verdict: "deleted", reason: " " },
    },
    { what: "points typed by hand", field: "item:5.1.1.2", value: { verdict: "met", points: 2 } },
    {
      what: "a special deduction without a finding",
      field: `special:${randomUUID()}`,
      value: { kind: "law" },
    },
    {
      what: "a ledger's counts on a qualitative item",
      field: "item:5.1.1.1",
      value: { verdict: "sampled", by: "ledger" },
    },
    {
      what: "a ledger of an unknown clause",
      field: "ledger:9.9.9.9",
      value: { source: "工单", population: { kind: "count", count: 40 }, seed: "s", size: 5 },
    },
    {
      what: "a sample of an unknown clause",
      field: "sample:9.9.9.9:WO-17",
      value: { result: "conforming" },
    },
    {
      what: "evidence for an unknown clause",
      field: `evidence:${randomUUID()}`,
      value: { clause: "9.9.9.9", method: "interview", source: "张三", text: "见记录" },
    },
    {
      what: "a finding on an unknown clause",
      field: `finding:${randomUUID()}`,
      value: { subject: "item:9.9.9.9", grade: "general", requirement: "应有", evidence: "没有" },
    },
    {
      what: "a meeting that ends at no time of day",
      field: "meeting:opening",
      value: { day: "2026-07-06", from: "09:00", to: "25:00", place: "会议室", chair: "组长" },
    },
    {
      what: "a choice with a value that fits nothing",
      field: "item:5.1.1.1",
      value: { chosen: { verdict: "met" }, rejected: [{ verdict: "perhaps" }], over: [], reason: "核对" },
    },
    {
      what: "a settlement without a reason",
      field: "item:5.1.1.1",
      value: { chosen: null, rejected: [], over: [], reason: "" },
    },
  ])("with $what are refused and the others stored", async ({ field, value }) => {
    const { caseId, auditor } = await makeAudit();
    const good = makeOperation({ field: "item:5.3.2.3" });
    const results = await record(auditor, caseId, [makeOperation({ field, value }), good]);
    expect(results).toMatchObject([{ state: "refused", reason: "invalid_value" }, { state: "stored" }]);
    expect(await listOperations(caseId)).toHaveLength(1);
  });

  test("with two bonuses are stored and neither counts until one is taken back", async () => {
    const { caseId, auditor } = await makeAudit();
    const first = makeOperation({ field: `bonus:${randomUUID()}`, value: { finding: "行业首创" } });
    const second = makeOperation({ field: `bonus:${randomUUID()}`, value: { finding: "另一项" } });
    await typeOperations(auditor, caseId, [first, second]);
    expect(await getSheet(caseId)).toMatchObject({ scorecard: { bonus: [] } });
    expect((await getSheet(caseId)).conflicts).toHaveLength(2);
    await typeOperations(auditor, caseId, [
      makeOperation({ field: first.field, value: null, basedOn: first.id }),
    ]);
    expect(await getSheet(caseId)).toMatchObject({ scorecard: { bonus: [second.value] }, conflicts: [] });
  });

  test("of eight tablets at once on one field are all stored once, in one order for everybody", async () => {
    const { caseId, auditor, lead } = await makeAudit();
    const sent = Array.from({ length: 8 }, (_, index) =>
      makeOperation({ value: index % 2 ? { verdict: "met" } : { verdict: "not_met" } }),
    );
    const answers = await Promise.all(
      sent.flatMap((operation, index) => {
        const actor = index % 2 ? lead : auditor;
        return [record(actor, caseId, [operation]), record(actor, caseId, [operation])];
      }),
    );
    const states = answers.flatMap((answer) =>
      Array.isArray(answer) ? answer.map(({ state }) => state) : [],
    );
    expect(states.filter((state) => state === "stored")).toHaveLength(8);
    expect(states.filter((state) => state === "duplicate")).toHaveLength(8);
    expect(new Set((await listOperations(caseId)).map(({ sequence }) => sequence)).size).toBe(8);
    expect((await getSheet(caseId)).conflicts).toEqual(["item:5.1.1.1"]);
  });

  test("of two tablets at once on different fields are all stored", async () => {
    const { caseId, auditor, lead } = await makeAudit();
    const all = operationsFor();
    const half = all.length / 2;
    await Promise.all([
      typeOperations(lead, caseId, all.slice(0, half)),
      typeOperations(auditor, caseId, all.slice(half)),
    ]);
    expect(Object.keys((await getSheet(caseId)).scorecard.items)).toHaveLength(all.length);
  });

  test("need an opened audit", async () => {
    const { caseId, auditor } = await makeAudit({ open: false });
    expect(await record(auditor, caseId, [makeOperation()])).toMatchObject({ code: "wrong_state" });
  });

  test("by people outside the evaluation are refused by the database itself", async () => {
    const { caseId } = await makeAudit();
    const outsider = await makeStaff(db, ["auditor"]);
    const { value: _, ...operation } = makeOperation();
    await expect(
      db.scorecardOperation.create({
        data: { ...operation, value: { verdict: "met" }, caseId, actorId: outsider.accountId },
      }),
    ).rejects.toThrow(/evaluation_side_required|only people of the evaluation/);
  });
});

describe("signing off", () => {
  test("stores the scorer's whole answer and closes the scorecard for everybody", async () => {
    const { caseId, lead, auditor } = await makeAudit();
    await typeOperations(
      auditor,
      caseId,
      operationsFor({
        items: {
          "5.1.6.4": { verdict: "not_met", finding: "未参与标准制定" },
          "5.1.2.1": { verdict: "sampled", population: 40, samples: 10, failed: 3 },
        },
      }),
    );
    const outcome = await signOff(lead, caseId);
    // 100 − 1 − 3 × 3/10 = 98.1
    expect(outcome).toMatchObject({
      ok: true,
      value: { score: "98.10", final: "98.10", level: "five_star" },
    });
    const scorecard = await getScorecard(caseId);
    expect(scorecard?.result).toEqual(outcome.ok && outcome.value);
    expect(scorecard?.signedOffBy).toBe("组长");
    expect((await contextOf(lead, caseId)).facts.status).toBe("audited");

    const late = makeOperation({ value: { verdict: "not_met" } });
    expect(await record(auditor, caseId, [late])).toMatchObject([
      { state: "refused", reason: "scorecard_signed_off" },
    ]);
    expect(await signOff(lead, caseId)).toMatchObject({ code: "scorecard_signed_off" });
    await expect(
      asOwner(
        `INSERT INTO scorecard_operation (id, case_id, actor_id, device_id, device_sequence, device_time, field, value)
         VALUES (gen_random_uuid(), $1, $2, gen_random_uuid(), 1, now(), 'item:5.1.1.1', '{"verdict":"met"}')`,
        [caseId, auditor.accountId],
      ),
    ).rejects.toThrow(/signed off/);
    await expect(
      asOwner("UPDATE scorecard SET score = '100.00' WHERE case_id = $1", [caseId]),
    ).rejects.toThrow(/does not change/);
    await expect(asOwner("DELETE FROM scorecard_operation WHERE case_id = $1", [caseId])).rejects.toThrow(
      /append-only/,
    );
  });

  test("names the open clauses", async () => {
    const { caseId, lead } = await makeAudit();
    const all = operationsFor().filter(({ field }) => field !== "item:5.1.1.2" && field !== "item:5.3.2.3");
    await typeOperations(lead, caseId, all);
    expect(await signOff(lead, caseId)).toMatchObject({
      code: "scorecard_incomplete",
      params: { clauses: "5.1.1.2、5.3.2.3" },
    });
    expect((await getScorecard(caseId))?.signedOffAt).toBeNull();
  });

  test("is refused when something arrived that the lead has not seen", async () => {
    const { caseId, lead, auditor } = await makeAudit();
    const all = operationsFor();
    await typeOperations(lead, caseId, all);
    const seen = (await listOperations(caseId)).at(-1)?.sequence;
    const change = makeOperation({ basedOn: all[0]?.id ?? null, value: { verdict: "not_met" } });
    await typeOperations(auditor, caseId, [change]);
    expect(await signOff(lead, caseId, seen)).toMatchObject({ code: "someone_was_faster" });
    const last = (await listOperations(caseId)).at(-1)?.sequence;
    expect(await signOff(lead, caseId, last)).toMatchObject({ ok: true, value: { score: "98.00" } });
  });

  test("and an operation at the same moment: the result holds exactly what was stored", async () => {
    const { caseId, lead, auditor } = await makeAudit();
    const all = operationsFor();
    await typeOperations(lead, caseId, all);
    const change = makeOperation({ basedOn: all[0]?.id ?? null, value: { verdict: "not_met" } });
    const [recorded, signed] = await Promise.all([record(auditor, caseId, [change]), signOff(lead, caseId)]);
    const stored = Array.isArray(recorded) && recorded[0]?.state === "stored";
    expect(signed).toMatchObject({ ok: true, value: { score: stored ? "98.00" : "100.00" } });
  });
});

describe("the report", () => {
  async function makeAudited(items = {}) {
    const audit = await makeAudit();
    await typeOperations(audit.lead, audit.caseId, operationsFor({ items }));
    await signOff(audit.lead, audit.caseId);
    return audit;
  }

  test("sends the case to the technical review, once", async () => {
    const { caseId, lead } = await makeAudited();
    const context = await contextOf(lead, caseId);
    const input = { summary: "体系运行有效。", recommendation: "grant" as const };
    const both = await Promise.all([submitReport(context, input), submitReport(context, input)]);
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await getAuditReport(caseId)).toMatchObject({ ...input, submittedBy: "组长" });
    expect((await contextOf(lead, caseId)).facts.status).toBe("in_review");
    expect((await listAuditsOf(lead.accountId))[0]).toMatchObject({ caseId, level: "five_star" });
  });

  test("cannot recommend a certificate for a failed evaluation", async () => {
    const failing = [
      "5.1.2.2",
      "5.1.5.1",
      "5.1.5.2",
      "5.3.1.1",
      "5.3.1.3",
      "5.3.1.4",
      "5.3.1.5",
      "5.3.2.1",
      "5.3.2.2",
    ];
    const { caseId, lead } = await makeAudited(
      Object.fromEntries(failing.map((clause) => [clause, { verdict: "not_met" }])),
    );
    expect(await getScorecard(caseId)).toMatchObject({ result: { score: "68.00", level: "failed" } });
    const summary = "多项要求未满足。";
    expect(
      await submitReport(await contextOf(lead, caseId), { summary, recommendation: "grant_lower" }),
    ).toMatchObject({ code: "invalid_input", fields: { recommendation: { code: "failed_only_refuse" } } });
    expect(await getAuditReport(caseId)).toBeNull();
    expect(
      await submitReport(await contextOf(lead, caseId), { summary, recommendation: "refuse" }),
    ).toMatchObject({ ok: true });
  });

  test("is not possible before sign-off", async () => {
    const { caseId, lead } = await makeAudit();
    const input = { summary: "尚未完成。", recommendation: "grant" as const };
    expect(await submitReport(await contextOf(lead, caseId), input)).toMatchObject({ code: "wrong_state" });
  });
});
