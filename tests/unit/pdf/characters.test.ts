import { describe, expect, it } from "vitest";
import { unsupportedCharacters } from "@/lib/pdf/characters";

describe("unsupportedCharacters", () => {
  it.each([
    ["rare characters of names", "㛃䶮𠅤喆堃頔翀㸆镕犇骉羴龘靐齉爨𬭎𫖯𬀩禤亖㐂"],
    ["a minority name with its dot", "阿依努尔·买买提江"],
    ["signs of addresses and units", "①㎡℃Ω№—…“”《》（）、；：！？％＋"],
    ["Latin letters with accents", "Société générale Zürich"],
    ["breaks, tabs and a zero-width space", "甲\n乙\t丙\u200b丁"],
    ["nothing at all", ""],
  ])("can print %s", (_, text) => {
    expect(unsupportedCharacters(text)).toEqual([]);
  });

  it.each([
    ["an emoji", "笑脸😀有限公司", ["😀"]],
    ["a character outside the fonts, named once", "𠮷𠮷商行", ["𠮷"]],
    ["Arabic letters", "شركة", ["ش", "ر", "ك", "ة"]],
    ["Tibetan letters", "甲བོད乙", ["བ", "ོ", "ད"]],
    ["a control character", "甲\u0007乙", ["\u0007"]],
  ])("names %s", (_, text, missing) => {
    expect(unsupportedCharacters(text)).toEqual(missing);
  });
});
