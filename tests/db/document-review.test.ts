import { describe, expect, test } from "vitest";
import type { Actor } from "@/lib/access/schema";
import { getCaseFacts } from "@/lib/cases/queries";
import { answerFinding, closeFinding, concludeReview, recordVerdict } from "@/lib/document-review/commands";
import { getConclusion, listDocuments, listFindings } from "@/lib/document-review/queries";
import { useDatabase } from "@/tests/db/database";
import { makeMember, makeStaff } from "@/tests/factories/account";
import { makeCase } from "@/tests/factories/case";
import { useDataFolder } from "@/tests/factories/data-folder";

const { db } = useDatabase();
useDataFolder();
const now = new Date("2026-08-03T02:00:00Z");

async function contextOf(actor: Actor, caseId: string) {
  const facts = await getCaseFacts(caseId, db);
  if (!facts) throw new Error("no such case");
  return { actor, facts, now };
}
const reviewer = () => makeStaff(db, ["document_reviewer"], "评审员");
const finding = { item: "licence", verdict: "finding", clause: "5.1.1.1", note: "执照已过期" } as const;
const conform = { item: "company_profile", verdict: "conform", clause: "", note: "" } as const;
const ready = { readiness: "ready", conclusion: "文件充分" } as const;
const eventsOf = async (caseId: string) =>
  (await db.caseEvent.findMany({ where: { caseId }, orderBy: { id: "asc" } })).map(({ kind }) => kind);

async function underReview() {
  const made = await makeCase(db, "confirmed");
  return { caseId: made.id, by: await reviewer(), owner: await makeMember(db, made.organisationId, "owner") };
}

/** Raises a finding, a minute after anything else so that the order is certain, and answers with its id. */
async function raised(by: Actor, caseId: string) {
  const context = { ...(await contextOf(by, caseId)), now: new Date(now.getTime() + 60_000) };
  const outcome = await recordVerdict(context, finding);
  if (!outcome.ok) throw new Error(outcome.code);
  return outcome.value.findingId;
}

