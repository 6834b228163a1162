import { expect, type Page } from "@playwright/test";
import type { Scorecard, Verdict } from "@/lib/scoring/schema";
import type { Scored } from "@/lib/scoring/score";
import type { Company } from "@/tests/e2e/company";
import { confirmIn } from "@/tests/e2e/steps/turns";

/** What a tablet lying in the arm is: 1180 × 820, with fingers. */
export const tablet = { viewport: { width: 1180, height: 820 }, hasTouch: true };

/** The lead auditor finds the audit on the tablet and begins it. */
export async function openAudit(page: Page, company: Company) {
  await page.goto("/field");
  await page.getByRole("link", { name: company.name }).click();
  await page.getByRole("button", { name: "开始审核" }).click();
  await confirmIn(page, "开始审核", "开始审核");
  await expect(page.getByRole("navigation", { name: "条款目录" })).toBeVisible();
}

/** Every item, one by one; each says that it is kept before the audit goes on. */
export async function scoreAll(page: Page, { items }: Scorecard) {
  for (const [clause, verdict] of Object.entries(items)) await scoreItem(page, clause, verdict);
  await expect(page.locator('[data-clause] [data-state="server"]')).toHaveCount(Object.keys(items).length);
}

const words = { met: "符合", not_met: "不符合", sampled: "抽样", deleted: "不适用" } as const;

async function scoreItem(page: Page, clause: string, verdict: Verdict) {
  const item = page.locator(`[data-clause="${clause}"]`);
  const choices = item.getByRole("group", { name: `${clause}的判定` });
  await choices.getByRole("button", { name: words[verdict.verdict], exact: true }).tap();
  if (verdict.verdict === "sampled") {
    await item.getByLabel("抽样数", { exact: true }).fill(String(verdict.samples));
    await item.getByLabel("不符合数", { exact: true }).fill(String(verdict.failed));
  }
  if (verdict.verdict !== "deleted" && verdict.finding) {
    await item.getByLabel("审核发现").fill(verdict.finding);
    await item.getByLabel("审核发现").blur();
  }
}

/** The bar under the thumb shows what the scorer says, to the last digit. */
export async function expectLiveScore(page: Page, expected: Scored, level: string) {
  await expect(page.getByTestId("live-score")).toHaveText(expected.final);
  await expect(page.getByText(`评分${expected.score}`, { exact: true })).toBeVisible();
  await expect(page.getByRole("status").filter({ hasText: "最终得分" })).toContainText(level);
}

/** From the item that lost points to a serious non-conformity on it. */
export async function raiseSerious(page: Page, clause: string, evidence: string) {
  await page.locator(`[data-clause="${clause}"]`).getByRole("link", { name: "开具不符合项" }).tap();
  const form = page.getByRole("form", { name: "开具不符合项" });
  await form.getByRole("radio", { name: /^严重/ }).check();
  await form.getByLabel("不符合事实与证据").fill(evidence);
  await form.getByRole("button", { name: "开具", exact: true }).tap();
  await expect(page.getByRole("article").filter({ hasText: "不符合项1" })).toContainText("待整改");
}

/** The lead auditor signs the scorecard off. */
export async function signOff(page: Page, caseId: string, expected: Scored) {
  await page.goto(`/field/audits/${caseId}`);
  await page.getByRole("button", { name: "签署并定稿" }).tap();
  await expect(page.getByRole("alertdialog")).toContainText(`最终得分${expected.final}`);
  await confirmIn(page, "签署评分表？", "签署并定稿");
  await expect(page.getByText(/于.+签署定稿$/)).toBeVisible();
}

/** The report with its recommendation. */
export async function submitReport(page: Page, caseId: string, level: string) {
  await page.goto(`/field/audits/${caseId}/report`);
  await page.getByLabel("审核综述").fill("售后服务体系运行正常，投诉处理及时；维修人员持证情况需要改进。");
  await page.getByRole("radio", { name: `建议授予${level}` }).check();
  await page.getByRole("button", { name: "提交报告" }).tap();
  await confirmIn(page, "提交审核报告？", "提交报告");
  await expect(page.getByText(/于.+提交$/)).toBeVisible();
}

/** What the signed scorecard says for good. */
export async function expectSignedScore(page: Page, caseId: string, expected: Scored, level: string) {
  await page.goto(`/field/audits/${caseId}`);
  const result = page.getByRole("main");
  await expect(result).toContainText(expected.final);
  await expect(result).toContainText(level);
}
