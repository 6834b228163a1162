import { describe, expect, it } from "vitest";
import type { CaseFacts } from "@/lib/access/facts";
import type { Actor } from "@/lib/access/schema";
import { acceptContract, offerContract } from "@/lib/applications/contract/commands";
import { listContracts } from "@/lib/applications/contract/queries";
import {
  saveEligibility,
  saveHeadcount,
  saveOrganisation,
  saveOutlets,
  saveScope,
  startApplication,
  submitApplication,
  withdrawApplication,
} from "@/lib/applications/form/commands";
import { getApplication } from "@/lib/applications/queries";
import { acceptApplication, declineApplication, requestSupplement } from "@/lib/applications/review/commands";
import { recordTransferCheck } from "@/lib/applications/transfer/commands";
import { getTransferCheck } from "@/lib/applications/transfer/queries";
import { getCaseFacts } from "@/lib/cases/queries";
import type { CaseStatus } from "@/lib/cases/schema";
import { useDatabase } from "@/tests/db/database";
import { makeMember, makeStaff } from "@/tests/factories/account";
import { makeFindings, makeMaterials } from "@/tests/factories/application";
import { makeCase } from "@/tests/factories/case";
import { useDataFolder } from "@/tests/factories/data-folder";
import { makeOrganisation } from "@/tests/factories/organisation";

const { db } = useDatabase();
useDataFolder();
const now = new Date("2026-11-21T02:00:00Z");

type Ask = { actor: Actor; facts: CaseFacts; now: Date };

/** A case in a status, its enterprise's owner and an officer, both ready to ask. */
async function setting(status: CaseStatus) {
  const { id: caseId, organisationId } = await makeCase(db, status);
  const owner = await makeMember(db, organisationId);
  const officer = await makeStaff(db, ["application_officer"], "受理员");
  const ask = async (actor: Actor): Promise<Ask> => {
    const facts = await getCaseFacts(caseId, db);
    if (!facts) throw new Error("no facts");
    return { actor, facts, now };
  };
  return {
    caseId,
    asOwner: () => ask(owner),
    asOfficer: () => ask(officer),
    status: async () => (await db.case.findUniqueOrThrow({ where: { id: caseId } })).status,
    kinds: async () =>
      (await db.caseEvent.findMany({ where: { caseId }, orderBy: { id: "asc" } })).map(({ kind }) => kind),
  };
}
const scope = (caseId: string, revision: number, text: string) => ({
  caseId,
  revision,
  products: "家用电器",
  scope: text,
  scopeEn: "",
  requestedLevel: "five_star" as const,
  industryCode: "F527",
  transfer: null,
});

describe("starting an application", () => {
  it("numbers cases consecutively within a year, also at the same moment", async () => {
    const asks = await Promise.all(
      [1, 2, 3].map(async () => {
        const { id: organisationId } = await makeOrganisation(db);
        const facts = { kind: "organisation", organisationId } as const;
        return { actor: await makeMember(db, organisationId), facts, now };
      }),
    );
    const started = await Promise.all(
      asks.map((ask) => startApplication(ask, { organisationId: ask.facts.organisationId })),
    );
    const references = started.map((outcome) => outcome.ok && outcome.value.reference).sort();
    expect(references).toEqual(["XZ-2026-0001", "XZ-2026-0002", "XZ-2026-0003"]);
  });

  it("gives an enterprise one running case, and the refused attempt takes no number", async () => {
    const { id: organisationId } = await makeOrganisation(db);
    const actor = await makeMember(db, organisationId);
    const ask = { actor, facts: { kind: "organisation", organisationId } as const, now };
    const answers = await Promise.all([
      startApplication(ask, { organisationId }),
      startApplication(ask, { organisationId }),
    ]);
    expect(answers.map((outcome) => (outcome.ok ? "started" : outcome.code)).sort()).toEqual([
      "case_already_open",
      "started",
    ]);
    expect((await db.counter.findUniqueOrThrow({ where: { name: "case-reference-2026" } })).value).toBe(4);
  });
});

