import { describe, expect, test } from "vitest";
import {
  bigramsOf,
  foldTerm,
  holderBigrams,
  isLongEnough,
  literally,
  nameContains,
} from "@/lib/register/search-terms";

describe("names as they are compared", () => {
  test.each([
    ["ＡＢＣ（中国）有限公司", "abc(中国)有限公司"],
    ["Chenling  Appliances", "chenlingappliances"],
    ["晨 岭\u3000电器\u200b", "晨岭电器"],
    ["㈱虚构", "(株)虚构"],
  ])("%s → %s", (typed, folded) => {
    expect(foldTerm(typed)).toBe(folded);
  });

  test("a term is cut at eighty characters", () => {
    expect([...foldTerm("晨".repeat(200))]).toHaveLength(80);
  });

  test.each([
    ["电", false],
    ["电器", true],
    ["𠮷", false],
    ["𠮷家", true],
  ])("%s is long enough: %s", (term, expected) => {
    expect(isLongEnough(term)).toBe(expected);
  });
});

describe("pairs of characters", () => {
  test.each([
    ["晨岭电器", ["晨岭", "岭电", "电器"]],
    ["𠮷家居", ["𠮷家", "家居"]],
    ["哈哈哈", ["哈哈"]],
    ["电", []],
    ["", []],
  ])("%s", (folded, pairs) => {
    expect(bigramsOf(folded)).toEqual(pairs);
  });

  test("both names count, and no pair joins the end of one with the start of the other", () => {
    expect(holderBigrams(["晨岭", "AB c"])).toEqual(["晨岭", "ab", "bc"]);
  });

  test("a name is compared with the whole term, not with its pairs", () => {
    expect(nameContains(["岭南电子电器"], "岭南电器")).toBe(false);
    expect(nameContains(["", "Chenling Co."], "lingco")).toBe(true);
  });
});

test("wildcards of LIKE lose their power", () => {
  expect(literally("100%_\\")).toBe("100\\%\\_\\\\");
});
