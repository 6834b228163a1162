import type { DeskSection } from "@/lib/cases/sections";
import type { DecisionOutcome } from "@/lib/decisions/schema";

/** Who did a step, and when (an instant in ISO form): what a precondition rests on. */
export type Proof = { by: string; at: string };

export const preconditionSteps = [
  "application_accepted",
  "contract_accepted",
  "plan_confirmed",
  "document_review_ready",
  "scorecard_signed_off",
  "report_submitted",
  "review_passed",
] as const;
export type PreconditionStep = (typeof preconditionSteps)[number];

type OpenNonConformity = { number: number; clause: string | null; status: string };
/** Everything that the preconditions look at; a step without proof was not carried out. */
export type CaseRecord = {
  steps: Record<PreconditionStep, Proof | null>;
  openMajorComplaints: readonly { id: string; receivedOn: string; summary: string }[];
  nonConformities: readonly (OpenNonConformity & { grade: string; verified: Proof | null })[];
  specialDeductions: number;
  /** Non-conformities raised for special deductions; each such deduction must be corrected. */
  specialNonConformities: readonly (OpenNonConformity & { verified: Proof | null })[];
};

export const preconditionKeys = [
  "steps_complete",
  "no_major_complaint",
  "serious_verified",
  "specials_corrected",
] as const;
export type PreconditionKey = (typeof preconditionKeys)[number];

export type PreconditionLine = {
  /** A step's key, `complaint` or `non_conformity`. */
  subject: PreconditionStep | "complaint" | "non_conformity" | "special_deduction";
  met: boolean;
  proof: Proof | null;
  detail: { number?: number; clause?: string; text?: string; missing?: number };
  section: DeskSection | null;
};
export type Precondition = {
  key: PreconditionKey;
  met: boolean;
  /** False: shown and warned about, but it stops no decision. */
  blocks: boolean;
  lines: PreconditionLine[];
};

const sectionOf: Record<PreconditionStep, DeskSection> = {
  application_accepted: "application",
  contract_accepted: "contract",
  plan_confirmed: "plan",
  document_review_ready: "documents",
  scorecard_signed_off: "scorecard",
  report_submitted: "scorecard",
  review_passed: "judgement",
};

/**
 * The preconditions of a decision with their proof (process.md, step 11): every step carried out, no major
 * complaint open, every serious non-conformity verified. Whether each special deduction has been corrected is
 * shown as well; the standard asks for the correction, not for waiting with the decision.
 */
export function judgePreconditions(record: CaseRecord): Precondition[] {
  const steps = preconditionSteps.map(
    (step): PreconditionLine => ({
      subject: step,
      met: record.steps[step] !== null,
      proof: record.steps[step],
      detail: {},
      section: sectionOf[step],
    }),
  );
  const complaints = record.openMajorComplaints.map(
    ({ summary }): PreconditionLine => ({
      subject: "complaint",
      met: false,
      proof: null,
      detail: { text: summary },
      section: null,
    }),
  );
  const serious = record.nonConformities.filter(({ grade }) => grade === "serious").map(correctionLine);
  const specials = record.specialNonConformities.map(correctionLine);
  const missing = record.specialDeductions - specials.length;
  if (missing > 0) {
    specials.push({
      subject: "special_deduction",
      met: false,
      proof: null,
      detail: { missing },
      section: "corrections",
    });
  }
  return [
    precondition("steps_complete", true, steps),
    precondition("no_major_complaint", true, complaints),
    precondition("serious_verified", true, serious),
    precondition("specials_corrected", false, specials),
  ];
}

/**
 * The preconditions that stand in the way of an outcome. Granting needs all that block. A refusal needs a
 * complete evaluation only: an open complaint or an uncorrected failure is a reason to refuse, not to wait.
 */
export function obstaclesTo(
  outcome: DecisionOutcome,
  preconditions: readonly Precondition[],
): PreconditionKey[] {
  return preconditions
    .filter(({ key, met, blocks }) => blocks && !met && (outcome !== "refuse" || key === "steps_complete"))
    .map(({ key }) => key);
}

function precondition(key: PreconditionKey, blocks: boolean, lines: PreconditionLine[]): Precondition {
  return { key, blocks, lines, met: lines.every(({ met }) => met) };
}

function correctionLine(raised: OpenNonConformity & { verified: Proof | null }): PreconditionLine {
  return {
    subject: "non_conformity",
    met: raised.status === "verified",
    proof: raised.verified,
    detail: { number: raised.number, ...(raised.clause ? { clause: raised.clause } : {}) },
    section: "corrections",
  };
}

/** The preconditions as they were kept with a decision. */
export function keptPreconditions(json: unknown): Precondition[] {
  return Array.isArray(json) ? json.filter(isPrecondition) : [];
}

function isPrecondition(value: unknown): value is Precondition {
  return (
    typeof value === "object" &&
    value !== null &&
    "key" in value &&
    preconditionKeys.some((key) => key === value.key) &&
    "lines" in value &&
    Array.isArray(value.lines)
  );
}
