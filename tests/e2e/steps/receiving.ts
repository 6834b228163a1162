import { expect, type Page } from "@playwright/test";
import { daysFromNow } from "@/tests/e2e/company";
import { confirmIn, expectStatus, takeOnesTurn } from "@/tests/e2e/steps/turns";

/** The application officer sends one document back, with the reason and a date. */
export async function askForSupplement(page: Page, caseId: string, title: string, reason: string) {
  await takeOnesTurn(page, "desk", caseId, "去评审");
  await page.getByRole("tab", { name: "要求补正" }).click();
  const form = page.getByRole("form", { name: "要求补正" });
  await form.getByRole("checkbox", { name: title }).check();
  await form.getByLabel("理由").fill(reason);
  await form.getByLabel("截止日期").fill(daysFromNow(10));
  await form.getByRole("button", { name: "要求补正" }).click();
  await expectStatus(page, "待补正");
}

/** The application officer accepts, with other person-days than the table gives: not without a reason. */
export async function acceptApplication(page: Page, caseId: string) {
  await takeOnesTurn(page, "desk", caseId, "去评审");
  await recordReview(page);
  const form = page.getByRole("form", { name: "受理申请" });
  await form.getByLabel("服务领域").selectOption("SC03");
  await form.getByLabel("抽样网点数").fill("1");
  await expect(form.getByText("人日表4人日＋抽样网点0.5人日＝4.5人日")).toBeVisible();
  const days = form.getByRole("textbox", { name: /^人日/ });
  await days.fill("5");
  await form.getByRole("button", { name: "受理申请" }).click();
  await expect(form.getByLabel("调整理由")).toHaveAccessibleDescription(/请填写理由/);
  await expect(days).toHaveValue("5");

  await form.getByLabel("调整理由").fill("仓库与门店分处两地，往返需增加半天。");
  await form.getByRole("button", { name: "受理申请" }).click();
  await expectStatus(page, "已受理");
}

/** Before that, what the body finds about itself: each topic with a reason. */
async function recordReview(page: Page) {
  const record = page.getByRole("form", { name: "记录评审" });
  for (const topic of ["评审人员能力", "审核人员能力", "人员时间", "公正性"]) {
    await record.getByLabel(`${topic}：理由`).fill(`${topic}已核对。`);
  }
  const met = record.getByRole("radio", { name: "满足", exact: true });
  for (let at = 0; at < 4; at++) await met.nth(at).check();
  await record.getByRole("button", { name: "保存评审记录" }).click();
  await expect(page.getByText("已完整", { exact: true })).toBeVisible();
}

/** The contract follows from the review; it is made and sent. */
export async function offerContract(page: Page, caseId: string) {
  await takeOnesTurn(page, "desk", caseId, "去出具合同");
  await page.getByRole("button", { name: "生成并发出合同" }).click();
  await expectStatus(page, "合同待确认");
}

/** The owner reads the contract, its PDF included, and accepts it. */
export async function acceptContract(page: Page, caseId: string) {
  await takeOnesTurn(page, "portal", caseId, "查看合同");
  const address = await page.getByRole("link", { name: /下载PDF/ }).getAttribute("href");
  expect((await page.request.get(address ?? "")).headers()["content-type"]).toContain("application/pdf");
  await page.getByLabel("我已完整阅读第1版合同").check();
  await page.getByRole("button", { name: "确认合同" }).click();
  await confirmIn(page, "确认第1版合同？", "确认合同");
  await expectStatus(page, "待策划");
}
