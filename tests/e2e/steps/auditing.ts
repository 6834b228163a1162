import { expect, type Locator, type Page } from "@playwright/test";
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

/** Every item, one by one; each says that the server has it before the audit goes on. */
export async function scoreAll(page: Page, { items }: Scorecard) {
  for (const [clause, verdict] of Object.entries(items)) await scoreItem(page, clause, verdict);
  await expectEntries(page, "server", Object.keys(items).length);
}

/** A finger where the tablet has one for it, else the mouse. */
async function press(target: Locator) {
  const isTouched = await target.page().evaluate(() => navigator.maxTouchPoints > 0);
  await (isTouched ? target.tap() : target.click());
}

/** How many items say that they are there. */
export async function expectEntries(page: Page, state: "device" | "server", count: number) {
  await expect(page.locator(`[data-clause] > [data-state="${state}"]`)).toHaveCount(count);
}

export const itemOf = (page: Page, clause: string) => page.locator(`[data-clause="${clause}"]`);

const words = { met: "符合", not_met: "不符合", sampled: "抽样", deleted: "不适用" } as const;

/** One item: the verdict, the samples if it is judged by them, the words. */
export async function scoreItem(page: Page, clause: string, verdict: Verdict) {
  const item = itemOf(page, clause);
  const choices = item.getByRole("group", { name: `${clause}的判定` });
  await press(choices.getByRole("button", { name: words[verdict.verdict], exact: true }));
  if (verdict.verdict === "sampled") await judgeSamples(item, verdict);
  if (verdict.verdict === "deleted") {
    await item.getByLabel("不适用的理由").fill(verdict.reason);
    await item.getByLabel("不适用的理由").blur();
  } else if (verdict.finding) {
    await item.getByLabel("审核发现").fill(verdict.finding);
    await item.getByLabel("审核发现").blur();
  }
}

/** The population is counted, the samples are drawn, and each is judged; the deduction follows. */
async function judgeSamples(item: Locator, verdict: Extract<Verdict, { verdict: "sampled" }>) {
  const { samples, failed, population = samples * 5 } = verdict;
  await item.getByLabel("抽样对象").fill("2026年上半年在岗人员");
  await item.getByRole("radio", { name: "只有数量" }).check();
  await item.getByLabel("总体数量").fill(String(population));
  await item.getByLabel("抽取数量").fill(String(samples));
  await press(item.getByRole("button", { name: "抽取", exact: true }));
  const results = item.getByRole("group", { name: /的结果$/ });
  await expect(results).toHaveCount(samples);
  for (let index = 0; index < samples; index += 1) {
    const name = index < failed ? "不符合" : "符合";
    await press(results.nth(index).getByRole("button", { name, exact: true }));
  }
}

/** The bar under the thumb shows what the scorer says, to the last digit. */
export async function expectLiveScore(page: Page, expected: Scored, level: string) {
  await expect(page.getByTestId("live-score")).toHaveText(expected.final);
  await expect(page.getByText(`评分${expected.score}`, { exact: true })).toBeVisible();
  await expect(page.getByRole("status").filter({ hasText: "最终得分" })).toContainText(level);
}

/** A serious non-conformity on the item that lost points. */
export async function raiseSerious(
  page: Page,
  clause: string,
  evidence: string,
  state: "device" | "server" = "server",
) {
  const item = itemOf(page, clause);
  await press(item.getByRole("button", { name: /^不符合项/ }));
  const findings = item.getByRole("region", { name: "不符合项" });
  await press(findings.getByRole("button", { name: "开具严重不符合项" }));
  await findings.getByLabel("不符合事实与证据").fill(evidence);
  await findings.getByLabel("不符合事实与证据").blur();
  await expect(findings.locator(`[data-state="${state}"]`)).toHaveCount(1);
}

