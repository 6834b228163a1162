import { expect, type Page } from "@playwright/test";
import { addDays, type Day } from "@/lib/calendar";
import { daysFromNow } from "@/tests/e2e/company";
import { inDatabase, nameOf, type Person } from "@/tests/e2e/people";
import { confirmIn, expectStatus, takeOnesTurn } from "@/tests/e2e/steps/turns";

/** The first two days from tomorrow that none of these people is booked for. */
async function freeDays(people: readonly Person[]): Promise<[Day, Day]> {
  const [{ last } = { last: null }] = await inDatabase<{ last: Day | null }>(
    `SELECT to_char(max(b.ends_on), 'YYYY-MM-DD') AS last
       FROM booking b JOIN account a ON a.id = b.account_id WHERE a.email = ANY($1)`,
    [people.map(({ email }) => email)],
  );
  const tomorrow = daysFromNow(1);
  const first = last && last >= tomorrow ? addDays(last, 1) : tomorrow;
  return [first, addDays(first, 1)];
}

/** The planner proposes who comes and when. */
export async function proposePlan(page: Page, caseId: string, lead: Person, auditor: Person) {
  const [from, to] = await freeDays([lead, auditor]);
  await takeOnesTurn(page, "desk", caseId, "去安排");
  await page.getByLabel("开始日期").fill(from);
  await page.getByLabel("结束日期").fill(to);
  await page.getByRole("radio", { name: "现场审核（FS01）" }).check();
  await page
    .getByRole("group", { name: /^组长/ })
    .getByRole("radio", { name: await nameOf(lead) })
    .check();
  await page
    .getByRole("group", { name: /^审核员/ })
    .getByRole("checkbox", { name: await nameOf(auditor) })
    .check();
  await expect(page.getByText("2人 × 2天 = 4人日")).toBeVisible();
  await page.getByRole("button", { name: "提交计划给企业确认" }).click();
  await expectStatus(page, "计划待确认");
}

/** The enterprise agrees to the dates and the team. */
export async function confirmPlan(page: Page, caseId: string) {
  await takeOnesTurn(page, "portal", caseId, "查看计划");
  await page.getByRole("button", { name: "确认审核计划" }).click();
  await confirmIn(page, "确认这份审核计划？", "确认审核计划");
  await expectStatus(page, "文件评审中");
}

/** The document reviewer has something to say about one document; while it is open, nothing can be concluded. */
export async function recordFinding(page: Page, caseId: string, title: string, note: string) {
  await takeOnesTurn(page, "desk", caseId, "去评审文件");
  const document = documentCalled(page, title);
  await document.getByText("提出问题或疑问").click();
  const form = document.getByRole("form", { name: `提出问题或疑问 ${title}` });
  await form.getByRole("radio", { name: "问题" }).check();
  await form.getByLabel("内容").fill(note);
  await form.getByLabel("相关条款").fill("5.1.4.3");
  await form.getByRole("button", { name: "提交给企业" }).click();
  await expect(document.getByText("待企业回复")).toBeVisible();
  await expect(page.getByRole("radio", { name: "可以进入现场审核" })).toBeDisabled();
}

/** The enterprise answers what the reviewer found. */
export async function answerFinding(page: Page, caseId: string, title: string, answer: string) {
  await takeOnesTurn(page, "portal", caseId, "去回复");
  const form = page.getByRole("form", { name: `回复 ${title}` });
  await form.getByLabel("回复").fill(answer);
  await form.getByRole("button", { name: "提交回复" }).click();
  await expect(page.getByText("已回复和已关闭")).toBeVisible();
}

/** The reviewer closes the finding, finds the rest in order and the enterprise ready for the visit. */
export async function concludeReady(page: Page, caseId: string, title: string) {
  await page.goto(`/desk/cases/${caseId}/documents`);
  await documentCalled(page, title).getByRole("button", { name: "关闭问题" }).click();
  await confirmIn(page, "关闭这个问题？", "关闭问题");
  await expect(documentCalled(page, title).getByText("问题已关闭")).toBeVisible();
  await page.getByRole("radio", { name: "可以进入现场审核" }).check();
  await page.getByLabel("结论说明").fill("文件齐全，制度覆盖安装、维修与投诉处理；现场重点看维修人员资格。");
  await page.getByRole("button", { name: "提交结论" }).click();
  await confirmIn(page, "提交评审结论？", "提交结论");
  await expectStatus(page, "待现场审核");
}

function documentCalled(page: Page, title: string) {
  return page.getByRole("listitem").filter({ has: page.getByRole("heading", { name: title }) });
}
