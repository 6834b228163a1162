import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { listItems } from "@/lib/scoring/edition";
import { DEFAULT_EDITION } from "@/lib/scoring/editions";
import type { Scorecard } from "@/lib/scoring/schema";
import { caseIn, type KnownCase } from "@/tests/e2e/cases";
import { expect, test } from "@/tests/e2e/fixtures";
import { inDatabase } from "@/tests/e2e/people";
import { scoreByCommand } from "@/tests/e2e/score-command";

// The browser's own word about a page that the test knows is not there.
test.use({ expectedErrors: /status of 404/ });

/** Everything met but for the complaints: one sampled, one missed; and one item that does not apply. */
const card: Scorecard = {
  items: {
    ...Object.fromEntries(listItems(DEFAULT_EDITION).map(({ clause }) => [clause, { verdict: "met" }])),
    "5.1.6.2": { verdict: "not_met" },
    "5.2.6.2": { verdict: "deleted", reason: "本企业只提供服务，没有废弃商品。" },
    "5.3.2.2": { verdict: "sampled", samples: 8, failed: 3 },
    "5.3.2.3": { verdict: "not_met" },
  },
};
const LAST = "5.3.2";

/** The enterprise has answered all but the last indicator on days before. */
async function answerMost({ id, owner }: KnownCase) {
  const [enterprise] = await inDatabase<{ organisation_id: string; account_id: string }>(
    `SELECT c.organisation_id, a.id AS account_id FROM "case" c, account a WHERE c.id = $1 AND a.email = $2`,
    [id, owner],
  );
  if (!enterprise) throw new Error(`no case ${id}`);
  const { organisation_id: organisationId, account_id: accountId } = enterprise;
  await inDatabase("DELETE FROM self_assessment_answer WHERE organisation_id = $1", [organisationId]);
  await inDatabase("DELETE FROM self_assessment WHERE organisation_id = $1", [organisationId]);
  await inDatabase(
    `INSERT INTO self_assessment (organisation_id, edition_id, version, updated_by_id, updated_at)
     VALUES ($1, $2, 1, $3, now())`,
    [organisationId, DEFAULT_EDITION.id, accountId],
  );
  const answers = Object.entries(card.items).filter(([clause]) => !clause.startsWith(`${LAST}.`));
  await inDatabase(
    `INSERT INTO self_assessment_answer (organisation_id, clause, value, version, updated_by_id, updated_at)
     SELECT $1, key, value, 1, $2, now() FROM jsonb_each($3::jsonb)`,
    [organisationId, accountId, JSON.stringify(Object.fromEntries(answers))],
  );
}

const answerTo = (page: Page, clause: string) => page.getByRole("form", { name: `${clause}的答案` });
const stateOf = (page: Page, clause: string) => answerTo(page, clause).locator("[data-save-state]");
const isSaved = (page: Page, clause: string) =>
  expect(stateOf(page, clause)).toHaveAttribute("data-save-state", "saved");

