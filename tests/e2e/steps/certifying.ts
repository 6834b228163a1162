import { expect, type Page } from "@playwright/test";
import { inDatabase } from "@/tests/e2e/people";
import { takeOnesTurn } from "@/tests/e2e/steps/turns";

/** The certificate officer issues with an impatient double click; there is one certificate. Answers its number. */
export async function issueCertificate(page: Page, caseId: string): Promise<string> {
  await takeOnesTurn(page, "desk", caseId, "去签发");
  await page.getByRole("button", { name: "签发证书" }).dblclick();
  await page.getByRole("alertdialog").getByRole("button", { name: "签发证书" }).dblclick();
  const number = page.getByRole("heading", { name: /^\d{4}-\d{6}-R0$/ });
  await expect(number).toBeVisible();
  const issued = await inDatabase<{ number: string }>("SELECT number FROM certificate WHERE case_id = $1", [
    caseId,
  ]);
  expect(issued).toEqual([{ number: await number.textContent() }]);
  return issued[0]?.number ?? "";
}

/** Both certificates can be downloaded, and they are documents, not a few bytes. */
export async function downloadCertificates(page: Page) {
  for (const name of ["中文证书（PDF）", "英文证书（PDF）"]) {
    const address = await page.getByRole("link", { name }).getAttribute("href");
    const answer = await page.request.get(address ?? "");
    expect(answer.headers()["content-type"]).toContain("application/pdf");
    const bytes = await answer.body();
    expect(bytes.subarray(0, 5).toString()).toBe("%PDF-");
    expect(bytes.length).toBeGreaterThan(20_000);
  }
}
