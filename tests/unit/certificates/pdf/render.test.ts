import jsQR from "jsqr";
import { describe, expect, it } from "vitest";
import type { CertificateDocument, CertificateLevel } from "@/lib/certificates/pdf/document";
import { certificateData, renderCertificate } from "@/lib/certificates/pdf/render";
import { CERTIFICATE_TEMPLATE } from "@/lib/certificates/pdf/template";
import type { Locale } from "@/lib/pdf/printed-date";
import { PdfOverflowError, UnsupportedCharactersError } from "@/lib/pdf/render";
import { drawPages, isDark, mostRuns, type Page, share, WAY } from "../../pdf/rasterise";

// Fonts are read on the first call, and drawing a page of fine lines takes its time on a busy machine.
const SLOW = { timeout: 30_000 };

const CERTIFICATE: CertificateDocument = {
  number: "2026-000128-R0",
  holderName: "杭州澄光家用电器有限公司",
  holderNameEn: "Hangzhou Chengguang Home Appliances Co., Ltd.",
  holderAddress: "浙江省杭州市滨江区澄光路88号",
  holderAddressEn: "88 Chengguang Road, Binjiang District, Hangzhou, Zhejiang",
  scope: "家用空调、冰箱、洗衣机的销售及售后服务",
  scopeEn: "Sale and after-sales service of household appliances",
  level: "five_star",
  basis: "GB/T 27922-2011《商品售后服务评价体系》；XZ-GZ-01",
  basisEn: "GB/T 27922-2011; XZ-GZ-01",
  bodyName: "星证（北京）认证有限公司",
  bodyNameEn: "Xingzheng (Beijing) Certification Co., Ltd.",
  issuedOn: "2026-11-21",
  expiresOn: "2029-11-20",
  lookupUrl: "https://www.xingzheng.example/certificates/2026-000128-R0",
};

const LONG: CertificateDocument = {
  ...CERTIFICATE,
  score: "100.00",
  holderName:
    "新疆维吾尔自治区伊犁哈萨克自治州阿依努尔·买买提江农牧机械设备销售与综合技术服务集团股份有限公司特克斯县喀拉达拉镇分公司二部",
  holderNameEn:
    "Ayinur Maimaitijiang Agricultural and Livestock Machinery Sales and Comprehensive Technical Services Group " +
    "Joint-Stock Co., Ltd., Tekes County Kaladala Township Branch, Second Department",
  holderAddress: "新疆维吾尔自治区伊犁哈萨克自治州特克斯县喀拉达拉镇".repeat(4),
  holderAddressEn: "Room 3012, Unit 2, Building 17, Zone A, Phase 3, Agricultural Machinery Park, ".repeat(3),
  scope: "农业机械、畜牧机械、".repeat(30),
  scopeEn: "Sale, delivery, commissioning and repair of agricultural machinery, ".repeat(13),
  basis: "GB/T 27922-2011《商品售后服务评价体系》；XZ-GZ-01《商品售后服务认证规则》".repeat(2),
};

// Inside the border (20.5 mm from the edge) and outside the text (31 mm): nothing may ever be printed there.
const MARGINS = [
  [21.5, 21.5, 30.5, 275],
  [179.5, 21.5, 188.5, 275],
  [21.5, 271, 188.5, 275.5],
] as const;
const TEXT = [31, 29, 179, 270] as const;
const isGold = (red: number, green: number, blue: number) =>
  red > 120 && red < 215 && green < 165 && red - blue > 70;

const pagesOf = (certificate: CertificateDocument, locales: readonly Locale[] = ["zh", "en"]) =>
  drawPages(CERTIFICATE_TEMPLATE, certificateData(certificate, locales));

function qrCodeOf(page: Page): string | undefined {
  const rgba = new Uint8ClampedArray(page.width * page.height * 4).fill(255);
  for (let i = 0; i < page.width * page.height; i++) rgba.set(page.pixels.subarray(i * 3, i * 3 + 3), i * 4);
  return jsQR(rgba, page.width, page.height)?.data;
}

