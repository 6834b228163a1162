import { randomUUID } from "node:crypto";
import sharp from "sharp";
import { beforeAll, describe, expect, it } from "vitest";
import { reportContent } from "@/lib/audit-report/content";
import type { Pictures } from "@/lib/audit-report/draft";
import { printableContent } from "@/lib/audit-report/printable";
import { renderReport, reportData } from "@/lib/audit-report/render";
import type { ReportSource } from "@/lib/audit-report/source";
import { REPORT_TEMPLATE } from "@/lib/audit-report/template";
import { drawPages, isDark, type Page, share, WAY } from "../pdf/rasterise";
import { cardWith, notMet, sampled, specialDeductions } from "../scoring/cards";
import { makeSource, photo, said } from "./source";

const card = cardWith(
  { ...notMet("5.1.6.4"), "5.1.2.1": sampled(10, 3) },
  { specialDeductions: specialDeductions(1) },
);
const NONE: Pictures = new Map();
const madeAt = "2026-07-09T03:00:00.000Z";
const make = (given: Partial<ReportSource> = {}, locale: "zh" | "en" = "zh", pictures = NONE) =>
  reportContent(makeSource(card, given), locale, { pictures, madeAt });

const isRed = (red: number, green: number, blue: number) => red > 200 && green < 60 && blue < 60;
const isTeal = (red: number, green: number, blue: number) =>
  red < 60 && green > 60 && blue > 60 && blue < 110;

let red: Uint8Array;
beforeAll(async () => {
  red = await sharp({ create: { width: 1200, height: 900, channels: 3, background: "#e60000" } })
    .jpeg()
    .toBuffer();
});

function expectWhole(pages: Page[]) {
  for (const page of pages) {
    expect(share(page, [22, 25, 188, 274], isDark)).toBeGreaterThan(0.002);
    expect(share(page, [80, 277, 130, 290], isDark)).toBeGreaterThan(0.003);
    expect(share(page, [0, 0, 20, 297], isDark)).toBe(0);
    expect(share(page, [190, 0, 210, 297], isDark)).toBe(0);
  }
}

describe("the report on paper", { timeout: 120_000 }, () => {
  it.each(["zh", "en"] as const)(
    "in %s: no blank page, nothing in the margins, a number at each foot",
    async (locale) => {
      const pages = await drawPages(REPORT_TEMPLATE, reportData(make({}, locale)));
      expect(pages.length).toBeGreaterThan(5);
      expectWhole(pages);
    },
  );

  it("draws the bars of the groups as long as their share", async () => {
    const pages = await drawPages(REPORT_TEMPLATE, reportData(make()));
    const bars = pages.map((page) => share(page, [87, 30, 155, 200], isTeal));
    expect(Math.max(...bars)).toBeGreaterThan(0.03);
  });

  it("gives the same bytes for the same audit, others when a word changes", () => {
    const source = makeSource(card);
    const once = (given: ReportSource) =>
      Buffer.from(renderReport(reportContent(given, "zh", { pictures: NONE, madeAt }), new Map()));
    expect(once(source).equals(once(source))).toBe(true);
    expect(once(source).equals(once({ ...source, gapsReason: "另有说明" }))).toBe(false);
  });

  it("prints fifty photographs, each whole on its page", async () => {
    const operations = Array.from({ length: 50 }, (_, index) =>
      said(`photo:${randomUUID()}`, photo(index, { caption: "长长的说明".repeat(index % 7) })),
    );
    const pictures: Pictures = new Map(
      Array.from(
        { length: 50 },
        (_, index) => [photo(index).copy.sha256, { file: `p${index}.jpg` }] as const,
      ),
    );
    const files = new Map(Array.from({ length: 50 }, (_, index) => [`p${index}.jpg`, red] as const));
    const pages = await drawPages(
      REPORT_TEMPLATE,
      reportData(make({ operations }, "zh", pictures)),
      WAY,
      files,
    );
    expectWhole(pages);
    // 78 by 58.5 mm of the 86 by 260 mm looked at: what one photograph covers, were all of it red.
    const covered = pages.reduce((sum, page) => sum + share(page, [22, 20, 108, 280], isRed), 0);
    expect(covered / ((78 * 58.5) / (86 * 260))).toBeCloseTo(50, 0);
  });

  it("leaves room where a photograph has not arrived, and asks for no file", () => {
    const operations = [said(`photo:${randomUUID()}`, photo(1))];
    expect(() => renderReport(make({ operations }), new Map())).not.toThrow();
  });

  it("takes the longest names, words without a break and thousands of characters", async () => {
    const long = {
      name: "上海虚构家用电器售后服务管理咨询有限公司".repeat(5),
      nameEn: "Shanghai Invented Appliances ".repeat(8).trim(),
      creditCode: "91310000MA1FL0000X",
      legalPerson: "阿依努尔·买买提江",
      registeredAddress: "a".repeat(300),
      officeAddress: "虚构路".repeat(60),
    };
    const operations = [
      said("item:5.1.1.1", { verdict: "met", finding: "发现".repeat(2000) }),
      said(`evidence:${randomUUID()}`, {
        clause: "5.1.1.3",
        method: "document",
        source: "x".repeat(200),
        text: "文件".repeat(2000),
      }),
    ];
    const corrections = makeSource(card).corrections.map((correction) => ({
      ...correction,
      requirement: "要求".repeat(1500),
      evidence: "y".repeat(3000),
    }));
    for (const locale of ["zh", "en"] as const) {
      const content = make({ organisation: long, operations, corrections }, locale);
      expectWhole(await drawPages(REPORT_TEMPLATE, reportData(content)));
    }
  });
});

describe("what cannot be printed", { timeout: 120_000 }, () => {
  const operations = [
    said(`evidence:${randomUUID()}`, {
      clause: "5.1.1.1",
      method: "observation",
      source: "客服群",
      text: "回复😀和བོད",
    }),
  ];

  it("stands as its code, and the report says so; it never stops the report", () => {
    const content = printableContent(make({ operations }));
    const text = JSON.stringify(content);
    expect(text).toContain("回复[U+1F600]和[U+0F56]");
    expect(text).not.toContain("😀");
    expect(JSON.stringify(content.sections.find(({ id }) => id === "gaps"))).toContain("[U+1F600]、[U+0F56]");
    expect(() => renderReport(make({ operations }), new Map())).not.toThrow();
  });

  it("is not spoken of where everything can be printed", () => {
    expect(JSON.stringify(printableContent(make()))).not.toContain("U+");
  });

  it("leaves hashes whole, so that they can be copied and compared", () => {
    const hash = "0123456789abcdef".repeat(4);
    const taken = [
      said(`photo:${randomUUID()}`, photo(1, { original: { ...photo(1).original, sha256: hash } })),
    ];
    expect(JSON.stringify(printableContent(make({ operations: taken })))).toContain(hash);
  });
});
