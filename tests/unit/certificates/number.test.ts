import { describe, expect, test } from "vitest";
import { certificateNumber } from "@/lib/certificates/number";

describe("certificate numbers", () => {
  test.each([
    ["the body's template", { year: 2026, serial: 12, cycle: 0 }, undefined, "2026-000012-R0"],
    [
      "a serial beyond its width is not cut",
      { year: 2026, serial: 1_234_567, cycle: 2 },
      undefined,
      "2026-1234567-R2",
    ],
    [
      "lower case and spaces go",
      { year: 2026, serial: 3, cycle: 1 },
      "xz {year} / {serial:4} r{cycle}",
      "XZ2026/0003R1",
    ],
  ] as const)("%s", (_, values, template, number) => {
    expect(certificateNumber(values, template)).toBe(number);
  });

  test("a template that asks for something unknown is refused", () => {
    expect(() => certificateNumber({ year: 2026, serial: 1, cycle: 0 }, "{body}-{serial}")).toThrow("body");
  });
});
