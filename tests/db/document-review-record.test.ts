import "next/dist/server/node-environment-baseline";
import { createHash } from "node:crypto";
import { describe, expect, test } from "vitest";
import type { Actor } from "@/lib/access/schema";
import type { CaseStatus } from "@/lib/cases/schema";
import * as actions from "@/lib/document-review/actions";
import { answerFinding, closeFinding, concludeReview, recordVerdict } from "@/lib/document-review/commands";
import { loadDocuments } from "@/lib/document-review/loaders";
import { listFindings } from "@/lib/document-review/queries";
import { makeRecord } from "@/lib/document-review/record/commands";
import { listRecords } from "@/lib/document-review/record/queries";
import { openStoredFile } from "@/lib/files";
import { getFileFor } from "@/lib/files/queries";
import { useDatabase } from "@/tests/db/database";
import { submitAs } from "@/tests/db/forms";
import { asSeenBy } from "@/tests/db/requests";
import { makeMember, makeStaff } from "@/tests/factories/account";
import { makeCase, makePlan } from "@/tests/factories/case";
import { useDataFolder } from "@/tests/factories/data-folder";
import { makeOrganisation } from "@/tests/factories/organisation";
import { contextOf } from "@/tests/factories/scorecard";

const { db, asOwner } = useDatabase();
const folder = useDataFolder();

const ready = { readiness: "ready", conclusion: "文件充分" } as const;
const notReady = { readiness: "not_ready", conclusion: "制度缺失" } as const;
const at = (minutes: number) => new Date(Date.UTC(2026, 7, 3, 2, minutes));

/** A case under review with an organisation chart on file, its team and everybody who may want the record. */
async function underReview() {
  const { id: caseId, organisationId } = await makeCase(db, "confirmed");
  const people = {
    owner: await makeMember(db, organisationId, "owner", "周总"),
    member: await makeMember(db, organisationId, "member", "李员"),
    reviewer: await makeStaff(db, ["document_reviewer"], "文审员"),
    planner: await makeStaff(db, ["planner"], "方案员"),
    lead: await makeStaff(db, ["lead_auditor"], "组长"),
    technicalReviewer: await makeStaff(db, ["technical_reviewer"], "复核员"),
    officer: await makeStaff(db, ["application_officer"], "受理员"),
    administrator: await makeStaff(db, ["administrator"], "管理员"),
    otherLead: await makeStaff(db, ["lead_auditor"], "别组组长"),
    stranger: await makeMember(db, (await makeOrganisation(db)).id),
  };
  await makePlan(db, caseId, [{ accountId: people.lead.accountId, role: "lead" }]);
  const file = await db.storedFile.create({
    data: {
      caseId,
      purpose: "material",
      name: "架构图.pdf",
      mediaType: "application/pdf",
      size: 10,
      sha256: "a".repeat(64),
    },
  });
  await db.materialVersion.create({
    data: {
      caseId,
      item: "organisation_chart",
      version: 1,
      fileId: file.id,
      uploadedById: people.owner.accountId,
      uploadedAt: at(0),
    },
  });
  const as = (actor: Actor, minutes: number) => contextOf(actor, caseId, at(minutes));
  return { caseId, organisationId, ...people, as };
}

const filesOf = (caseId: string) =>
  db.documentReviewRecord.findMany({
    where: { caseId },
    include: { file: true },
    orderBy: [{ concludedAt: "asc" }, { locale: "desc" }, { whole: "desc" }],
  });

