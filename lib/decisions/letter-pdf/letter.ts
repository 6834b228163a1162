import type { CertificateLevel } from "@/lib/certificates/pdf/document";

/** What a notice of a certification decision says. Days are `YYYY-MM-DD` in Shanghai. */
export type DecisionLetter = {
  /** The notice's own number, for example the case's number. */
  number: string;
  holderName: string;
  outcome: "grant" | "grant_lower" | "refuse";
  scope: string;
  basis: string;
  levelSought?: CertificateLevel;
  /** Required unless refused. */
  levelGranted?: CertificateLevel;
  /** As it is shown, for example "93.5". */
  score?: string;
  /** Printed as written; required for a lower level and a refusal. */
  reasons?: string;
  /** Known only once the certificate has been issued. */
  certificateNumber?: string;
  bodyName: string;
  decidedOn: string;
  /** Days within which an appeal may be filed and within which it is decided: the body's settings. */
  appealDays: { file: number; decide: number };
};
