// First, so that the framework finds what it keeps a request in.
import "next/dist/server/node-environment-baseline";

import { type ChildProcess, spawn } from "node:child_process";
import { randomUUID } from "node:crypto";
import { readFile } from "node:fs/promises";
import path from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import PgBoss from "pg-boss";
import sharp from "sharp";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { GET as read, POST as request } from "@/app/api/v1/audits/[caseId]/report/route";
import { requestRendering } from "@/lib/audit-report/commands";
import { makeRendering, settleRenderings } from "@/lib/audit-report/make";
import { getRendering, getReportSource } from "@/lib/audit-report/queries";
import type { Rendering, ReportLocale } from "@/lib/audit-report/schema";
import { prepareJobQueue } from "@/lib/database/job-queue";
import { insertFile, storeBytes } from "@/lib/files";
import { pathOf } from "@/lib/files/disk";
import { type Jobs, openJobs } from "@/lib/jobs";
import type { Photo } from "@/lib/photos/schema";
import { DEFAULT_EDITION } from "@/lib/scoring/editions";
import { score } from "@/lib/scoring/score";
import { useDatabase } from "@/tests/db/database";
import { ask, signedIn } from "@/tests/db/requests";
import { makeMember, makeStaff } from "@/tests/factories/account";
import { type MadeAudit, makeAudit } from "@/tests/factories/audit";
import { useDataFolder } from "@/tests/factories/data-folder";
import { scorecardWithout } from "@/tests/factories/reviewed-case";
import { contextOf, makeOperation, operationsFor } from "@/tests/factories/scorecard";

const { db, url, asOwner } = useDatabase();
const folder = useDataFolder();

/** A signed-off audit with as many photographs as told; the first `arrived` of them have their bytes. */
async function makeSignedOff({
  photos = 0,
  arrived = photos,
}: {
  photos?: number;
  arrived?: number;
} = {}): Promise<MadeAudit> {
  const made = await makeAudit(db);
  const card = scorecardWithout(["5.1.6.4"]);
  const pictures = await Promise.all(Array.from({ length: photos }, (_, index) => makePhoto(index)));
  const taken = pictures.map(({ value }) => makeOperation({ field: `photo:${randomUUID()}`, value }));
  const common = { caseId: made.caseId, actorId: made.lead.accountId };
  await db.scorecardOperation.createMany({
    data: [...operationsFor(card), ...taken].map(({ auditId: _, value, ...operation }) => ({
      ...operation,
      ...common,
      value: value ?? {},
    })),
  });
  const result = score(DEFAULT_EDITION, card);
  if (result.state !== "scored") throw new Error(result.state);
  await db.scorecard.update({
    where: { caseId: made.caseId },
    data: {
      signedOffById: made.lead.accountId,
      signedOffAt: new Date("2026-07-08T09:00:00Z"),
      result: JSON.parse(JSON.stringify(result)),
      level: result.level,
      score: result.score,
      final: result.final,
    },
  });
  for (const { bytes, value } of pictures.slice(0, arrived)) {
    const stored = await storeBytes(bytes, { name: "photo.jpg", mediaType: "image/jpeg" });
    if (!stored.ok) throw new Error(stored.code);
    await db.$transaction((tx) =>
      insertFile(
        tx,
        { ...stored.value, sha256: value.copy.sha256 },
        { caseId: made.caseId, purpose: "photo", createdById: null, at: new Date() },
      ),
    );
  }
  return made;
}

async function makePhoto(index: number): Promise<{ bytes: Uint8Array; value: Photo }> {
  const background = { r: (index * 37) % 256, g: 90, b: 120 };
  const bytes = await sharp({ create: { width: 1600, height: 1200, channels: 3, background } })
    .jpeg()
    .toBuffer();
  const image = (kind: string) => ({
    sha256: `${kind}${String(index).padStart(3, "0")}`.padEnd(64, "0"),
    size: bytes.byteLength,
    mediaType: "image/jpeg" as const,
  });
  const value: Photo = {
    subject: "audit",
    caption: `第${index + 1}张`,
    takenAt: "2026-07-06T03:00:00.000Z",
    place: null,
    original: image("a"),
    copy: image("b"),
    annotated: null,
  };
  return { bytes, value };
}