describe("the record", () => {
  test("is filed with every conclusion, whole and as the team's extract, durable and with its hash", async () => {
    const { caseId, reviewer, as } = await underReview();
    expect((await concludeReview(await as(reviewer, 1), notReady)).ok).toBe(true);
    expect((await concludeReview(await as(reviewer, 2), ready)).ok).toBe(true);
    const records = await filesOf(caseId);
    expect(
      records.map(({ readiness, locale, whole, file }) => [readiness, locale, whole, file.purpose]),
    ).toEqual([
      ["not_ready", "zh", true, "review_record"],
      ["not_ready", "zh", false, "review_extract"],
      ["ready", "zh", true, "review_record"],
      ["ready", "zh", false, "review_extract"],
    ]);
    for (const { file } of records) {
      const opened = await openStoredFile(file.id);
      const bytes = Buffer.from(await new Response(opened?.stream).arrayBuffer());
      expect(bytes.subarray(0, 5).toString()).toBe("%PDF-");
      expect(createHash("sha256").update(bytes).digest("hex")).toBe(file.sha256);
    }
    expect(await listRecords(caseId, { whole: true }, db)).toMatchObject([
      { readiness: "ready", concludedAt: at(2), sha256: records[2]?.file.sha256 },
      { readiness: "not_ready", concludedAt: at(1) },
    ]);
  });

  test("is not filed when the conclusion is refused", async () => {
    const { caseId, reviewer, as } = await underReview();
    await recordVerdict(await as(reviewer, 1), {
      item: "licence",
      verdict: "finding",
      clause: "",
      note: "缺执照",
    });
    expect(await concludeReview(await as(reviewer, 2), ready)).toMatchObject({ code: "findings_open" });
    expect(await filesOf(caseId)).toEqual([]);
  });

  test("is not stopped by a character that no font can draw", async () => {
    const { caseId, reviewer, owner, as } = await underReview();
    const said = { item: "licence", verdict: "question", clause: "", note: "为何是བོད？" } as const;
    await recordVerdict(await as(reviewer, 1), said);
    const [finding] = await listFindings(caseId, db);
    const findingId = finding?.id ?? "";
    await answerFinding(await as(owner, 2), { findingId, answer: "好的😀" });
    await closeFinding(await as(reviewer, 3), { findingId });
    expect((await concludeReview(await as(reviewer, 4), ready)).ok).toBe(true);
    expect(await filesOf(caseId)).toHaveLength(2);
  });

  test("stays as it was filed, for the owner of the tables too", async () => {
    const { caseId, reviewer, as } = await underReview();
    await concludeReview(await as(reviewer, 1), ready);
    await expect(asOwner("UPDATE document_review_record SET readiness = 'not_ready'")).rejects.toThrow(
      /append-only/,
    );
    await expect(asOwner("DELETE FROM document_review_record")).rejects.toThrow(/append-only/);
    await expect(db.documentReviewRecord.deleteMany({ where: { caseId } })).rejects.toThrow();
    expect(await filesOf(caseId)).toHaveLength(2);
  });
});

describe("who may read the record", () => {
  const files = ["review_record", "review_extract"] as const;
  const nobody = { review_record: false, review_extract: false };
  const both = { review_record: true, review_extract: true };
  const extract = { review_record: false, review_extract: true };

  test.each<{ status: CaseStatus; lead: typeof nobody }>([
    { status: "ready", lead: extract },
    { status: "auditing", lead: extract },
    { status: "audited", lead: both },
  ])(
    "$status: the team the extract until the sign-off; strangers do not know that it exists",
    async (row) => {
      const situation = await underReview();
      const { caseId, reviewer, as } = situation;
      await concludeReview(await as(reviewer, 1), ready);
      await db.case.update({ where: { id: caseId }, data: { status: row.status } });
      const records = await filesOf(caseId);
      const readable = async (actor: Actor) => {
        const answers = await Promise.all(
          files.map(async (purpose) => {
            const id = records.find(({ file }) => file.purpose === purpose)?.fileId ?? "";
            return [purpose, (await getFileFor(actor, id, db)) !== null] as const;
          }),
        );
        return Object.fromEntries(answers);
      };
      const expected = {
        owner: both,
        member: both,
        reviewer: both,
        planner: both,
        technicalReviewer: both,
        lead: row.lead,
        officer: nobody,
        administrator: nobody,
        otherLead: nobody,
        stranger: nobody,
      };
      for (const [name, rights] of Object.entries(expected)) {
        expect(await readable(situation[name as keyof typeof expected]), name).toEqual(rights);
      }
    },
  );

  test("the page offers what can be read, and nothing to others", async () => {
    const { caseId, reviewer, lead, owner, officer, stranger, as } = await underReview();
    await concludeReview(await as(reviewer, 1), ready);
    const [whole, extracted] = await filesOf(caseId);
    const offered = async (actor: Actor) => {
      const { records, isExtract } = await asSeenBy(actor, () => loadDocuments(caseId));
      return { isExtract, ids: records?.map(({ fileId }) => fileId) };
    };
    expect(await offered(reviewer)).toEqual({ isExtract: false, ids: [whole?.fileId] });
    expect(await offered(owner)).toEqual({ isExtract: false, ids: [whole?.fileId] });
    expect(await offered(lead)).toEqual({ isExtract: true, ids: [extracted?.fileId] });
    expect((await offered(officer)).ids).toBeUndefined();
    await expect(asSeenBy(stranger, () => loadDocuments(caseId))).rejects.toThrow();
  });
});

