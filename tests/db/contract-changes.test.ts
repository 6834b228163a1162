import "next/dist/server/node-environment-baseline";
import { randomUUID } from "node:crypto";
import { describe, expect, it } from "vitest";
import type { Actor } from "@/lib/access/schema";
import { listContracts } from "@/lib/applications/contract/queries";
import { contractTextSha256 } from "@/lib/applications/contract-pdf/text";
import { contractTerms } from "@/lib/applications/contract-terms";
import { addDays, dayInShanghai } from "@/lib/calendar";
import { getCaseOverview } from "@/lib/cases/queries";
import type { CaseStatus } from "@/lib/cases/schema";
import * as actions from "@/lib/contract-changes/actions";
import { getContractInForce, getTermination, listAmendments } from "@/lib/contract-changes/queries";
import { useDatabase } from "@/tests/db/database";
import { submitAs } from "@/tests/db/forms";
import { makeMember, makeStaff } from "@/tests/factories/account";
import { makeCase, makePlan } from "@/tests/factories/case";
import { useDataFolder } from "@/tests/factories/data-folder";

const { db, asOwner } = useDatabase();
useDataFolder();

/** A case with a contract that both sides have accepted: 60 employees, 6.5 person-days, one outlet, none sampled. */
async function contracted(status: CaseStatus = "contracted") {
  const found = await makeCase(db, status);
  const { id: caseId, organisationId } = found;
  const owner = await makeMember(db, organisationId, "owner", "负责人");
  const officer = await makeStaff(db, ["application_officer"], "受理员");
  const terms = contractTerms({
    reference: found.reference,
    version: 1,
    enterprise: { name: "虚构贸易有限公司", creditCode: "91310115000000000X", address: "上海市虚构路1号" },
    body: { name: "星证认证" },
    scope: "家用电器销售的售后服务",
    basis: "GB/T 27922-2011",
    requestedLevel: "five_star",
    employees: 60,
    computedHalfDays: 13,
    sampledOutlets: 0,
    halfDays: 13,
    overrideReason: "",
  });
  const at = new Date("2026-06-10T02:00:00Z");
  await db.contract.create({
    data: {
      caseId,
      number: terms.contractNumber,
      version: 1,
      terms,
      totalFen: terms.totalFen,
      textSha256: contractTextSha256(terms),
      offeredById: officer.accountId,
      offeredAt: at,
      acceptedById: owner.accountId,
      acceptedAt: at,
    },
  });
  const draft = {
    caseId,
    basedOn: "1",
    scope: "家用电器和照明电器销售的售后服务",
    scopeEn: "After-sales service of household appliances",
    requestedLevel: "five_star",
    employees: "90",
    outlets: "总店 | 上海市虚构路1号 | 自有\n分店｜上海市虚构路9号｜contracted｜12",
    sampledOutlets: "1",
    days: "",
    overrideReason: "",
    reason: "企业新增分店并扩大范围",
  };
  return {
    caseId,
    organisationId,
    owner,
    officer,
    propose: (change: Record<string, string> = {}, actor: Actor = officer) =>
      submitAs(actor, actions.proposeAmendment, { ...draft, ...change }),
    accept: async (actor: Actor = owner, change: Record<string, string> = {}) => {
      const [latest] = await listAmendments(caseId, db);
      const { number, textSha256 } = latest ?? { number: 1, textSha256: "0".repeat(64) };
      const values = { caseId, number: String(number), textSha256, agreed: "on", ...change };
      return submitAs(actor, actions.acceptAmendment, values);
    },
    decline: (number = 1, actor: Actor = owner) =>
      submitAs(actor, actions.declineAmendment, { caseId, number: String(number), reason: "范围写得过宽" }),
    withdraw: (number = 1, actor: Actor = officer) =>
      submitAs(actor, actions.withdrawAmendment, { caseId, number: String(number), reason: "有误" }),
    terminate: (actor: Actor = owner, change: Record<string, string> = {}) =>
      submitAs(actor, actions.terminateContract, {
        caseId,
        version: "1",
        reason: "企业停止该项业务",
        endsOn: addDays(dayInShanghai(new Date()), 30),
        ...change,
      }),
    status: async () => (await db.case.findUniqueOrThrow({ where: { id: caseId } })).status,
    kinds: async () =>
      (await db.caseEvent.findMany({ where: { caseId }, orderBy: { id: "asc" } })).map(({ kind }) => kind),
  };
}
/** Everything that a refused command could have written. */
async function traces(caseId: string) {
  const [amendments, contracts, files, events, application] = [
    await db.contractAmendment.findMany({ where: { caseId }, select: { number: true, outcome: true } }),
    await db.contract.count({ where: { caseId } }),
    await db.storedFile.count({ where: { caseId } }),
    await db.caseEvent.count({ where: { caseId } }),
    await db.application.findUniqueOrThrow({ where: { caseId } }),
  ];
  return { amendments, contracts, files, events, application };
}

