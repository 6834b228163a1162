import { randomUUID } from "node:crypto";
import type { Page } from "@playwright/test";
import { openCase, storedOf } from "@/tests/e2e/audit-case";
import { expect, test } from "@/tests/e2e/fixtures";
import { inDatabase } from "@/tests/e2e/people";
import { scoreByCommand } from "@/tests/e2e/score-command";
import * as auditing from "@/tests/e2e/steps/auditing";
import { enterBySession } from "@/tests/e2e/steps/signing-in";
import { openWire } from "@/tests/e2e/wire";
import { cardWith } from "@/tests/unit/scoring/cards";

// The browser's own word about requests that found no way.
test.use({ expectedErrors: /ERR_|Failed to fetch|NetworkError/ });

const card = cardWith({ "5.1.6.4": { verdict: "not_met", finding: "没有参加标准化工作的记录。" } });

test("the sign-off waits for every device, what comes too late is explained, and the report becomes a file", async ({
  openBrowser,
  baseURL,
}) => {
  test.setTimeout(300_000);
  const audit = await openCase("收尾审核");
  const expected = scoreByCommand(card);
  const wire = await openWire({ port: Number(new URL(baseURL ?? "").port) });
  const lead = await openBrowser(auditing.tablet);
  const auditor = await openBrowser({ ...auditing.tablet, baseURL: `http://localhost:${wire.port}` });
  await enterBySession(lead, audit.lead);
  await deliver(lead, audit.id);
  await enterBySession(auditor, audit.auditor);
  for (const page of [lead, auditor]) {
    await page.goto(`/field/audits/${audit.id}`);
    await expect(page.getByTestId("live-score")).toHaveText(expected.final);
    await expect(page.getByTestId("offline-ready")).toHaveAttribute("data-ready", "true", {
      timeout: 60_000,
    });
  }

  // With the reason for the gaps given, only the other device is in the way.
  await auditing.openView(lead, audit.id, "签字与定稿");
  await lead.getByLabel("缺项的说明").fill("培训用的审核，没有召开会议。");
  const sign = lead.getByRole("button", { name: "签署并定稿" });
  await expect(lead.getByText("还有设备没有答复")).toBeVisible();
  await expect(sign).toBeDisabled();

  await lead.getByRole("button", { name: "通知各设备准备签署" }).tap();
  await expect(auditor.getByText(/准备签署$/)).toBeVisible({ timeout: 30_000 });
  const first = auditing.itemOf(auditor, "5.1.1.1");
  await expect(first.getByRole("button", { name: "不符合", exact: true })).toBeDisabled();
  await expect(lead.getByText("各设备都已发送并暂停填写。")).toBeVisible({ timeout: 30_000 });
  await expect(sign).toBeEnabled();
  await lead.getByRole("button", { name: "取消，继续填写" }).tap();
  await expect(first.getByRole("button", { name: "不符合", exact: true })).toBeEnabled({ timeout: 30_000 });

  // The other device is out of reach and goes on; the lead does without it, with a reason.
  wire.set({ kind: "gone" });
  await auditing.scoreItem(auditor, "5.1.1.1", { verdict: "not_met", finding: "没有任命文件。" });
  await expect(first.locator('[data-state="device"]')).toBeVisible();
  const before = await storedOf(audit.id);
  await lead.getByRole("button", { name: "通知各设备准备签署" }).tap();
  await expect(lead.getByText("还有1台设备没有答复。")).toBeVisible();
  await expect(sign).toBeDisabled();
  await lead.getByLabel(/^不等组员/).fill("设备不在现场，内容已口头核对。");
  await sign.tap();
  await expect(lead.getByRole("alertdialog")).toContainText(`最终得分${expected.final}`);
  await lead.getByRole("alertdialog").getByRole("button", { name: "签署并定稿" }).tap();
  await expect(lead.getByText(/于.+签署定稿$/)).toBeVisible();

  wire.set({ kind: "fair" });
  await expect(first.getByRole("alert")).toContainText("评分表已定稿，这一条没有被接受", { timeout: 60_000 });
  await expect(first.getByLabel("审核发现")).toHaveValue("没有任命文件。");
  expect(await storedOf(audit.id)).toEqual(before);
  // The verdict and the words are still to be read here, and count for nothing.
  await expect(auditor.getByTestId("live-score")).toHaveText(expected.final);
  await auditing.openView(auditor, audit.id, "本机");
  await expect(auditor.getByRole("main")).toContainText(/服务器没有接受\s*2条/);
  const download = auditor.waitForEvent("download");
  await auditor.getByRole("button", { name: "导出救援文件" }).tap();
  expect((await download).suggestedFilename()).toMatch(/\.zip$/);
  await expect(auditor.getByText(/已导出：1个审核，2条/)).toBeVisible();

  const [kept] = await inDatabase<{ reasons: unknown }>(
    "SELECT without AS reasons FROM scorecard WHERE case_id = $1",
    [audit.id],
  );
  expect(JSON.stringify(kept?.reasons)).toContain("设备不在现场");
  await auditing.expectSignedScore(lead, audit.id, expected, "");
  await auditing.makeReports(lead, audit.id);
  await wire.close();
});

/** The whole card at once, as a tablet of the lead's delivers it. */
async function deliver(page: Page, caseId: string) {
  const deviceId = randomUUID();
  const operations = Object.entries(card.items).map(([clause, value], deviceSequence) => ({
    id: randomUUID(),
    deviceId,
    deviceSequence,
    deviceTime: new Date().toISOString(),
    field: `item:${clause}`,
    value,
    basedOn: null,
  }));
  const answer = await page.request.post(`/api/v1/audits/${caseId}/operations`, {
    data: { version: 2, operations },
  });
  const { results } = await answer.json();
  expect(results.every(({ state }: { state: string }) => state === "stored")).toBe(true);
}
