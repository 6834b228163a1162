import { describe, expect, it } from "vitest";
import { contractData, renderContract } from "@/lib/applications/contract-pdf/render";
import { CONTRACT_TEMPLATE } from "@/lib/applications/contract-pdf/template";
import type { ContractTerms } from "@/lib/applications/contract-pdf/terms";
import { contractText, contractTextSha256 } from "@/lib/applications/contract-pdf/text";
import { drawPages, isDark, share } from "../../pdf/rasterise";

const TERMS: ContractTerms = {
  contractNumber: "HT-2026-000128",
  version: 1,
  enterprise: {
    name: "杭州澄光家用电器有限公司",
    creditCode: "91330100716105852F",
    address: "杭州市澄光路88号",
  },
  body: { name: "星证（北京）认证有限公司", address: "北京市朝阳区东三环北路8号" },
  scope: "家用空调、冰箱、洗衣机的销售及售后服务",
  basis: "GB/T 27922-2011；XZ-GZ-01",
  levelSought: "four_star",
  personDays: [
    { stage: "策划与文件审查", days: 1.5 },
    { stage: "现场评价", days: 7 },
  ],
  override: { computedDays: 8, reason: "另有一个服务网点列入抽样" },
  fees: [
    { name: "申请费", quantity: 1, unit: "项", unitPriceFen: 100000, amountFen: 100000 },
    { name: "评价费", quantity: 8.5, unit: "人日", unitPriceFen: 300000, amountFen: 2550000 },
  ],
  totalFen: 2650000,
  threeYearTotalFen: 4250000,
};
const OFFERED = { offered: { name: "林晓岚", at: new Date("2026-11-21T06:03:00Z") } };

describe("contractText", () => {
  it.each([
    "合同编号：HT-2026-000128",
    "甲方（委托方）：杭州澄光家用电器有限公司",
    "统一社会信用代码：91330100716105852F",
    "甲方意向申请的级别为四星级",
    "现场评价\t7",
    "合计\t8.5",
    "按人日表计算为8人日，经合同评审调整，理由：另有一个服务网点列入抽样",
    "评价费\t8.5人日\t3,000.00\t25,500.00",
    "26,500.00元（人民币贰万陆仟伍佰元整）",
    "42,500.00元（人民币肆万贰仟伍佰元整）",
    "第十二条 生效、变更与终止",
    "乙方不承诺甲方通过认证",
  ])("says %s", (sentence) => {
    expect(contractText(TERMS)).toContain(sentence);
  });

  it("contains every article, paragraph and cell that is printed", () => {
    const text = contractText(TERMS);
    const { articles, parties } = contractData(TERMS, {}, "2026-11-21");
    const printed = articles.flatMap((article) => [
      `${article.number} ${article.heading}`,
      ...article.paragraphs,
      ...(article.table?.rows.map((row) => row.join("\t")) ?? []),
      ...article.after,
    ]);
    for (const line of [...printed, ...parties.map((pair) => pair.join("："))])
      expect(text).toContain(`${line}\n`);
  });
});

describe("contractTextSha256", () => {
  it.each<[string, Partial<ContractTerms>]>([
    ["the version", { version: 2 }],
    ["the scope", { scope: "家用空调的销售及售后服务" }],
    ["the level", { levelSought: undefined }],
    ["the total", { totalFen: 2650001 }],
    ["the override", { override: undefined }],
    ["a party", { enterprise: { ...TERMS.enterprise, address: "杭州市澄光路89号" } }],
  ])("changes with %s", (_, change) => {
    expect(contractTextSha256({ ...TERMS, ...change })).not.toBe(contractTextSha256(TERMS));
  });

  it("is the same after the terms were stored and read back", () => {
    const hash = contractTextSha256(TERMS);
    expect(contractTextSha256(JSON.parse(JSON.stringify(TERMS)))).toBe(hash);
    expect(hash).toMatch(/^[0-9a-f]{64}$/);
  });
});

describe("renderContract", { timeout: 30_000 }, () => {
  it("gives the same bytes for the same contract, others once it is accepted", () => {
    const offered = renderContract(TERMS, OFFERED, "2026-11-21");
    expect(Buffer.compare(offered, renderContract(TERMS, OFFERED, "2026-11-21"))).toBe(0);
    const accepted = { ...OFFERED, accepted: { name: "周启明", at: new Date("2026-11-22T01:15:00Z") } };
    expect(Buffer.compare(offered, renderContract(TERMS, accepted, "2026-11-21"))).not.toBe(0);
  });

  it("prints several pages, none blank, nothing in the margins, a number at each foot", async () => {
    const long: ContractTerms = {
      ...TERMS,
      scope: "农业机械的销售及售后服务、".repeat(25),
      fees: Array.from({ length: 15 }, () => TERMS.fees).flat(),
    };
    const pages = await drawPages(CONTRACT_TEMPLATE, contractData(long, OFFERED, "2026-11-21"));
    expect(pages.length).toBeGreaterThan(2);
    for (const page of pages) {
      expect(share(page, [26, 27, 184, 271], isDark)).toBeGreaterThan(0.005);
      expect(share(page, [90, 275, 120, 290], isDark)).toBeGreaterThan(0.005);
      expect(share(page, [0, 0, 24, 297], isDark)).toBe(0);
      expect(share(page, [186, 0, 210, 297], isDark)).toBe(0);
    }
  });
});