describe("a record in another language", () => {
  test("is made when somebody asks who may read it, once, also when two ask at once", async () => {
    const { caseId, reviewer, owner, member, as } = await underReview();
    await concludeReview(await as(reviewer, 1), ready);
    const english = { locale: "en" } as const;
    const asked = [await as(owner, 5), await as(member, 5)];
    const outcomes = await Promise.all(asked.map((context) => makeRecord(context, english)));
    expect(outcomes.map(({ ok }) => ok)).toEqual([true, true]);
    expect((await makeRecord(await as(reviewer, 6), english)).ok).toBe(true);
    expect((await filesOf(caseId)).map(({ locale, whole }) => [locale, whole])).toEqual([
      ["zh", true],
      ["zh", false],
      ["en", true],
      ["en", false],
    ]);
  });

  test("is made of a conclusion that was drawn before there were records", async () => {
    const { caseId, reviewer, as } = await underReview();
    await db.caseSide.create({ data: { caseId, accountId: reviewer.accountId, side: "evaluation" } });
    await db.documentReview.create({
      data: {
        caseId,
        readiness: "ready",
        conclusion: "早先的结论",
        concludedById: reviewer.accountId,
        concludedAt: at(1),
      },
    });
    expect((await makeRecord(await as(reviewer, 9), { locale: "zh" })).ok).toBe(true);
    expect(await listRecords(caseId, { whole: true }, db)).toMatchObject([{ concludedAt: at(1) }]);
  });

  test("is refused before a conclusion, to posts whom it is not for, and unknown to another enterprise", async () => {
    const { caseId, reviewer, officer, stranger, as } = await underReview();
    const form = { caseId, locale: "en" };
    expect(await submitAs(reviewer, actions.makeReviewRecord, form)).toMatchObject({ code: "wrong_state" });
    await concludeReview(await as(reviewer, 1), ready);
    expect(await submitAs(officer, actions.makeReviewRecord, form)).toMatchObject({ code: "not_allowed" });
    expect(await submitAs(stranger, actions.makeReviewRecord, form)).toMatchObject({ code: "not_found" });
    expect(await submitAs(reviewer, actions.makeReviewRecord, { caseId, locale: "fr" })).toMatchObject({
      code: "invalid_input",
    });
    expect(await filesOf(caseId)).toHaveLength(2);
    expect((await folder.files()).length).toBeGreaterThan(0);
    expect(await submitAs(reviewer, actions.makeReviewRecord, form)).toMatchObject({
      state: "done",
      message: "review_record_made",
    });
    expect(await filesOf(caseId)).toHaveLength(4);
  });
});

describe("the clauses that a document proves", () => {
  const conform = { item: "organisation_chart", verdict: "conform", clause: "", note: "" } as const;

  test("are kept in the order of the standard and stand in the history", async () => {
    const { caseId, reviewer, as } = await underReview();
    const proves = ["5.1.2.1", "5.1.1.1"];
    expect((await recordVerdict(await as(reviewer, 1), { ...conform, proves })).ok).toBe(true);
    expect(await listFindings(caseId, db)).toMatchObject([{ proves: ["5.1.1.1", "5.1.2.1"] }]);
    const [event] = await db.caseEvent.findMany({ where: { caseId } });
    expect(event?.after).toMatchObject({ proves: ["5.1.1.1", "5.1.2.1"] });
  });

  test.each([
    ["a clause that the edition does not have", { proves: ["5.1.1.9"] }, "unknown_clause"],
    ["a document without a file", { item: "licence", proves: ["5.1.1.1"] } as const, "nothing_to_prove_with"],
  ])("are refused for %s, and nothing is written", async (_, given, code) => {
    const { caseId, reviewer, as } = await underReview();
    expect(await recordVerdict(await as(reviewer, 1), { ...conform, ...given })).toMatchObject({
      code: "invalid_input",
      fields: { proves: { code } },
    });
    expect(await listFindings(caseId, db)).toEqual([]);
    expect(await db.caseSide.count({ where: { caseId, accountId: reviewer.accountId } })).toBe(0);
  });

  test("are none of what does not conform, whoever writes it", async () => {
    const { caseId, lead } = await underReview();
    const data = { caseId, item: "licence", verdict: "finding", note: "缺", raisedById: lead.accountId };
    await expect(db.documentFinding.create({ data: { ...data, proves: ["5.1.1.1"] } })).rejects.toThrow(
      /conforming_proves/,
    );
  });
});
