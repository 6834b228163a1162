import { listItems } from "@/lib/scoring/edition";
import { DEFAULT_EDITION } from "@/lib/scoring/editions";
import type { Scorecard } from "@/lib/scoring/schema";
import { openCase, storedOf } from "@/tests/e2e/audit-case";
import { expect, test } from "@/tests/e2e/fixtures";
import { OwnBrowser } from "@/tests/e2e/own-browser";
import { inDatabase } from "@/tests/e2e/people";
import { scoreByCommand } from "@/tests/e2e/score-command";
import * as auditing from "@/tests/e2e/steps/auditing";
import { enterBySession } from "@/tests/e2e/steps/signing-in";
import { openWire } from "@/tests/e2e/wire";

// The browser's own word about requests that found no way.
test.use({ expectedErrors: /ERR_|Failed to fetch|status of (401|404)|NetworkError/ });

/** Everything met but one item, one judged by its samples, one that does not apply. */
const card: Scorecard = {
  items: {
    ...Object.fromEntries(listItems(DEFAULT_EDITION).map(({ clause }) => [clause, { verdict: "met" }])),
    "5.1.6.4": { verdict: "not_met", finding: "没有参加标准化工作的记录。" },
    "5.2.4.1": {
      verdict: "sampled",
      samples: 4,
      failed: 1,
      population: 20,
      finding: "一张工单超过承诺时限。",
    },
    "5.2.6.2": { verdict: "deleted", reason: "不经营需要回收的商品" },
  },
};

test("an audit scored without a network survives a closed tab and a killed browser, and arrives once", async ({
  baseURL,
}) => {
  test.setTimeout(300_000);
  const audit = await openCase("离线审核");
  const expected = scoreByCommand(card);
  const count = Object.keys(card.items).length;
  const wire = await openWire({ port: Number(new URL(baseURL ?? "").port) });
  const origin = `http://localhost:${wire.port}`;
  const address = `${origin}/field/audits/${audit.id}`;
  const browser = new OwnBrowser();
  try {
    let page = await browser.open();
    await enterBySession(page, audit.lead, undefined, origin);
    await page.goto(address);
    await expect(page.getByRole("navigation", { name: "条款目录" })).toBeVisible();
    await expect(page.getByTestId("offline-ready")).toHaveAttribute("data-ready", "true", {
      timeout: 60_000,
    });

    wire.set({ kind: "gone" });
    await page.reload();
    const items = Object.entries(card.items);
    for (const [clause, verdict] of items.slice(0, 20)) await auditing.scoreItem(page, clause, verdict);
    await auditing.expectEntries(page, "device", 20);

    // The tab is closed and opened again, still without a network.
    const context = page.context();
    const second = await context.newPage();
    await page.close();
    page = second;
    await page.goto(address);
    await auditing.expectEntries(page, "device", 20);
    for (const [clause, verdict] of items.slice(20)) await auditing.scoreItem(page, clause, verdict);
    await auditing.expectEntries(page, "device", count);
    await expect(page.getByTestId("live-score")).toHaveText(expected.final);
    await auditing.raiseSerious(page, "5.2.4.1", "工单XZ-3超过承诺时限两天。", "device");

    await browser.kill();
    page = await browser.open();
    await page.goto(address);
    await auditing.expectEntries(page, "device", count);
    await expect(page.getByTestId("live-score")).toHaveText(expected.final);
    expect(await storedOf(audit.id)).toMatchObject({ operations: 0 });

    wire.set({ kind: "fair" });
    await auditing.expectEntries(page, "server", count);
    const fields = await inDatabase<{ field: string; count: number }>(
      `SELECT field, count(*)::int AS count FROM scorecard_operation
        WHERE case_id = $1 AND field LIKE 'item:%' GROUP BY field`,
      [audit.id],
    );
    expect(fields).toHaveLength(count);
    const stored = await storedOf(audit.id);
    await page.reload();
    await auditing.expectEntries(page, "server", count);
    expect(await storedOf(audit.id)).toEqual(stored);
    await expect(page.getByTestId("live-score")).toHaveText(expected.final);
  } finally {
    await browser.discard();
    await wire.close();
  }
});

