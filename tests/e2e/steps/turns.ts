import { expect, type Page } from "@playwright/test";

/** Opens a case at the desk or in the portal and follows the way that it offers to the person whose turn it is. */
export async function takeOnesTurn(page: Page, side: "desk" | "portal", caseId: string, button: string) {
  await page.goto(`/${side}/cases/${caseId}`);
  await expect(page.getByText("轮到您办理")).toBeVisible();
  await page.getByRole("link", { name: button }).click();
  await page.waitForURL(`**/cases/${caseId}/*`);
}

/** Where the case stands now, as its header says. */
export async function expectStatus(page: Page, status: string) {
  await expect(page.getByRole("main").getByText(status, { exact: true }).first()).toBeVisible();
}

/** Answers the question that stands before what cannot be taken back. */
export async function confirmIn(page: Page, title: string | RegExp, button: string) {
  await page.getByRole("alertdialog", { name: title }).getByRole("button", { name: button }).click();
}