let minute = 0;
/** Each request a minute after the one before. */
async function requested(made: MadeAudit, locale: ReportLocale = "zh"): Promise<Rendering> {
  minute += 1;
  const now = new Date(Date.UTC(2026, 6, 9, 0, minute));
  const outcome = await requestRendering(await contextOf(made.lead, made.caseId, now), { locale });
  if (!outcome.ok) throw new Error(outcome.code);
  return outcome.value;
}

const jobOf = async (id: string) =>
  (await asOwner("SELECT state::text, retry_count FROM pgboss.job WHERE id = $1", [id]))[0];

/** Waits until the newest rendering is as told; fails after a while. */
async function until(made: MadeAudit, is: (rendering: Rendering) => boolean): Promise<Rendering> {
  for (let turn = 0; turn < 3_000; turn += 1) {
    const rendering = await getRendering(made.caseId, "zh");
    if (rendering && is(rendering)) return rendering;
    await pause(50);
  }
  throw new Error(`still ${JSON.stringify(await getRendering(made.caseId, "zh"))}`);
}

describe("the queue", () => {
  test("is filled by the product's own account, which can make none", async () => {
    await expect(db.$queryRaw`SELECT pgboss.create_queue('other', '{}'::json)`).rejects.toThrow(
      "permission denied",
    );
    expect(await asOwner("SELECT name FROM pgboss.queue")).toEqual([{ name: "report_rendering" }]);
  });

  test("is prepared again at every start and keeps its jobs", async () => {
    const { id } = await requested(await makeSignedOff());
    await prepareJobQueue(url);
    expect(await jobOf(id)).toMatchObject({ state: "created" });
  });
});

describe("asking for a report", () => {
  test("puts a rendering and its job there together", async () => {
    const made = await makeSignedOff();
    const rendering = await requested(made);
    expect(rendering).toMatchObject({ locale: "zh", state: "queued", step: "", file: null });
    expect(await jobOf(rendering.id)).toEqual({ state: "created", retry_count: 0 });
  });

  test("ten times at once gives one rendering a language, and that one to all", async () => {
    const made = await makeSignedOff();
    const asked = await Promise.all(
      Array.from({ length: 10 }, (_, index) => requested(made, index % 2 === 0 ? "zh" : "en")),
    );
    expect(new Set(asked.map(({ id }) => id)).size).toBe(2);
    expect(await db.reportRendering.count({ where: { caseId: made.caseId } })).toBe(2);
    const jobs = await asOwner("SELECT id::text FROM pgboss.job WHERE id = ANY($1)", [
      asked.map(({ id }) => id),
    ]);
    expect(jobs).toHaveLength(2);
  });

  test("before the sign-off is refused, and nothing is queued", async () => {
    const { caseId, lead } = await makeAudit(db);
    expect(await requestRendering(await contextOf(lead, caseId), { locale: "zh" })).toMatchObject({
      ok: false,
      code: "wrong_state",
    });
    expect(await db.reportRendering.count({ where: { caseId } })).toBe(0);
    expect(await getReportSource(caseId)).toBeNull();
  });
});

describe("the addresses", () => {
  test("answer 202 with the rendering, and its state to whoever may see the scorecard", async () => {
    const made = await makeSignedOff();
    const cookie = await signedIn(await makeStaff(db, ["technical_reviewer"]));
    const asked = await ask(request, made.caseId, { cookie, body: { locale: "en" } });
    expect(asked).toMatchObject({ status: 202, json: { rendering: { locale: "en", state: "queued" } } });
    const known = await ask(read, made.caseId, { method: "GET", cookie });
    expect(known).toMatchObject({ status: 200, json: { renderings: [asked.json.rendering] } });
  });

  test.each([
    ["nobody", 401, async () => ""],
    [
      "the enterprise itself",
      404,
      async (made: MadeAudit) => signedIn(await makeMember(db, made.organisationId)),
    ],
    ["an auditor of another team", 404, async () => signedIn(await makeStaff(db, ["lead_auditor"]))],
    ["a planner, who does not see scorecards", 404, async () => signedIn(await makeStaff(db, ["planner"]))],
  ] as const)("refuse %s with %i, and queue nothing", async (_, status, cookieOf) => {
    const made = await makeSignedOff();
    const cookie = await cookieOf(made);
    expect((await ask(request, made.caseId, { cookie, body: { locale: "zh" } })).status).toBe(status);
    expect((await ask(read, made.caseId, { method: "GET", cookie })).status).toBe(status);
    expect(await db.reportRendering.count({ where: { caseId: made.caseId } })).toBe(0);
  });

  test.each([[{ locale: "fr" }], [{}], ["no json"], [{ locale: "zh", more: 1 }]])(
    "do not understand %j",
    async (body) => {
      const made = await makeSignedOff();
      const cookie = await signedIn(made.lead);
      expect((await ask(request, made.caseId, { cookie, body })).status).toBe(400);
    },
  );
});

