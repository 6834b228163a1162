import { describe, expect, test } from "vitest";
import { noOpenWork, type OpenWork } from "@/lib/cases/next-step";
import { type Deadline, deadlineOf, type FixedDays } from "@/lib/cases/progress/deadline";
import type { CaseStatus } from "@/lib/cases/schema";

const today = "2026-11-21";
const days: FixedDays = {
  supplementDueOn: "2026-11-25",
  correctionDueOn: "2026-11-20",
  visit: { startsOn: "2026-12-07", endsOn: "2026-12-09" },
};
const correcting: OpenWork = { ...noOpenWork, correctionsToAnswer: 1 };

test.each<[CaseStatus, OpenWork, Deadline["kind"] | null, string | null, number | null]>([
  ["draft", noOpenWork, null, null, null],
  ["submitted", noOpenWork, null, null, null],
  ["supplementing", noOpenWork, "supplement", "2026-11-25", 4],
  ["contract_offered", noOpenWork, null, null, null],
  // The dates of a plan that was objected to bind nobody.
  ["contracted", noOpenWork, null, null, null],
  ["planned", noOpenWork, "proposed_visit", "2026-12-07", 16],
  ["confirmed", noOpenWork, "visit", "2026-12-07", 16],
  ["ready", noOpenWork, "visit", "2026-12-07", 16],
  ["auditing", noOpenWork, "visit", "2026-12-07", 16],
  ["auditing", correcting, "correction", "2026-11-20", -1],
  ["audited", correcting, "correction", "2026-11-20", -1],
  ["audited", noOpenWork, null, null, null],
  ["reviewed", correcting, "correction", "2026-11-20", -1],
  ["granted", correcting, null, null, null],
  ["certified", noOpenWork, null, null, null],
  ["withdrawn", correcting, null, null, null],
])("a case that is %s (%j) has to do with %s on %s, in %s days", (status, work, kind, day, daysLeft) => {
  const found = deadlineOf({ status, work, days }, today);
  expect([found?.kind ?? null, found?.day ?? null, found?.daysLeft ?? null]).toEqual([kind, day, daysLeft]);
});

describe("where no day is fixed", () => {
  const none: FixedDays = { supplementDueOn: null, correctionDueOn: null, visit: null };
  test.each<CaseStatus>(["supplementing", "planned", "audited"])("none is told: %s", (status) => {
    expect(deadlineOf({ status, work: correcting, days: none }, today)).toBeNull();
  });
});

test("a day is counted by the calendar, also over the end of a year", () => {
  const found = deadlineOf(
    { status: "supplementing", work: noOpenWork, days: { ...days, supplementDueOn: "2027-01-01" } },
    "2026-12-31",
  );
  expect(found?.daysLeft).toBe(1);
});
