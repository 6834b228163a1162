import { randomUUID } from "node:crypto";
import { describe, expect, test } from "vitest";
import type { Actor } from "@/lib/access/schema";
import { cancelClosing, reportDevice, startClosing } from "@/lib/audits/closing/commands";
import { getTeamState } from "@/lib/audits/closing/queries";
import { recordOperations } from "@/lib/audits/commands";
import { getScorecard, getSheet, listOperations } from "@/lib/audits/queries";
import type { DeviceReport, RawOperation, SignOffInput } from "@/lib/audits/schema";
import { signOffAudit } from "@/lib/audits/sign-off/commands";
import { listNonConformities } from "@/lib/corrections/queries";
import type { Outcome } from "@/lib/outcome";
import { useDatabase } from "@/tests/db/database";
import { type MadeAudit, makeAudit } from "@/tests/factories/audit";
import { contextOf, makeOperation, operationsFor, typeOperations } from "@/tests/factories/scorecard";
import { makeFinding, makeSecondLook, makeSignature, makeVisitRecord } from "@/tests/factories/visit";

const { db } = useDatabase();

/** An audit that lacks nothing but the signature under its scorecard. */
async function makeComplete(more: RawOperation[] = [], items = {}): Promise<MadeAudit> {
  const audit = await makeAudit(db);
  const { caseId, lead, auditor, expert } = audit;
  const record = makeVisitRecord([lead, auditor, expert]);
  await typeOperations(lead, caseId, [...operationsFor({ items }), ...record, ...more]);
  return audit;
}

async function signOff({ caseId, lead }: MadeAudit, given: SignOffInput = {}) {
  return signOffAudit(await contextOf(lead, caseId, new Date("2026-07-07T17:00:00Z")), given);
}

async function report(
  { caseId }: MadeAudit,
  actor: Actor,
  deviceId: string,
  given: Partial<DeviceReport> = {},
) {
  const word = { deviceId, name: "平板", waiting: 0, photosWaiting: 0, acknowledged: null, ...given };
  return expectDone(await reportDevice(await contextOf(actor, caseId), word));
}

function expectDone<Value>(outcome: Outcome<Value>): Value {
  if (!outcome.ok) throw new Error(outcome.code);
  return outcome.value;
}

const close = async ({ caseId, lead }: MadeAudit) =>
  expectDone(await startClosing(await contextOf(lead, caseId)));
const cancel = async ({ caseId, lead }: MadeAudit) =>
  expectDone(await cancelClosing(await contextOf(lead, caseId)));

const isSigned = async ({ caseId }: MadeAudit) => (await getScorecard(caseId))?.signedOffAt !== null;

