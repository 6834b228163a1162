import { expect, type Page } from "@playwright/test";
import { confirmIn, expectStatus, takeOnesTurn } from "@/tests/e2e/steps/turns";

/** Somebody outside the evaluation looks at it all once more and passes it. */
export async function passReview(page: Page, caseId: string) {
  await takeOnesTurn(page, "desk", caseId, "去复核");
  await page.getByRole("radio", { name: /^通过/ }).check();
  await page.getByLabel("复核意见").fill("程序完整，证据与评分一致。");
  await page.getByRole("button", { name: "提交复核结论" }).click();
  await expectStatus(page, "待认证决定");
}

const preconditions = [
  "认证程序的各个步骤均已完成",
  "没有未办结的重大顾客投诉",
  "严重不符合项均已整改并验证",
];

/** The decision maker sees what the decision rests on, and grants. */
export async function grant(page: Page, caseId: string, level: string, verifiedBy: string) {
  await takeOnesTurn(page, "desk", caseId, "去决定");
  for (const precondition of preconditions) {
    await expect(page.getByRole("heading", { name: precondition })).toContainText("已满足");
  }
  const proof = page.getByRole("listitem").filter({ hasText: "不符合项NC-1" }).last();
  await expect(proof).toContainText(verifiedBy);
  await page.getByRole("radio", { name: `授予认证：${level}` }).check();
  await page.getByRole("button", { name: "作出决定" }).click();
  await confirmIn(page, "确认作出认证决定？", "作出决定");
  await expectStatus(page, "待发证");
}
