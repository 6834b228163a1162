import type { BrowserContextOptions } from "@playwright/test";
import texts from "@/lib/i18n/zh/scoring.json" with { type: "json" };
import { inventCompany } from "@/tests/e2e/company";
import { test } from "@/tests/e2e/fixtures";
import { pdfFile } from "@/tests/e2e/paper";
import { nameOf, type Person, personOf } from "@/tests/e2e/people";
import { scoreByCommand } from "@/tests/e2e/score-command";
import * as applying from "@/tests/e2e/steps/applying";
import * as auditing from "@/tests/e2e/steps/auditing";
import * as certifying from "@/tests/e2e/steps/certifying";
import * as correcting from "@/tests/e2e/steps/correcting";
import * as judging from "@/tests/e2e/steps/judging";
import * as lookingUp from "@/tests/e2e/steps/looking-up";
import * as preparing from "@/tests/e2e/steps/preparing";
import * as receiving from "@/tests/e2e/steps/receiving";
import { readHistory } from "@/tests/e2e/steps/remembering";
import { signIn } from "@/tests/e2e/steps/signing-in";
import { cardWith } from "@/tests/unit/scoring/cards";

// What the browser itself says about the refused licence and about the number that nobody issued.
// A picture's transfer begins with the question how much of it has arrived; at first the answer is a 404.
test.use({
  expectedErrors: /status of 400.*\/materials\/licence|status of 404.*(0000-000000-R0|\/photos\/)/,
});

const scorecard = cardWith({
  "5.1.6.4": { verdict: "not_met", finding: "没有参加标准化工作的记录。" },
  "5.1.2.1": {
    verdict: "sampled",
    samples: 10,
    failed: 3,
    finding: "抽查10名维修人员，3名没有有效的资格证。",
  },
});

test("a trading company is certified, from its first form to the public's look-up", async ({
  openBrowser,
}) => {
  // About a minute on a build; the development server compiles each page on the way.
  test.setTimeout(1_200_000);
  const company = inventCompany();
  const expected = scoreByCommand(scorecard);
  const level = texts.level[expected.level];
  const lead = personOf("lead_auditor");
  let caseId = "";

  /** Somebody sits down at a fresh browser, signs in and does one thing. */
  async function turnOf(
    who: Person,
    does: string,
    what: (page: Awaited<ReturnType<typeof openBrowser>>) => Promise<void>,
    device: BrowserContextOptions = {},
  ) {
    await test.step(does, async () => {
      const page = await openBrowser(device);
      await signIn(page, who);
      await what(page);
      await page.context().close();
    });
  }
  const owner = company.owner;
  const officer = personOf("application_officer");
  const reviewer = personOf("document_reviewer");

  await test.step("the company registers and applies", async () => {
    const page = await openBrowser();
    await applying.registerEnterprise(page, company);
    caseId = await applying.startApplication(page);
    await applying.fillApplication(page, company);
    await applying.uploadMaterials(page, caseId, company);
    await applying.submitApplication(page, caseId);
    await page.context().close();
  });
  await turnOf(officer, "the application officer asks for a better product list", (page) =>
    receiving.askForSupplement(page, caseId, "产品清单", "清单缺少空调的品牌和型号，请补全后重新上传。"),
  );
  await turnOf(owner, "the company brings a new version and submits again", async (page) => {
    await applying.answerSupplement(page, caseId, "产品清单", pdfFile("产品清单-含空调"));
    await applying.submitApplication(page, caseId);
  });
  await turnOf(officer, "the application officer accepts and offers the contract", async (page) => {
    await receiving.acceptApplication(page, caseId);
    await receiving.offerContract(page, caseId);
  });
  await turnOf(owner, "the owner accepts the contract", (page) => receiving.acceptContract(page, caseId));
  await turnOf(personOf("planner"), "the planner proposes team and dates", (page) =>
    preparing.proposePlan(page, caseId, lead, personOf("auditor")),
  );
  await turnOf(owner, "the company confirms the plan", (page) => preparing.confirmPlan(page, caseId));

  const manual = "售后服务手册与制度";
  await turnOf(reviewer, "the document reviewer finds something missing", (page) =>
    preparing.recordFinding(page, caseId, manual, "手册没有写明投诉的答复时限，请补充。"),
  );
  await turnOf(owner, "the company answers the finding", (page) =>
    preparing.answerFinding(page, caseId, manual, "投诉24小时内答复，见手册第4章修订页。"),
  );
  await turnOf(reviewer, "the document reviewer concludes that the company is ready", (page) =>
    preparing.concludeReady(page, caseId, manual),
  );

  await turnOf(
    lead,
    "the lead auditor audits on a tablet",
    async (page) => {
      await auditing.openAudit(page, company);
      await auditing.scoreAll(page, scorecard);
      await auditing.expectLiveScore(page, expected, level);
      await auditing.raiseSerious(page, "5.1.2.1", "2名安装人员、1名维修人员的资格证已过期仍在上岗。");
      await auditing.recordVisit(page, caseId, [await nameOf(lead), await nameOf(personOf("auditor"))]);
      await auditing.openView(page, caseId, "签字与定稿");
      await auditing.signFindings(page, "周敏");
      await auditing.signOff(page, caseId, expected);
      await auditing.submitReport(page, caseId, level);
    },
    auditing.tablet,
  );
  await turnOf(owner, "the company corrects and shows a proof", (page) =>
    correcting.answerNonConformity(page, caseId, "取证名单", 1),
  );
  await turnOf(
    lead,
    "the lead auditor wants to see the certificates themselves",
    (page) => correcting.reopenCorrection(page, caseId, "名单不能证明已取证，请提供资格证扫描件。"),
    auditing.tablet,
  );
  await turnOf(owner, "the company answers again", (page) =>
    correcting.answerNonConformity(page, caseId, "资格证扫描件", 2),
  );
  await turnOf(
    lead,
    "the lead auditor verifies; the score has not moved",
    async (page) => {
      await correcting.verifyCorrection(page, caseId);
      await auditing.expectSignedScore(page, caseId, expected, level);
    },
    auditing.tablet,
  );

  await turnOf(personOf("technical_reviewer"), "the technical reviewer passes the case", (page) =>
    judging.passReview(page, caseId),
  );
  const verifiedBy = await nameOf(lead);
  await turnOf(personOf("decision_maker"), "the decision maker grants", (page) =>
    judging.grant(page, caseId, level, verifiedBy),
  );
  let number = "";
  await turnOf(
    personOf("certificate_officer"),
    "the certificate officer issues one certificate",
    async (page) => {
      number = await certifying.issueCertificate(page, caseId);
      await certifying.downloadCertificates(page);
      await readHistory(page, caseId);
    },
  );

  await test.step("the public checks it", async () => {
    const page = await openBrowser({ javaScriptEnabled: false });
    await lookingUp.readCertificate(page, number, company, expected, level);
    await lookingUp.expectJson(page, number, company, expected);
    await lookingUp.findByName(page, company, number);
    await lookingUp.askForUnknown(page);
  });
});
