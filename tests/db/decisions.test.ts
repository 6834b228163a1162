import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { may } from "@/lib/access/permissions";
import type { Actor } from "@/lib/access/schema";
import { dateOfDay } from "@/lib/calendar";
import { getCaseFacts } from "@/lib/cases/queries";
import { recordComplaint } from "@/lib/complaints/commands";
import { concludeTechnicalReview, takeDecision } from "@/lib/decisions/commands";
import { openStoredFile } from "@/lib/files";
import { useDatabase } from "@/tests/db/database";
import { makeStaff } from "@/tests/factories/account";
import { makeReviewedCase, scorecardWithout } from "@/tests/factories/reviewed-case";

process.env.DATA_DIR = mkdtempSync(path.join(tmpdir(), "decisions-"));
const { db, asOwner } = useDatabase();
const now = new Date("2026-08-03T02:00:00Z");

async function contextOf(actor: Actor, caseId: string) {
  const facts = await getCaseFacts(caseId, db);
  if (!facts) throw new Error("no such case");
  return { actor, facts, now };
}
const grant = { outcome: "grant", reasons: "" } as const;
const refuse = { outcome: "refuse", reasons: "重大投诉未处理" } as const;
const statusOf = async (caseId: string) =>
  (await db.case.findUniqueOrThrow({ where: { id: caseId } })).status;

describe("technical review", () => {
  test("a pass moves the case on, keeps the round and puts the reviewer on the side of judgement", async () => {
    const made = await makeReviewedCase(db, { status: "in_review" });
    const context = await contextOf(made.technicalReviewer, made.caseId);
    expect(await concludeTechnicalReview(context, { outcome: "passed", notes: "证据充分" })).toEqual({
      ok: true,
      value: "reviewed",
    });
    expect((await getCaseFacts(made.caseId, db))?.sides).toContainEqual({
      accountId: made.technicalReviewer.accountId,
      side: "judgement",
    });
    const event = await db.caseEvent.findFirstOrThrow({
      where: { caseId: made.caseId },
      orderBy: { id: "desc" },
    });
    expect(event).toMatchObject({ kind: "decisions.review_passed", note: "证据充分" });
  });

  test("a return goes back to the team with its notes, and the next round is the second", async () => {
    const made = await makeReviewedCase(db, { status: "in_review" });
    const context = await contextOf(made.technicalReviewer, made.caseId);
    expect(
      await concludeTechnicalReview(context, { outcome: "returned", notes: "5.2.4.1证据不足" }),
    ).toMatchObject({
      value: "audited",
    });
    await asOwner(`UPDATE "case" SET status = 'in_review' WHERE id = $1`, [made.caseId]);
    const again = await contextOf(made.technicalReviewer, made.caseId);
    await concludeTechnicalReview(again, { outcome: "passed", notes: "" });
    const rounds = await db.technicalReview.findMany({
      where: { caseId: made.caseId },
      orderBy: { round: "asc" },
    });
    expect(rounds.map(({ round, outcome }) => [round, outcome])).toEqual([
      [1, "returned"],
      [2, "passed"],
    ]);
  });

  test.each(["lead", "auditor", "documentReviewer"] as const)(
    "whoever evaluated (%s) is refused by the permission table, by the command and by the database",
    async (who) => {
      const made = await makeReviewedCase(db, { status: "in_review" });
      const person: Actor = { ...made[who], staffRoles: ["technical_reviewer", "administrator"] };
      const context = await contextOf(person, made.caseId);
      expect(may(person, "technical_review.conclude", context.facts)).toBe(false);
      expect(await concludeTechnicalReview(context, { outcome: "passed", notes: "" })).toMatchObject({
        ok: false,
        code: "took_part_in_evaluation",
      });
      expect(await statusOf(made.caseId)).toBe("in_review");
      const insert = db.$executeRaw`INSERT INTO technical_review (case_id, round, outcome, notes, reviewer_id)
        VALUES (${made.caseId}::uuid, 1, 'passed', '', ${person.accountId}::uuid)`;
      await expect(insert).rejects.toThrow(/foreign key|technical_review_case_id_reviewer_id_side_fkey/);
    },
  );
});

