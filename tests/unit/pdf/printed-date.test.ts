import { describe, expect, it } from "vitest";
import { printedDate } from "@/lib/pdf/printed-date";

describe("printedDate", () => {
  it.each([
    ["2026-11-21", "2026年11月21日", "21 November 2026"],
    ["2029-01-05", "2029年1月5日", "5 January 2029"],
  ])("prints %s as %s and %s", (date, zh, en) => {
    expect(printedDate(date, "zh")).toBe(zh);
    expect(printedDate(date, "en")).toBe(en);
  });

  it.each(["2026-13-01", "2026-00-10", "2026-1-1", "2026-01-32", "", "2026-01-01T00:00:00Z"])(
    "refuses %s",
    (text) => {
      expect(() => printedDate(text, "zh")).toThrow("Not a date");
    },
  );
});
