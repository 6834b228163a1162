import { expect, type Page } from "@playwright/test";
import { type Company, daysFromNow } from "@/tests/e2e/company";
import { pdfFile } from "@/tests/e2e/paper";
import { expectStatus, takeOnesTurn } from "@/tests/e2e/steps/turns";

/** The enterprise registers itself; a mistyped code comes back at its field with everything else kept. */
export async function registerEnterprise(page: Page, company: Company) {
  await page.goto("/register");
  const code = page.getByLabel("统一社会信用代码");
  await page.getByLabel("企业名称").fill(company.name);
  await code.fill(withWrongLastCharacter(company.creditCode));
  await page.getByRole("radio", { name: "商贸" }).check();
  await page.getByLabel("法定代表人").fill("孙立人");
  await page.getByLabel("注册地址").fill("浙江省杭州市余杭区良渚街道1号");
  await page.getByLabel("联系人").fill("钱国强");
  await page.getByLabel("联系电话").fill("0571-00000000");
  await page.getByLabel("您的姓名").fill(company.owner.name);
  await page.getByLabel("邮箱").fill(company.owner.email);
  await page.getByLabel("密码", { exact: true }).fill(company.owner.password);
  await page.getByLabel("再次输入密码").fill(company.owner.password);
  await page.getByLabel("我已获得本企业授权").check();
  const submit = page.getByRole("button", { name: "注册并开始" });
  await submit.click();

  await expect(code).toHaveAccessibleDescription(/最后一位校验码不符/);
  await expect(page.getByRole("alert").filter({ hasText: "统一社会信用代码" })).toBeFocused();
  await expect(page.getByLabel("企业名称")).toHaveValue(company.name);
  await expect(page.getByLabel("邮箱")).toHaveValue(company.owner.email);
  await expect(page.getByRole("radio", { name: "商贸" })).toBeChecked();

  await code.fill(company.creditCode);
  await page.getByLabel("密码", { exact: true }).fill(company.owner.password);
  await page.getByLabel("再次输入密码").fill(company.owner.password);
  await submit.click();
  await page.waitForURL("**/portal");
}

function withWrongLastCharacter(code: string): string {
  return code.slice(0, -1) + (code.endsWith("1") ? "2" : "1");
}

/** Begins an application; answers the case's id. */
export async function startApplication(page: Page): Promise<string> {
  await page.getByRole("button", { name: "开始申请" }).click();
  await page.waitForURL("**/portal/cases/*/application**");
  return new URL(page.url()).pathname.split("/")[3] ?? "";
}

/** Section by section, as a small shop with one outlet and one service manager for eight people. */
export async function fillApplication(page: Page, company: Company) {
  await fillOrganisation(page, company);
  await goOnTo(page, "人数与管理师");
  await fillHeadcount(page);
  await fillManager(page);
  await goOnTo(page, "服务网点");
  await fillOutlet(page);
  await goOnTo(page, "产品与范围");
  await fillScope(page);
  await goOnTo(page, "申请条件");
  await fillConditions(page);
}

export async function fillOrganisation(page: Page, company: Company) {
  await expect(page.getByLabel("企业名称")).toHaveValue(company.name);
  await page.getByLabel("英文名称").fill("Hangzhou Home Appliance Sales Co., Ltd.");
  await page.getByLabel("英文地址").fill("1 Liangzhu, Yuhang, Hangzhou, Zhejiang");
  await page.getByLabel("办公地址").fill("浙江省杭州市余杭区良渚街道1号");
}

export async function fillHeadcount(page: Page) {
  await page.getByLabel("员工总数").fill("23");
  await page.getByLabel("服务管理人员数").fill("8");
}

export async function fillManager(page: Page) {
  await page.getByLabel("姓名").fill("周敏");
  await page.getByLabel("证书编号").fill("AS-2025-0417");
  await page.getByLabel("证书有效期至").fill(daysFromNow(500));
  await expect(page.getByText("需要1名，有效证书1张。")).toBeVisible();
}

export async function fillOutlet(page: Page) {
  await page.getByLabel("网点名称").fill("良渚总店");
  await page.getByLabel("地址", { exact: true }).fill("浙江省杭州市余杭区良渚街道1号");
  await page.getByLabel("性质").selectOption({ label: "自有" });
}

export async function fillScope(page: Page) {
  await page.getByLabel("产品与服务").fill("冰箱、洗衣机、空调的销售、送货、安装与维修");
  await page.getByLabel("认证范围", { exact: true }).fill("家用电器的售后服务（销售、安装、维修）");
  await page.getByLabel("认证范围（英文）").fill("After-sales service of home appliances");
  await page.getByRole("radio", { name: "五星级" }).check();
}