describe("what a sign-off asks of the entries", () => {
  test("a complete audit needs no reason, and its history says nothing of gaps", async () => {
    const audit = await makeComplete();
    expect(await signOff(audit)).toMatchObject({ ok: true, value: { final: "100.00" } });
    expect(await getScorecard(audit.caseId)).toMatchObject({ gapsReason: "", without: [] });
    const [event] = await db.caseEvent.findMany({
      where: { caseId: audit.caseId, kind: "audits.signed_off" },
    });
    expect(event).toMatchObject({ note: "", after: { status: "audited", final: "100.00" } });
  });

  test("a record with gaps needs a reason, which is kept and told", async () => {
    const audit = await makeAudit(db);
    await typeOperations(audit.lead, audit.caseId, operationsFor());
    expect(await signOff(audit)).toMatchObject({
      code: "record_incomplete",
      params: { count: 2, list: "meeting_missing,presence_missing" },
    });
    expect(await isSigned(audit)).toBe(false);
    expect(await signOff(audit, { gapsReason: "台风，提前撤离" })).toMatchObject({ ok: true });
    expect(await getScorecard(audit.caseId)).toMatchObject({ gapsReason: "台风，提前撤离" });
    const [event] = await db.caseEvent.findMany({
      where: { caseId: audit.caseId, kind: "audits.signed_off" },
    });
    expect(event?.note).toBe("台风，提前撤离");
  });

  const specialId = randomUUID();
  const table: { what: string; operations: () => RawOperation[]; code: string; params?: object }[] = [
    {
      what: "two values for one item",
      operations: () => [makeOperation({ value: { verdict: "not_met", finding: "无" } })],
      code: "entry_conflict",
      params: { clauses: "5.1.1.1" },
    },
    {
      what: "a draw without results",
      operations: () => [
        makeOperation({
          field: "ledger:5.1.1.2",
          value: { source: "协议", population: { kind: "count", count: 40 }, seed: "2026", size: 5 },
        }),
      ],
      code: "samples_open",
      params: { clauses: "5.1.1.2" },
    },
    {
      what: "a special deduction without a finding",
      operations: () => [
        makeOperation({ field: `special:${specialId}`, value: { kind: "law", finding: "质保期短于规定" } }),
      ],
      code: "non_conformities_missing",
    },
  ];
  test.each(table)("$what: refused whatever the reason", async ({ operations, code, params }) => {
    const audit = await makeComplete(operations());
    expect(await signOff(audit, { gapsReason: "请通融" })).toMatchObject({ code, ...(params && { params }) });
    expect(await isSigned(audit)).toBe(false);
  });

  test("a borderline result needs another member's look at exactly it", async () => {
    const lost = {
      "5.1.6.4": { verdict: "not_met", finding: "未参与" },
      "5.3.1.4": { verdict: "not_met", finding: "未调查" },
    };
    const audit = await makeComplete([], lost); // 100 − 1 − 3 = 96, one point from 95
    const { caseId, lead, auditor } = audit;
    expect(await signOff(audit)).toMatchObject({ code: "second_look_missing" });
    await typeOperations(lead, caseId, [makeSecondLook(lead.accountId, { final: "96" })]);
    expect(await signOff(audit)).toMatchObject({ code: "second_look_missing" });
    const first = makeSecondLook(auditor.accountId, { final: "97" });
    await typeOperations(auditor, caseId, [first]);
    expect(await signOff(audit)).toMatchObject({ code: "second_look_missing" });
    const again = makeSecondLook(auditor.accountId, { final: "96" });
    await typeOperations(auditor, caseId, [{ ...again, basedOn: first.id }]);
    expect(await signOff(audit)).toMatchObject({ ok: true, value: { final: "96.00" } });
  });
});

describe("findings", () => {
  test("that stand become non-conformities with the sign-off, numbered, dated and told; others do not", async () => {
    const specialId = randomUUID();
    const special = makeOperation({
      field: `special:${specialId}`,
      value: { kind: "law", finding: "质保期短于规定" },
    });
    const general = makeFinding();
    const serious = makeFinding({ subject: special.field, grade: "serious" });
    const second = makeFinding({ subject: special.field, evidence: "同一问题的另一处" });
    const alone = makeFinding({ subject: "" });
    const withdrawn = makeFinding();
    const audit = await makeComplete([special]);
    const { caseId, auditor, lead } = audit;
    await typeOperations(auditor, caseId, [general, serious, second, alone, withdrawn]);
    const back = makeOperation({ field: withdrawn.field, value: null, basedOn: withdrawn.id });
    await typeOperations(lead, caseId, [back, makeSignature([general, serious, second, alone])]);
    expect(await listNonConformities(caseId)).toEqual([]);
    expect(await signOff(audit)).toMatchObject({ ok: true, value: { final: "99.00" } });

    const raised = await listNonConformities(caseId);
    expect(raised.map(({ number }) => number)).toEqual([1, 2, 3, 4]);
    const of = async ({ field }: RawOperation) =>
      db.nonConformity.findFirstOrThrow({ where: { caseId, findingId: field.slice("finding:".length) } });
    // 17:00 UTC on 7 July is 8 July in Shanghai; general 30 days, serious 90.
    expect(await of(general)).toMatchObject({
      clause: "5.1.2.1",
      specialId: null,
      grade: "general",
      status: "open",
      dueOn: new Date("2026-08-07"),
      raisedById: auditor.accountId,
    });
    expect(await of(serious)).toMatchObject({ clause: null, dueOn: new Date("2026-10-06") });
    expect(await of(alone)).toMatchObject({ clause: null, specialId: null });
    const forSpecial = await db.nonConformity.findMany({ where: { caseId, specialId } });
    expect(forSpecial).toHaveLength(1);
    const events = await db.caseEvent.findMany({ where: { caseId }, orderBy: { id: "asc" } });
    expect(events.map(({ kind }) => kind)).toEqual([
      "audits.opened",
      ...Array.from({ length: 4 }, () => "corrections.raised"),
      "audits.signed_off",
    ]);
  });

  test("leave nothing behind when the sign-off is refused", async () => {
    const audit = await makeComplete([makeFinding()]);
    await report(audit, audit.auditor, randomUUID());
    expect(await signOff(audit, { gapsReason: "企业负责人已离开" })).toMatchObject({
      code: "devices_missing",
    });
    expect(await listNonConformities(audit.caseId)).toEqual([]);
    expect(await db.caseEvent.count({ where: { caseId: audit.caseId, kind: "corrections.raised" } })).toBe(0);
  });
});

