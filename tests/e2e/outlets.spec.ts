import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { csvText } from "@/lib/spreadsheets/csv";
import { caseIn } from "@/tests/e2e/cases";
import { expect, test } from "@/tests/e2e/fixtures";
import { inDatabase } from "@/tests/e2e/people";

const header = ["网点名称", "地址", "性质", "人数"];
const rows = Array.from({ length: 300 }, (_, at) => [
  `虚构服务网点${at + 1}`,
  `示例市虚构路${at + 1}号`,
  at % 3 === 0 ? "外包" : "自有",
  at + 1,
]);
/** The spreadsheet's rows 12, 50 and 301 each with another fault. */
const faulty = rows.map(([name, address, ownership, people], at) => {
  if (at === 10) return [name, address, ownership, "十二个"] as const;
  if (at === 48) return [name, address, "加盟", people] as const;
  if (at === 299) return [name, "", ownership, people] as const;
  return [name, address, ownership, people] as const;
});
const file = (table: readonly (readonly (string | number | undefined)[])[]) => ({
  name: "服务网点.csv",
  mimeType: "text/csv",
  buffer: Buffer.from(csvText([header, ...table.map((row) => row.map((cell) => cell ?? ""))])),
});

const dialog = (page: Page) => page.getByRole("dialog", { name: "核对表格内容" });
const choose = (page: Page, chosen: ReturnType<typeof file>) =>
  page.getByLabel("选择表格文件").setInputFiles(chosen);
const countOf = (page: Page, label: string) =>
  dialog(page).getByText(label, { exact: true }).locator("xpath=following-sibling::dd");

test("300 outlets come from a spreadsheet: three rows are refused, mended and imported again", async ({
  signedIn,
}) => {
  const { id, owner } = await caseIn("draft");
  await inDatabase("DELETE FROM outlet WHERE case_id = $1", [id]);
  const kept = async () =>
    (await inDatabase<{ name: string; staff_count: number }>(
      "SELECT name, staff_count FROM outlet WHERE case_id = $1 ORDER BY position",
      [id],
    )) ?? [];
  const page = await signedIn(owner);
  await page.goto(`/portal/cases/${id}/application?step=outlets`);

  await choose(page, {
    name: "照片.xlsx",
    mimeType: "image/png",
    buffer: Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 255]),
  });
  await expect(page.getByText("读不出表格。")).toBeVisible();

  await choose(page, file(faulty));
  await expect(countOf(page, "新增")).toHaveText("297");
  await expect(countOf(page, "不能导入的行")).toHaveText("3");
  await expect(dialog(page).getByText("第 12 行“人数”列：不是整数")).toBeVisible();
  await expect(dialog(page).getByText("第 50 行“性质”列：请填写“自有”或“外包”")).toBeVisible();
  await expect(dialog(page).getByText(/^第 301 行“地址”列：没有填写/)).toBeVisible();
  const { violations } = await new AxeBuilder({ page }).include('[role="dialog"]').analyze();
  expect(violations.map(({ id: rule }) => rule)).toEqual([]);
  expect(await kept()).toEqual([]);

  await dialog(page).getByRole("button", { name: "只导入其余297个网点" }).click();
  const state = page.locator("[data-save-state]");
  await expect(state).toHaveAttribute("data-save-state", "saved");
  expect((await kept()).length).toBe(297);

  await choose(page, file(rows as (string | number)[][]));
  await expect(countOf(page, "新增")).toHaveText("3");
  await expect(countOf(page, "无变化")).toHaveText("297");
  await dialog(page).getByRole("button", { name: "导入3个网点" }).click();
  await expect(page.getByText("已填入：新增3个，修改0个。")).toBeVisible();
  await expect.poll(async () => (await kept()).length).toBe(300);
  expect((await kept()).map(({ staff_count }) => staff_count).sort((a, b) => a - b)).toEqual(
    rows.map((_, at) => at + 1),
  );

  await choose(page, file(rows as (string | number)[][]));
  await expect(countOf(page, "无变化")).toHaveText("300");
  await expect(dialog(page).getByRole("button", { name: /^导入/ })).toHaveCount(0);
});
