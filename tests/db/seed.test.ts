import { execFile } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { staffRoles } from "@/lib/access/schema";
import { unsignedFindings } from "@/lib/audits/completeness";
import { kindOf } from "@/lib/audits/fields";
import { presentEntries } from "@/lib/audits/operations";
import { getSheet } from "@/lib/audits/queries";
import { nextStatus } from "@/lib/cases/lifecycle";
import { type CaseStatus, caseMoves, caseStatuses } from "@/lib/cases/schema";
import { certificateStatuses } from "@/lib/certificates/schema";
import { correctionStatuses } from "@/lib/corrections/schema";
import { fill } from "@/lib/demo/fill";
import { getFilling, getInventory, holdsData, type Inventory } from "@/lib/demo/queries";
import { openStoredFile } from "@/lib/files";
import { DEFAULT_EDITION } from "@/lib/scoring/editions";
import { score as scoreOf } from "@/lib/scoring/score";
import { useDatabase } from "@/tests/db/database";

const { db, asOwner } = useDatabase();
const folder = mkdtempSync(path.join(tmpdir(), "seed-"));
process.env.DATA_DIR = folder;
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const now = new Date("2026-11-18T03:00:00Z");
const today = "2026-11-18";

// One walk of a whole probe takes some 20 seconds, on a busy machine minutes: everything below looks at the same.
describe("a database filled with the probe", () => {
  let inventory: Inventory;
  beforeAll(async () => {
    expect(await holdsData()).toBe(false);
    const publicOrigin = "https://stars.example.org";
    await fill({ profile: "probe", seed: 1, now, password: "geheim-geheim", publicOrigin, tell: () => {} });
    inventory = await getInventory("geheim-geheim", today);
  }, 600_000);

  test("knows what it was filled with", async () => {
    expect(await getFilling()).toEqual({ profile: "probe", seed: 1 });
    expect(await holdsData()).toBe(true);
  });

  test.each(caseStatuses)("has at least two cases that are %s", (status) => {
    expect(inventory.cases[status]?.length).toBeGreaterThanOrEqual(2);
  });

  test.each(certificateStatuses)("has a certificate that is %s", (status) => {
    expect(inventory.certificates[status]?.length).toBeGreaterThanOrEqual(1);
  });

  test.each(correctionStatuses)("has a non-conformity that is %s", (status) => {
    expect(inventory.nonConformities[status]?.length).toBeGreaterThanOrEqual(1);
  });

  test("has somebody in every post, and owners and members of at least two enterprises", () => {
    const held = new Set(inventory.users.flatMap(({ roles }) => roles));
    expect([...staffRoles].filter((role) => !held.has(role))).toEqual([]);
    const withMember = inventory.users.filter(({ roles }) => roles.includes("enterprise_member"));
    expect(withMember.length).toBeGreaterThanOrEqual(2);
    expect(inventory.organisations.every(({ ownerEmail }) => ownerEmail !== null)).toBe(true);
  });

  test("has for each case a history whose moves lead from draft to where it stands, one event a move", async () => {
    const cases = await db.case.findMany({ include: { events: { orderBy: { id: "asc" } } } });
    for (const { reference, status, events } of cases) {
      const moves = events.filter(({ before, after }) => statusOf(before) && statusOf(after));
      let at: CaseStatus = "draft";
      for (const { before, after, kind } of moves) {
        expect(statusOf(before), `${reference} ${kind}`).toBe(at);
        const to = statusOf(after);
        expect(caseMoves.map((move) => nextStatus(at, move))).toContain(to);
        if (to) at = to;
      }
      expect(at, reference).toBe(status);
      const instants = events.map((event) => event.at.getTime());
      expect(instants).toEqual([...instants].sort((a, b) => a - b));
      expect(Math.max(...instants)).toBeLessThanOrEqual(now.getTime());
    }
  });

  test("has judges that took no part in the evaluation they judged", async () => {
    const met = await asOwner(`
      SELECT 1 FROM (
        SELECT case_id, reviewer_id AS judge FROM technical_review
        UNION SELECT case_id, decider_id FROM decision
      ) judged JOIN (
        SELECT case_id, account_id AS worker FROM booking
        UNION SELECT case_id, concluded_by_id FROM document_review
        UNION SELECT case_id, raised_by_id FROM document_finding
        UNION SELECT case_id, actor_id FROM scorecard_operation
        UNION SELECT case_id, raised_by_id FROM non_conformity
      ) worked ON worked.case_id = judged.case_id AND worked.worker = judged.judge`);
    expect(met).toEqual([]);
    expect(await db.decision.count()).toBeGreaterThan(0);
  });

  test("has audits on site that are whole: nothing excused, drawn samples behind the counts, findings signed", async () => {
    const signed = await db.scorecard.findMany({ where: { signedOffAt: { not: null } } });
    expect(signed.length).toBeGreaterThan(0);
    for (const { caseId, gapsReason, score } of signed) {
      const sheet = await getSheet(caseId);
      const kinds = [...sheet.entries.keys()].map(kindOf);
      expect(gapsReason).toBe("");
      expect(kinds).toEqual(expect.arrayContaining(["ledger", "sample", "meeting", "attendee", "presence"]));
      const raised = await db.nonConformity.findMany({ where: { caseId } });
      expect(raised.every(({ findingId }) => sheet.entries.has(`finding:${findingId}`))).toBe(true);
      expect(unsignedFindings(sheet)).toEqual([]);
      expect(scoreOf(DEFAULT_EDITION, sheet.scorecard)).toMatchObject({ state: "scored", score });
      const pictures = presentEntries(sheet.entries, "photo").map(({ value }) => value.original.sha256);
      const kept = await db.storedFile.count({
        where: { caseId, sha256: { in: pictures }, purpose: "photo" },
      });
      expect(kept).toBe(new Set(pictures).size);
    }
  });

  test("numbers its certificates without a gap within each year, in the order of their issue", async () => {
    const certificates = await db.certificate.findMany({ orderBy: { issuedAt: "asc" } });
    const next = new Map<string, number>();
    for (const { number, issuedOn } of certificates) {
      const year = String(issuedOn.getUTCFullYear());
      const serial = (next.get(year) ?? 0) + 1;
      expect(number).toBe(`${year}-${String(serial).padStart(6, "0")}-R0`);
      next.set(year, serial);
    }
  });

  test("is not filled twice: the same profile says so and tells the ids, another one is refused", async () => {
    const again = await seed("--profile", "probe", "--json");
    expect(again.code).toBe(0);
    expect(again.stderr).toContain("filled with probe before (seed 1)");
    expect(Object.keys(JSON.parse(again.stdout))).toEqual(Object.keys(inventory));
    const other = await seed("--profile", "demo");
    expect(other).toMatchObject({ code: 2, stdout: "" });
    expect(other.stderr).toBe("✗ This database holds data already: demo needs an empty one.\n");
    expect(await db.case.count()).toBe(Object.values(inventory.cases).flat().length);
  }, 60_000);

  test("has the bytes of every file that its rows name", async () => {
    const files = await db.storedFile.findMany({ take: 40, orderBy: { size: "desc" } });
    for (const { id, size } of files) {
      const opened = await openStoredFile(id);
      await opened?.stream.cancel();
      expect(opened?.size).toBe(size);
    }
  });
});

function seed(...args: string[]): Promise<{ code: number; stdout: string; stderr: string }> {
  const command = ["--conditions=react-server", "--import", "tsx", "lib/cli/seed.ts", ...args];
  return new Promise((resolve) =>
    execFile(process.execPath, command, { maxBuffer: 1 << 24 }, (error, stdout, stderr) =>
      resolve({ code: typeof error?.code === "number" ? error.code : 0, stdout, stderr }),
    ),
  );
}

function statusOf(part: unknown): CaseStatus | undefined {
  if (typeof part !== "object" || part === null || !("status" in part)) return undefined;
  return caseStatuses.find((status) => status === part.status);
}
