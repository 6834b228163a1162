import { cpSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import type { Page } from "@playwright/test";
import { sourceHash } from "@/lib/cli/build";
import { endChildren, runNode } from "@/lib/cli/child";
import { freePort } from "@/lib/database/embedded-server";
import { openCase, storedOf } from "@/tests/e2e/audit-case";
import { expect, test } from "@/tests/e2e/fixtures";
import { inDatabase } from "@/tests/e2e/people";
import { makeRescueFile } from "@/tests/e2e/rescue-file";
import * as auditing from "@/tests/e2e/steps/auditing";
import { enterBySession } from "@/tests/e2e/steps/signing-in";
import { openWire } from "@/tests/e2e/wire";

// The browser's own word about requests that found no way.
test.use({ expectedErrors: /ERR_|Failed to fetch|status of (401|4\d\d|5\d\d)|NetworkError/ });

const ENTRIES = 1900;
const PHOTOS = 100;

/** Another build of the product, served on the same database and with the same secrets. */
async function deploy(label: string, dataDir: string): Promise<number> {
  const port = await freePort();
  void runNode(["lib/cli/start.mjs", "start", "--empty"], {
    env: {
      PORT: String(port),
      DATA_DIR: dataDir,
      SECRETS_FILE: path.join(process.env.DATA_DIR ?? "", "secrets.json"),
      NEXT_DIST_DIR: distOf(label),
      BUILD_LABEL: label,
      npm_lifecycle_event: "test",
    },
  });
  for (;;) {
    const ready = await fetch(`http://localhost:${port}/api/ready`).then(
      (answer) => answer.ok,
      () => false,
    );
    if (ready) return port;
    await pause(300);
  }
}

const distOf = (label: string) => `.next-test-${label}`;

/** The hash of the sources under a label, as the product itself computes it for that build. */
function hashOf(label: string): string {
  process.env.BUILD_LABEL = label;
  const hash = sourceHash();
  delete process.env.BUILD_LABEL;
  return hash;
}

/** The build after a build: the same scripts under a new name, so that the browser meets another service worker. */
function buildAgain(from: string, to: string) {
  rmSync(distOf(to), { recursive: true, force: true });
  cpSync(distOf(from), distOf(to), { recursive: true });
  const [before, after] = [hashOf(from), hashOf(to)];
  const worker = path.join(distOf(to), "service-worker.js");
  const script = readFileSync(worker, "utf8");
  writeFileSync(worker, script.replaceAll(before.slice(0, 16), after.slice(0, 16)));
  writeFileSync(path.join(distOf(to), "source-hash"), after);
}

const workerScript = (page: Page) =>
  page.evaluate(async () => {
    const registration = await navigator.serviceWorker.getRegistration("/");
    await registration?.update().catch(() => undefined);
    return { waiting: registration?.waiting !== null && registration?.waiting !== undefined };
  });

test("2,000 entries and 100 photos wait through two new builds and an ended session, and arrive once each over a wire that is cut again and again", async ({
  openBrowser,
  baseURL,
}) => {
  test.setTimeout(600_000);
  const audit = await openCase("久未联网");
  const [person] = await inDatabase<{ id: string; name: string }>(
    "SELECT id, name FROM account WHERE email = $1",
    [audit.lead],
  );
  const rescue = await makeRescueFile({
    person: { accountId: person?.id ?? "", name: person?.name ?? "" },
    caseId: audit.id,
    entries: ENTRIES,
    photos: PHOTOS,
  });
  const wire = await openWire({ port: Number(new URL(baseURL ?? "").port) });
  const origin = `http://localhost:${wire.port}`;
  const address = `${origin}/field/audits/${audit.id}`;
  const data = await mkdtemp(path.join(tmpdir(), "xingzheng-deployed-"));
  try {
    let page = await openBrowser({ ...auditing.tablet, baseURL: origin });
    await enterBySession(page, audit.lead);
    await page.goto(address);
    await expect(page.getByTestId("offline-ready")).toHaveAttribute("data-ready", "true", {
      timeout: 60_000,
    });

    wire.set({ kind: "gone" });
    await auditing.scoreItem(page, "5.1.1.1", { verdict: "met" });
    await auditing.expectEntries(page, "device", 1);
    await auditing.openView(page, audit.id, "本机");
    await page
      .getByLabel("导入救援文件")
      .setInputFiles({ name: "rescue.zip", mimeType: "application/zip", buffer: rescue.file });
    await expect(page.getByText(`已导入：1个审核，${ENTRIES + PHOTOS}条`)).toBeVisible({ timeout: 60_000 });
    const held = (text: string) =>
      expect(page.getByText(text, { exact: true }).first()).toBeVisible({ timeout: 60_000 });
    await held(`${ENTRIES + PHOTOS + 1}条`);
    await held(`${2 * PHOTOS}个文件`);

    // The session ends while the tablet is away; two newer builds come one after the other.
    await inDatabase(
      "UPDATE session SET ended_at = now() FROM account a WHERE a.id = account_id AND a.email = $1",
      [audit.lead],
    );
    for (const label of ["b", "c"]) {
      wire.set({ kind: "gone" });
      if (label === "c") buildAgain("b", "c");
      wire.target.port = await deploy(label, path.join(data, label));
      wire.set({ kind: "fair" });
      await expect.poll(() => workerScript(page), { timeout: 120_000 }).toEqual({ waiting: true });
      await held(`${ENTRIES + PHOTOS + 1}条`);
      await expect(page.getByText("登录已失效").first()).toBeVisible();
    }
    await page.reload();
    await expect(page.getByText("新版本已就绪")).toBeVisible();
    await held(`${ENTRIES + PHOTOS + 1}条`);
    expect(await storedOf(audit.id)).toMatchObject({ operations: 0, photos: 0 });

    // The newer build takes over; everything is still here.
    await page.getByRole("button", { name: "立即更新" }).tap();
    await expect(page.getByText("新版本已就绪")).toBeHidden({ timeout: 60_000 });
    await held(`${ENTRIES + PHOTOS + 1}条`);
    const context = page.context();
    const next = await context.newPage();
    await page.close();
    page = next;

    await enterBySession(page, audit.lead, undefined, origin);
    wire.set({ kind: "foul", bytesPerSecond: 400_000 });
    await page.goto(`${address}?view=device`, { timeout: 60_000 });
    await expect
      .poll(() => storedOf(audit.id), { timeout: 300_000, intervals: [2000] })
      .toEqual({ operations: ENTRIES + PHOTOS + 1, photos: 2 * PHOTOS, hashes: 2 * PHOTOS });
    expect(wire.cuts).toBeGreaterThan(10);
    wire.set({ kind: "fair" });
    await held("0条");
    await held("0个文件");
    const stored = await inDatabase<{ id: string }>(
      "SELECT id FROM scorecard_operation WHERE case_id = $1 AND field NOT LIKE 'item:%' ORDER BY id",
      [audit.id],
    );
    expect(stored.map(({ id }) => id)).toEqual([...rescue.operations].sort());
    const pictures = await inDatabase<{ sha256: string }>(
      "SELECT sha256 FROM stored_file WHERE case_id = $1 AND purpose = 'photo' ORDER BY sha256",
      [audit.id],
    );
    expect(pictures.map(({ sha256 }) => sha256)).toEqual([...rescue.images].sort());
  } finally {
    await endChildren();
    await wire.close();
    await rm(data, { recursive: true, force: true });
  }
});
