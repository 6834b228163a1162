import { expect, test } from "vitest";
import { contractTerms } from "@/lib/applications/contract-terms";
import type { CaseStatus } from "@/lib/cases/schema";
import { feesDue, sumDue } from "@/lib/contract-changes/fees-due";

const terms = (halfDays: number) =>
  contractTerms({
    reference: "XZ-2026-0001",
    version: 1,
    enterprise: { name: "甲", creditCode: "9", address: "乙" },
    body: { name: "丙" },
    scope: "丁",
    basis: "戊",
    requestedLevel: null,
    employees: 60,
    computedHalfDays: 13,
    sampledOutlets: 0,
    halfDays,
    overrideReason: "己",
  });

// 60 employees: 1.5 days before the visit and 5 on site, 3,000 yuan a day; the application is 1,000 yuan.
test.each<[CaseStatus, halfDays: number, yuan: number]>([
  ["contracted", 13, 1_000],
  ["planned", 13, 1_000],
  ["confirmed", 13, 5_500],
  ["ready", 13, 5_500],
  ["auditing", 13, 20_500],
  ["granted", 13, 20_500],
  // Agreed as one sum: the documents have no price of their own.
  ["ready", 16, 1_000],
  ["audited", 16, 25_000],
])("%s with %i half days: %i yuan are due", (status, halfDays, yuan) => {
  expect(sumDue(feesDue(terms(halfDays), status))).toBe(yuan * 100);
});

test("registration and yearly fees wait for a certificate", () => {
  expect(feesDue(terms(13), "granted").map(({ dueFen, ground }) => [dueFen, ground])).toEqual([
    [100_000, "application_reviewed"],
    [0, "no_certificate"],
    [0, "no_certificate"],
    [1_950_000, "audited"],
  ]);
});
