import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { describe, expect, test } from "vitest";
import type { Actor } from "@/lib/access/schema";
import { getCaseFacts } from "@/lib/cases/queries";
import {
  cancelCertificate,
  issueCertificate,
  restoreCertificate,
  suspendCertificate,
  withdrawCertificate,
} from "@/lib/certificates/commands";
import { listCertificates } from "@/lib/certificates/queries";
import { openStoredFile } from "@/lib/files";
import { useDatabase } from "@/tests/db/database";
import { makeStaff } from "@/tests/factories/account";
import { makeGrantedCase, makeReviewedCase } from "@/tests/factories/reviewed-case";

process.env.DATA_DIR = mkdtempSync(path.join(tmpdir(), "certificates-"));
const { db, asOwner } = useDatabase();
const now = new Date("2026-08-10T02:00:00Z");
const publicOrigin = "https://stars.example";

async function contextOf(actor: Actor, caseId: string, at = now) {
  const facts = await getCaseFacts(caseId, db);
  if (!facts) throw new Error("no such case");
  return { actor, facts, now: at };
}

async function issued(at = now) {
  const made = await makeGrantedCase(db);
  const outcome = await issueCertificate(await contextOf(made.certificateOfficer, made.caseId, at), {
    publicOrigin,
  });
  if (!outcome.ok) throw new Error(outcome.code);
  return { ...made, ...outcome.value };
}

const numbers = async () =>
  (await db.certificate.findMany({ orderBy: { number: "asc" } })).map(({ number }) => number);

describe("issuing", () => {
  test("twenty officers at once number their certificates 1 to 20, without a gap", async () => {
    const cases = [];
    for (let made = 0; made < 20; made++) cases.push(await makeGrantedCase(db));
    const outcomes = await Promise.all(
      cases.map(async ({ certificateOfficer, caseId }) =>
        issueCertificate(await contextOf(certificateOfficer, caseId), { publicOrigin }),
      ),
    );
    expect(outcomes.filter(({ ok }) => !ok)).toEqual([]);
    expect(await numbers()).toEqual(
      Array.from({ length: 20 }, (_, index) => `2026-0000${String(index + 1).padStart(2, "0")}-R0`),
    );
  });

  test("two officers on one case make one certificate; the other is told its number, and none is lost", async () => {
    const made = await makeGrantedCase(db);
    const second = await makeStaff(db, ["certificate_officer"]);
    const before = await counter();
    const answers = await Promise.all(
      [made.certificateOfficer, second].map(async (actor) =>
        issueCertificate(await contextOf(actor, made.caseId), { publicOrigin }),
      ),
    );
    const winner = answers.find(({ ok }) => ok);
    expect(answers.find(({ ok }) => !ok)).toMatchObject({
      code: "certificate_already_issued",
      params: { number: winner?.ok ? winner.value.number : "" },
    });
    expect(await db.certificate.count({ where: { caseId: made.caseId } })).toBe(1);
    expect(await counter()).toBe(before + 1);
  });

  test("a text that cannot be printed, or a refused case, takes no number", async () => {
    const before = await counter();
    const made = await makeGrantedCase(db);
    await asOwner(`UPDATE organisation SET name = '虚构𰻞有限公司\u{10ffff}' WHERE id = $1`, [
      made.organisationId,
    ]);
    const context = await contextOf(made.certificateOfficer, made.caseId);
    expect(await issueCertificate(context, { publicOrigin })).toMatchObject({
      code: "character_not_printable",
    });
    const refused = await makeReviewedCase(db, { status: "refused" });
    expect(
      await issueCertificate(await contextOf(refused.certificateOfficer, refused.caseId), { publicOrigin }),
    ).toMatchObject({ ok: false, code: "wrong_state" });
    expect(await counter()).toBe(before);
    expect(await db.storedFile.count({ where: { caseId: made.caseId } })).toBe(0);
    expect((await db.case.findUniqueOrThrow({ where: { id: made.caseId } })).status).toBe("granted");
  });

  test("it says who, where, what, three years from today, and both its files are whole", async () => {
    const made = await issued();
    const certificate = await db.certificate.findUniqueOrThrow({ where: { id: made.certificateId } });
    expect(certificate).toMatchObject({
      level: "five_star",
      score: "99.00",
      scope: "家用电器销售的售后服务",
      holderAddress: "上海市虚构路1号",
      issuedOn: new Date("2026-08-10"),
      expiresOn: new Date("2029-08-09"),
      status: "valid",
    });
    for (const id of [certificate.fileZhId, certificate.fileEnId]) {
      const row = await db.storedFile.findUniqueOrThrow({ where: { id } });
      expect(row).toMatchObject({ purpose: "certificate", mediaType: "application/pdf" });
      expect(await sizeOnDisk(id)).toBe(row.size);
    }
  });

  test("the day is Shanghai's and never before the decision; each year counts from 1", async () => {
    const made = await makeGrantedCase(db);
    const early = await contextOf(made.certificateOfficer, made.caseId, new Date("2026-08-02T15:59:59Z"));
    expect(await issueCertificate(early, { publicOrigin })).toMatchObject({ code: "issue_before_decision" });
    const newYear = await issued(new Date("2026-12-31T16:00:00Z"));
    expect(newYear.number).toBe("2027-000001-R0");
  });

  test("an issued certificate is never altered or deleted, not even by direct SQL", async () => {
    const { certificateId: id } = await issued();
    for (const change of [
      db.$executeRaw`UPDATE certificate SET level = 'qualified' WHERE id = ${id}::uuid`,
      db.$executeRaw`UPDATE certificate SET expires_on = '2040-01-01' WHERE id = ${id}::uuid`,
    ]) {
      await expect(change).rejects.toThrow(/does not change/);
    }
    await expect(db.$executeRaw`DELETE FROM certificate WHERE id = ${id}::uuid`).rejects.toThrow(
      /permission denied/,
    );
    await expect(asOwner("DELETE FROM certificate WHERE id = $1", [id])).rejects.toThrow(/append-only/);
  });
});

