import type { Permission } from "@/lib/access/permissions";
import type { AuditSetting } from "@/lib/audits/field/queries";
import type { CaseStatus } from "@/lib/cases/schema";
import type { CorrectionStatus } from "@/lib/corrections/schema";
import { personDayRow } from "@/lib/rules/person-days";
import type { VisitArrangement } from "@/lib/visits/schema";

/** What is known of the same enterprise from before, to be read beside an item. */
export type EarlierRemark = {
  /** The item it belongs to; null for special deductions and for what was said of no clause. */
  clause: string | null;
  kind: "previous_finding" | "open_correction" | "closed_correction" | "document_finding";
  /** What was found or asked, as it was typed; empty when points were lost without a word. */
  text: string;
  /** The day it was said, in Shanghai. */
  at: string;
  /** The case it stands in. */
  reference: string;
  /** Of a correction its status; of a document finding `open`, `answered` or `closed`. */
  status?: CorrectionStatus | "closed";
  /** Of a previous finding the points it cost, as an exact fraction. */
  lost?: string;
};

/** A non-conformity that this audit has raised already. */
export type RaisedMark = {
  number: number;
  clause: string | null;
  specialId: string | null;
  status: CorrectionStatus;
};

export const snapshotPermissions = [
  "scorecard.open",
  "audit.record",
  "scorecard.write",
  "scorecard.settle",
  "audit.close",
  "scorecard.sign_off",
  "report.submit",
] as const satisfies readonly Permission[];

/** Everything that a tablet needs without a network, besides the operations. */
export type AuditSnapshot = {
  caseId: string;
  viewer: {
    accountId: string;
    name: string;
    email: string;
    /** lead, auditor or expert; empty for a reader who is not on the team. */
    role: string;
    mayScore: boolean;
    maySettle: boolean;
  };
  status: CaseStatus;
  setting: AuditSetting;
  editionId: string;
  /** Instants; null while it has not happened. */
  openedAt: string | null;
  signedOffAt: string | null;
  raised: RaisedMark[];
  leadName: string;
  allowed: (typeof snapshotPermissions)[number][];
  /** Hours on site by the agreed person-days; null when they are not known. */
  plannedHours: number | null;
  /** What the enterprise arranged for the day; absent before it did and on tablets prepared by an older build. */
  visit?: VisitArrangement;
  earlier: EarlierRemark[];
};

const HOURS_PER_HALF_DAY = 4;

/** The agreed half days without those for planning and documents, in hours; null above the table or without any. */
export function plannedHoursOf({
  halfDays,
  employees,
}: {
  halfDays: number | null;
  employees: number | null;
}): number | null {
  if (halfDays === null || !employees) return null;
  const row = personDayRow(employees);
  return row ? Math.max(0, halfDays - row.first.planning) * HOURS_PER_HALF_DAY : null;
}
