import { describe, expect, it } from "vitest";
import { exactPoints, roundedPoints, shareOf, stackedPoints, sumOf } from "@/lib/audit-report/points";

describe("points for people", () => {
  it.each([
    ["2", "2", "2"],
    ["3/10", "0.3", "0.3"],
    ["1/4", "0.25", "0.25"],
    ["2/3", "2/3 (≈ 0.67)", "0.67"],
    ["1/8", "1/8 (≈ 0.13)", "0.13"],
    ["86990/891", "86990/891 (≈ 97.63)", "97.63"],
    ["0", "0", "0"],
    ["-1", "−1", "−1"],
  ])("%s is %s, in short %s", (fraction, exact, rounded) => {
    expect(exactPoints(fraction)).toBe(exact);
    expect(roundedPoints(fraction)).toBe(rounded);
  });

  it("stand on two lines in a narrow column", () => {
    expect(stackedPoints("2/3")).toBe("2/3\n≈ 0.67");
    expect(stackedPoints("1/2")).toBe("0.5");
  });
});

describe("sums and shares", () => {
  it.each([
    [["1/3", "1/6", "1/2"], "1"],
    [["2", "3/10"], "23/10"],
    [[], "0"],
  ])("%j make %s", (fractions, sum) => {
    expect(sumOf(fractions)).toBe(sum);
  });

  it.each([
    ["3", "4", 0.75],
    ["0", "4", 0],
    ["4", "4", 1],
    ["0", "0", null],
    ["2/3", "1", 0.6666],
  ])("%s of %s is %s", (gained, applicable, share) => {
    expect(shareOf(gained, applicable)).toBe(share);
  });
});
