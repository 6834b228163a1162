import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { deskAddress, fieldAddress, portalAddress } from "@/lib/cases/sections";
import { caseIn } from "@/tests/e2e/cases";
import { expect, test } from "@/tests/e2e/fixtures";
import { inDatabase, personOf } from "@/tests/e2e/people";

const aCertificate = async () => {
  const [found] = await inDatabase<{ number: string; holder: string; holder_en: string }>(
    `SELECT number, holder_name AS holder, holder_name_en AS holder_en FROM certificate
      WHERE status = 'valid' AND expires_on > now() AND holder_name_en <> '' ORDER BY number LIMIT 1`,
  );
  if (!found) throw new Error("no certificate is valid");
  return found;
};

test.describe("without script", () => {
  test.use({ javaScriptEnabled: false, expectedErrors: /status of 404/ });

  test("the home page leads to an answer about a certificate, in Chinese", async ({ page }) => {
    const { number, holder } = await aCertificate();
    await page.goto("/");
    await expect(page.locator("html")).toHaveAttribute("lang", "zh-CN");
    await page.getByRole("main").getByRole("searchbox").first().fill(number);
    await page.getByRole("main").getByRole("button", { name: "查询证书" }).first().click();
    const certificate = page.getByRole("article", { name: holder });
    await expect(certificate).toHaveAttribute("data-status", "valid");
    await expect(certificate).toContainText("证书状态：有效");
    await expect(certificate).toContainText(number);
  });

  test("the home page leads to an answer about a certificate, in English", async ({ page }) => {
    const { number, holder_en } = await aCertificate();
    await page.goto("/en");
    await expect(page.locator("html")).toHaveAttribute("lang", /^en/);
    await page.getByRole("main").getByRole("searchbox").first().fill(number);
    await page.getByRole("main").getByRole("button", { name: "Look up" }).first().click();
    const certificate = page.getByRole("article", { name: holder_en });
    await expect(certificate).toHaveAttribute("data-status", "valid");
    await expect(certificate).toContainText("Valid");
  });

  test("fees can be estimated: typed as people type, corrected where it is wrong", async ({ page }) => {
    await page.goto("/guide");
    await expect(page.getByText("没有人能承诺通过")).toBeVisible();
    await page.getByRole("main").getByRole("link", { name: "估算费用", exact: true }).click();
    const employees = page.getByRole("textbox", { name: "员工总数" });
    const outlets = page.getByRole("textbox", { name: "服务网点数" });
    await employees.fill("一千二百");
    await outlets.fill("１２");
    await page.getByRole("button", { name: "计算" }).click();
    await expect(employees).toHaveAttribute("aria-invalid", "true");
    await expect(employees).toHaveValue("一千二百");
    await expect(outlets).toHaveValue("１２");
    await employees.fill("1,200");
    await page.getByRole("button", { name: "计算" }).click();
    // 16 days of the table, 4 of 12 outlets; then two surveillances of 5.5 days.
    await expect(page.getByText("2＋14＋2＝18人日")).toBeVisible();
    await expect(page.getByText("¥59,000.00＋2×¥18,500.00＝¥96,000.00")).toBeVisible();
    await employees.fill("10,701");
    await page.getByRole("button", { name: "计算" }).click();
    await expect(page.getByText("其余费用单独报价")).toBeVisible();
    await expect(page.getByText("三年合计", { exact: true })).toBeHidden();
  });

  for (const { address, heading, query } of [
    { address: "/certificates/0000-000000-R0", heading: "本机构未颁发此证书", query: "/lookup?q=鑱鑱" },
    { address: "/en/certificates/0000-000000-R0", heading: "Not issued by us", query: "/en/lookup?q=鑱鑱" },
  ]) {
    test(`what was never issued is an answer, at ${address}`, async ({ page }) => {
      expect((await page.goto(address))?.status()).toBe(404);
      await expect(page.getByRole("heading", { level: 1, name: heading })).toBeVisible();
      expect((await page.goto(query))?.status()).toBe(200);
      await expect(page.locator('[data-status="not_issued"]')).toBeVisible();
    });
  }
});

/** Who looks at which page: somebody, or the public. */
const looks: { what: string; who?: () => Promise<string>; at: () => Promise<string> }[] = [
  { what: "home", at: async () => "/" },
  { what: "look-up", at: async () => "/lookup?q=有限公司" },
  { what: "certificate", at: async () => `/certificates/${(await aCertificate()).number}` },
  { what: "sign-in", at: async () => "/sign-in" },
  { what: "registration", at: async () => "/register" },
  { what: "the guide", at: async () => "/guide" },
  { what: "a fee estimate", at: async () => "/guide/fees?employees=1200&outlets=12" },
  { what: "the material checklist", at: async () => "/guide/materials?type=trade" },
  { what: "the portal", who: async () => (await caseIn("draft")).owner, at: async () => "/portal" },
  {
    what: "the application form",
    who: async () => (await caseIn("draft")).owner,
    at: async () => portalAddress((await caseIn("draft")).id, "application"),
  },
  { what: "the desk", who: async () => personOf("application_officer").email, at: async () => "/desk" },
  {
    what: "a case",
    who: async () => personOf("application_officer").email,
    at: async () => deskAddress((await caseIn("certified")).id, "overview"),
  },
  {
    what: "a document review with its record",
    who: async () => personOf("document_reviewer").email,
    at: async () => deskAddress((await caseIn("certified")).id, "documents"),
  },
  {
    what: "the scorecard",
    who: leadOfAnAudit,
    at: async () => fieldAddress((await caseIn("auditing")).id, "audit"),
  },
];

async function leadOfAnAudit() {
  const [lead] = await inDatabase<{ email: string }>(
    `SELECT a.email FROM booking b JOIN account a ON a.id = b.account_id
      WHERE b.case_id = $1 AND b.role = 'lead' AND b.released_at IS NULL`,
    [(await caseIn("auditing")).id],
  );
  return lead?.email ?? "";
}

for (const { what, who, at } of looks) {
  test(`everybody can use ${what}; nothing comes from elsewhere or against the policy`, async ({
    openBrowser,
    signedIn,
    baseURL,
  }) => {
    const device = { viewport: { width: 1180, height: 820 }, colorScheme: "light" as const };
    const page = await (who ? signedIn(await who(), device) : openBrowser(device));
    const origin = new URL(baseURL ?? "").host;
    const elsewhere: string[] = [];
    page.on("request", (request) => {
      const { protocol, host } = new URL(request.url());
      if (/^(http|ws)s?:$/.test(protocol) && host !== origin) elsewhere.push(request.url());
    });
    await page.addInitScript(() => {
      document.addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI }) =>
        console.error(`policy: ${violatedDirective} ${blockedURI}`),
      );
    });
    const address = await at();
    const response = await page.goto(address);
    expect(response?.status()).toBe(200);
    expect(new URL(page.url()).pathname).toBe(new URL(address, baseURL).pathname);
    const policy = response?.headers()["content-security-policy"] ?? "";
    const scripts = policy.split("; ").find((directive) => directive.startsWith("script-src")) ?? "";
    expect(scripts).toMatch(/'nonce-[^']+'/);
    expect(scripts).not.toContain("unsafe-inline");
    await expect(page.getByRole("main")).toBeVisible();
    await page.waitForLoadState("networkidle");
    expect(await faultsOf(page)).toEqual([]);
    expect(elsewhere).toEqual([]);
  });
}

/** What axe has to say, in a line for each element. */
async function faultsOf(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page })
    // The framework's own badge in development is not the product's.
    .exclude("nextjs-portal")
    .analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.target.join(" ")}`));
}