describe("the form", () => {
  it("keeps each section by itself", async () => {
    const { caseId, asOwner } = await setting("draft");
    const ask = await asOwner();
    await saveScope(ask, scope(caseId, 0, "冰箱的售后服务"));
    await saveOutlets(ask, {
      caseId,
      revision: 1,
      outlets: [
        { name: "乙店", address: "二路", ownership: "contracted", staffCount: 12 },
        { name: "甲店", address: "一路", ownership: "own", staffCount: null },
      ],
    });
    await saveHeadcount(ask, {
      caseId,
      revision: 2,
      employeeCount: 1200,
      serviceStaffCount: 15,
      managers: [{ name: "王管", certificateNumber: "SM-9", validUntil: "2027-01-31" }],
    });
    await saveEligibility(ask, {
      caseId,
      revision: 3,
      independentLegalPerson: true,
      serviceRulesComplete: false,
      serviceOwner: "王管",
      earmarkedFunds: null,
      noMajorFailure: true,
    });
    expect(await getApplication(caseId, db)).toMatchObject({
      revision: 4,
      answers: {
        scope: "冰箱的售后服务",
        outlets: [
          { name: "乙店", staffCount: 12 },
          { name: "甲店", staffCount: null },
        ],
        employeeCount: 1200,
        managers: [{ certificateNumber: "SM-9", validUntil: "2027-01-31" }],
        serviceRulesComplete: false,
        earmarkedFunds: null,
      },
    });
  });

  it("lets one of two savings at once through and tells the other, without overwriting", async () => {
    const { caseId, asOwner } = await setting("draft");
    const ask = await asOwner();
    const answers = await Promise.all([
      saveScope(ask, scope(caseId, 0, "甲的范围")),
      saveScope(ask, scope(caseId, 0, "乙的范围")),
    ]);
    const kept = answers.findIndex(({ ok }) => ok);
    expect(answers[1 - kept]).toMatchObject({ code: "application_changed", params: { revision: 1 } });
    const application = await db.application.findUniqueOrThrow({ where: { caseId } });
    expect(application.scope).toBe(["甲的范围", "乙的范围"][kept]);
  });

  it.each(["submitted", "accepted", "contracted", "withdrawn"] as const)(
    "is closed once %s",
    async (status) => {
      const { caseId, asOwner } = await setting(status);
      expect(await saveScope(await asOwner(), scope(caseId, 0, "改写"))).toMatchObject({
        code: "item_not_open",
      });
      expect((await db.application.findUniqueOrThrow({ where: { caseId } })).revision).toBe(0);
    },
  );

  it("refuses a holder's name that cannot be printed, and changes nothing", async () => {
    const { caseId, asOwner } = await setting("draft");
    const { answers } = (await getApplication(caseId, db)) ?? {};
    if (!answers) throw new Error("no application");
    const input = { caseId, revision: 0, ...answers.organisation, name: "虚构\u{2ffff}公司" };
    expect(await saveOrganisation(await asOwner(), input)).toMatchObject({
      code: "character_not_printable",
      fields: { name: { params: { characters: "\u{2ffff}" } } },
    });
    expect((await getApplication(caseId, db))?.answers.organisation.name).toBe(answers.organisation.name);
  });

  it("takes regions and industries of the official lists only, and leaves a region that the list has lost", async () => {
    const { caseId, asOwner } = await setting("draft");
    const ask = await asOwner();
    const before = await getApplication(caseId, db);
    if (!before) throw new Error("no application");
    const { organisation } = before.answers;
    const region = (regionCode: string, revision: number) =>
      saveOrganisation(ask, { caseId, revision, ...organisation, regionCode });
    expect(await region("999999", 0)).toMatchObject({ fields: { regionCode: { code: "choose_from_list" } } });
    expect(await saveScope(ask, { ...scope(caseId, 0, "范围"), industryCode: "A99" })).toMatchObject({
      fields: { industryCode: { code: "choose_from_list" } },
    });
    expect(await region("310115", 0)).toMatchObject({ ok: true });
    expect(await saveScope(ask, scope(caseId, 1, "范围"))).toMatchObject({ ok: true });
    expect(await getApplication(caseId, db)).toMatchObject({
      answers: { industryCode: "F527", organisation: { regionCode: "310115" } },
      officialNames: { region: "上海市浦东新区", industry: "F527 家用电器及电子产品专门零售" },
    });
    await db.organisation.update({ where: { id: before.organisationId }, data: { regionCode: "310225" } });
    expect(await region("310225", 2)).toMatchObject({ ok: true });
    expect((await getApplication(caseId, db))?.officialNames.region).toBe("310225");
  });

  it("takes 300 outlets and refuses a name that the documents cannot print, naming the row and the sign", async () => {
    const { caseId, asOwner } = await setting("draft");
    const ask = await asOwner();
    const outlets = Array.from({ length: 300 }, (_, at) => ({
      name: `第${at + 1}店`,
      address: "虚构路1号",
      ownership: "own" as const,
      staffCount: at + 1,
    }));
    expect(await saveOutlets(ask, { caseId, revision: 0, outlets })).toMatchObject({ ok: true });
    const faulty = outlets.map((outlet, at) => (at === 7 ? { ...outlet, address: "\u{2ffff}路" } : outlet));
    expect(await saveOutlets(ask, { caseId, revision: 1, outlets: faulty })).toMatchObject({
      code: "character_not_printable",
      fields: { "outletAddress.7": { params: { characters: "\u{2ffff}" } } },
    });
    const kept = await getApplication(caseId, db);
    expect([kept?.revision, kept?.answers.outlets]).toEqual([1, outlets]);
  });
});

