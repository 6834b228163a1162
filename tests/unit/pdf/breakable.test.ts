import { expect, it } from "vitest";
import { breakable } from "@/lib/pdf/breakable";

it.each([
  ["short words stay", "Hangzhou Chengguang", "Hangzhou Chengguang"],
  ["Chinese breaks anyway", "杭州澄光家用电器有限公司".repeat(4), "杭州澄光家用电器有限公司".repeat(4)],
  ["a run of exactly the longest length stays", "abcd", "abcd"],
  ["a longer run may break after each such length", "abcdefghij", "abcd\u200befgh\u200bij"],
])("%s", (_, text, expected) => {
  expect(breakable(text, _.includes("run") ? 4 : 24)).toBe(expected);
});