async function expectNoFaults(page: Page) {
  const { violations } = await new AxeBuilder({ page }).exclude("nextjs-portal").analyze();
  expect(
    violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(" ")}`)),
  ).toEqual([]);
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect(overflow).toBeLessThanOrEqual(0);
}

test("an owner scores the enterprise on a phone, and the prediction is the scorer's own score", async ({
  signedIn,
}) => {
  const known = await caseIn("draft");
  await answerMost(known);
  const expected = scoreByCommand(card);
  const page = await signedIn(known.owner, { viewport: { width: 390, height: 844 } });
  await page.goto("/portal/self-assessment");
  // A range while something is open: 10 of 98 points are.
  await expect(page.getByTestId("predicted-score")).toContainText("–");
  await expectNoFaults(page);

  await page
    .getByRole("link", { name: /^5\.3\.2 投诉处理/ })
    .first()
    .click();
  await expect(page.getByRole("heading", { level: 1, name: "5.3.2 投诉处理" })).toBeVisible();
  const met = answerTo(page, "5.3.2.1").getByRole("radio", { name: "符合", exact: true });
  await met.focus();
  await page.keyboard.press("Space");
  await isSaved(page, "5.3.2.1");

  // More failed than drawn: told at the field, with what was typed still there.
  const sampled = answerTo(page, "5.3.2.2");
  await sampled.getByRole("radio", { name: "抽样" }).check();
  await sampled.getByLabel("抽样数").fill("8");
  await sampled.getByLabel("其中不符合").fill("9");
  await sampled.getByLabel("其中不符合").blur();
  await expect(sampled.getByText("不符合数9超过了抽样数8")).toBeVisible();
  await expect(sampled.getByLabel("抽样数")).toHaveValue("8");
  await sampled.getByLabel("其中不符合").fill("3");
  await sampled.getByLabel("其中不符合").blur();
  await isSaved(page, "5.3.2.2");
  await answerTo(page, "5.3.2.3").getByRole("radio", { name: "不符合" }).check();
  await isSaved(page, "5.3.2.3");
  await expectNoFaults(page);

  await page.reload();
  await expect(sampled.getByLabel("抽样数")).toHaveValue("8");
  await expect(sampled.getByLabel("其中不符合")).toHaveValue("3");

  await page.getByRole("link", { name: "查看结果" }).first().click();
  await expect(page.getByTestId("predicted-score")).toHaveText(expected.final);
  await expect(page.locator(`[data-level="${expected.level}"]`).first()).toBeVisible();
  const gaps = page.getByRole("list", { name: "差距清单" }).locator("> li");
  // 3, then 4 × 3/8 = 1.5, then 1.
  await expect(gaps).toHaveCount(3);
  expect(await gaps.evaluateAll((rows) => rows.map((row) => row.getAttribute("data-clause")))).toEqual([
    "5.3.2.3",
    "5.3.2.2",
    "5.1.6.2",
  ]);
  await expectNoFaults(page);
});

test("two colleagues at one item: the second is told, keeps what was typed, and chooses", async ({
  signedIn,
}) => {
  const known = await caseIn("supplementing");
  await answerMost(known);
  const [first, second] = [await signedIn(known.owner), await signedIn(known.owner)];
  for (const page of [first, second]) await page.goto(`/portal/self-assessment?step=${LAST}`);
  await answerTo(first, "5.3.2.3").getByRole("radio", { name: "符合", exact: true }).check();
  await isSaved(first, "5.3.2.3");

  const late = answerTo(second, "5.3.2.3");
  await late.getByLabel("备注").fill("调解人员还没有任命。");
  await late.getByRole("radio", { name: "不符合" }).check();
  await expect(late.getByText("您的同事刚刚保存了这一项")).toBeVisible();
  await expect(late.getByText("保存的是“符合”")).toBeVisible();
  await expect(late.getByLabel("备注")).toHaveValue("调解人员还没有任命。");
  await late.getByRole("button", { name: "以我填写的为准" }).click();
  await isSaved(second, "5.3.2.3");
  await first.reload();
  await expect(answerTo(first, "5.3.2.3").getByRole("radio", { name: "不符合" })).toBeChecked();
});

test("the body finds it closed before the sign-off, and the refused look is written down", async ({
  signedIn,
}) => {
  const known = await caseIn("ready");
  await answerMost(known);
  const [team] = await inDatabase<{ email: string }>(
    `SELECT a.email FROM booking b JOIN account a ON a.id = b.account_id
      WHERE b.case_id = $1 AND b.released_at IS NULL ORDER BY b.role LIMIT 1`,
    [known.id],
  );
  if (!team) throw new Error(`nobody audits ${known.id}`);
  const refusals = () =>
    inDatabase<{ count: number }>(
      "SELECT count(*)::int AS count FROM self_assessment_view WHERE case_id = $1 AND NOT granted",
      [known.id],
    ).then(([row]) => row?.count ?? 0);
  const before = await refusals();
  const page = await signedIn(team.email);
  await page.goto(`/field/audits/${known.id}/self-assessment?show=yes`);
  await expect(page.getByText("这次查看已被拒绝并记录。")).toBeVisible();
  await expect(page.getByTestId("predicted-score")).toHaveCount(0);
  expect(await refusals()).toBe(before + 1);
});
