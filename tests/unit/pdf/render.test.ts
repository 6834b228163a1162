import { describe, expect, it } from "vitest";
import { PRELUDE } from "@/lib/pdf/prelude";
import { PdfOverflowError, renderPdf, UnsupportedCharactersError } from "@/lib/pdf/render";
import { drawPages, isDark, share } from "./rasterise";

const TEMPLATE = `${PRELUDE}
#set document(date: datetime(year: 2026, month: 11, day: 21))
#set page(paper: "a4", margin: 20mm)
#for text in data.pages { page(text) }
`;

describe("renderPdf", { timeout: 30_000 }, () => {
  it("makes a PDF whose bytes depend on the input alone", () => {
    const once = renderPdf(TEMPLATE, { pages: ["第一页"] });
    expect(Buffer.from(once.subarray(0, 5)).toString()).toBe("%PDF-");
    expect(Buffer.compare(once, renderPdf(TEMPLATE, { pages: ["第一页"] }))).toBe(0);
  });

  it("takes data as data: Typst markup in it is printed as it stands", () => {
    expect(() => renderPdf(TEMPLATE, { pages: ['#panic("x") \\ $ " ] }'] })).not.toThrow();
  });

  it("stops at a character without a glyph, wherever in the data it hides", () => {
    expect(() => renderPdf(TEMPLATE, { pages: ["甲"], more: { deep: ["😀"] } })).toThrow(
      UnsupportedCharactersError,
    );
  });

  it("stops when more pages are needed than allowed", () => {
    expect(() => renderPdf(TEMPLATE, { pages: ["甲", "乙"] }, { allowedPages: 1 })).toThrow(PdfOverflowError);
    expect(() => renderPdf(TEMPLATE, { pages: ["甲", "乙"] }, { allowedPages: 2 })).not.toThrow();
  });

  it("quotes the compiler when a template is wrong, and works again afterwards", () => {
    expect(() => renderPdf("#unknown-function()", {})).toThrow(/unknown variable/);
    expect(() => renderPdf(TEMPLATE, { pages: ["甲"] })).not.toThrow();
  });

  it("refuses a template that asks for a font of the system", () => {
    expect(() => renderPdf('#text(font: "No Such Family")[x]', {})).toThrow(/unknown font family/);
  });

  it("draws every page, as PDF and as SVG", async () => {
    for (const way of ["svg", undefined] as const) {
      const pages = await drawPages(TEMPLATE, { pages: ["甲乙丙".repeat(200), "丁戊己".repeat(200)] }, way);
      expect(pages).toHaveLength(2);
      for (const page of pages) expect(share(page, [20, 20, 190, 80], isDark)).toBeGreaterThan(0.02);
    }
  });
});
