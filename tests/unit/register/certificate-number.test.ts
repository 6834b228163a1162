import { describe, expect, test } from "vitest";
import { foldNumber, looksLikeNumber } from "@/lib/register/certificate-number";

describe("a number as somebody types it", () => {
  test.each([
    [" 2026-000012-r0 ", "2026-000012-R0"],
    ["２０２６－０００００１２－Ｒ０", "2026-0000012-R0"],
    ["2026—000012–R0", "2026-000012-R0"],
    ["2026 − 000012 − R0", "2026-000012-R0"],
    ["2026-000012-R0\u200b", "2026-000012-R0"],
  ])("%s → %s", (typed, number) => {
    expect(foldNumber(typed)).toBe(number);
  });

  test.each([
    ["2026-000012-R0", true],
    ["晨岭电器", false],
    ["ABC家居", false],
    ["CHENLING", false],
    ["20", false],
  ])("%s looks like a number: %s", (folded, expected) => {
    expect(looksLikeNumber(folded)).toBe(expected);
  });
});
