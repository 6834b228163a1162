import { describe, expect, it } from "vitest";
import { type EligibilityAnswers, eligibilityOf, requiredManagers } from "@/lib/applications/eligibility";

const today = "2026-11-21";
const manager = (certificateNumber: string, validUntil: string | null = null) => ({
  name: "王管",
  certificateNumber,
  validUntil,
});
const right: EligibilityAnswers = {
  independentLegalPerson: true,
  serviceRulesComplete: true,
  serviceOwner: "王管",
  earmarkedFunds: true,
  noMajorFailure: true,
  serviceStaffCount: 8,
  managers: [manager("SM-1")],
};
const stateOf = (answers: EligibilityAnswers, condition: string) =>
  eligibilityOf(answers, today).conditions.find((entry) => entry.condition === condition)?.state;

it.each([
  [0, 1],
  [1, 1],
  [9, 1],
  [10, 1],
  [11, 2],
  [20, 2],
  [21, 3],
  [100, 10],
  [101, 11],
])("of %d people in service management %d must be certified", (staff, managers) => {
  expect(requiredManagers(staff)).toBe(managers);
});

describe("an enterprise is eligible", () => {
  it("when every condition is met", () => {
    expect(eligibilityOf(right, today)).toMatchObject({
      eligible: true,
      managers: { required: 1, counted: 1, expired: 0 },
    });
  });

  it.each([
    ["independent_legal_person", { independentLegalPerson: false }, "not_met"],
    ["independent_legal_person", { independentLegalPerson: null }, "unanswered"],
    ["service_rules", { serviceRulesComplete: false }, "not_met"],
    ["service_owner", { serviceOwner: "  " }, "unanswered"],
    ["earmarked_funds", { earmarkedFunds: false }, "not_met"],
    ["no_major_failure", { noMajorFailure: false }, "not_met"],
    ["service_managers", { serviceStaffCount: null }, "unanswered"],
    ["service_managers", { serviceStaffCount: 11 }, "not_met"],
    ["service_managers", { managers: [] }, "not_met"],
  ] as const)("not while %s stands with %j", (condition, change, state) => {
    const answers = { ...right, ...change };
    expect(stateOf(answers, condition)).toBe(state);
    expect(eligibilityOf(answers, today).eligible).toBe(false);
  });
});

describe("a service manager's certificate", () => {
  it.each([
    ["ran out yesterday", [manager("SM-1", "2026-11-20")], 0, 1],
    ["has its last day today", [manager("SM-1", today)], 1, 0],
    ["names no end", [manager("SM-1")], 1, 0],
    ["is listed twice", [manager("SM-1"), manager(" sm-1 ")], 1, 0],
    ["has no number", [manager(" ")], 0, 0],
  ])("that %s counts as it should", (_, managers, counted, expired) => {
    expect(eligibilityOf({ ...right, managers }, today).managers).toEqual({ required: 1, counted, expired });
  });
});