export async function fillConditions(page: Page) {
  await answerYes(page, "贵企业是在中国境内注册的独立法人吗？");
  await answerYes(page, "是否已建立完备的售后服务制度？");
  await page.getByLabel("售后服务由谁负责？").fill("周敏");
  await answerYes(page, "是否有售后服务专项经费？");
  await answerYes(page, "近一年内是否没有发生重大售后服务责任事件？");
  await expect(page.getByText("全部条件已满足")).toBeVisible();
  await page.getByRole("button", { name: "保存并继续" }).click();
  await expect(page.getByText("提交前检查")).toBeVisible();
}

/** From an official list: typed for, then chosen from what fits. */
export async function choose(page: Page, label: string, typed: string, choice: RegExp) {
  const field = page.getByRole("combobox", { name: label });
  await field.fill(typed);
  await page.getByRole("option", { name: choice }).click();
  await expect(field).toHaveValue(choice);
}

/** Everything typed so far is kept; only then may one close the page. */
export async function expectSaved(page: Page) {
  await expect(page.locator("[data-save-state]")).toHaveAttribute("data-save-state", "saved");
}

export async function goOnTo(page: Page, section: string) {
  await page.getByRole("button", { name: "保存并继续" }).click();
  await expect(page.getByRole("form", { name: section })).toBeVisible();
}

async function answerYes(page: Page, question: string) {
  await page.getByRole("group", { name: question }).getByRole("radio", { name: "是", exact: true }).check();
}

/** What a trading company must bring besides the licence. */
const papers = [
  "产品清单",
  "适用法规与标准清单",
  "企业简介",
  "组织架构图",
  "服务网点清单",
  "售后服务手册与制度",
  "售后服务管理师证书",
  "满意度与投诉记录",
  "自我评价报告",
  "真实性声明",
];

/** Every required document; a licence that has run out is refused, the renewed one taken. */
export async function uploadMaterials(page: Page, caseId: string, company: Company) {
  await page.goto(`/portal/cases/${caseId}/materials`);
  const licence = await beginUpload(page, "营业执照");
  await licence.getByLabel("文件", { exact: true }).setInputFiles(pdfFile("营业执照-旧"));
  await licence.getByLabel("执照上的统一社会信用代码").fill(company.creditCode);
  await licence.getByLabel("有效期至").fill(daysFromNow(-30));
  await licence.getByRole("button", { name: "开始上传" }).click();
  await expect(licence.getByLabel("有效期至")).toHaveAccessibleDescription(/已过有效期/);

  await licence.getByLabel("文件", { exact: true }).setInputFiles(pdfFile("营业执照"));
  await licence.getByLabel("有效期至").fill(daysFromNow(3000));
  await licence.getByRole("button", { name: "开始上传" }).click();
  await expect(itemCalled(page, "营业执照").getByText("已上传", { exact: true })).toBeVisible();

  for (const paper of papers) await uploadPaper(page, paper, pdfFile(paper));
  await expect(page.getByText(/已备齐(\d+)项，共\1项/)).toBeVisible();
}

/** Brings one document. */
export async function uploadPaper(page: Page, title: string, file: ReturnType<typeof pdfFile>, version = 1) {
  const form = await beginUpload(page, title);
  await form.getByLabel("文件", { exact: true }).setInputFiles(file);
  await form.getByRole("button", { name: "开始上传" }).click();
  await expect(itemCalled(page, title).getByText(`第${version}版`).first()).toBeVisible();
  await expect(form).toBeHidden();
}

async function beginUpload(page: Page, title: string) {
  await itemCalled(page, title).getByRole("button", { name: /^上传/ }).click();
  return page.getByRole("form", { name: `上传${title}`, exact: true });
}

export function itemCalled(page: Page, title: string) {
  return page.getByRole("listitem").filter({ has: page.getByRole("heading", { name: title }) });
}

/** The declaration, and the application leaves the enterprise's hands. */
export async function submitApplication(page: Page, caseId: string) {
  await page.goto(`/portal/cases/${caseId}/application?step=check`);
  await page.getByLabel("我代表本企业声明").check();
  await page.getByRole("button", { name: "提交申请" }).click();
  await expectStatus(page, "待受理");
}

/** Of all documents only the one that was asked for is open; it gets a new version. */
export async function answerSupplement(
  page: Page,
  caseId: string,
  title: string,
  file: ReturnType<typeof pdfFile>,
) {
  await takeOnesTurn(page, "portal", caseId, "去补正");
  await expect(page.getByRole("button", { name: /^上传/ })).toHaveCount(1);
  await uploadPaper(page, title, file, 2);
}
