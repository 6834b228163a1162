import { describe, expect, test } from "vitest";
import { canCorrect, canRaise, dueDay, isOverdue, nextCorrectionStatus } from "@/lib/corrections/lifecycle";
import { correctionMoves, correctionStatuses } from "@/lib/corrections/schema";

// Written out by hand: rows are where it stands, columns what somebody wants.
const expected = {
  open: { answer: "answered", verify: undefined, reopen: undefined },
  answered: { answer: undefined, verify: "verified", reopen: "reopened" },
  reopened: { answer: "answered", verify: undefined, reopen: undefined },
  verified: { answer: undefined, verify: undefined, reopen: undefined },
};

describe("a non-conformity", () => {
  test.each(
    correctionStatuses.flatMap((status) =>
      correctionMoves.map((move) => ({ status, move, to: expected[status][move] })),
    ),
  )("$status, $move: $to", ({ status, move, to }) => {
    expect(nextCorrectionStatus(status, move)).toBe(to);
  });

  test.each([
    { grade: "general", raisedOn: "2026-07-08", due: "2026-08-07" },
    { grade: "serious", raisedOn: "2026-07-08", due: "2026-10-06" },
    { grade: "general", raisedOn: "2028-02-10", due: "2028-03-11" },
  ] as const)("that is $grade and raised on $raisedOn is due on $due", ({ grade, raisedOn, due }) => {
    expect(dueDay(grade, raisedOn)).toBe(due);
  });

  test.each([
    { status: "open", today: "2026-08-07", overdue: false },
    { status: "open", today: "2026-08-08", overdue: true },
    { status: "reopened", today: "2026-08-08", overdue: true },
    { status: "verified", today: "2026-08-08", overdue: false },
  ] as const)("that is $status on $today after its day 2026-08-07: overdue $overdue", (row) => {
    expect(isOverdue(row.status, "2026-08-07", row.today)).toBe(row.overdue);
  });
});

test("is raised on site or before the report, and corrected from the end of the audit on", () => {
  expect(canRaise("ready")).toBe(false);
  expect(canRaise("auditing")).toBe(false);
  expect(canRaise("audited")).toBe(true);
  expect(canRaise("in_review")).toBe(false);
  expect(canCorrect("auditing")).toBe(false);
  expect(canCorrect("in_review")).toBe(true);
  expect(canCorrect("reviewed")).toBe(true);
  expect(canCorrect("refused")).toBe(false);
});
