import { expect, type Page } from "@playwright/test";
import { pdfFile } from "@/tests/e2e/paper";
import { confirmIn } from "@/tests/e2e/steps/turns";

/** The enterprise says why, what it did, how it will not happen again, and shows a proof. */
export async function answerNonConformity(page: Page, caseId: string, proof: string, round: number) {
  await page.goto(`/portal/cases/${caseId}/corrections`);
  const form = page.getByRole("form", { name: "填写整改" });
  await form.getByLabel("原因分析").fill("旺季临时增加的维修人员入职前没有核对资格证。");
  await form.getByLabel("纠正", { exact: true }).fill("3名人员已停止上岗，培训并取证后恢复。");
  await form.getByLabel("纠正措施").fill("把资格证核对写入入职流程，由售后负责人签字。");
  await form.getByLabel("责任人").fill("周敏");
  await form.getByLabel("选择文件").setInputFiles(pdfFile(proof));
  await expect(form.getByText("已上传")).toBeVisible();
  await form.getByRole("button", { name: "提交整改" }).click();
  await confirmIn(page, "提交整改？", "提交整改");
  await expect(page.getByRole("heading", { name: `第${round}次整改` })).toBeVisible();
}

/** The auditor is not satisfied yet and says what is missing. */
export async function reopenCorrection(page: Page, caseId: string, reason: string) {
  await judge(page, caseId, "退回，要求补充", reason);
  await expect(page.getByText("已退回", { exact: true })).toBeVisible();
}

/** The auditor has seen the proof and closes the non-conformity. */
export async function verifyCorrection(page: Page, caseId: string) {
  await judge(page, caseId, "验证通过，关闭", "已核对新的资格证与入职流程。");
  await expect(page.getByText("已关闭", { exact: true }).first()).toBeVisible();
}

async function judge(page: Page, caseId: string, verdict: string, reason: string) {
  await page.goto(`/field/audits/${caseId}/corrections`);
  const form = page.getByRole("form", { name: "验证整改" });
  await form.getByRole("radio", { name: verdict }).check();
  await form.getByLabel("验证说明").fill(reason);
  await form.getByRole("button", { name: "提交结论" }).tap();
}
