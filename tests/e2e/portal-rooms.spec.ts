import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { deskAddress, portalAddress } from "@/lib/cases/sections";
import { caseIn } from "@/tests/e2e/cases";
import { expect, test } from "@/tests/e2e/fixtures";
import { personOf } from "@/tests/e2e/people";

const phone = { viewport: { width: 390, height: 844 }, colorScheme: "light" as const };

/** What axe has to say and what sticks out of the screen. */
async function faultsOf(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).exclude("nextjs-portal").analyze();
  const wide = await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth);
  return [
    ...violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.target.join(" ")}`)),
    ...(wide ? ["the page is wider than the screen"] : []),
  ];
}

test("on a phone the enterprise says whom to ask for on the day, and the planner reads it", async ({
  signedIn,
}) => {
  const known = await caseIn("confirmed");
  const page = await signedIn(known.owner, phone);
  await page.goto(portalAddress(known.id, "visit"));
  await expect(page.getByRole("heading", { name: "日程" })).toBeVisible();
  await expect(page.getByText("首次会议：说明目的、范围、方法和保密承诺")).toBeVisible();
  expect(await faultsOf(page)).toEqual([]);

  await page.getByLabel("会面地点").fill("上海市虚构路1号南门");
  await page.getByLabel("联系电话").fill("电话");
  await page.getByRole("button", { name: "保存准备信息" }).click();
  const summary = page.getByRole("alert").filter({ hasText: "有内容需要更正" });
  await expect(summary).toContainText("请填写有效的电话号码");
  await expect(page.getByLabel("会面地点")).toHaveValue("上海市虚构路1号南门");
  expect(await faultsOf(page)).toEqual([]);

  await page.getByLabel("当天联系人").fill("周敏");
  await page.getByLabel("联系电话").fill("138-0000-0000");
  await page.getByRole("radio", { name: "没有网络" }).check();
  await page.getByLabel("安全防护与入场要求").fill("安全帽、来访登记");
  await page.getByRole("button", { name: "保存准备信息" }).click();
  await expect(page.getByText(/^.+于.+保存$/)).toBeVisible();
  await page.reload();
  await expect(page.getByLabel("当天联系人")).toHaveValue("周敏");
  await expect(page.getByRole("radio", { name: "没有网络" })).toBeChecked();

  const planner = await signedIn(personOf("planner").email);
  await planner.goto(deskAddress(known.id, "plan"));
  await expect(planner.getByRole("heading", { name: "审核日准备" })).toBeVisible();
  await expect(planner.getByRole("link", { name: "138-0000-0000" })).toBeVisible();
  await expect(planner.getByText("安全帽、来访登记")).toBeVisible();
});

test("on a phone the enterprise keeps a month of its diary, corrects it, and takes it away", async ({
  signedIn,
}) => {
  const page = await signedIn((await caseIn("confirmed")).owner, phone);
  await page.goto("/portal/diary?year=2024");
  await expect(page.getByText("2024年还没有记录")).toBeVisible();
  expect(await faultsOf(page)).toEqual([]);

  await page.getByRole("link", { name: "填写2024年3月" }).click();
  const month = page.getByRole("form", { name: "2024年3月" });
  const fill = async (figures: Record<string, string>) => {
    for (const [label, value] of Object.entries(figures)) {
      await month.getByRole("textbox", { name: label }).fill(value);
    }
    await month.getByRole("button", { name: "保存本月" }).click();
  };
  await fill({
    服务次数: "８００",
    投诉数: "1",
    已解决投诉: "2",
    发出问卷: "10",
    收到答卷: "7",
    "满意度（%）": "93.25",
  });
  await expect(month.getByText("不能多于当月投诉数").last()).toBeVisible();
  await expect(month.getByRole("textbox", { name: "服务次数" })).toHaveValue("８００");
  expect(await faultsOf(page)).toEqual([]);

  await fill({ 已解决投诉: "1" });
  // 1 of 800 is 0.125 %, rounded half-up.
  const chart = page.getByRole("img", { name: "投诉率：3月0.13%" });
  await expect(chart).toBeVisible();
  await expect(page.getByRole("img", { name: "满意度：3月93.25%" })).toBeVisible();
  const year = page.getByRole("row").filter({ hasText: "全年" });
  await expect(year).toContainText("0.13%");
  await expect(year).toContainText("100.00%");
  expect(await faultsOf(page)).toEqual([]);

  await page.getByRole("button", { name: "删除本月记录" }).click();
  await page.getByRole("alertdialog").getByRole("button", { name: "删除本月记录" }).click();
  await expect(page.getByText("2024年还没有记录")).toBeVisible();
});

test("on a phone the enterprise rates its audit once; the administrator reads it", async ({ signedIn }) => {
  const known = await caseIn("certified");
  const page = await signedIn(known.owner, phone);
  await page.goto(portalAddress(known.id, "feedback"));
  expect(await faultsOf(page)).toEqual([]);
  for (const [aspect, rating] of [
    ["专业能力", "5 很满意"],
    ["公正客观", "4 满意"],
    ["沟通交流", "3 一般"],
    ["时间安排", "1 很不满意"],
  ] as const) {
    await page.getByRole("group", { name: aspect }).getByRole("radio", { name: rating }).check();
  }
  await page.getByLabel("意见和建议").fill("末次会议晚了两个小时。");
  await page.getByRole("button", { name: "提交评价" }).click();
  await page.getByRole("alertdialog").getByRole("button", { name: "提交评价" }).click();
  await expect(page.getByRole("heading", { name: "您已评价本次审核" })).toBeVisible();
  expect(await faultsOf(page)).toEqual([]);

  const administrator = await signedIn(personOf("administrator").email, phone);
  await administrator.goto("/desk/feedback");
  const article = administrator.getByRole("article").filter({ hasText: known.holder });
  await expect(article).toContainText("末次会议晚了两个小时。");
  await expect(article).toContainText("1 很不满意");
  expect(await faultsOf(administrator)).toEqual([]);
});