describe("the sign-off waits for the devices of the team", () => {
  const [mine, theirs] = [randomUUID(), randomUUID()];

  test("until each has sent all and answered this closing", async () => {
    const audit = await makeComplete();
    const { lead, auditor } = audit;
    await report(audit, lead, mine);
    await report(audit, auditor, theirs, { waiting: 3 });
    const sign = () => signOff(audit, { deviceId: mine });
    expect(await sign()).toMatchObject({ code: "devices_missing", params: { names: "组员（平板）" } });
    const { closing } = await close(audit);
    expect(closing).toMatchObject({ by: lead.accountId, byName: "组长" });
    const acknowledged = closing?.id ?? null;
    await report(audit, auditor, theirs, { waiting: 1, acknowledged });
    expect(await sign()).toMatchObject({ code: "devices_missing" });
    await report(audit, auditor, theirs, { photosWaiting: 1, acknowledged });
    expect(await sign()).toMatchObject({ code: "devices_missing" });
    await report(audit, auditor, theirs, { acknowledged: randomUUID() });
    expect(await sign()).toMatchObject({ code: "devices_missing" });
    const { devices } = await report(audit, auditor, theirs, { acknowledged });
    expect(devices.find(({ deviceId }) => deviceId === theirs)).toMatchObject({
      accountName: "组员",
      acknowledged: true,
      waiting: 0,
    });
    expect(await sign()).toMatchObject({ ok: true });
  });

  test("also for the lead's other device, and for one device of two people once for each", async () => {
    const audit = await makeComplete();
    await report(audit, audit.lead, mine);
    await report(audit, audit.auditor, mine);
    await report(audit, audit.lead, theirs);
    expect(await signOff(audit, { deviceId: mine })).toMatchObject({
      code: "devices_missing",
      params: { names: expect.stringMatching(/^(?=.*组长)(?=.*组员)/) },
    });
    const without = [audit.lead, audit.auditor].map(({ accountId }) => ({
      accountId,
      deviceId: accountId === audit.lead.accountId ? theirs : mine,
      reason: "已确认无数据",
    }));
    expect(await signOff(audit, { deviceId: mine, without })).toMatchObject({ ok: true });
  });

  test("unless left out with a reason, which is kept with its last word and told in the history", async () => {
    const audit = await makeComplete();
    const { caseId, auditor } = audit;
    await report(audit, auditor, theirs, { waiting: 7 });
    const without = [
      { deviceId: theirs, accountId: auditor.accountId, reason: "平板落水，数据已口头核对" },
      { deviceId: randomUUID(), accountId: auditor.accountId, reason: "没有这台" },
    ];
    expect(await signOff(audit, { without })).toMatchObject({ ok: true });
    expect((await getScorecard(caseId))?.without).toMatchObject([
      { deviceId: theirs, accountName: "组员", name: "平板", waiting: 7, reason: "平板落水，数据已口头核对" },
    ]);
    const [event] = await db.caseEvent.findMany({ where: { caseId, kind: "audits.signed_off" } });
    expect(event?.note).toBe("组员（平板）：平板落水，数据已口头核对");
  });

  test("not for the device of somebody who left the team", async () => {
    const audit = await makeComplete();
    await report(audit, audit.expert, theirs, { waiting: 2 });
    await db.booking.updateMany({
      where: { caseId: audit.caseId, accountId: audit.expert.accountId },
      data: { releasedAt: new Date() },
    });
    expect(await signOff(audit)).toMatchObject({ ok: true });
  });

  test("anew when the closing was called off in between", async () => {
    const audit = await makeComplete();
    const first = await close(audit);
    expect((await close(audit)).closing?.id).toBe(first.closing?.id);
    await report(audit, audit.auditor, theirs, { acknowledged: first.closing?.id ?? null });
    const { devices, closing } = await cancel(audit);
    expect(closing).toBeNull();
    expect(devices).toMatchObject([{ acknowledged: false }]);
    expect(await signOff(audit)).toMatchObject({ code: "devices_missing" });
    const second = await close(audit);
    expect(second.closing?.id).not.toBe(first.closing?.id);
    expect(await signOff(audit)).toMatchObject({ code: "devices_missing" });
    await report(audit, audit.auditor, theirs, { acknowledged: second.closing?.id ?? null });
    expect(await signOff(audit)).toMatchObject({ ok: true });
    const after = await contextOf(audit.lead, audit.caseId);
    expect(await startClosing(after)).toMatchObject({ code: "scorecard_signed_off" });
    expect(await cancelClosing(after)).toMatchObject({ code: "scorecard_signed_off" });
    // A device still says what it holds: pictures may come later.
    expect(await report(audit, audit.auditor, theirs, { photosWaiting: 2 })).toMatchObject({
      devices: [{ photosWaiting: 2 }],
    });
  });

  test("needs an opened audit", async () => {
    const { caseId, lead } = await makeAudit(db, { open: false });
    const context = await contextOf(lead, caseId);
    const word = { deviceId: mine, name: "", waiting: 0, photosWaiting: 0, acknowledged: null };
    expect(await reportDevice(context, word)).toMatchObject({ code: "wrong_state" });
    expect(await startClosing(context)).toMatchObject({ code: "wrong_state" });
    expect(await signOffAudit(context, {})).toMatchObject({ code: "wrong_state" });
  });
});

