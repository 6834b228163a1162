import type { Recommendation, StoredOperation } from "@/lib/audits/schema";
import type { Day } from "@/lib/calendar";
import type { CorrectionStatus, Grade } from "@/lib/corrections/schema";
import type { Scored } from "@/lib/scoring/score";

/** One non-conformity as far as the report tells of it. */
export type ReportedCorrection = {
  number: number;
  grade: Grade;
  clause: string | null;
  specialId: string | null;
  findingId: string | null;
  requirement: string;
  evidence: string;
  status: CorrectionStatus;
  dueOn: Day;
};

/** Everything that a report is made from, as the database has it. Instants in ISO 8601. */
export type ReportSource = {
  reference: string;
  editionId: string;
  organisation: {
    name: string;
    nameEn: string;
    creditCode: string;
    legalPerson: string;
    registeredAddress: string;
    officeAddress: string;
  };
  scope: string;
  scopeEn: string;
  products: string;
  employeeCount: number | null;
  requestedLevel: string | null;
  outlets: { name: string; address: string }[];
  /** null: no plan was made. */
  plan: { mode: string; startsOn: Day; endsOn: Day; objectives: string } | null;
  team: { accountId: string; name: string; role: string }[];
  /** Hours on site by the agreed person-days; null when they are not known. */
  plannedHours: number | null;
  signedOff: { by: string; at: string };
  gapsReason: string;
  without: { device: string; person: string; reason: string }[];
  /** The scorer's stored answer; the report computes no score of its own. */
  result: Scored;
  operations: readonly StoredOperation[];
  corrections: readonly ReportedCorrection[];
  report: { summary: string; recommendation: Recommendation; by: string; at: string } | null;
  /** Pictures whose bytes have arrived: the SHA-256 and the stored file. */
  pictures: readonly { sha256: string; fileId: string }[];
};
