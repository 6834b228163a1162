import { describe, expect, test } from "vitest";
import { askedCertificate, foldNumber, looksLikeNumber } from "@/lib/register/certificate-number";

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

describe("the number in the address of a public page", () => {
  test.each([
    ["/certificates/2026-000012-R0", "2026-000012-R0"],
    ["/en/certificates/2026-000012-R0", "2026-000012-R0"],
    ["/certificates/%EF%BC%92026-1", "２026-1"],
    ["/certificates/%E0%A4%A", "%E0%A4%A"],
    ["/certificates", null],
    ["/desk/certificates/2026-000012-R0", null],
    ["/certificates/a/b", null],
  ])("%s → %s", (path, number) => {
    expect(askedCertificate(path)).toBe(number);
  });
});
