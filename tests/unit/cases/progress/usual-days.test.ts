import { expect, test } from "vitest";
import { usualDays } from "@/lib/cases/progress/usual-days";
import { stages } from "@/lib/cases/stages";
import { stageTargetDays } from "@/lib/rules/stage-targets";

test("a stage that five cases have finished is told by experience", () => {
  const measured = [{ stage: "audit", cases: 5, half: 9, mostly: 14 }] as const;
  expect(usualDays(measured).find(({ stage }) => stage === "audit")?.usual).toEqual({
    basis: "experience",
    cases: 5,
    half: 9,
    mostly: 14,
  });
});

test("with four it is the target, whatever they took", () => {
  const measured = [{ stage: "audit", cases: 4, half: 9, mostly: 14 }] as const;
  expect(usualDays(measured).find(({ stage }) => stage === "audit")?.usual).toEqual({
    basis: "target",
    days: 30,
  });
});

test("without experience and without a target nothing is claimed", () => {
  expect(usualDays([]).map(({ stage, usual }) => [stage, usual.basis])).toEqual([
    ["application", "none"],
    ["acceptance", "target"],
    ["contract", "target"],
    ["planning", "target"],
    ["documents", "target"],
    ["audit", "target"],
    ["judgement", "target"],
    ["certificate", "target"],
  ]);
});

test("a target is a whole number of days, one or more", () => {
  const targets = stages.map((stage) => stageTargetDays[stage]).filter((days) => days !== null);
  expect(targets.every((days) => Number.isInteger(days) && days > 0)).toBe(true);
});
