import { randomUUID } from "node:crypto";
import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { checklistFor } from "@/lib/materials/checklist";
import { DEFAULT_EDITION } from "@/lib/scoring/editions";
import { expect, test } from "@/tests/e2e/fixtures";
import { inDatabase, personOf } from "@/tests/e2e/people";

/** A trading company's documents, in the list's order; all but the permits are there, which nobody must bring. */
const papers = checklistFor("trade").map(({ key }) => key);
const brought = papers.filter((key) => key !== "permits");

/** A case whose documents are to be reviewed, made in the database, so that no other test meets it. */
async function caseUnderReview(): Promise<string> {
  const tag = randomUUID().slice(0, 8);
  const [organisation] = await inDatabase<{ id: string }>(
    `INSERT INTO organisation (credit_code, name, enterprise_type)
     SELECT '91' || upper(substr(md5($1), 1, 16)), $1, 'trade' RETURNING id`,
    [`键盘评审（虚构）${tag}`],
  );
  const [row] = await inDatabase<{ id: string }>(
    `INSERT INTO "case" (reference, organisation_id, status, edition_id, created_by_id)
     VALUES ($1, $2, 'confirmed', $3, gen_random_uuid()) RETURNING id`,
    [`XT-${tag}`, organisation?.id, DEFAULT_EDITION.id],
  );
  const id = row?.id ?? "";
  await inDatabase("INSERT INTO application (case_id, scope) VALUES ($1, '空调的销售与维修')", [id]);
  await inDatabase(
    `WITH filed AS (
       INSERT INTO stored_file (id, case_id, purpose, name, media_type, size, sha256)
       SELECT gen_random_uuid(), $1, 'material', item || '.pdf', 'application/pdf', 1000, repeat('0', 64)
         FROM unnest($2::text[]) AS item
       RETURNING id, name)
     INSERT INTO material_version (case_id, item, version, file_id, uploaded_by_id, uploaded_at)
     SELECT $1, replace(name, '.pdf', ''), 1, id, gen_random_uuid(), now() - interval '1 day' FROM filed`,
    [id, brought],
  );
  return id;
}

const onDocument = (page: Page, item: string) =>
  expect(page.locator(`[data-document="${item}"]`)).toBeFocused();

test("a reviewer works through twelve documents by keyboard only", async ({ signedIn }) => {
  expect(brought).toHaveLength(12);
  const caseId = await caseUnderReview();
  const page = await signedIn(personOf("document_reviewer").email);
  const keys = page.keyboard;
  await page.goto(`/desk/cases/${caseId}/documents`);
  await page.getByRole("button", { name: "用键盘逐项评审" }).focus();
  await keys.press("Enter");
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);

  for (const item of papers) {
    await onDocument(page, item);
    if (item === "permits") {
      await keys.press("c");
      await expect(page.getByRole("status").filter({ hasText: "不能评为符合" })).toBeAttached();
      await keys.press("j");
      continue;
    }
    if (item === "outlet_list" || item === "service_manual") {
      await keys.press(item === "outlet_list" ? "f" : "q");
      await keys.type("网点地址缺三处，请补全。");
    } else {
      await keys.press("c");
    }
    await keys.press("Control+Enter");
  }
  // What is left is the one that nobody brought.
  await onDocument(page, "permits");
  await expect(page.getByText("已评审12项，共12项")).toBeVisible();
  await keys.press("k");
  await onDocument(page, "licence");

  const said = await inDatabase<{ verdict: string; items: string[] }>(
    `SELECT verdict, array_agg(item ORDER BY item) AS items FROM document_finding
      WHERE case_id = $1 GROUP BY verdict ORDER BY verdict`,
    [caseId],
  );
  expect(said).toEqual([
    {
      verdict: "conform",
      items: brought.filter((item) => item !== "outlet_list" && item !== "service_manual").sort(),
    },
    { verdict: "finding", items: ["outlet_list"] },
    { verdict: "question", items: ["service_manual"] },
  ]);
});