/** Who met, where and when; who was there; how long everybody of the team worked. */
export async function recordVisit(page: Page, caseId: string, team: readonly string[]) {
  await openView(page, caseId, "现场记录");
  for (const meeting of ["opening", "closing"] as const) await holdMeeting(page, meeting);
  await press(page.getByRole("button", { name: "添加受审核方人员" }));
  await page.getByLabel("姓名", { exact: true }).fill("周敏");
  await page.getByLabel(/^职务/).fill("售后负责人");
  await page.getByLabel(/^职务/).blur();
  for (const name of team) await press(page.getByRole("button", { name: `添加组员${name}` }));
  for (const name of team) {
    await press(page.getByRole("button", { name: `添加${name}的工时` }));
    const card = page.locator("#hours");
    await card.getByLabel("开始时间", { exact: true }).last().fill("09:00");
    await card.getByLabel("结束时间", { exact: true }).last().fill("17:00");
    await card.getByLabel("结束时间", { exact: true }).last().blur();
    await press(card.getByRole("button", { name: /^完成/ }).last());
  }
  // One day of two people is less than was agreed.
  const reason = page.getByLabel("偏差原因");
  await reason.fill("受审核方提前备齐资料，审核组当日完成全部抽样。");
  await reason.blur();
  await expect(page.locator('[data-state="unsaved"]')).toHaveCount(0);
}

async function holdMeeting(page: Page, meeting: "opening" | "closing") {
  const card = page.locator(`#meeting-${meeting}`);
  await press(card.getByRole("button", { name: "补记" }));
  await card.getByLabel("开始时间", { exact: true }).fill("09:00");
  await card.getByLabel("结束时间", { exact: true }).fill("09:30");
  await card.getByLabel("地点", { exact: true }).fill("一楼会议室");
  await card.getByLabel("地点", { exact: true }).blur();
}

/** A view of the audit's workspace, by its tab. */
export async function openView(page: Page, caseId: string, name: string) {
  if (!page.url().includes(caseId)) await page.goto(`/field/audits/${caseId}`);
  await page.getByRole("navigation", { name: "本次审核" }).getByRole("link", { name, exact: true }).click();
}

/** The auditee's representative signs with a finger what was found. */
export async function signFindings(page: Page, name: string) {
  await press(page.getByRole("button", { name: "请受审核方签字" }));
  await page.getByLabel("签字人姓名").fill(name);
  const pad = page.getByRole("img", { name: /受审核方签名/ });
  await pad.scrollIntoViewIfNeeded();
  const box = await pad.boundingBox();
  if (!box) throw new Error("there is no field to sign in");
  await page.mouse.move(box.x + 40, box.y + 60);
  await page.mouse.down();
  for (let step = 1; step <= 12; step += 1) {
    await page.mouse.move(box.x + 40 + step * 14, box.y + 60 + (step % 2 ? 24 : -18));
  }
  await page.mouse.up();
  await press(page.getByRole("button", { name: "确认签字" }));
  await expect(page.getByText("现有不符合项均已由受审核方确认")).toBeVisible();
}

/** The lead auditor signs the scorecard off. */
export async function signOff(page: Page, caseId: string, expected: Scored, gapsReason = "") {
  await openView(page, caseId, "签字与定稿");
  if (gapsReason) await page.getByLabel("缺项的说明").fill(gapsReason);
  await press(page.getByRole("button", { name: "签署并定稿" }));
  await expect(page.getByRole("alertdialog")).toContainText(`最终得分${expected.final}`);
  await confirmIn(page, "签署评分表？", "签署并定稿");
  await expect(page.getByText(/于.+签署定稿$/)).toBeVisible();
}

/** The report with its recommendation. */
export async function submitReport(page: Page, caseId: string, level: string) {
  await page.goto(`/field/audits/${caseId}/report`);
  await page.getByLabel("审核综述").fill("售后服务体系运行正常，投诉处理及时；维修人员持证情况需要改进。");
  await page.getByRole("radio", { name: `建议授予${level}` }).check();
  await press(page.getByRole("button", { name: "提交报告" }));
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

/** The report as a file in both languages, made while one waits and opened. */
export async function makeReports(page: Page, caseId: string) {
  await page.goto(`/field/audits/${caseId}/report`);
  for (const language of ["中文", "英文"]) {
    await press(page.getByRole("button", { name: `生成${language}PDF`, exact: true }));
    const link = page.getByRole("link", { name: `打开${language}PDF` });
    await expect(link).toBeVisible({ timeout: 90_000 });
    const answer = await page.request.get((await link.getAttribute("href")) ?? "");
    expect(answer.headers()["content-type"]).toBe("application/pdf");
    const bytes = await answer.body();
    expect(bytes.subarray(0, 5).toString()).toBe("%PDF-");
    expect(bytes.length).toBeGreaterThan(20_000);
  }
}