describe("an amendment", () => {
  it("leaves the former version in force until the enterprise accepts exactly its text", async () => {
    const it = await contracted();
    expect(await it.propose()).toMatchObject({ state: "done", value: { number: 1 } });
    expect((await getContractInForce(it.caseId, db))?.contract).toMatchObject({
      version: 1,
      totalFen: 2_450_000,
    });
    expect((await getCaseOverview(it.caseId, db)).halfDays).toBe(13);
    const [open] = await listAmendments(it.caseId, db);
    // 90 employees: 8.5 person-days, one sampled outlet 0.5.
    expect(open?.changes).toEqual([
      { key: "scope", before: "家用电器销售的售后服务", after: "家用电器和照明电器销售的售后服务" },
      { key: "employees", before: "60人", after: "90人" },
      { key: "outlets", before: "共1处", after: "共2处；新增或变更后：分店（上海市虚构路9号，外包，12人）" },
      { key: "sampledOutlets", before: "0处", after: "1处" },
      { key: "personDays", before: "6.5人日", after: "9人日" },
      { key: "total", before: "24,500.00元", after: "32,000.00元" },
      { key: "threeYears", before: "40,500.00元", after: "54,000.00元" },
    ]);
    expect(await it.accept(it.owner, { textSha256: "0".repeat(64) })).toMatchObject({
      code: "contract_changed",
    });
    expect(await it.accept()).toMatchObject({ state: "done" });
    const [inForce, former] = await listContracts(it.caseId, db);
    expect(inForce).toMatchObject({
      version: 2,
      totalFen: 3_200_000,
      offeredBy: "受理员",
      acceptedBy: "负责人",
    });
    expect(former?.version).toBe(1);
    expect((await getCaseOverview(it.caseId, db)).halfDays).toBe(18);
    expect(await db.application.findUniqueOrThrow({ where: { caseId: it.caseId } })).toMatchObject({
      scope: "家用电器和照明电器销售的售后服务",
      employeeCount: 90,
    });
    expect(await db.outlet.count({ where: { caseId: it.caseId } })).toBe(2);
    expect(await it.status()).toBe("contracted");
    expect(await it.kinds()).toEqual([
      "contractChanges.amendment_proposed",
      "contractChanges.amendment_accepted",
    ]);
    // The proposal, its signed form and the contract's new version.
    expect(await db.storedFile.count({ where: { caseId: it.caseId, purpose: "contract" } })).toBe(3);
  });

  it("may be declined with a reason and proposed again; the next begins from what is in force", async () => {
    const it = await contracted("confirmed");
    await it.propose();
    expect(await it.decline()).toMatchObject({ state: "done" });
    expect((await getContractInForce(it.caseId, db))?.figures.employees).toBe(60);
    expect(await it.propose({ employees: "80", reason: "按答复修改" })).toMatchObject({
      value: { number: 2 },
    });
    expect(await it.accept()).toMatchObject({ state: "done" });
    expect((await getContractInForce(it.caseId, db))?.figures).toMatchObject({
      employees: 80,
      sampledOutlets: 1,
    });
    expect(await it.propose({ basedOn: "2", employees: "80" })).toMatchObject({ code: "nothing_amended" });
    expect(await it.status()).toBe("confirmed");
  });

  it("is one at a time, also for two officers and for two owners at once", async () => {
    const it = await contracted();
    const proposed = await Promise.all([it.propose(), it.propose({ employees: "70" })]);
    expect(proposed.filter(({ state }) => state === "done")).toHaveLength(1);
    expect(await it.propose()).toMatchObject({ code: "amendment_open", values: { employees: "90" } });
    const answered = await Promise.all([it.accept(), it.decline()]);
    expect(answered.filter(({ state }) => state === "done")).toHaveLength(1);
    expect(await db.contractAmendment.count({ where: { caseId: it.caseId } })).toBe(1);
    expect((await it.kinds()).length).toBe(2);
  });

  it("is answered once: every repeated click is told so and writes nothing", async () => {
    const it = await contracted();
    await it.propose();
    await it.accept();
    const before = await traces(it.caseId);
    for (const again of [it.accept, it.decline, it.withdraw]) {
      expect(await again()).toMatchObject({ code: "amendment_answered" });
    }
    expect(await it.propose()).toMatchObject({ code: "contract_changed" });
    expect(await traces(it.caseId)).toEqual(before);
  });

  it("taken back cannot be accepted", async () => {
    const it = await contracted();
    await it.propose();
    expect(await it.withdraw()).toMatchObject({ state: "done" });
    expect(await it.accept()).toMatchObject({ code: "amendment_answered" });
    expect(await db.contract.count({ where: { caseId: it.caseId } })).toBe(1);
  });

  it.each<[string, Record<string, string>, string, string]>([
    ["fewer employees than service staff", { employees: "7" }, "employees", "below_service_staff"],
    ["more sampled outlets than outlets", { sampledOutlets: "3" }, "sampledOutlets", "too_large"],
    ["an outlet without its address", { outlets: "总店 | | 自有" }, "outlets", "outlet_line"],
    ["other person-days without a reason", { days: "12" }, "overrideReason", "reason_required"],
    ["no reason", { reason: " " }, "reason", "reason_required"],
    ["a sign that cannot be printed", { scope: "\u{2ffff}" }, "scope", "character_not_printable"],
  ])("is refused with %s, and what was typed comes back", async (_, change, field, code) => {
    const it = await contracted();
    const before = await traces(it.caseId);
    expect(await it.propose(change)).toMatchObject({
      state: "failed",
      fields: { [field]: { code } },
      values: { employees: change.employees ?? "90" },
    });
    expect(await traces(it.caseId)).toEqual(before);
  });

  it.each(["contract_offered", "auditing", "reviewed", "certified"] as const)(
    "comes too early or too late: %s",
    async (status) => {
      const it = await contracted(status);
      const before = await traces(it.caseId);
      expect(await it.propose()).toMatchObject({ code: "wrong_state" });
      expect(await traces(it.caseId)).toEqual(before);
    },
  );

  it("open when the audit begins can no longer be accepted, but declined", async () => {
    const it = await contracted("ready");
    await it.propose();
    await db.case.update({ where: { id: it.caseId }, data: { status: "auditing" } });
    expect(await it.accept()).toMatchObject({ code: "wrong_state" });
    expect(await it.decline()).toMatchObject({ state: "done" });
    expect(await db.contract.count({ where: { caseId: it.caseId } })).toBe(1);
  });
});

