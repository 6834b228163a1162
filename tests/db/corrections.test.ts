import { createHash, randomUUID } from "node:crypto";
import { describe, expect, test } from "vitest";
import { may } from "@/lib/access/permissions";
import type { CaseStatus } from "@/lib/cases/schema";
import {
  answerNonConformity,
  judgeCorrection,
  keepProof,
  raiseNonConformity,
} from "@/lib/corrections/commands";
import { listNonConformities } from "@/lib/corrections/queries";
import { answerSchema, type RaiseInput } from "@/lib/corrections/schema";
import { DEFAULT_EDITION } from "@/lib/scoring/editions";
import { useDatabase } from "@/tests/db/database";
import { makeMember, makeStaff } from "@/tests/factories/account";
import { makeCase, makePlan } from "@/tests/factories/case";
import { contextOf } from "@/tests/factories/scorecard";

const { db, asOwner } = useDatabase();

const finding: RaiseInput = {
  subject: "item:5.1.2.1",
  grade: "serious",
  requirement: "技术人员应具备岗位所需资格",
  evidence: "抽查10人，3人无维修资格证",
};
const texts = {
  cause: "入职培训未覆盖",
  correction: "三人已补考取证",
  correctiveAction: "上岗前核验资格证",
  owner: "王管",
};

async function makeAudited(status: CaseStatus = "audited") {
  const { id: caseId, organisationId } = await makeCase(db, status);
  const auditor = await makeStaff(db, ["auditor"], "组员");
  await makePlan(db, caseId, [{ accountId: auditor.accountId, role: "auditor" }]);
  await db.scorecard.create({
    data: { caseId, editionId: DEFAULT_EDITION.id, openedById: auditor.accountId },
  });
  const owner = await makeMember(db, organisationId);
  const move = (to: CaseStatus) => asOwner(`UPDATE "case" SET status = $2 WHERE id = $1`, [caseId, to]);
  return { caseId, auditor, owner, move };
}

async function raise(audit: Awaited<ReturnType<typeof makeAudited>>, given: Partial<RaiseInput> = {}) {
  const context = await contextOf(audit.auditor, audit.caseId, new Date("2026-07-07T17:00:00Z"));
  const outcome = await raiseNonConformity(context, { ...finding, ...given });
  return outcome.ok ? outcome.value.id : outcome;
}

async function makeAnswerable() {
  const audit = await makeAudited();
  const id = await raise(audit);
  if (typeof id !== "string") throw new Error(id.code);
  // As the form's action hands it over: everything that the schema let through.
  const answer = async (proofs: string[] = []) =>
    answerNonConformity(
      await contextOf(audit.owner, audit.caseId),
      answerSchema.parse({ caseId: audit.caseId, nonConformityId: id, proofs, ...texts }),
    );
  const judge = async (verdict: "verified" | "reopened", reason = "") =>
    judgeCorrection(await contextOf(audit.auditor, audit.caseId), { nonConformityId: id, verdict, reason });
  const read = async () => (await listNonConformities(audit.caseId))[0];
  return { ...audit, id, answer, judge, read };
}

describe("raising", () => {
  test("numbers within the case, also when several raise at once, and sets the due day by Shanghai's date", async () => {
    const audit = await makeAudited();
    await Promise.all([raise(audit), raise(audit, { grade: "general" }), raise(audit)]);
    const found = await listNonConformities(audit.caseId);
    expect(found.map(({ number }) => number)).toEqual([1, 2, 3]);
    // 17:00 UTC on 7 July is 8 July in Shanghai.
    expect(new Set(found.map(({ grade, dueOn }) => `${grade} ${dueOn}`))).toEqual(
      new Set(["serious 2026-10-06", "general 2026-08-07"]),
    );
  });

  test.each(["ready", "auditing", "in_review", "reviewed", "certified"] as const)(
    "is refused while %s",
    async (status) => {
      const audit = await makeAudited(status);
      expect(await raise(audit)).toMatchObject({ code: "wrong_state" });
      expect(await listNonConformities(audit.caseId)).toEqual([]);
    },
  );

  test("refuses a clause that the edition does not have and a special deduction that nobody typed", async () => {
    const audit = await makeAudited();
    expect(await raise(audit, { subject: "item:9.1.1.1" })).toMatchObject({ code: "invalid_input" });
    expect(await raise(audit, { subject: `special:${randomUUID()}` })).toMatchObject({
      code: "invalid_input",
    });
  });

  test("by somebody outside the evaluation is refused by the table of permissions and by the database", async () => {
    const audit = await makeAudited();
    const outsider = await makeStaff(db, ["auditor"]);
    const { facts } = await contextOf(audit.auditor, audit.caseId);
    expect(may(audit.auditor, "non_conformity.raise", facts)).toBe(true);
    expect(may(outsider, "case.view", facts)).toBe(false);
    expect(may(outsider, "non_conformity.raise", facts)).toBe(false);
    const context = await contextOf(outsider, audit.caseId);
    await expect(raiseNonConformity(context, finding)).rejects.toThrow(/evaluation/);
  });
});

