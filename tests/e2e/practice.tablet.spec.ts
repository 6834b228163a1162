import { expect, test } from "@/tests/e2e/fixtures";
import { personOf } from "@/tests/e2e/people";
import * as auditing from "@/tests/e2e/steps/auditing";

test("a practice audit is scored like a real one, and nothing of it leaves the device", async ({
  signedIn,
}) => {
  const page = await signedIn(personOf("auditor").email, auditing.tablet);
  const sent: string[] = [];
  page.on("request", (request) => {
    if (request.method() !== "GET" || request.url().includes("/api/v1/")) sent.push(request.url());
  });
  await page.goto("/field");
  await page.getByRole("link", { name: "练习审核" }).click();
  await page
    .getByRole("link", { name: /进入练习/ })
    .first()
    .click();
  await expect(page.getByText("练习，不是真实审核")).toBeVisible();
  await page
    .getByRole("button", { name: "开始评分" })
    .or(page.getByRole("link", { name: "开始评分" }))
    .click();
  await auditing.scoreItem(page, "5.1.1.1", { verdict: "met" });
  await auditing.scoreItem(page, "5.1.6.4", { verdict: "not_met", finding: "没有参加标准化工作的记录。" });
  await auditing.expectEntries(page, "device", 2);
  await page.reload();
  await page
    .getByRole("navigation", { name: "本次练习" })
    .getByRole("button", { name: "评分", exact: true })
    .click();
  await auditing.expectEntries(page, "device", 2);
  expect(sent).toEqual([]);
});