describe("ending a contract", () => {
  it("by the enterprise ends the case, files the notice and the fees, frees the team, and lets an amendment fall", async () => {
    const it = await contracted("confirmed");
    const lead = await makeStaff(db, ["lead_auditor"]);
    await makePlan(db, it.caseId, [{ accountId: lead.accountId, role: "lead" }]);
    await it.propose();
    expect(await it.terminate()).toMatchObject({ state: "done" });
    expect(await it.status()).toBe("terminated");
    // The application 1,000 and 1.5 person-days of planning and documents at 3,000 yuan.
    const notice = await getTermination(it.caseId, db);
    expect(notice).toMatchObject({ side: "enterprise", dueFen: 550_000, noticedBy: "负责人" });
    expect(await db.booking.count({ where: { caseId: it.caseId, releasedAt: null } })).toBe(0);
    expect((await listAmendments(it.caseId, db))[0]).toMatchObject({ outcome: "withdrawn" });
    expect(await it.kinds()).toContain("contractChanges.terminated_by_enterprise");
    expect(await it.terminate()).toMatchObject({ code: "wrong_state" });
    expect(await db.contractTermination.count({ where: { caseId: it.caseId } })).toBe(1);
    // The enterprise may begin anew.
    await makeCase(db, "draft", { organisationId: it.organisationId });
  });

  it("by the body is told as the body's", async () => {
    const it = await contracted("granted");
    expect(await it.terminate(it.officer)).toMatchObject({ state: "done" });
    expect(await getTermination(it.caseId, db)).toMatchObject({ side: "body", dueFen: 100_000 + 1_950_000 });
    expect(await it.kinds()).toEqual(["contractChanges.terminated_by_body"]);
  });

  it("happens once when both sides press the button", async () => {
    const it = await contracted();
    const answers = await Promise.all([it.terminate(), it.terminate(it.officer)]);
    expect(answers.filter(({ state }) => state === "done")).toHaveLength(1);
    expect((await it.kinds()).length).toBe(1);
  });

  it.each([
    ["a day within the notice", { endsOn: addDays(dayInShanghai(new Date()), 29) }, "invalid_input"],
    ["no reason", { reason: "" }, "invalid_input"],
    ["another version", { version: "2" }, "contract_changed"],
  ])("is refused with %s", async (_, change, code) => {
    const it = await contracted();
    expect(await it.terminate(it.owner, change)).toMatchObject({ code, values: { caseId: it.caseId } });
    expect(await it.status()).toBe("contracted");
  });

  it.each(["contract_offered", "certified", "refused", "withdrawn"] as const)(
    "does not happen in %s",
    async (status) => {
      const it = await contracted(status);
      expect(await it.terminate()).toMatchObject({ code: "wrong_state" });
      expect(await it.status()).toBe(status);
    },
  );
});

