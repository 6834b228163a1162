import { mkdtemp, open, rm } from "node:fs/promises";
import { request as httpRequest } from "node:http";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Page } from "@playwright/test";
import { caseIn, twoWhoMay } from "@/tests/e2e/cases";
import { expect, test } from "@/tests/e2e/fixtures";
import { inDatabase, personOf } from "@/tests/e2e/people";
import { itemCalled } from "@/tests/e2e/steps/applying";
import { signIn } from "@/tests/e2e/steps/signing-in";

const MB = 1024 * 1024;

/** The upload of one item of the checklist, opened. */
async function uploadOf(page: Page, caseId: string, title: string) {
  await page.goto(`/portal/cases/${caseId}/materials`);
  await itemCalled(page, title).getByRole("button", { name: /^上传/ }).click();
  return page.getByRole("form", { name: `上传${title}`, exact: true });
}

const versionsOf = (caseId: string) =>
  inDatabase<{ count: number }>("SELECT count(*)::int AS count FROM material_version WHERE case_id = $1", [
    caseId,
  ]);

test("a file of 200 MB is refused before a byte of it is sent", async ({ signedIn }) => {
  const draft = await caseIn("draft");
  const folder = await mkdtemp(path.join(tmpdir(), "xingzheng-e2e-"));
  try {
    const file = path.join(folder, "企业简介.pdf");
    const handle = await open(file, "w");
    await handle.truncate(200 * MB);
    await handle.close();
    const page = await signedIn(draft.owner);
    const form = await uploadOf(page, draft.id, "企业简介");
    const sent: string[] = [];
    page.on("request", (request) => request.method() === "POST" && sent.push(request.url()));
    await form.getByLabel("文件", { exact: true }).setInputFiles(file);
    await form.getByLabel("文件生效日期").fill("2026-01-05");
    await form.getByRole("button", { name: "开始上传" }).click();
    await expect(form.getByLabel("文件", { exact: true })).toHaveAccessibleDescription(/超过50\s*MB/);
    await expect(form.getByLabel("文件生效日期")).toHaveValue("2026-01-05");
    expect(sent).toEqual([]);
  } finally {
    await rm(folder, { recursive: true });
  }
});

test("whoever sends 200 MB all the same is refused by the first line of the request", async ({
  signedIn,
  baseURL,
}) => {
  const draft = await caseIn("draft");
  const page = await signedIn(draft.owner);
  const before = await versionsOf(draft.id);
  const cookies = await page.context().cookies();
  const answer = await new Promise<{ status?: number; body: string }>((resolve, reject) => {
    const address = new URL(`/api/cases/${draft.id}/materials/company_profile?name=a.pdf`, baseURL);
    const request = httpRequest(address, {
      method: "POST",
      headers: {
        "content-length": 200 * MB,
        cookie: cookies.map(({ name, value }) => `${name}=${value}`).join("; "),
      },
    });
    request.on("response", (response) => {
      let body = "";
      response.on("data", (chunk) => {
        body += chunk;
      });
      response.on("end", () => {
        resolve({ status: response.statusCode, body });
        request.destroy();
      });
    });
    request.on("error", reject);
    request.write("%PDF-1.4\n");
  });
  expect(answer.status).toBe(413);
  expect(JSON.parse(answer.body)).toMatchObject({ error: "file_too_large", params: { max: 50 } });
  expect(await versionsOf(draft.id)).toEqual(before);
});

