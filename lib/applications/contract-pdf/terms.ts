import type { CertificateLevel } from "@/lib/certificates/pdf/document";

export type FeeLine = {
  name: string;
  quantity: number;
  /** What is counted: 项, 年, 人日. */
  unit: string;
  unitPriceFen: number;
  amountFen: number;
};

/**
 * Everything a certification contract says, as plain JSON: stored with the contract, so that the same text and
 * PDF can be made again at any time. Money is whole fen, time is person-days of eight hours.
 */
export type ContractTerms = {
  contractNumber: string;
  version: number;
  /** Party A. */
  enterprise: { name: string; creditCode: string; address: string };
  /** Party B. */
  body: { name: string; address?: string };
  scope: string;
  basis: string;
  /** Absent when the enterprise leaves the level to the evaluation. */
  levelSought?: CertificateLevel;
  personDays: { stage: string; days: number }[];
  /** Set when staff replaced the days that the table gives; printed with its reason. */
  override?: { computedDays: number; reason: string };
  fees: FeeLine[];
  /** The first certification alone. */
  totalFen: number;
  /** With the surveillance of the three years. */
  threeYearTotalFen: number;
};

/** Who stood for a side, and when; absent while the side has not yet spoken. */
export type Signature = { name: string; at: Date };

export type ContractSignatures = { offered?: Signature; accepted?: Signature };