describe("a transfer from another body", () => {
  const transfer = {
    body: "虚构认证有限公司",
    certificateNumber: "XG-2024-1",
    level: "four_star" as const,
    issuedOn: "2024-03-01",
    expiresOn: "2027-02-28",
    reason: "原机构停止该项业务",
  };
  const check = (caseId: string) => ({
    caseId,
    valid: true,
    notSuspended: true,
    findings: "closed" as const,
    conclusion: "transfer" as const,
    note: "经原机构书面确认",
  });
  const acceptance = { field: "SC03", sampledOutlets: 0, days: null, overrideReason: "" };

  it("is kept with the form, and its papers are asked for before it is handed in", async () => {
    const { caseId, asOwner, status } = await setting("draft");
    await makeMaterials(db, caseId);
    const ask = await asOwner();
    await saveScope(ask, { ...scope(caseId, 0, "范围"), transfer });
    expect((await getApplication(caseId, db))?.answers.transfer).toEqual(transfer);
    expect(await submitApplication(await asOwner())).toMatchObject({
      code: "materials_missing",
      params: { count: 2 },
    });
    expect(await status()).toBe("draft");
    await saveScope(ask, scope(caseId, 1, "范围"));
    expect(await db.transferClaim.count({ where: { caseId } })).toBe(0);
    expect(await submitApplication(await asOwner())).toMatchObject({ ok: true });
  });

  it("is accepted only after its check has a conclusion, which the history keeps", async () => {
    const { caseId, asOfficer, status, kinds } = await setting("submitted");
    await db.transferClaim.create({
      data: { caseId, ...transfer, issuedOn: new Date("2024-03-01"), expiresOn: new Date("2027-02-28") },
    });
    expect(await acceptApplication(await asOfficer(), acceptance)).toMatchObject({
      code: "transfer_not_checked",
    });
    expect(
      await recordTransferCheck(await asOfficer(), { ...check(caseId), findings: "open" }),
    ).toMatchObject({
      fields: { conclusion: { code: "transfer_not_sound" } },
    });
    expect([await status(), await getTransferCheck(caseId, db), await kinds()]).toEqual([
      "submitted",
      null,
      [],
    ]);
    expect(
      await recordTransferCheck(await asOfficer(), { ...check(caseId), findings: "open", conclusion: "new" }),
    ).toMatchObject({ ok: true });
    expect(await recordTransferCheck(await asOfficer(), check(caseId))).toMatchObject({ ok: true });
    expect(await getTransferCheck(caseId, db)).toMatchObject({ conclusion: "transfer", checkedBy: "受理员" });
    await makeFindings(db, caseId);
    expect(await acceptApplication(await asOfficer(), acceptance)).toMatchObject({ ok: true });
    expect(await kinds()).toEqual([
      "applications.transfer_checked",
      "applications.transfer_checked",
      "applications.accepted",
    ]);
    expect(await recordTransferCheck(await asOfficer(), check(caseId))).toMatchObject({
      code: "wrong_state",
    });
  });

  it("is checked again when the enterprise changes what it says, and not when it saves the same once more", async () => {
    const { caseId, asOwner, asOfficer } = await setting("draft");
    await saveScope(await asOwner(), { ...scope(caseId, 0, "范围"), transfer });
    const made = { valid: true, notSuspended: true, findings: "none", conclusion: "transfer", note: "已核" };
    const { actor } = await asOfficer();
    await db.transferCheck.create({
      data: { caseId, ...made, checkedById: actor.accountId, checkedAt: now },
    });
    await saveScope(await asOwner(), { ...scope(caseId, 1, "另一范围"), transfer });
    expect(await db.transferCheck.count({ where: { caseId } })).toBe(1);
    await saveScope(await asOwner(), {
      ...scope(caseId, 2, "另一范围"),
      transfer: { ...transfer, body: "另一机构" },
    });
    expect(await db.transferCheck.count({ where: { caseId } })).toBe(0);
  });

  it("is nothing that a case without a claim can be checked for", async () => {
    const { caseId, asOfficer } = await setting("submitted");
    expect(await recordTransferCheck(await asOfficer(), check(caseId))).toMatchObject({ code: "not_found" });
    expect(await db.transferCheck.count({ where: { caseId } })).toBe(0);
  });
});

