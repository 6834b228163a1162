import { expect, type Page } from "@playwright/test";
import { demoPassword } from "@/lib/cli/demo-accounts";
import type { Person } from "@/tests/e2e/people";

/** Signs in as a person does, and waits for the page that this opens. */
export async function signIn(page: Page, { email, password }: Person) {
  await page.goto("/sign-in");
  await page.getByLabel("邮箱").fill(email);
  await page.getByLabel("密码").fill(password);
  await page.getByRole("button", { name: "登录", exact: true }).click();
  await page.waitForURL((url) => !url.pathname.endsWith("/sign-in"));
}

/** Signs a browser in without the page, for tests about something else. */
export async function enterBySession(page: Page, email: string, password = demoPassword, origin = "") {
  const { csrfToken } = (await (await page.request.get(`${origin}/api/auth/csrf`)).json()) as {
    csrfToken: string;
  };
  const answer = await page.request.post(`${origin}/api/auth/callback/credentials`, {
    form: { csrfToken, email, password, json: "true" },
  });
  expect(answer.ok(), `${email} signs in`).toBe(true);
  expect(new URL(((await answer.json()) as { url: string }).url).searchParams.get("error")).toBeNull();
}