test.describe("refused by the server", () => {
  test.use({ expectedErrors: /status of 4\d\d.*\/materials\// });

  test("an executable that calls itself a PDF is refused by its content", async ({ signedIn }) => {
    const draft = await caseIn("draft");
    const page = await signedIn(draft.owner);
    const before = await versionsOf(draft.id);
    const form = await uploadOf(page, draft.id, "企业简介");
    const executable = Buffer.alloc(4096);
    executable.set([0x4d, 0x5a, 0x90, 0x00]);
    await form
      .getByLabel("文件", { exact: true })
      .setInputFiles({ name: "企业简介.pdf", mimeType: "application/pdf", buffer: executable });
    await form.getByRole("button", { name: "开始上传" }).click();
    await expect(form.getByText(/文件内容与扩展名不符|不支持这种文件/)).toBeVisible();
    expect(await versionsOf(draft.id)).toEqual(before);
  });
});

test("a session that ends in the middle of a form costs nothing that was typed", async ({ signedIn }) => {
  const officer = personOf("complaints_officer");
  const { code } = await caseIn("draft");
  const page = await signedIn(officer.email);
  await page.goto(`/desk/complaints/new?q=${code}`);
  const summary = `送货延误三天，客服没有回电（${Date.now()}）。`;
  await page.getByLabel("投诉内容", { exact: true }).fill(summary);
  await page.getByRole("radio", { name: "否" }).check();
  await inDatabase(
    "UPDATE session SET ended_at = now() FROM account a WHERE a.id = account_id AND a.email = $1",
    [officer.email],
  );
  await page.getByRole("button", { name: "登记", exact: true }).click();
  await expect(page.getByRole("alert").filter({ hasText: "登录已失效" })).toBeVisible();
  await expect(page.getByLabel("投诉内容", { exact: true })).toHaveValue(summary);
  await expect(page.getByRole("radio", { name: "否" })).toBeChecked();
  const kept = () =>
    inDatabase<{ count: number }>("SELECT count(*)::int AS count FROM complaint WHERE summary = $1", [
      summary,
    ]);
  expect(await kept()).toEqual([{ count: 0 }]);

  const second = await page.context().newPage();
  await signIn(second, officer);
  await second.close();
  await page.getByRole("button", { name: "登记", exact: true }).click();
  await expect.poll(kept).toEqual([{ count: 1 }]);
});

test("two people in one section: the second is told, and keeps what they typed", async ({ signedIn }) => {
  const draft = await caseIn("draft");
  const address = `/portal/cases/${draft.id}/application?step=scope`;
  const [first, second] = [await signedIn(draft.owner), await signedIn(draft.owner)];
  await first.goto(address);
  await second.goto(address);
  const products = (page: Page) => page.getByLabel("产品与服务");
  await products(first).fill(`空调的销售与维修，第${Date.now()}稿`);
  await products(first).blur();
  await expect(first.getByText("已保存", { exact: true })).toBeVisible();

  await products(second).fill("冰箱的销售与维修");
  await products(second).blur();
  await expect(second.getByText("您的同事刚刚修改了申请")).toBeVisible();
  await expect(products(second)).toHaveValue("冰箱的销售与维修");
  const [kept] = await inDatabase<{ products: string }>(
    "SELECT products FROM application WHERE case_id = $1",
    [draft.id],
  );
  expect(kept?.products).toBe(await products(first).inputValue());
});

test("two people decide at once: one decision, and the other is told", async ({ signedIn }) => {
  const reviewed = await caseIn("reviewed");
  const people = await twoWhoMay("decision_maker", reviewed.id);
  const pages = await Promise.all(people.map((email) => signedIn(email)));
  for (const page of pages) {
    await page.goto(`/desk/cases/${reviewed.id}/judgement`);
    await page.getByRole("radio", { name: "不予认证" }).check();
    await page.getByRole("textbox", { name: /^理由/ }).fill("现场证据不足以支持所申请的范围。");
    await page.getByRole("button", { name: "作出决定" }).click();
  }
  const confirm = (page: Page) =>
    page.getByRole("alertdialog").getByRole("button", { name: "作出决定" }).click();
  await Promise.all(pages.map(confirm));
  const outcome = (page: Page) =>
    Promise.race([
      page
        .getByRole("alert")
        .filter({ hasText: /其他人刚刚办理|当前所处阶段不能办理/ })
        .waitFor()
        .then(() => "told"),
      page
        .getByText("认证决定已作出并存档")
        .waitFor()
        .then(() => "decided"),
    ]);
  expect((await Promise.all(pages.map(outcome))).sort()).toEqual(["decided", "told"]);
  expect(await inDatabase("SELECT outcome FROM decision WHERE case_id = $1", [reviewed.id])).toEqual([
    { outcome: "refuse" },
  ]);
});

test("four clicks in two browsers issue one certificate, and each page says how it ended", async ({
  signedIn,
}) => {
  const granted = await caseIn("granted");
  const people = await twoWhoMay("certificate_officer", granted.id);
  const pages = await Promise.all(people.map((email) => signedIn(email)));
  for (const page of pages) {
    await page.goto(`/desk/cases/${granted.id}/certificate`);
    await page.getByRole("button", { name: "签发证书" }).click();
  }
  await Promise.all(
    pages.map((page) => page.getByRole("alertdialog").getByRole("button", { name: "签发证书" }).dblclick()),
  );
  for (const page of pages) {
    await expect(
      page
        .getByRole("heading", { name: /^\d{4}-\d{6}-R0$/ })
        .or(page.getByRole("alert").filter({ hasText: /不会重复签发|其他人刚刚办理|当前所处阶段不能办理/ })),
    ).toBeVisible();
  }
  const certificates = await inDatabase("SELECT number FROM certificate WHERE case_id = $1", [granted.id]);
  expect(certificates).toHaveLength(1);
});
