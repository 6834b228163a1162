import { describe, expect, it } from "vitest";
import { typedCount, typedDigits, typedLine, typedParagraphs } from "@/lib/typed-text";

it.each([
  ["a soft break of Word", "第一行\v第二行", "第一行 第二行", "第一行\n第二行"],
  ["a line separator", "一\u2028二", "一 二", "一\n二"],
  ["Windows line ends", "一\r\n二", "一 二", "一\n二"],
  ["signs without a width", "\ufeff星\u200b证\u200d\u2060公\u00ad司\u202a", "星证公司", "星证公司"],
  ["blanks that do not break", "Xing\u00a0\u3000zheng ", "Xing zheng", "Xing zheng"],
  ["a zero and a bell", "甲\u0000乙\u0007", "甲乙", "甲乙"],
  ["half a character", "甲\ud840", "甲", "甲"],
  [
    "smart quotes and full-width signs stay",
    "“星证”（北京）·㐂１",
    "“星证”（北京）·㐂１",
    "“星证”（北京）·㐂１",
  ],
  ["rare characters stay", "𠮷龘", "𠮷龘", "𠮷龘"],
  ["nothing but what nobody sees", "\u200b \v\t", "", ""],
])("%s", (_, typed, line, paragraphs) => {
  expect([typedLine(typed), typedParagraphs(typed)]).toEqual([line, paragraphs]);
});

describe("digits", () => {
  it.each([
    ["０２１－１２３４５６７８", "021-12345678"],
    ["（０１０）　８８８８–９９９９", "(010) 8888-9999"],
    ["＋８６\u200b １３８００００００００", "+86 13800000000"],
  ])("%s are %s", (typed, meant) => {
    expect(typedDigits(typed)).toBe(meant);
  });

  it.each([
    ["１，２００", "1200"],
    ["5,000,000", "5000000"],
    ["1,20", "1,20"],
    ["12", "12"],
  ])("a count %s is %s", (typed, meant) => {
    expect(typedCount(typed)).toBe(meant);
  });
});
