import type { CaseStatus } from "@/lib/cases/schema";

/** A case of the enterprise, as far as it decides whether its self-assessment may be read. */
export type CaseState = { caseId: string; status: CaseStatus; signedOffAt: Date | null };

/** `not_signed_off`: this case's scorecard is open; `other_case_open`: another case of the enterprise is. */
export type Opening = { state: "open" } | { state: "closed"; reason: "not_signed_off" | "other_case_open" };

// Nobody scores these: not submitted yet, or at their end.
const notScored: readonly CaseStatus[] = [
  "draft",
  "withdrawn",
  "terminated",
  "declined",
  "refused",
  "certified",
];

/**
 * Whether the certification body may read an enterprise's self-assessment at one of its cases: once that case's
 * scorecard is signed off, and while no other case of the enterprise waits for its own scoring.
 */
export function openingOf(caseId: string, cases: readonly CaseState[]): Opening {
  const here = cases.find((one) => one.caseId === caseId);
  if (!here?.signedOffAt) return { state: "closed", reason: "not_signed_off" };
  const waits = cases.some((one) => !one.signedOffAt && !notScored.includes(one.status));
  return waits ? { state: "closed", reason: "other_case_open" } : { state: "open" };
}

/** One entry of the log. */
export type Look = { at: Date; granted: boolean };

/**
 * What the log proves about a case: whether anybody was shown the self-assessment between the day the case was
 * made and its sign-off, and how often somebody was refused.
 */
export function proofOf(
  looks: readonly Look[],
  { createdAt, signedOffAt }: { createdAt: Date; signedOffAt: Date },
): { shownBefore: number; refusedBefore: number; shownSince: number } {
  const during = looks.filter(({ at }) => at >= createdAt && at < signedOffAt);
  return {
    shownBefore: during.filter(({ granted }) => granted).length,
    refusedBefore: during.filter(({ granted }) => !granted).length,
    shownSince: looks.filter(({ at, granted }) => granted && at >= signedOffAt).length,
  };
}