describe("at the same moment", () => {
  test("two sign-offs: one signs, findings are raised once", async () => {
    const audit = await makeComplete([makeFinding()]);
    const gapsReason = "企业负责人已离开";
    const all = await Promise.all(Array.from({ length: 6 }, () => signOff(audit, { gapsReason })));
    expect(all.filter(({ ok }) => ok)).toHaveLength(1);
    for (const one of all.filter(({ ok }) => !ok)) {
      expect(one).toMatchObject({ code: "scorecard_signed_off" });
    }
    expect(await listNonConformities(audit.caseId)).toHaveLength(1);
  });

  test("a closing started by eight is one", async () => {
    const audit = await makeComplete();
    const all = await Promise.all(Array.from({ length: 8 }, () => close(audit)));
    expect(new Set(all.map(({ closing }) => closing?.id)).size).toBe(1);
  });

  test("a device that reports, a closing called off, late entries and the sign-off: nobody is passed over", async () => {
    for (let round = 0; round < 6; round += 1) {
      const audit = await makeComplete();
      const { caseId, auditor, lead } = audit;
      const device = randomUUID();
      const { closing } = await close(audit);
      await report(audit, auditor, device, { acknowledged: closing?.id ?? null });
      const late = makeOperation({ field: "item:5.1.1.1", value: { verdict: "not_met", finding: "迟到" } });
      const context = await contextOf(auditor, caseId);
      const [signed, , recorded] = await Promise.all([
        signOff(audit),
        report(audit, auditor, device, { waiting: 1, acknowledged: null }),
        recordOperations(context, { operations: [late] }),
        round % 2 ? cancelClosing(await contextOf(lead, caseId)) : undefined,
      ]);
      const stored = recorded.ok && recorded.value[0]?.state === "stored";
      const last = (await listOperations(caseId)).some(({ id }) => id === late.id);
      expect(last).toBe(stored);
      if (signed.ok) {
        // The result holds exactly what was stored, and what came later was told so.
        expect(recorded).toMatchObject({ ok: true, value: [{ reason: "scorecard_signed_off" }] });
        expect(signed.value.final).toBe("100.00");
      } else {
        expect(["entry_conflict", "devices_missing"]).toContain(signed.code);
        expect(await isSigned(audit)).toBe(false);
        expect((await getSheet(caseId)).conflicts).toEqual(stored ? ["item:5.1.1.1"] : []);
      }
      const { devices } = await getTeamState((await contextOf(lead, caseId)).facts);
      expect(devices).toMatchObject([{ waiting: 1, acknowledged: false }]);
    }
  });
});