describe("the status afterwards", () => {
  const at = new Date("2026-09-01T02:00:00Z");
  const change = (certificateId: string, effectiveOn = "2026-09-01") => ({
    certificateId,
    reason: "未按期接受监督",
    effectiveOn,
  });

  test("suspended, restored, withdrawn: each change is kept with reason, day and person", async () => {
    const made = await issued();
    const context = await contextOf(made.certificateOfficer, made.caseId, at);
    expect(await suspendCertificate(context, change(made.certificateId))).toEqual({
      ok: true,
      value: "suspended",
    });
    expect(await restoreCertificate(context, change(made.certificateId))).toEqual({
      ok: true,
      value: "valid",
    });
    expect(await withdrawCertificate(context, change(made.certificateId))).toEqual({
      ok: true,
      value: "withdrawn",
    });
    const changes = await db.certificateChange.findMany({ where: { certificateId: made.certificateId } });
    expect(changes.map(({ from, to }) => `${from} → ${to}`)).toEqual([
      "valid → suspended",
      "suspended → valid",
      "valid → withdrawn",
    ]);
    const events = await db.caseEvent.findMany({ where: { caseId: made.caseId }, orderBy: { id: "asc" } });
    expect(events.map(({ kind }) => kind)).toEqual([
      "certificates.issued",
      "certificates.suspended",
      "certificates.restored",
      "certificates.withdrawn",
    ]);
    expect(await cancelCertificate(context, change(made.certificateId))).toMatchObject({
      code: "certificate_final",
      params: { status: "withdrawn" },
    });
  });

  test.each([
    ["tomorrow", "2026-09-02", "date_in_future"],
    ["the day before its issue", "2026-08-09", "date_before_issue"],
  ])("a change cannot be dated %s", async (_, day, code) => {
    const made = await issued();
    const context = await contextOf(made.certificateOfficer, made.caseId, at);
    expect(await suspendCertificate(context, change(made.certificateId, day))).toMatchObject({
      code: "invalid_input",
      fields: { effectiveOn: { code } },
    });
    expect(await db.certificateChange.count({ where: { certificateId: made.certificateId } })).toBe(0);
  });

  test("a restoration cannot be dated before the suspension", async () => {
    const made = await issued();
    const context = await contextOf(made.certificateOfficer, made.caseId, at);
    await suspendCertificate(context, change(made.certificateId, "2026-08-20"));
    expect(await restoreCertificate(context, change(made.certificateId, "2026-08-19"))).toMatchObject({
      fields: { effectiveOn: { code: "date_before_last_change" } },
    });
  });

  test("an expired certificate cannot be suspended, the one on its last day can", async () => {
    const made = await issued();
    const after = await contextOf(made.certificateOfficer, made.caseId, new Date("2029-08-09T16:00:00Z"));
    expect(await suspendCertificate(after, change(made.certificateId))).toMatchObject({
      code: "certificate_final",
      params: { status: "expired" },
    });
    const last = await contextOf(made.certificateOfficer, made.caseId, new Date("2029-08-09T15:59:59Z"));
    expect(await suspendCertificate(last, change(made.certificateId))).toMatchObject({ ok: true });
  });

  test("of two changes at once one happens", async () => {
    const made = await issued();
    const context = await contextOf(made.certificateOfficer, made.caseId, at);
    const answers = await Promise.all([
      withdrawCertificate(context, change(made.certificateId)),
      cancelCertificate(context, change(made.certificateId)),
    ]);
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await db.certificateChange.count({ where: { certificateId: made.certificateId } })).toBe(1);
  });

  test("the desk's list tells expired ones from valid ones by the day", async () => {
    const made = await issued();
    const scope = { search: made.number, status: null, after: null };
    const statusOn = async (today: string) =>
      (await listCertificates({ ...scope, today }, db)).rows.map(({ status }) => status);
    expect(await statusOn("2029-08-09")).toEqual(["valid"]);
    expect(await statusOn("2029-08-10")).toEqual(["expired"]);
    const only = async (status: "valid" | "expired", today: string) =>
      (await listCertificates({ ...scope, status, today }, db)).rows.length;
    expect([await only("valid", "2029-08-10"), await only("expired", "2029-08-10")]).toEqual([0, 1]);
  });
});

async function counter(): Promise<number> {
  return (await db.counter.findUnique({ where: { name: "certificate:2026" } }))?.value ?? 0;
}

async function sizeOnDisk(fileId: string): Promise<number | undefined> {
  const file = await openStoredFile(fileId);
  await file?.stream.cancel();
  return file?.size;
}
