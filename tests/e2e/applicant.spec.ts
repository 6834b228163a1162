import type { Page } from "@playwright/test";
import { deskAddress, portalAddress } from "@/lib/cases/sections";
import { daysFromNow, inventCompany } from "@/tests/e2e/company";
import { expect, test } from "@/tests/e2e/fixtures";
import { pdfFile } from "@/tests/e2e/paper";
import { personOf } from "@/tests/e2e/people";
import { faultsOnPhone, phone } from "@/tests/e2e/phone";
import * as applying from "@/tests/e2e/steps/applying";
import { askForSupplement } from "@/tests/e2e/steps/receiving";
import { signIn } from "@/tests/e2e/steps/signing-in";
import { expectStatus, takeOnesTurn } from "@/tests/e2e/steps/turns";

// What the browser itself says about the licence that has run out.
test.use({ expectedErrors: /status of 400.*\/materials\/licence/ });

const asked = "产品清单";
const reason = "清单缺少空调的品牌和型号，请补全后重新上传。";

/** Everything on this page can be read and touched. */
const look = async (page: Page, name: string) => {
  expect.soft(await faultsOnPhone(page), name).toEqual([]);
};

test("on a phone a first-time applicant comes from the public page to submission and answers one supplement", async ({
  openBrowser,
  signedIn,
}) => {
  // Less than a minute on a quiet machine; every page of the way is also looked at by axe.
  test.setTimeout(300_000);
  const company = inventCompany();
  let page = await openBrowser(phone);

  await test.step("reads what it takes and what it costs", async () => {
    await page.goto("/");
    await look(page, "home");
    await page.getByRole("main").getByRole("link", { name: "每一步由谁办理、用时多久" }).click();
    await page.waitForURL("**/guide");
    await look(page, "guide");
    await page.getByRole("main").getByRole("link", { name: "估算费用", exact: true }).first().click();
    await page.waitForURL("**/guide/fees");
    await page.getByRole("textbox", { name: "员工总数" }).fill("23");
    await page.getByRole("button", { name: "计算" }).click();
    await expect(page.getByText("员工23人，服务网点1处")).toBeVisible();
    await expect(page.getByText("三年合计", { exact: true })).toBeVisible();
    await look(page, "fees");
  });

  let caseId = "";
  await test.step("registers the enterprise and begins", async () => {
    await page.goto("/guide");
    await page.getByRole("main").getByRole("link", { name: "注册" }).first().click();
    await page.waitForURL("**/register");
    await look(page, "register");
    await applying.registerEnterprise(page, company);
    await look(page, "portal, empty");
    caseId = await applying.startApplication(page);
  });

  await test.step("fills in the first page, and half of the second", async () => {
    await applying.fillOrganisation(page, company);
    await applying.choose(page, "注册地行政区划", "余杭", /杭州市余杭区/);
    await look(page, "organisation");
    await applying.goOnTo(page, "人数与管理师");
    await applying.fillHeadcount(page);
    await applying.expectSaved(page);
    await page.context().close();
  });

  await test.step("goes on where it was, in another browser", async () => {
    page = await openBrowser(phone);
    await page.goto("/sign-in");
    await look(page, "sign-in");
    await signIn(page, company.owner);
    await page.waitForURL("**/portal");
    await look(page, "portal");
    await takeOnesTurn(page, "portal", caseId, "去填写");
    await expect(page.getByRole("form", { name: "人数与管理师" })).toBeVisible();
    await expect(page.getByLabel("员工总数")).toHaveValue("23");
    await applying.fillManager(page);
    await look(page, "headcount");
    await applying.goOnTo(page, "服务网点");
    await applying.fillOutlet(page);
    await look(page, "outlets");
    await applying.goOnTo(page, "产品与范围");
    await applying.fillScope(page);
    await applying.choose(page, "所属行业", "家用电器", /零售/);
    await look(page, "scope");
    await applying.goOnTo(page, "申请条件");
    await look(page, "eligibility");
    await applying.fillConditions(page);
    await look(page, "check, incomplete");
  });

  await test.step("brings the documents and hands in", async () => {
    await page.getByRole("link", { name: "营业执照" }).click();
    await page.waitForURL("**/materials**");
    await look(page, "materials, empty");
    await applying.itemCalled(page, "营业执照").getByRole("button", { name: /^上传/ }).click();
    await look(page, "upload");
    await applying.uploadMaterials(page, caseId, company);
    await look(page, "materials");
    await page.getByRole("link", { name: "检查并提交" }).last().click();
    await expect(page.getByText("内容与材料均已齐全。")).toBeVisible();
    // What was chosen on the first phone is among the answers to check.
    await expect(page.getByText(/浙江省杭州市余杭区/).first()).toBeVisible();
    await look(page, "check");
    await applying.submitApplication(page, caseId);
    await look(page, "submitted");
  });

  const officer = await signedIn(personOf("application_officer").email);
  await askForSupplement(officer, caseId, asked, reason);

  await test.step("reads what is missing, and supplies that and nothing else", async () => {
    await page.goto("/portal");
    await look(page, "portal, supplement");
    await page.goto(portalAddress(caseId, "overview"));
    await look(page, "overview, supplement");
    await page.goto(portalAddress(caseId, "application"));
    await expect(page.getByRole("main").getByRole("textbox")).toHaveCount(0);
    await takeOnesTurn(page, "portal", caseId, "去补正");
    await expect(page.getByText(`请在${daysFromNow(10)}前完成`)).toBeVisible();
    await expect(page.getByText(reason)).toBeVisible();
    await expect(page.getByText(`开放修改的内容：${asked}。`)).toBeVisible();
    await expect(applying.itemCalled(page, asked).getByRole("button", { name: /上传/ })).toBeVisible();
    await look(page, "materials, supplement");
    await applying.answerSupplement(page, caseId, asked, pdfFile("产品清单-含空调"));
    await page.goto(`${portalAddress(caseId, "application")}?step=check`);
    await look(page, "check, supplement");
    await applying.submitApplication(page, caseId);
    await look(page, "submitted again");
  });

  await test.step("the desk has it", async () => {
    await officer.goto(deskAddress(caseId, "overview"));
    await expect(officer.getByText("企业完成补正并重新提交").first()).toBeVisible();
    await takeOnesTurn(officer, "desk", caseId, "去评审");
    await expectStatus(officer, "待受理");
    await expect(applying.itemCalled(officer, asked).getByText("第2版").first()).toBeVisible();
  });
});