describe("submitting", () => {
  it("takes a complete application with its declaration", async () => {
    const { caseId, asOwner, status, kinds } = await setting("draft");
    await makeMaterials(db, caseId);
    expect(await submitApplication(await asOwner())).toMatchObject({ ok: true });
    expect(await status()).toBe("submitted");
    expect(await kinds()).toEqual(["applications.submitted"]);
    expect((await db.application.findUniqueOrThrow({ where: { caseId } })).declaredAt).toEqual(now);
  });

  it.each([
    ["an unanswered question", "application_incomplete", { scope: "" }, []],
    ["a condition that is not met", "not_eligible", { earmarkedFunds: false }, []],
    ["too few service managers", "not_eligible", { serviceStaffCount: 11 }, []],
    ["a missing document", "materials_missing", {}, ["service_manual"]],
  ])("refuses with %s and leaves the draft", async (_, code, change, without) => {
    const { caseId, asOwner, status } = await setting("draft");
    await makeMaterials(db, caseId, { without });
    await db.application.update({ where: { caseId }, data: change });
    expect(await submitApplication(await asOwner())).toMatchObject({ code });
    expect(await status()).toBe("draft");
  });

  it("happens once when two people press the button", async () => {
    const { caseId, asOwner, kinds } = await setting("draft");
    await makeMaterials(db, caseId);
    const ask = await asOwner();
    const answers = await Promise.all([submitApplication(ask), submitApplication(ask)]);
    expect(answers.map((outcome) => (outcome.ok ? "done" : outcome.code)).sort()).toEqual([
      "done",
      "someone_was_faster",
    ]);
    expect(await kinds()).toEqual(["applications.submitted"]);
  });
});

