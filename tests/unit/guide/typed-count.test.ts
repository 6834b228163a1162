import { describe, expect, test } from "vitest";
import { plainCount } from "@/lib/guide/typed-count";

describe("a count is read as people type it", () => {
  test.each([
    ["1200", "1200"],
    [" 1200 ", "1200"],
    ["1,200", "1200"],
    ["１２００", "1200"],
    ["１，２００", "1200"],
    ["1 200", "1200"],
    ["1\u00a0200", "1200"],
    ["１　２００", "1200"],
    ["1,234,567", "1234567"],
    ["0", "0"],
  ])("%j is %s", (typed, plain) => {
    expect(plainCount(typed)).toBe(plain);
  });

  test.each(["12,00", "1,2,3", "1200,", ",200", "1,200 000", "1.200", "-5", "十二", "12²", "1e3", ""])(
    "%j is no count divided in threes and stays what it is",
    (typed) => {
      expect(plainCount(typed)).toBe(typed);
    },
  );
});