test("two tablets that judged one item without sight of each other: the lead settles it with a reason", async ({
  openBrowser,
  baseURL,
}) => {
  const audit = await openCase("两台平板");
  const wires = [];
  const pages = [];
  for (const email of [audit.lead, audit.auditor]) {
    const wire = await openWire({ port: Number(new URL(baseURL ?? "").port) });
    const origin = `http://localhost:${wire.port}`;
    const page = await openBrowser({ ...auditing.tablet, baseURL: origin });
    await enterBySession(page, email);
    await page.goto(`/field/audits/${audit.id}`);
    await expect(page.getByTestId("offline-ready")).toHaveAttribute("data-ready", "true", {
      timeout: 60_000,
    });
    wires.push(wire);
    pages.push(page);
  }
  const [lead, auditor] = pages;
  if (!lead || !auditor) throw new Error("two tablets");
  for (const wire of wires) wire.set({ kind: "gone" });
  await auditing.scoreItem(lead, "5.1.1.1", { verdict: "met" });
  await auditing.scoreItem(auditor, "5.1.1.1", { verdict: "not_met", finding: "没有任命文件。" });
  for (const page of pages) await auditing.expectEntries(page, "device", 1);
  for (const wire of wires) wire.set({ kind: "fair" });

  for (const page of pages) {
    await expect(auditing.itemOf(page, "5.1.1.1").locator('[data-state="conflict"]')).toBeVisible({
      timeout: 60_000,
    });
  }
  const waiting = auditing.itemOf(auditor, "5.1.1.1");
  await expect(waiting).toContainText("没有任命文件。");
  await expect(waiting.getByRole("radio")).toHaveCount(0);

  const choice = auditing.itemOf(lead, "5.1.1.1");
  await choice.getByRole("radio", { name: /不符合/ }).check();
  await choice.getByLabel("选择的理由").fill("现场核实没有任命文件。");
  await choice.getByRole("button", { name: "采用所选" }).tap();
  for (const page of pages) {
    await expect(
      auditing.itemOf(page, "5.1.1.1").getByRole("button", { name: "不符合", exact: true }),
    ).toHaveAttribute("aria-pressed", "true", { timeout: 30_000 });
  }
  const [settled] = await inDatabase<{ value: { rejected: unknown[]; reason: string } }>(
    "SELECT value FROM scorecard_operation WHERE case_id = $1 AND value ? 'chosen'",
    [audit.id],
  );
  expect(settled?.value).toMatchObject({ rejected: [{ verdict: "met" }], reason: "现场核实没有任命文件。" });
  for (const wire of wires) await wire.close();
});

test("a session that ended pauses sending and clears nothing; the next person on the tablet sees nothing of it", async ({
  openBrowser,
}) => {
  const audit = await openCase("共用平板");
  const page = await openBrowser(auditing.tablet);
  await enterBySession(page, audit.lead);
  await page.goto(`/field/audits/${audit.id}`);
  await expect(page.getByTestId("offline-ready")).toHaveAttribute("data-ready", "true", { timeout: 60_000 });
  await inDatabase(
    "UPDATE session SET ended_at = now() FROM account a WHERE a.id = account_id AND a.email = $1",
    [audit.lead],
  );
  await auditing.scoreItem(page, "5.1.1.1", { verdict: "met" });
  await expect(page.getByText("登录已失效")).toBeVisible();
  await auditing.expectEntries(page, "device", 1);
  await page.reload();
  await auditing.expectEntries(page, "device", 1);

  // Somebody else signs in on the same tablet.
  const other = await openCase("另一家企业");
  await enterBySession(page, other.auditor);
  await page.goto("/field");
  await expect(page.getByRole("link", { name: other.holder })).toBeVisible();
  await expect(page.getByText(audit.holder)).toHaveCount(0);
  await page.goto(`/field/audits/${audit.id}`);
  await expect(page.getByText(audit.holder)).toHaveCount(0);
  expect(await storedOf(audit.id)).toMatchObject({ operations: 0 });

  // The first one comes back: what was entered is here and goes out.
  await enterBySession(page, audit.lead);
  await page.goto("/field");
  await page.goto(`/field/audits/${audit.id}`);
  await auditing.expectEntries(page, "server", 1);
  expect(await storedOf(audit.id)).toMatchObject({ operations: 1 });
});