describe("who may", () => {
  it("posts and members without the right are refused, and nothing is written", async () => {
    const it = await contracted();
    await it.propose();
    const before = await traces(it.caseId);
    const planner = await makeStaff(db, ["planner"]);
    const member = await makeMember(db, it.organisationId, "member");
    const refused = [
      await it.propose({}, planner),
      await it.propose({}, it.owner),
      await it.withdraw(1, planner),
      await it.withdraw(1, it.owner),
      await it.accept(member),
      await it.accept(it.officer),
      await it.decline(1, member),
      await it.decline(1, it.officer),
      await it.terminate(member),
      await it.terminate(planner),
    ];
    expect(refused).toEqual(refused.map(() => expect.objectContaining({ code: "not_allowed" })));
    expect(await traces(it.caseId)).toEqual(before);
    expect(await it.status()).toBe("contracted");
  });

  it("another enterprise, an auditor outside the team and an unknown id get the same answer", async () => {
    const it = await contracted();
    await it.propose();
    const before = await traces(it.caseId);
    const stranger = (await contracted()).owner;
    const auditor = await makeStaff(db, ["lead_auditor"]);
    const unknown = { caseId: randomUUID() };
    const refused = [
      await it.propose({}, stranger),
      await it.accept(stranger),
      await it.decline(1, stranger),
      await it.withdraw(1, stranger),
      await it.terminate(stranger),
      await it.terminate(auditor),
      await it.propose(unknown),
      await it.accept(it.owner, unknown),
      await it.terminate(it.owner, unknown),
      await it.decline(7),
    ];
    expect(refused).toEqual(refused.map(() => expect.objectContaining({ code: "not_found" })));
    expect(await traces(it.caseId)).toEqual(before);
  });

  it("what was proposed and noticed stays, for the owner of the tables too", async () => {
    const it = await contracted();
    await it.propose();
    await expect(asOwner("UPDATE contract_amendment SET reason = 'x'")).rejects.toThrow(/does not change/);
    await expect(asOwner("DELETE FROM contract_amendment")).rejects.toThrow(/append-only/);
    await it.terminate();
    await expect(asOwner("UPDATE contract_termination SET reason = 'x'")).rejects.toThrow(/append-only/);
    await expect(asOwner("SET ROLE xingzheng_app; DELETE FROM contract_termination")).rejects.toThrow(
      /permission denied/,
    );
  });
});