describe("answering and verifying", () => {
  test("goes open, answered, reopened, answered, verified and keeps every round", async () => {
    const { answer, judge, read } = await makeAnswerable();
    expect(await judge("verified")).toMatchObject({ code: "answer_missing" });
    expect(await answer()).toMatchObject({ ok: true, value: { round: 1 } });
    expect((await read())?.status).toBe("answered");
    expect(await answer()).toMatchObject({ code: "wrong_state" });
    expect(await judge("reopened")).toMatchObject({ fields: { reason: { code: "reason_required" } } });
    expect(await judge("reopened", "缺少证书复印件")).toMatchObject({ ok: true });
    expect(await judge("verified")).toMatchObject({ code: "answer_missing" });
    expect(await answer()).toMatchObject({ ok: true, value: { round: 2 } });
    expect(await judge("verified")).toMatchObject({ ok: true });
    expect(await answer()).toMatchObject({ code: "wrong_state" });
    const end = await read();
    expect(end?.status).toBe("verified");
    expect(end?.answers.map(({ verdict, verdictReason }) => [verdict, verdictReason])).toEqual([
      ["reopened", "缺少证书复印件"],
      ["verified", ""],
    ]);
  });

  test("by two people at once counts once", async () => {
    const { answer, judge, read } = await makeAnswerable();
    const answers = await Promise.all([answer(), answer(), answer()]);
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    const verdicts = await Promise.all([judge("verified"), judge("reopened", "证据不足")]);
    expect(verdicts.filter(({ ok }) => ok)).toHaveLength(1);
    expect((await read())?.answers).toHaveLength(1);
  });

  test("never changes the scorecard", async () => {
    const { caseId, answer, judge } = await makeAnswerable();
    await db.scorecard.update({
      where: { caseId },
      data: { signedOffAt: new Date(), score: "98.10", final: "98.10", level: "five_star" },
    });
    const before = await asOwner("SELECT * FROM scorecard WHERE case_id = $1", [caseId]);
    await answer();
    await judge("verified");
    expect(await asOwner("SELECT * FROM scorecard WHERE case_id = $1", [caseId])).toEqual(before);
  });

  test("goes on while the case is reviewed, not while the team is still on site", async () => {
    const { answer, judge, move } = await makeAnswerable();
    await move("auditing");
    expect(await answer()).toMatchObject({ code: "wrong_state" });
    await move("in_review");
    expect(await answer()).toMatchObject({ ok: true });
    await move("reviewed");
    expect(await judge("verified")).toMatchObject({ ok: true });
  });

  test("finds nothing under another case's address", async () => {
    const { id } = await makeAnswerable();
    const other = await makeAudited();
    const input = { nonConformityId: id, proofs: [], ...texts };
    expect(await answerNonConformity(await contextOf(other.owner, other.caseId), input)).toMatchObject({
      code: "not_found",
    });
  });

  test("takes proofs of this case only", async () => {
    const { caseId, owner, answer, read } = await makeAnswerable();
    const stored = {
      id: randomUUID(),
      name: "证书.pdf",
      size: 12,
      mediaType: "application/pdf",
      sha256: createHash("sha256").update("证书").digest("hex"),
    };
    expect(await keepProof(await contextOf(owner, caseId), stored)).toMatchObject({ ok: true });
    const foreign = { ...stored, id: randomUUID() };
    const other = await makeAudited();
    await keepProof(await contextOf(other.owner, other.caseId), foreign);
    expect(await answer([foreign.id])).toMatchObject({ fields: { proofs: { code: "invalid" } } });
    expect((await read())?.status).toBe("open");
    expect(await answer([stored.id])).toMatchObject({ ok: true });
    expect((await read())?.answers[0]?.proofs).toMatchObject([{ id: stored.id, name: "证书.pdf" }]);
  });
});
