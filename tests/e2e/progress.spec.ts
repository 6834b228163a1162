import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { portalAddress } from "@/lib/cases/sections";
import { caseIn } from "@/tests/e2e/cases";
import { expect, test } from "@/tests/e2e/fixtures";
import { inDatabase } from "@/tests/e2e/people";

const owner = "owner@yunfan-demo.example";
const phone = { viewport: { width: 390, height: 844 }, colorScheme: "light" as const };

/** A certified case of the demo's certified enterprise, by the level that its score reached. */
async function certifiedWith(level: "three_star" | "five_star") {
  const [found] = await inDatabase<{ id: string; final: string }>(
    `SELECT c.id, s.final
       FROM "case" c
       JOIN scorecard s ON s.case_id = c.id AND s.level = $2
       JOIN membership m ON m.organisation_id = c.organisation_id
       JOIN account a ON a.id = m.account_id AND a.email = $1
      WHERE c.status = 'certified' ORDER BY c.created_at LIMIT 1`,
    [owner, level],
  );
  if (!found) throw new Error(`${owner} has no case with ${level}`);
  return found;
}

/** What axe has to say, in a line for each element. */
async function faultsOf(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).exclude("nextjs-portal").analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.target.join(" ")}`));
}

const fits = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth);

const region = (page: Page, heading: string) =>
  page
    .locator("section")
    .filter({ has: page.getByRole("heading", { level: 2, name: heading, exact: true }) });

test.describe("where a case stands", () => {
  test("a supplement says whose turn it is, by when, and how long the stage takes", async ({ signedIn }) => {
    const { id, owner: email } = await caseIn("supplementing");
    const [round] = await inDatabase<{ day: string }>(
      `SELECT to_char(due_on, 'YYYY-MM-DD') AS day FROM supplement_round WHERE case_id = $1 AND closed_at IS NULL`,
      [id],
    );
    const page = await signedIn(email, phone);
    await page.goto(portalAddress(id, "overview"));
    const progress = region(page, "现在的进度");
    await expect(progress).toContainText("受理（第2／8阶段）");
    await expect(progress).toContainText("轮到贵单位");
    await expect(progress).toContainText(`${round?.day}前完成补正`);
    await expect(progress).toContainText(/半数在\d+天以内，八成在\d+天以内/);
    expect(await fits(page)).toBe(true);
    expect(await faultsOf(page)).toEqual([]);
  });

  test("a case that the body works on says so", async ({ signedIn }) => {
    const { id, owner: email } = await caseIn("in_review");
    const page = await signedIn(email, phone);
    await page.goto(portalAddress(id, "overview"));
    const progress = region(page, "现在的进度");
    await expect(progress).toContainText("复核决定（第7／8阶段）");
    await expect(progress).toContainText("轮到认证机构");
  });

  test("a certified case waits for nobody; every stage has its days", async ({ signedIn }) => {
    const { id } = await certifiedWith("five_star");
    const page = await signedIn(owner, phone);
    await page.goto(portalAddress(id, "overview"));
    const progress = region(page, "现在的进度");
    await expect(progress).toContainText("已办结");
    await expect(progress).toContainText("没有待办事项");
    const rows = page.getByRole("table", { name: "各阶段通常用时" }).getByRole("row");
    await expect(rows).toHaveCount(9);
    await expect(rows.filter({ hasText: "现场审核" })).toContainText(/天以内/);
    expect(await fits(page)).toBe(true);
    expect(await faultsOf(page)).toEqual([]);
  });

  test.describe("asked for by somebody else", () => {
    test.use({ expectedErrors: /status of 404/ });

    test("there is no such page, neither the overview nor the result", async ({ signedIn }) => {
      const { id } = await caseIn("in_review");
      const page = await signedIn(owner);
      expect((await page.goto(portalAddress(id, "overview")))?.status()).toBe(404);
      expect((await page.goto(`${portalAddress(id, "result")}?mend=5.1.1.1`))?.status()).toBe(404);
    });
  });
});

test.describe("what would lift the level", () => {
  test("every lost point is explained, and the smallest way up leads there by one link", async ({
    signedIn,
  }) => {
    const { id, final } = await certifiedWith("three_star");
    const page = await signedIn(owner, phone);
    await page.goto(portalAddress(id, "result"));
    const card = region(page, "失分与改进");
    await expect(card).toContainText("不是承诺");
    await expect(card).toContainText("已发布的结果不因此改变");
    const losses = card.getByRole("group", { name: "如果改进这些" }).getByRole("listitem");
    expect(await losses.count()).toBeGreaterThan(1);
    for (const loss of await losses.all()) {
      await expect(loss).toContainText(/失去全部\d+分|按比例扣|特别扣分/);
      await expect(loss).toContainText(/只改进这一项：\d+\.\d\d/);
    }
    await expect(card.getByRole("heading", { name: "改进哪些可达到四星级" })).toBeVisible();
    expect(await faultsOf(page)).toEqual([]);
    await card
      .getByRole("link", { name: /^勾选这一组/ })
      .first()
      .click();
    const forecast = page.getByRole("region", { name: "推算结果" });
    await expect(forecast).toContainText("四星级");
    await expect(forecast).toContainText(`由${final}变为`);
    // The issued result stays beside it.
    await expect(page.getByRole("main")).toContainText(`最终得分${final}`);
    expect(await fits(page)).toBe(true);
    expect(await faultsOf(page)).toEqual([]);
  });

  test("five stars say how much margin there is", async ({ signedIn }) => {
    const { id } = await certifiedWith("five_star");
    const page = await signedIn(owner, phone);
    await page.goto(portalAddress(id, "result"));
    const card = region(page, "失分与改进");
    await expect(card).toContainText(/比五星级的分界限高出\d+\.\d\d分/);
    await expect(card).toContainText("没有更高的等级");
  });

  test("the form works without script, in both languages, and says what it left out", async ({
    signedIn,
  }) => {
    const { id, final } = await certifiedWith("three_star");
    const page = await signedIn(owner, { ...phone, javaScriptEnabled: false });
    await page.goto(portalAddress(id, "result"));
    const boxes = page.getByRole("group", { name: "如果改进这些" }).getByRole("checkbox");
    const count = await boxes.count();
    for (const box of await boxes.all()) await box.check();
    await page.getByRole("button", { name: "推算", exact: true }).click();
    const forecast = page.getByRole("region", { name: "推算结果" });
    await expect(forecast).toContainText(`若所选${count}项得到改进，得分由${final}变为100.00`);
    await expect(forecast).toContainText("五星级");
    for (const box of await boxes.all()) await expect(box).toBeChecked();

    await page.goto(`/en${portalAddress(id, "result")}?mend=5.9.9.9`);
    const english = page.getByRole("region", { name: "Predicted" });
    await expect(english).toContainText("Nothing is ticked yet");
    await expect(english).toContainText("1 choice is not among the losses");
    await page.getByRole("group", { name: "If we mend these" }).getByRole("checkbox").first().check();
    await page.getByRole("button", { name: "Calculate" }).click();
    await expect(page).toHaveURL(/\/en\/portal\/.*mend=.*#forecast$/);
    await expect(english).toContainText(`the score goes from ${final} to`);
  });
});
