import { expect, test } from "vitest";
import { appendPhrase, countBlanks, findBlank } from "@/lib/phrases/blanks";

test.each([
  ["", 0, null],
  ["已填写。", 0, null],
  ["抽查＿＿份。", 1, { start: 2, end: 4 }],
  ["抽查＿＿份，其中＿＿份。", 2, { start: 2, end: 4 }],
  ["抽查8份，其中＿＿份。", 1, { start: 7, end: 9 }],
])("%j has %i blanks, the first at %j", (text, count, place) => {
  expect(countBlanks(text)).toBe(count);
  expect(findBlank(text)).toEqual(place);
});

test.each([
  ["", "抽查＿＿份。", "抽查＿＿份。"],
  ["  \n", "抽查＿＿份。", "抽查＿＿份。"],
  ["见工单12。", "抽查＿＿份。", "见工单12。\n抽查＿＿份。"],
])("behind %j a phrase keeps what was typed", (typed, phrase, together) => {
  expect(appendPhrase(typed, phrase)).toBe(together);
});