describe(`a certificate drawn from its ${WAY}`, SLOW, () => {
  it.each([
    ["ordinary", CERTIFICATE],
    ["a holder of 60 characters and a scope of 300", LONG],
    [
      "a rare name without English",
      { ...CERTIFICATE, holderName: "㛃䶮𠅤喆堃商贸行", holderNameEn: undefined },
    ],
    ["one unbroken Latin word", { ...CERTIFICATE, holderName: "A".repeat(60), scope: "B".repeat(300) }],
  ])("fills two pages and leaves the margins empty: %s", async (_, certificate) => {
    const pages = await pagesOf(certificate);
    expect(pages).toHaveLength(2);
    for (const page of pages) {
      expect(share(page, TEXT, isDark)).toBeGreaterThan(0.02);
      for (const margin of MARGINS) expect(share(page, margin, isDark)).toBe(0);
    }
  });

  it("carries a code on both pages that reads as the address of its public page", async () => {
    const pages = await pagesOf(CERTIFICATE);
    expect(pages.map(qrCodeOf)).toEqual([CERTIFICATE.lookupUrl, CERTIFICATE.lookupUrl]);
  });

  it.each<[CertificateLevel, number]>([
    ["qualified", 0],
    ["three_star", 3],
    ["four_star", 4],
    ["five_star", 5],
  ])("shows the level %s with %i gold stars", async (level, stars) => {
    for (const page of await pagesOf({ ...CERTIFICATE, level }, ["zh"])) {
      // A star is 11 mm wide at its arms; no stroke of the level's name is longer than 9 mm.
      expect(mostRuns(page, [31, 90, 179, 190], [9.5, 13], isGold)).toBe(stars);
    }
  });
});

describe("renderCertificate", SLOW, () => {
  it("gives the same bytes for the same certificate, whatever was rendered in between", () => {
    const first = renderCertificate(CERTIFICATE);
    renderCertificate(LONG);
    const second = renderCertificate(CERTIFICATE);
    expect(Buffer.compare(first, second)).toBe(0);
    expect(Buffer.compare(first, renderCertificate({ ...CERTIFICATE, expiresOn: "2029-11-19" }))).not.toBe(0);
  });

  it("gives one page when one language is asked for", () => {
    const pagesIn = (pdf: Uint8Array) =>
      Buffer.from(pdf)
        .toString("latin1")
        .match(/\/Type \/Page\b/g)?.length;
    expect(pagesIn(renderCertificate(CERTIFICATE, { locale: "zh" }))).toBe(1);
    expect(pagesIn(renderCertificate(CERTIFICATE, { locale: "en" }))).toBe(1);
    expect(pagesIn(renderCertificate(CERTIFICATE))).toBe(2);
  });

  it("embeds the project's own fonts and no other", () => {
    const pdf = Buffer.from(renderCertificate({ ...CERTIFICATE, holderName: "㛃䶮𠅤·喆堃 Ω☆①" })).toString(
      "latin1",
    );
    const fonts = [...pdf.matchAll(/\/BaseFont \/\w+\+(\w+)-/g)].map((match) => match[1]);
    expect(new Set(fonts)).toEqual(new Set(["NotoSerifSC", "NotoSansSC"]));
    expect(pdf.match(/\/FontFile2/g)).toHaveLength(pdf.match(/\/FontName/g)?.length ?? -1);
  });

  it("refuses a name that no font can draw, and names the characters", () => {
    const render = () => renderCertificate({ ...CERTIFICATE, holderName: "笑脸😀公司𠮷" });
    expect(render).toThrow(UnsupportedCharactersError);
    expect(render).toThrow("😀 𠮷");
  });

  it("refuses a text that no size brings onto the page instead of cutting it", () => {
    expect(() => renderCertificate({ ...CERTIFICATE, scope: "售后服务".repeat(1500) })).toThrow(
      PdfOverflowError,
    );
  });

  it("treats what looks like markup in a name as plain text", () => {
    const names = ["#panic()公司", "*甲*_乙_公司", '"]) #eval("1")', "$x$ \\ `raw` @ref <label> //公司"];
    for (const holderName of names)
      expect(() => renderCertificate({ ...CERTIFICATE, holderName })).not.toThrow();
  });
});