describe("a supplement round", () => {
  it("reopens what it names, and closes with the next submission", async () => {
    const { caseId, asOwner, asOfficer, status, kinds } = await setting("submitted");
    await makeMaterials(db, caseId);
    const request = { items: ["application"], reason: "范围写得过宽", dueOn: "2026-12-05" };
    expect(await requestSupplement(await asOfficer(), request)).toMatchObject({ ok: true });
    expect(await saveScope(await asOwner(), scope(caseId, 0, "收窄的范围"))).toMatchObject({ ok: true });
    expect(await submitApplication(await asOwner())).toMatchObject({ ok: true });
    expect(await status()).toBe("submitted");
    expect(await kinds()).toEqual(["applications.supplement_requested", "applications.resubmitted"]);
    expect(await db.supplementRound.count({ where: { caseId, closedAt: null } })).toBe(0);
  });

  it("asks only for what it reopened when it is handed in again", async () => {
    const { caseId, asOwner, asOfficer, status } = await setting("submitted");
    await makeMaterials(db, caseId, { without: ["service_manual"] });
    await db.application.update({ where: { caseId }, data: { earmarkedFunds: false } });
    await requestSupplement(await asOfficer(), { items: ["licence"], reason: "不清晰", dueOn: "2026-12-05" });
    expect(await submitApplication(await asOwner())).toMatchObject({ ok: true });
    expect(await status()).toBe("submitted");
  });

  it("leaves the form closed when it names a document only", async () => {
    const { caseId, asOwner, asOfficer } = await setting("submitted");
    await requestSupplement(await asOfficer(), { items: ["licence"], reason: "不清晰", dueOn: "2026-12-05" });
    expect(await saveScope(await asOwner(), scope(caseId, 0, "改写"))).toMatchObject({
      code: "item_not_open",
    });
  });

  it("is not set to a day that is over", async () => {
    const { asOfficer, status } = await setting("submitted");
    const request = { items: ["licence"], reason: "不清晰", dueOn: "2026-11-20" };
    expect(await requestSupplement(await asOfficer(), request)).toMatchObject({
      fields: { dueOn: { code: "date_in_past" } },
    });
    expect(await status()).toBe("submitted");
  });
});

describe("the review", () => {
  const acceptance = { field: "SC03", sampledOutlets: 0, days: null, overrideReason: "" };

  it("accepts with the person-days of the table", async () => {
    const { caseId, asOfficer, status } = await setting("submitted");
    await makeFindings(db, caseId);
    expect(await acceptApplication(await asOfficer(), acceptance)).toMatchObject({ ok: true });
    expect(await status()).toBe("accepted");
    // 60 employees: 6.5 person-days.
    expect(await db.applicationReview.findUnique({ where: { caseId } })).toMatchObject({
      outcome: "accepted",
      field: "SC03",
      computedHalfDays: 13,
      halfDays: 13,
    });
  });

  it("wants a reason for other days, and no more sampled outlets than there are", async () => {
    const { asOfficer, status } = await setting("submitted");
    const ask = await asOfficer();
    expect(await acceptApplication(ask, { ...acceptance, days: 15 })).toMatchObject({
      code: "override_needs_reason",
    });
    expect(await acceptApplication(ask, { ...acceptance, sampledOutlets: 2 })).toMatchObject({
      fields: { sampledOutlets: { code: "too_large", params: { max: 1 } } },
    });
    expect(await status()).toBe("submitted");
  });

  it("ends in one way when two officers act at once", async () => {
    const { caseId, asOfficer, status } = await setting("submitted");
    await makeFindings(db, caseId);
    const ask = await asOfficer();
    const answers = await Promise.all([
      acceptApplication(ask, acceptance),
      declineApplication(ask, { reason: "不在业务范围内" }),
    ]);
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    expect(answers.find(({ ok }) => !ok)).toMatchObject({ code: "someone_was_faster" });
    const review = await db.applicationReview.findUniqueOrThrow({ where: { caseId } });
    expect(review.outcome).toBe(await status());
  });

  it("cannot accept a draft", async () => {
    const { asOfficer, status } = await setting("draft");
    expect(await acceptApplication(await asOfficer(), acceptance)).toMatchObject({ code: "wrong_state" });
    expect(await status()).toBe("draft");
  });
});