describe("the decision", () => {
  test("granting stores the level of the score, the preconditions with their proof and a letter whose bytes are there", async () => {
    const made = await makeReviewedCase(db);
    expect(await takeDecision(await contextOf(made.decisionMaker, made.caseId), grant)).toEqual({
      ok: true,
      value: "granted",
    });
    const decision = await db.decision.findUniqueOrThrow({ where: { caseId: made.caseId } });
    expect(decision).toMatchObject({
      outcome: "grant",
      level: "five_star",
      decidedOn: dateOfDay("2026-08-03"),
    });
    expect(decision.preconditions).toMatchObject([
      { key: "steps_complete", met: true },
      { key: "no_major_complaint", met: true },
      { key: "serious_verified", met: true },
      { key: "specials_corrected", met: true },
    ]);
    expect(JSON.stringify(decision.preconditions)).toContain("复核员");
    const file = await db.storedFile.findUniqueOrThrow({ where: { id: decision.letterFileId ?? "" } });
    expect(file).toMatchObject({ purpose: "letter", mediaType: "application/pdf" });
    expect(await sizeOnDisk(file.id)).toBe(file.size);
  });

  test.each([
    [
      "a level below the score's",
      { outcome: "grant_lower", level: "four_star", reasons: "范围较窄" },
      "granted",
    ],
    ["a refusal with reasons", { outcome: "refuse", reasons: "证据不足" }, "refused"],
  ] as const)("%s is possible", async (_, input, status) => {
    const made = await makeReviewedCase(db);
    expect(await takeDecision(await contextOf(made.decisionMaker, made.caseId), input)).toMatchObject({
      ok: true,
      value: status,
    });
  });

  test.each([
    ["the score's own level", ["5.1.6.4"], { outcome: "grant_lower", level: "five_star", reasons: "x" }],
    [
      "a level above the score",
      ["5.1.2.2", "5.3.1.3"],
      { outcome: "grant_lower", level: "five_star", reasons: "x" },
    ],
  ] as const)("%s is not a lower level", async (_, lost, input) => {
    const made = await makeReviewedCase(db, { scorecard: scorecardWithout(lost) });
    expect(await takeDecision(await contextOf(made.decisionMaker, made.caseId), input)).toMatchObject({
      code: "level_above_score",
    });
    expect(await db.decision.count({ where: { caseId: made.caseId } })).toBe(0);
  });

  test("a failed evaluation can only be refused", async () => {
    const made = await makeReviewedCase(db, { scorecard: scorecardWithout([], 5) });
    await asOwner(`DELETE FROM non_conformity WHERE case_id = $1`, [made.caseId]);
    const context = await contextOf(made.decisionMaker, made.caseId);
    for (const input of [grant, { outcome: "grant_lower", level: "qualified", reasons: "x" } as const]) {
      expect(await takeDecision(context, input)).toMatchObject({ code: "level_above_score" });
    }
    expect(await takeDecision(context, { outcome: "refuse", reasons: "特别扣分5项" })).toMatchObject({
      ok: true,
    });
  });

  test("an open major complaint stops granting, not refusing", async () => {
    const made = await makeReviewedCase(db);
    const officer = await makeStaff(db, ["complaints_officer"]);
    const complaint = {
      organisationId: made.organisationId,
      summary: "多次投诉未处理",
      major: true,
      receivedOn: "2026-08-01",
    };
    await recordComplaint({ actor: officer, facts: { kind: "general" }, now }, complaint);
    const context = await contextOf(made.decisionMaker, made.caseId);
    expect(await takeDecision(context, grant)).toMatchObject({
      code: "precondition_failed",
      params: { obstacles: "no_major_complaint" },
    });
    expect(await statusOf(made.caseId)).toBe("reviewed");
    expect(await takeDecision(context, refuse)).toMatchObject({ ok: true });
  });

  test("a step left out stops every decision", async () => {
    const made = await makeReviewedCase(db);
    await asOwner(`DELETE FROM document_review WHERE case_id = $1`, [made.caseId]);
    const context = await contextOf(made.decisionMaker, made.caseId);
    for (const input of [grant, refuse]) {
      expect(await takeDecision(context, input)).toMatchObject({ params: { obstacles: "steps_complete" } });
    }
  });

  test("an unverified serious non-conformity stops granting", async () => {
    const made = await makeReviewedCase(db);
    await db.nonConformity.create({
      data: {
        caseId: made.caseId,
        number: 1,
        grade: "serious",
        clause: "5.3.2.2",
        requirement: "投诉及时处理",
        evidence: "3起超期",
        status: "answered",
        dueOn: dateOfDay("2026-10-01"),
        raisedById: made.lead.accountId,
      },
    });
    const context = await contextOf(made.decisionMaker, made.caseId);
    expect(await takeDecision(context, grant)).toMatchObject({ params: { obstacles: "serious_verified" } });
  });

  test.each(["lead", "auditor", "documentReviewer"] as const)(
    "whoever evaluated (%s) is refused by the command and, with direct SQL, by the database",
    async (who) => {
      const made = await makeReviewedCase(db);
      const person: Actor = { ...made[who], staffRoles: ["decision_maker", "administrator"] };
      const context = await contextOf(person, made.caseId);
      expect(may(person, "decision.take", context.facts)).toBe(false);
      expect(await takeDecision(context, grant)).toMatchObject({ code: "took_part_in_evaluation" });
      expect(await statusOf(made.caseId)).toBe("reviewed");
      expect(await db.storedFile.count({ where: { caseId: made.caseId } })).toBe(0);
      for (const side of ["judgement", "evaluation"]) {
        const insert = db.$executeRaw`INSERT INTO decision
          (case_id, outcome, level, reasons, preconditions, decider_id, side, decided_on)
          VALUES (${made.caseId}::uuid, 'grant', 'five_star', '', '[]', ${person.accountId}::uuid, ${side}, '2026-08-03')`;
        await expect(insert).rejects.toThrow(/foreign key|fkey|decision_is_judgement/);
      }
      const move = db.$executeRaw`UPDATE case_side SET side = 'judgement' WHERE account_id = ${person.accountId}::uuid`;
      await expect(move).rejects.toThrow(/permission denied|append-only/);
    },
  );

  test("of two people who decide at once one wins and the other is told so", async () => {
    const made = await makeReviewedCase(db);
    const second = await makeStaff(db, ["decision_maker"]);
    const answers = await Promise.all([
      takeDecision(await contextOf(made.decisionMaker, made.caseId), grant),
      takeDecision(await contextOf(second, made.caseId), refuse),
    ]);
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    expect(answers.find(({ ok }) => !ok)).toMatchObject({ code: "someone_was_faster" });
    expect(await db.decision.count({ where: { caseId: made.caseId } })).toBe(1);
    expect(await db.storedFile.count({ where: { caseId: made.caseId } })).toBe(1);
  });

  test("a decision never changes afterwards, not even by direct SQL", async () => {
    const made = await makeReviewedCase(db);
    await takeDecision(await contextOf(made.decisionMaker, made.caseId), grant);
    await expect(
      db.$executeRaw`UPDATE decision SET level = 'qualified' WHERE case_id = ${made.caseId}::uuid`,
    ).rejects.toThrow(/does not change/);
    await expect(db.$executeRaw`DELETE FROM decision WHERE case_id = ${made.caseId}::uuid`).rejects.toThrow(
      /permission denied/,
    );
  });
});

async function sizeOnDisk(fileId: string): Promise<number | undefined> {
  const file = await openStoredFile(fileId);
  await file?.stream.cancel();
  return file?.size;
}
