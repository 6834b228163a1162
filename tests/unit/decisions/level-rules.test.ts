import { describe, expect, test } from "vitest";
import { grantedLevel, lowerLevels, possibleOutcomes } from "@/lib/decisions/level-rules";

describe("levels a decision can give", () => {
  test.each([
    ["failed", [], ["refuse"]],
    ["qualified", [], ["grant", "refuse"]],
    ["three_star", ["qualified"], ["grant", "grant_lower", "refuse"]],
    ["five_star", ["qualified", "three_star", "four_star"], ["grant", "grant_lower", "refuse"]],
  ] as const)("with a score of %s", (scored, lower, outcomes) => {
    expect(lowerLevels(scored)).toEqual(lower);
    expect(possibleOutcomes(scored)).toEqual(outcomes);
  });

  test.each([
    ["four_star", { outcome: "grant" }, { level: "four_star" }],
    ["four_star", { outcome: "grant", level: "five_star" }, { level: "four_star" }],
    ["four_star", { outcome: "grant_lower", level: "three_star" }, { level: "three_star" }],
    ["four_star", { outcome: "grant_lower", level: "four_star" }, "too_high"],
    ["four_star", { outcome: "grant_lower", level: "five_star" }, "too_high"],
    ["four_star", { outcome: "grant_lower" }, "too_high"],
    ["qualified", { outcome: "grant_lower", level: "qualified" }, "too_high"],
    ["failed", { outcome: "grant" }, "too_high"],
    ["failed", { outcome: "grant_lower", level: "qualified" }, "too_high"],
    ["failed", { outcome: "refuse" }, { level: null }],
    ["five_star", { outcome: "refuse", level: "five_star" }, { level: null }],
  ] as const)("%s, %o → %o", (scored, decision, granted) => {
    expect(grantedLevel(scored, decision)).toEqual(granted);
  });
});
