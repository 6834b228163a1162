import { describe, expect, test } from "vitest";
import { type CaseStatus, caseStatuses } from "@/lib/cases/schema";
import { openingOf, proofOf } from "@/lib/self-assessment/opening";

const signedOffAt = new Date("2026-07-08T08:00:00Z");
const here = { caseId: "here", status: "audited" as CaseStatus, signedOffAt };

describe("the certification body reads a self-assessment", () => {
  test("when the case's scorecard is signed off", () => {
    expect(openingOf("here", [here])).toEqual({ state: "open" });
  });

  test("not before, whatever the case's status is called", () => {
    for (const status of caseStatuses) {
      const closed = { state: "closed", reason: "not_signed_off" };
      expect(openingOf("here", [{ ...here, status, signedOffAt: null }])).toEqual(closed);
    }
  });

  // A case that is over or was never handed in keeps nothing closed; one on its way to an audit does.
  const waiting = [
    "submitted",
    "supplementing",
    "accepted",
    "contract_offered",
    "contracted",
    "planned",
    "confirmed",
    "ready",
    "auditing",
  ];
  test.each(caseStatuses.filter((status) => waiting.includes(status)))(
    "not through an old case while another one is %s",
    (status) => {
      const other = { caseId: "other", status, signedOffAt: null };
      expect(openingOf("here", [here, other])).toEqual({ state: "closed", reason: "other_case_open" });
    },
  );
  test.each(["draft", "withdrawn", "declined", "certified"] as const)(
    "beside another case that is %s",
    (status) => {
      expect(openingOf("here", [here, { caseId: "other", status, signedOffAt: null }]).state).toBe("open");
    },
  );
});

test("the log proves what was shown between the making of the case and its sign-off, to the millisecond", () => {
  const createdAt = new Date("2026-05-01T00:00:00Z");
  const at = (instant: string, granted: boolean) => ({ at: new Date(instant), granted });
  const looks = [
    at("2026-04-30T23:59:59.999Z", true),
    at("2026-05-01T00:00:00.000Z", false),
    at("2026-07-08T07:59:59.999Z", true),
    at("2026-07-08T08:00:00.000Z", true),
    at("2026-07-08T08:00:00.001Z", false),
  ];
  expect(proofOf(looks, { createdAt, signedOffAt })).toEqual({
    shownBefore: 1,
    refusedBefore: 1,
    shownSince: 1,
  });
  expect(proofOf([], { createdAt, signedOffAt })).toEqual({
    shownBefore: 0,
    refusedBefore: 0,
    shownSince: 0,
  });
});
