import { describe, expect, it } from "vitest";
import type { DecisionLetter } from "@/lib/decisions/letter-pdf/letter";
import { letterContent } from "@/lib/decisions/letter-pdf/paragraphs";
import { letterData, renderDecisionLetter } from "@/lib/decisions/letter-pdf/render";
import { LETTER_TEMPLATE } from "@/lib/decisions/letter-pdf/template";
import { PdfOverflowError } from "@/lib/pdf/render";
import { drawPages, isDark, share } from "../../pdf/rasterise";

const GRANT: DecisionLetter = {
  number: "2026-XM-000128",
  holderName: "杭州澄光家用电器有限公司",
  outcome: "grant",
  scope: "家用空调、冰箱、洗衣机的销售及售后服务",
  basis: "GB/T 27922-2011；XZ-GZ-01",
  levelGranted: "five_star",
  score: "96.5",
  certificateNumber: "2026-000128-R0",
  bodyName: "星证（北京）认证有限公司",
  decidedOn: "2026-11-21",
  appealDays: { file: 30, decide: 60 },
};
const LOWER: DecisionLetter = {
  ...GRANT,
  outcome: "grant_lower",
  levelSought: "five_star",
  levelGranted: "four_star",
  reasons: "维修抽样10项中有3项未按承诺时限完成。",
};
const REFUSE: DecisionLetter = {
  ...GRANT,
  outcome: "refuse",
  levelGranted: undefined,
  certificateNumber: undefined,
  reasons: "最终得分低于70分。",
};

describe("letterContent", () => {
  it("says what was granted, and the number of the certificate", () => {
    const { opening, closing } = letterContent(GRANT);
    expect(opening).toContain("授予贵单位商品售后服务认证，认证级别为五星级。");
    expect(closing[0]).toContain("证书编号为2026-000128-R0");
  });

  it("sets the level sought beside the lower one granted", () => {
    const { opening, reasons } = letterContent(LOWER);
    expect(opening).toContain("贵单位申请的级别为五星级");
    expect(opening).toContain("认证级别为四星级。");
    expect(reasons).toBe("维修抽样10项中有3项未按承诺时限完成。");
  });

  it("promises no certificate after a refusal, and tells how to appeal", () => {
    const { opening, closing } = letterContent(REFUSE);
    expect(opening).toContain("不予授予");
    expect(closing.join("")).not.toContain("证书有效期");
    expect(closing.join("")).toContain("30日内以书面形式向本机构申诉");
    expect(closing.join("")).toContain("60日内答复");
  });

  it.each([
    ["a lower level", LOWER],
    ["a refusal", REFUSE],
  ])("does not write %s without reasons", (_, letter) => {
    expect(() => letterContent({ ...letter, reasons: " " })).toThrow("must state its reasons");
  });
});

describe("renderDecisionLetter", { timeout: 30_000 }, () => {
  it.each([
    ["a grant", GRANT],
    ["a lower level", LOWER],
    [
      "a refusal with 1,500 characters of reasons",
      { ...REFUSE, reasons: "评价得分低于下限。\n".repeat(10) + "未达到要求。".repeat(240) },
    ],
  ])("fits %s on one page", async (_, letter) => {
    const pages = await drawPages(LETTER_TEMPLATE, letterData(letter));
    expect(pages).toHaveLength(1);
    for (const page of pages) {
      expect(share(page, [28, 26, 182, 273], isDark)).toBeGreaterThan(0.01);
      for (const margin of [
        [0, 0, 26, 297],
        [184, 0, 210, 297],
        [0, 275, 210, 297],
      ] as const) {
        expect(share(page, margin, isDark)).toBe(0);
      }
    }
  });

  it("gives the same bytes for the same letter", () => {
    expect(Buffer.compare(renderDecisionLetter(LOWER), renderDecisionLetter({ ...LOWER }))).toBe(0);
  });

  it("refuses reasons that no size brings onto one page", () => {
    expect(() => renderDecisionLetter({ ...REFUSE, reasons: "长".repeat(9000) })).toThrow(PdfOverflowError);
  });
});
