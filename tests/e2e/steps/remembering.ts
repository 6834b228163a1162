import { expect, type Page } from "@playwright/test";

/** The history of a finished case, oldest first. */
const sentences = [
  "企业开始填写申请",
  "企业提交了申请",
  "要求企业补正",
  "企业完成补正并重新提交",
  "记录了合同评审",
  "申请已受理",
  /^发出合同/,
  /^企业确认了合同/,
  "提出审核计划",
  "确认审核计划",
  "记录文件评审意见",
  "回复文件评审问题",
  "关闭文件评审问题",
  "文件评审完成，可以进入现场审核",
  "开始现场审核，打开评分表",
  "开具不符合项",
  "评分表签署定稿",
  "提交审核报告",
  "企业提交整改",
  "整改退回",
  "企业提交整改",
  "整改验证通过",
  "技术复核通过",
  "作出认证决定：授予认证",
  "签发证书",
];

/** The case page tells every step in the order in which it happened, the newest first. */
export async function readHistory(page: Page, caseId: string) {
  await page.goto(`/desk/cases/${caseId}`);
  const told: string[] = [];
  for (;;) {
    const history = page.locator("#history");
    await expect(history).toBeVisible();
    told.push(...(await history.getByRole("listitem").allInnerTexts()));
    const older = history.getByRole("link", { name: "更早的记录" });
    if ((await older.count()) === 0) break;
    const address = await older.getAttribute("href");
    await page.goto(address ?? "");
  }
  let at = 0;
  const oldestFirst = told.reverse();
  for (const sentence of sentences) {
    const found = oldestFirst.findIndex(
      (entry, index) =>
        index >= at &&
        (typeof sentence === "string"
          ? entry.includes(sentence)
          : entry.split("\n").some((line) => sentence.test(line))),
    );
    expect(found, `“${sentence}” in its place`).toBeGreaterThanOrEqual(at);
    at = found + 1;
  }
}
