import { addDays, type Day } from "@/lib/calendar";
import type { CaseStatus } from "@/lib/cases/schema";
import type { CorrectionMove, CorrectionStatus, Grade } from "@/lib/corrections/schema";

/** Where each move leads. Closing one never touches a score. */
export const correctionLifecycle: Record<
  CorrectionStatus,
  Partial<Record<CorrectionMove, CorrectionStatus>>
> = {
  open: { answer: "answered" },
  answered: { verify: "verified", reopen: "reopened" },
  reopened: { answer: "answered" },
  verified: {},
};

/** Where a move leads from a status, or undefined when it cannot happen there. */
export function nextCorrectionStatus(
  status: CorrectionStatus,
  move: CorrectionMove,
): CorrectionStatus | undefined {
  return correctionLifecycle[status][move];
}

/**
 * Raised directly between the sign-off and the report; on site a finding is an entry of the scorecard and becomes
 * a non-conformity with the sign-off.
 */
export function canRaise(status: CaseStatus): boolean {
  return status === "audited";
}

const correctable: readonly CaseStatus[] = ["audited", "in_review", "reviewed", "granted", "certified"];

/**
 * Corrections go on from the end of the audit; a general one may be closed after the decision too, while the
 * decision waits for the serious ones.
 */
export function canCorrect(status: CaseStatus): boolean {
  return correctable.includes(status);
}

/** Days from raising to the due date: process.md step 9, defaults of the body's rule. */
export const DAYS_TO_CORRECT: Record<Grade, number> = { general: 30, serious: 90 };

/** The last day for a correction, counted from the day it was raised. */
export function dueDay(grade: Grade, raisedOn: Day): Day {
  return addDays(raisedOn, DAYS_TO_CORRECT[grade]);
}

/** Whether something is still to be done after its last day. */
export function isOverdue(status: CorrectionStatus, dueOn: Day, today: Day): boolean {
  return status !== "verified" && today > dueOn;
}
