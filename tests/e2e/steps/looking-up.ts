import { expect, type Page } from "@playwright/test";
import type { Scored } from "@/lib/scoring/score";
import type { Company } from "@/tests/e2e/company";

/** What the public reads about the certificate, by its number, without script and without an account. */
export async function readCertificate(
  page: Page,
  number: string,
  company: Company,
  score: Scored,
  level: string,
) {
  await page.goto(`/certificates/${number}`);
  const certificate = page.getByRole("article", { name: company.name });
  await expect(certificate).toHaveAttribute("data-status", "valid");
  await expect(certificate).toContainText("证书状态：有效");
  await expect(certificate).toContainText(number);
  await expect(certificate).toContainText(level);
  await expect(certificate).toContainText(`评价得分${score.final}`);
}

/** The same as data. */
export async function expectJson(page: Page, number: string, company: Company, score: Scored) {
  const answer = await page.request.get(`/api/v1/certificates/${number}`);
  expect(answer.status()).toBe(200);
  expect(await answer.json()).toMatchObject({
    number,
    status: "valid",
    level: score.level,
    score: score.final,
    holder: { name: company.name },
    lastSurveillanceOn: null,
  });
}

/** By a part of the holder's name. */
export async function findByName(page: Page, company: Company, number: string) {
  await page.goto("/lookup");
  await page.getByLabel("证书编号或企业名称").fill(company.name.slice(2, 7));
  await page.getByRole("button", { name: "查询" }).click();
  const found = page.getByRole("listitem").filter({ hasText: number });
  await expect(found).toContainText(company.name);
  await expect(found).toContainText("有效");
}

/** A number that nobody issued is answered, not failed on. */
export async function askForUnknown(page: Page) {
  const answer = await page.goto("/certificates/0000-000000-R0");
  expect(answer?.status()).toBe(404);
  await expect(page.getByRole("heading", { name: "本机构未颁发此证书" })).toBeVisible();
  const json = await page.request.get("/api/v1/certificates/0000-000000-R0");
  expect(json.status()).toBe(404);
  expect(await json.json()).toEqual({ error: "not_issued" });
}