describe("the document review", () => {
  test("is ready only after every finding was closed, and tells the whole story", async () => {
    const { caseId, by, owner } = await underReview();
    await recordVerdict(await contextOf(by, caseId), conform);
    const findingId = await raised(by, caseId);
    expect(await concludeReview(await contextOf(by, caseId), ready)).toMatchObject({ code: "findings_open" });
    expect(await getConclusion(caseId, db)).toBeNull();
    const answer = { findingId, answer: "已上传新执照" };
    expect((await answerFinding(await contextOf(owner, caseId), answer)).ok).toBe(true);
    expect(await concludeReview(await contextOf(by, caseId), ready)).toMatchObject({ code: "findings_open" });
    expect((await closeFinding(await contextOf(by, caseId), { findingId })).ok).toBe(true);
    expect((await concludeReview(await contextOf(by, caseId), ready)).ok).toBe(true);

    expect((await getCaseFacts(caseId, db))?.status).toBe("ready");
    expect(await getConclusion(caseId, db)).toEqual({
      readiness: "ready",
      conclusion: "文件充分",
      concludedAt: now,
      concludedBy: "评审员",
    });
    expect(await listFindings(caseId, db)).toMatchObject([
      { item: "company_profile", verdict: "conform", closedAt: null },
      { item: "licence", verdict: "finding", clause: "5.1.1.1", answer: "已上传新执照", closedAt: now },
    ]);
    expect(await eventsOf(caseId)).toEqual([
      "documentReview.recorded",
      "documentReview.recorded",
      "documentReview.answered",
      "documentReview.closed",
      "documentReview.concluded",
    ]);
    expect(await recordVerdict(await contextOf(by, caseId), finding)).toMatchObject({ code: "wrong_state" });
  });

  test("the reviewer's first act puts them on the evaluation side", async () => {
    const { caseId, by } = await underReview();
    expect((await getCaseFacts(caseId, db))?.sides).toEqual([]);
    await recordVerdict(await contextOf(by, caseId), conform);
    expect((await getCaseFacts(caseId, db))?.sides).toEqual([
      { accountId: by.accountId, side: "evaluation" },
    ]);
  });

  test("a judge of the case and somebody of the enterprise are refused, and nothing is written", async () => {
    const { caseId, owner } = await underReview();
    const judge = await reviewer();
    await db.caseSide.create({ data: { caseId, accountId: judge.accountId, side: "judgement" } });
    const refused = [
      [judge, "took_part_in_judgement"],
      [owner, "person_related"],
    ] as const;
    for (const [person, code] of refused) {
      expect(await recordVerdict(await contextOf(person, caseId), conform)).toMatchObject({ code });
      expect(await concludeReview(await contextOf(person, caseId), ready)).toMatchObject({ code });
    }
    expect(await listFindings(caseId, db)).toEqual([]);
    expect(await eventsOf(caseId)).toEqual([]);
  });

  test("not ready is written down, the case stays, and a later conclusion takes its place", async () => {
    const { caseId, by } = await underReview();
    await raised(by, caseId);
    const notReady = { readiness: "not_ready", conclusion: "制度缺失" } as const;
    expect((await concludeReview(await contextOf(by, caseId), notReady)).ok).toBe(true);
    expect((await getCaseFacts(caseId, db))?.status).toBe("confirmed");
    expect(await getConclusion(caseId, db)).toMatchObject({ readiness: "not_ready" });
    await db.documentFinding.updateMany({ where: { caseId }, data: { closedAt: now } });
    const later = { ...(await contextOf(by, caseId)), now: new Date(now.getTime() + 120_000) };
    expect((await concludeReview(later, ready)).ok).toBe(true);
    expect(await getConclusion(caseId, db)).toMatchObject({ readiness: "ready" });
  });

  test("a finding that is raised while another reviewer concludes is never left open behind a ready case", async () => {
    for (let round = 0; round < 8; round += 1) {
      const { caseId, by } = await underReview();
      const other = await reviewer();
      const [conclusion, recorded] = await Promise.all([
        concludeReview(await contextOf(by, caseId), ready),
        recordVerdict(await contextOf(other, caseId), finding),
      ]);
      expect([conclusion.ok, recorded.ok].filter(Boolean)).toHaveLength(1);
      if (conclusion.ok) expect(await listFindings(caseId, db)).toEqual([]);
      else expect(conclusion.code).toBe("findings_open");
    }
  });

  test("an answer is given once; of two at once, one counts and the other is told", async () => {
    const { caseId, by, owner } = await underReview();
    const findingId = await raised(by, caseId);
    const context = await contextOf(owner, caseId);
    const outcomes = await Promise.all(
      ["甲的回复", "乙的回复"].map((answer) => answerFinding(context, { findingId, answer })),
    );
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
    expect(outcomes.find(({ ok }) => !ok)).toMatchObject({ code: "someone_was_faster" });
  });

  test("a finding of another case, or what conforms, can be neither answered nor closed", async () => {
    const { caseId, by, owner } = await underReview();
    const elsewhere = await underReview();
    const foreign = await raised(elsewhere.by, elsewhere.caseId);
    const recorded = await recordVerdict(await contextOf(by, caseId), conform);
    const ids = [foreign, recorded.ok ? recorded.value.findingId : ""];
    for (const findingId of ids) {
      const answered = await answerFinding(await contextOf(owner, caseId), { findingId, answer: "x" });
      expect(answered).toMatchObject({ code: "not_found" });
      expect(await closeFinding(await contextOf(by, caseId), { findingId })).toMatchObject({
        code: "not_found",
      });
    }
    expect(await listFindings(elsewhere.caseId, db)).toMatchObject([{ answer: null, closedAt: null }]);
  });

  test("the documents come in the order of the checklist, each with its files and its findings", async () => {
    const { caseId, by, owner } = await underReview();
    for (const version of [1, 2]) {
      const file = await db.storedFile.create({
        data: {
          caseId,
          purpose: "material",
          name: `执照${version}.pdf`,
          mediaType: "application/pdf",
          size: 10,
          sha256: "0".repeat(64),
        },
      });
      await db.materialVersion.create({
        data: { caseId, item: "licence", version, fileId: file.id, uploadedById: owner.accountId },
      });
    }
    await raised(by, caseId);
    const [licence, permits] = await listDocuments(caseId, db);
    expect(licence).toMatchObject({
      item: "licence",
      required: true,
      versions: [{ fileName: "执照2.pdf" }, { fileName: "执照1.pdf" }],
      findings: [{ verdict: "finding" }],
    });
    expect(permits).toMatchObject({ item: "permits", required: false, versions: [], findings: [] });
  });
});
