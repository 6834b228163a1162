import { describe, expect, test } from "vitest";
import {
  type CaseRecord,
  judgePreconditions,
  obstaclesTo,
  type PreconditionKey,
  type PreconditionStep,
  preconditionSteps,
} from "@/lib/decisions/preconditions";

const proof = { by: "李评", at: "2026-08-01T02:00:00.000Z" };
const done = Object.fromEntries(preconditionSteps.map((step) => [step, proof])) as CaseRecord["steps"];
const complete: CaseRecord = {
  steps: done,
  openMajorComplaints: [],
  nonConformities: [],
  specialDeductions: 0,
  specialNonConformities: [],
};
const without = (step: PreconditionStep): CaseRecord => ({ ...complete, steps: { ...done, [step]: null } });
const raised = (grade: string, status: string) => ({
  number: 1,
  clause: "5.3.2.2",
  grade,
  status,
  verified: status === "verified" ? proof : null,
});
const with_ = (extra: Partial<CaseRecord>): CaseRecord => ({ ...complete, ...extra });
const complaint = { id: "1", receivedOn: "2026-08-01", summary: "维修超期" };

describe("the preconditions of a decision", () => {
  const table: [string, CaseRecord, toGrant: PreconditionKey[], toRefuse: PreconditionKey[]][] = [
    ["everything done", complete, [], []],
    ["application not accepted", without("application_accepted"), ["steps_complete"], ["steps_complete"]],
    ["contract not accepted", without("contract_accepted"), ["steps_complete"], ["steps_complete"]],
    ["plan not confirmed", without("plan_confirmed"), ["steps_complete"], ["steps_complete"]],
    ["documents not ready", without("document_review_ready"), ["steps_complete"], ["steps_complete"]],
    ["scorecard not signed off", without("scorecard_signed_off"), ["steps_complete"], ["steps_complete"]],
    ["no report", without("report_submitted"), ["steps_complete"], ["steps_complete"]],
    ["review not passed", without("review_passed"), ["steps_complete"], ["steps_complete"]],
    ["a major complaint open", with_({ openMajorComplaints: [complaint] }), ["no_major_complaint"], []],
    ["a serious one open", with_({ nonConformities: [raised("serious", "open")] }), ["serious_verified"], []],
    [
      "a serious one answered",
      with_({ nonConformities: [raised("serious", "answered")] }),
      ["serious_verified"],
      [],
    ],
    [
      "a serious one reopened",
      with_({ nonConformities: [raised("serious", "reopened")] }),
      ["serious_verified"],
      [],
    ],
    ["a serious one verified", with_({ nonConformities: [raised("serious", "verified")] }), [], []],
    ["a general one open", with_({ nonConformities: [raised("general", "open")] }), [], []],
    ["a special deduction uncorrected", with_({ specialDeductions: 1 }), [], []],
  ];

  test.each(table)("%s", (_, record, toGrant, toRefuse) => {
    const preconditions = judgePreconditions(record);
    expect(obstaclesTo("grant", preconditions)).toEqual(toGrant);
    expect(obstaclesTo("grant_lower", preconditions)).toEqual(toGrant);
    expect(obstaclesTo("refuse", preconditions)).toEqual(toRefuse);
  });

  test("each step stands with who did it and when", () => {
    const [steps] = judgePreconditions(complete);
    expect(steps?.lines).toHaveLength(7);
    expect(steps?.lines.every((line) => line.proof === proof)).toBe(true);
  });

  test.each([
    ["none raised", with_({ specialDeductions: 2 }), false, [{ missing: 2 }]],
    [
      "one verified, one not raised",
      with_({ specialDeductions: 2, specialNonConformities: [raised("serious", "verified")] }),
      false,
      [{ number: 1, clause: "5.3.2.2" }, { missing: 1 }],
    ],
    [
      "all verified",
      with_({ specialDeductions: 1, specialNonConformities: [raised("general", "verified")] }),
      true,
      [{ number: 1, clause: "5.3.2.2" }],
    ],
  ] as const)("special deductions warn and do not block: %s", (_, record, met, details) => {
    const specials = judgePreconditions(record).find(({ key }) => key === "specials_corrected");
    expect(specials).toMatchObject({ met, blocks: false });
    expect(specials?.lines.map(({ detail }) => detail)).toEqual(details);
  });
});
