import { describe, expect, it } from "vitest";
import { covers } from "@/lib/pdf/coverage";

describe("covers", () => {
  const ranges = new Uint32Array([10, 12, 20, 20, 30, 40]);

  it.each([
    [9, false],
    [10, true],
    [11, true],
    [12, true],
    [13, false],
    [20, true],
    [29, false],
    [40, true],
    [41, false],
  ])("knows whether the ranges 10–12, 20, 30–40 hold %i: %s", (codePoint, expected) => {
    expect(covers(ranges, codePoint)).toBe(expected);
  });

  it("finds nothing in a font without characters", () => {
    expect(covers(new Uint32Array(), 65)).toBe(false);
  });
});
