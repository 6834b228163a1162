import { randomUUID } from "node:crypto";
import type { Page } from "@playwright/test";
import { deskAddress, deskSections, fieldAddress, portalAddress, portalSections } from "@/lib/cases/sections";
import { caseIn } from "@/tests/e2e/cases";
import { expect, test } from "@/tests/e2e/fixtures";
import { inDatabase, personOf } from "@/tests/e2e/people";

// The browser's own word about the answers that these tests ask for, and React's in development, where a page
// that was not found is drawn once more with the script that sets the theme.
test.use({ expectedErrors: /status of 40[134]|^Encountered a script tag while rendering/ });

const pagesOf = (caseId: string) => [
  ...portalSections.map((section) => portalAddress(caseId, section)),
  `${portalAddress(caseId, "application")}?step=scope`,
  ...deskSections.map((section) => deskAddress(caseId, section)),
  ...(["audit", "corrections", "report"] as const).map((section) => fieldAddress(caseId, section)),
];

/** What a page answers: its status and what a person reads on it. */
async function answerOf(page: Page, address: string) {
  const response = await page.goto(address);
  await expect(page.getByRole("main")).toBeVisible();
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  return { status: response?.status(), text: await page.getByRole("main").textContent() };
}

test("another enterprise's case looks exactly like one that does not exist, at every address", async ({
  signedIn,
}) => {
  const mine = await caseIn("draft");
  const foreign = await caseIn("certified");
  const nobodys = randomUUID();
  const page = await signedIn(mine.owner);
  const unknown = pagesOf(nobodys);
  for (const [index, address] of pagesOf(foreign.id).entries()) {
    const answer = await answerOf(page, address);
    expect(answer.status, address).toBe(404);
    expect(answer.text, address).not.toContain(foreign.holder);
    expect(answer, address).toEqual(await answerOf(page, unknown[index] ?? ""));
  }
});

test("another enterprise's files answer like files that do not exist", async ({ signedIn }) => {
  const mine = await caseIn("draft");
  const files = await inDatabase<{ id: string; purpose: string }>(
    `SELECT DISTINCT ON (f.purpose) f.id, f.purpose FROM stored_file f JOIN "case" c ON c.id = f.case_id
      WHERE c.organisation_id <> (SELECT organisation_id FROM "case" WHERE id = $1)`,
    [mine.id],
  );
  expect(files.length).toBeGreaterThan(0);
  const page = await signedIn(mine.owner);
  const answerTo = async (id: string) => {
    const answer = await page.request.get(`/api/files/${id}`);
    return { status: answer.status(), body: await answer.text() };
  };
  const unknown = await answerTo(randomUUID());
  expect(unknown.status).toBe(404);
  for (const { id, purpose } of files) expect(await answerTo(id), purpose).toEqual(unknown);
});

test("nothing can be sent to another enterprise's case", async ({ signedIn }) => {
  const mine = await caseIn("draft");
  const foreign = await caseIn("certified");
  const page = await signedIn(mine.owner);
  const count = async () =>
    inDatabase("SELECT count(*)::int AS files FROM stored_file WHERE case_id = $1", [foreign.id]);
  const before = await count();
  const file = { headers: { "content-type": "application/pdf" }, data: Buffer.from("%PDF-1.4\n%%EOF\n") };
  const transfer = { headers: { "tus-resumable": "1.0.0", "upload-length": "15" } };
  const operations = { headers: { "content-type": "application/json" }, data: { operations: [] } };
  const requests = [
    (id: string) => page.request.post(`/api/cases/${id}/materials/company_profile?name=a.pdf`, file),
    (id: string) => page.request.post(`/api/cases/${id}/materials/company_profile/transfers`, transfer),
    (id: string) => page.request.post(`/api/cases/${id}/corrections?name=a.pdf`, file),
    (id: string) => page.request.post(`/api/v1/audits/${id}/operations`, operations),
    (id: string) => page.request.get(`/api/v1/audits/${id}/operations`),
  ];
  for (const send of requests) {
    const [answer, unknown] = [await send(foreign.id), await send(randomUUID())];
    expect(answer.status(), answer.url()).toBe(unknown.status());
    expect(answer.status(), answer.url()).toBeGreaterThanOrEqual(400);
    expect(await answer.text(), answer.url()).toBe(await unknown.text());
  }
  expect(await count()).toEqual(before);
});

test("a form sent with another case's id changes nothing there", async ({ signedIn }) => {
  const mine = await caseIn("draft");
  const foreign = await caseIn("certified");
  const answersOf = () =>
    inDatabase("SELECT scope, products, revision FROM application WHERE case_id = $1", [foreign.id]);
  const before = await answersOf();
  const page = await signedIn(mine.owner);
  await page.goto(`/portal/cases/${mine.id}/application?step=scope`);
  let swapped = 0;
  await page.route("**/portal/cases/**", async (route) => {
    const body = route.request().postDataBuffer()?.toString("utf8");
    if (!body?.includes(mine.id)) return route.continue();
    swapped += 1;
    await route.continue({ postData: body.replaceAll(mine.id, foreign.id) });
  });
  await page.getByLabel("产品与服务").fill("别人的产品");
  await page.getByLabel("产品与服务").blur();
  await expect(page.getByText("没有找到该内容")).toBeVisible();
  expect(swapped).toBeGreaterThan(0);
  expect(await answersOf()).toEqual(before);
});

test("staff see nothing that is not theirs: an auditor outside the team, an officer among the accounts", async ({
  signedIn,
}) => {
  const audited = await caseIn("auditing");
  const [outsider] = await inDatabase<{ email: string }>(
    `SELECT a.email FROM account a
      WHERE a.disabled_at IS NULL AND split_part(a.email, '@', 2) = split_part($2, '@', 2)
        AND EXISTS (SELECT FROM staff_role r WHERE r.account_id = a.id)
        AND NOT EXISTS (SELECT FROM staff_role r WHERE r.account_id = a.id
              AND r.role NOT IN ('lead_auditor', 'auditor', 'technical_expert'))
        AND NOT EXISTS (SELECT FROM booking b WHERE b.account_id = a.id AND b.case_id = $1)
      ORDER BY a.email LIMIT 1`,
    [audited.id, personOf("auditor").email],
  );
  const auditor = await signedIn(outsider?.email ?? "");
  for (const address of [deskAddress(audited.id, "overview"), fieldAddress(audited.id, "audit")]) {
    const answer = await answerOf(auditor, address);
    expect(answer.status, address).toBe(404);
    expect(answer.text, address).not.toContain(audited.holder);
  }
  const officer = await signedIn(personOf("application_officer").email);
  for (const address of ["/desk/accounts", "/desk/people"]) {
    expect((await answerOf(officer, address)).status, address).toBe(404);
  }
});

test("whoever is signed out is led to sign in, and learns nothing", async ({ openBrowser }) => {
  // Where somebody is led needs no script, and is seen sooner without.
  const page = await openBrowser({ javaScriptEnabled: false });
  const certified = await caseIn("certified");
  const addresses = ["/portal", "/desk", "/desk/cases", "/desk/accounts", "/field", "/account"];
  for (const address of [...addresses, ...pagesOf(certified.id)]) {
    await page.goto(address);
    expect(new URL(page.url()).pathname, address).toBe("/sign-in");
  }
  const [file] = await inDatabase<{ id: string }>("SELECT id FROM stored_file LIMIT 1");
  expect((await page.request.get(`/api/files/${file?.id}`)).status()).toBe(401);
  expect((await page.request.get(`/api/v1/audits/${certified.id}/operations`)).status()).toBe(401);
});