describe("the contract", () => {
  async function accepted() {
    const situation = await setting("submitted");
    await makeFindings(db, situation.caseId);
    await acceptApplication(await situation.asOfficer(), {
      field: "SC03",
      sampledOutlets: 1,
      days: null,
      overrideReason: "",
    });
    return situation;
  }
  const asIs = { days: null, overrideReason: "" };
  const offered = async (caseId: string) => {
    const [latest] = await listContracts(caseId, db);
    if (!latest) throw new Error("no contract");
    return latest;
  };

  it("is offered with its text's hash and a PDF, and accepted with exactly that hash", async () => {
    const { caseId, asOfficer, asOwner, status } = await accepted();
    expect(await offerContract(await asOfficer(), asIs)).toMatchObject({ ok: true, value: { version: 1 } });
    const contract = await offered(caseId);
    // 60 employees 6.5 days and one outlet 0.5: 1,000 + 2,000 + 2,000 + 7 × 3,000 yuan.
    expect(contract.totalFen).toBe(2_600_000);
    expect(await acceptContract(await asOwner(), contract)).toMatchObject({ ok: true });
    expect(await status()).toBe("contracted");
    const signed = await offered(caseId);
    expect(signed.acceptedAt).toEqual(now);
    expect(signed.fileId).not.toBe(contract.fileId);
    expect(await db.storedFile.count({ where: { caseId, purpose: "contract" } })).toBe(2);
  });

  it("of an older version cannot be accepted any more", async () => {
    const { caseId, asOfficer, asOwner, status } = await accepted();
    await offerContract(await asOfficer(), asIs);
    const first = await offered(caseId);
    expect(await offerContract(await asOfficer(), { days: 16, overrideReason: "增加夜班" })).toMatchObject({
      value: { version: 2 },
    });
    expect(await acceptContract(await asOwner(), first)).toMatchObject({ code: "contract_changed" });
    expect(await acceptContract(await asOwner(), { version: 2, textSha256: first.textSha256 })).toMatchObject(
      {
        code: "contract_changed",
      },
    );
    expect(await status()).toBe("contract_offered");
    expect((await offered(caseId)).terms.override).toEqual({ computedDays: 7, reason: "增加夜班" });
  });

  it("is accepted once when two press the button", async () => {
    const { caseId, asOfficer, asOwner, kinds } = await accepted();
    await offerContract(await asOfficer(), asIs);
    const contract = await offered(caseId);
    const ask = await asOwner();
    const answers = await Promise.all([acceptContract(ask, contract), acceptContract(ask, contract)]);
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    expect((await kinds()).filter((kind) => kind === "applications.contract_accepted")).toHaveLength(1);
  });

  it("is offered once when two officers press the button", async () => {
    const { caseId, asOfficer } = await accepted();
    const ask = await asOfficer();
    const answers = await Promise.all([offerContract(ask, asIs), offerContract(ask, asIs)]);
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await db.contract.count({ where: { caseId } })).toBe(1);
  });

  it("is not offered before the application was accepted", async () => {
    const { caseId, asOfficer } = await setting("submitted");
    expect(await offerContract(await asOfficer(), asIs)).toMatchObject({ code: "wrong_state" });
    expect(await db.contract.count({ where: { caseId } })).toBe(0);
  });
});

describe("withdrawing", () => {
  it.each(["draft", "submitted", "contract_offered"] as const)(
    "ends a case that is %s, with the reason",
    async (from) => {
      const { caseId, asOwner, status } = await setting(from);
      expect(await withdrawApplication(await asOwner(), { reason: "业务调整" })).toMatchObject({ ok: true });
      expect(await status()).toBe("withdrawn");
      expect(await db.caseEvent.findFirst({ where: { caseId } })).toMatchObject({
        kind: "applications.withdrawn",
        note: "业务调整",
      });
    },
  );

  it.each(["contracted", "auditing"] as const)("is too late once there is a contract: %s", async (from) => {
    const { asOwner, status } = await setting(from);
    expect(await withdrawApplication(await asOwner(), { reason: "业务调整" })).toMatchObject({
      code: "wrong_state",
    });
    expect(await status()).toBe(from);
  });
});