describe("making a report", () => {
  test("ends with a whole file of the case, also when a photo has not arrived", async () => {
    const made = await makeSignedOff({ photos: 3, arrived: 2 });
    const { id } = await requested(made);
    await makeRendering(id, { isLast: false });
    const rendering = await getRendering(made.caseId, "zh");
    expect(rendering).toMatchObject({ id, state: "done", failure: "", file: { id: expect.any(String) } });
    const row = await db.storedFile.findUniqueOrThrow({ where: { id: rendering?.file?.id } });
    const { reference } = await db.case.findUniqueOrThrow({ where: { id: made.caseId } });
    expect(row).toMatchObject({
      caseId: made.caseId,
      purpose: "report",
      mediaType: "application/pdf",
      name: `审核报告 ${reference}.pdf`,
      createdById: made.lead.accountId,
    });
    const bytes = await readFile(pathOf(row.id));
    expect(bytes.byteLength).toBe(row.size);
    expect(bytes.subarray(0, 5).toString()).toBe("%PDF-");
    expect(bytes.subarray(-6).toString()).toContain("%%EOF");
  });

  test("tells how far it is: one step after the other, the photos counted", async () => {
    const made = await makeSignedOff({ photos: 3 });
    await asOwner(`CREATE TABLE IF NOT EXISTS told (step text, progress int, total int, n serial)`);
    await asOwner(
      "GRANT INSERT ON told TO xingzheng_app; GRANT USAGE ON SEQUENCE told_n_seq TO xingzheng_app",
    );
    await asOwner(`CREATE OR REPLACE FUNCTION tell() RETURNS trigger LANGUAGE plpgsql AS
      $$ BEGIN INSERT INTO told (step, progress, total) VALUES (NEW.step, NEW.progress, NEW.total); RETURN NEW; END $$`);
    await asOwner(
      "CREATE TRIGGER tell BEFORE UPDATE ON report_rendering FOR EACH ROW EXECUTE FUNCTION tell()",
    );
    const { id } = await requested(made);
    await makeRendering(id, { isLast: false });
    await asOwner("DROP TRIGGER tell ON report_rendering");
    const told = await asOwner("SELECT step, progress, total FROM told ORDER BY n");
    expect(told.map(({ step, progress, total }) => `${step} ${progress}/${total}`)).toEqual([
      "collecting 0/0",
      "photos 0/3",
      "photos 1/3",
      "photos 2/3",
      "typesetting 0/0",
      "storing 0/0",
      " 0/0",
    ]);
  });

  test("of a rendering that is over changes nothing", async () => {
    const made = await makeSignedOff();
    const { id } = await requested(made);
    await makeRendering(id, { isLast: false });
    const before = await getRendering(made.caseId, "zh");
    await makeRendering(id, { isLast: false });
    await settle({ abandoned: true });
    expect(await getRendering(made.caseId, "zh")).toEqual(before);
    expect(await db.storedFile.count({ where: { caseId: made.caseId, purpose: "report" } })).toBe(1);
  });

  test("fails for good when the disk takes no file; the next request tries anew and the older file stays", async () => {
    const made = await makeSignedOff();
    const first = await requested(made);
    await makeRendering(first.id, { isLast: false });
    const file = (await getRendering(made.caseId, "zh"))?.file;
    const second = await requested(made);
    process.env.DATA_DIR = path.join(pathOf(file?.id ?? ""), "no-folder");
    try {
      await makeRendering(second.id, { isLast: false });
    } finally {
      process.env.DATA_DIR = folder.path;
    }
    const failed = await getRendering(made.caseId, "zh");
    expect(failed).toMatchObject({ id: second.id, state: "failed", failure: "storage_unavailable", file });
    const third = await requested(made);
    expect(third).toMatchObject({ state: "queued", file });
    expect(third.id).not.toBe(second.id);
  });

  test("that meets a bug is tried again, and says so after the last try", async () => {
    const made = await makeSignedOff();
    const { id } = await requested(made);
    await asOwner("ALTER TABLE scorecard DISABLE TRIGGER USER");
    await asOwner("UPDATE scorecard SET edition_id = 'lost' WHERE case_id = $1", [made.caseId]);
    await asOwner("ALTER TABLE scorecard ENABLE TRIGGER USER");
    await expect(makeRendering(id, { isLast: false })).rejects.toThrow("unknown scheme edition");
    expect(await getRendering(made.caseId, "zh")).toMatchObject({ state: "running" });
    await expect(makeRendering(id, { isLast: true })).rejects.toThrow("unknown scheme edition");
    expect(await getRendering(made.caseId, "zh")).toMatchObject({ state: "failed", failure: "unexpected" });
  });
});

let jobs: Jobs;
let dead: PgBoss;
beforeAll(async () => {
  jobs = await openJobs(url, () => undefined);
  dead = new PgBoss({ connectionString: url, supervise: false, schedule: false, migrate: false });
  await dead.start();
});
afterAll(async () => {
  await jobs.stop(1_000);
  await dead.stop({ graceful: false });
});
const settle = (given: { abandoned: boolean }) => settleRenderings(jobs, given);

/** Takes every waiting job as a worker does that is then killed. */
const takeAndDie = () => dead.fetch("report_rendering", { batchSize: 100, ignoreStartAfter: true });

describe("a worker that dies", () => {
  test("loses its job to the next one; after the third time the rendering has failed", async () => {
    const made = await makeSignedOff();
    const { id } = await requested(made);
    for (const state of ["retry", "retry", "failed"]) {
      await takeAndDie();
      expect(await jobOf(id)).toMatchObject({ state: "active" });
      await settle({ abandoned: false });
      expect(await jobOf(id)).toMatchObject({ state: "active" });
      await settle({ abandoned: true });
      expect(await jobOf(id)).toMatchObject({ state });
    }
    expect(await getRendering(made.caseId, "zh")).toMatchObject({ state: "failed", failure: "interrupted" });
  });

  test("is followed by a settling of what has no job any more", async () => {
    const made = await makeSignedOff();
    const { id } = await requested(made);
    await asOwner("DELETE FROM pgboss.job WHERE id = $1", [id]);
    await settle({ abandoned: false });
    expect(await getRendering(made.caseId, "zh")).toMatchObject({ state: "failed", failure: "interrupted" });
  });
});

describe("the worker itself", { timeout: 240_000 }, () => {
  const running: ChildProcess[] = [];
  function startWorker(): ChildProcess {
    const args = ["--conditions=react-server", "--import", "tsx", "lib/cli/worker.ts"];
    const child = spawn(process.execPath, args, {
      stdio: ["ignore", "ignore", "inherit"],
      env: { ...process.env, DATABASE_URL: url, DATA_DIR: folder.path },
    });
    running.push(child);
    return child;
  }
  const ended = (child: ChildProcess) =>
    child.exitCode !== null || child.signalCode !== null
      ? Promise.resolve()
      : new Promise((resolve) => child.once("exit", resolve));
  afterEach(async () => {
    for (const child of running) child.kill("SIGKILL");
    await Promise.all(running.map(ended));
  });

  test("killed in the middle leaves no half file, and the next one finishes the report", async () => {
    const made = await makeSignedOff({ photos: 12 });
    const { id } = await requested(made);
    const first = startWorker();
    await until(made, ({ step, progress }) => step === "photos" && progress >= 3);
    first.kill("SIGKILL");
    await ended(first);
    expect(await getRendering(made.caseId, "zh")).toMatchObject({ id, state: "running", file: null });
    expect(await db.storedFile.count({ where: { caseId: made.caseId, purpose: "report" } })).toBe(0);

    const second = startWorker();
    const rendering = await until(made, ({ state }) => state === "done" || state === "failed");
    expect(rendering).toMatchObject({ id, state: "done" });
    const row = await db.storedFile.findUniqueOrThrow({ where: { id: rendering.file?.id } });
    expect((await readFile(pathOf(row.id))).byteLength).toBe(row.size);

    second.kill("SIGTERM");
    await ended(second);
    expect(second.exitCode).toBe(0);
  });
});
