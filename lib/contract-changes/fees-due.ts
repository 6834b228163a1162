import type { ContractTerms } from "@/lib/applications/contract-pdf/terms";
import { DOCUMENT_STAGE, feeNames } from "@/lib/applications/contract-terms";
import type { CaseStatus } from "@/lib/cases/schema";

/** Days between the notice and the contract's last day, as its last article says. */
export const NOTICE_DAYS = 30;
/** No notice is given longer ahead: a typing mistake in a year would keep a dead contract. */
export const MAX_NOTICE_DAYS = 365;

/** Why a fee is due, or is not. */
export const feeGrounds = [
  "application_reviewed",
  "not_begun",
  "documents_reviewed",
  "documents_not_priced",
  "audited",
  "no_certificate",
] as const;
export type FeeGround = (typeof feeGrounds)[number];
export type FeeDue = { name: string; agreedFen: number; dueFen: number; ground: FeeGround };

const documentsBegun: readonly CaseStatus[] = ["confirmed", "ready"];
const auditBegun: readonly CaseStatus[] = ["auditing", "audited", "in_review", "reviewed", "granted"];

/**
 * What a contract's terms make due when it ends in this status without a certificate: the work that was begun, line by
 * line, in whole fen. Registration and yearly fees belong to a certificate. Person-days that were agreed as one sum have
 * no price for the documents alone, so before the audit nothing of them is due.
 */
export function feesDue(terms: ContractTerms, status: CaseStatus): FeeDue[] {
  return terms.fees.map(({ name, amountFen: agreedFen, unitPriceFen }): FeeDue => {
    const due = (dueFen: number, ground: FeeGround) => ({ name, agreedFen, dueFen, ground });
    if (name === feeNames.application[0]) return due(agreedFen, "application_reviewed");
    if (name !== feeNames.audit[0]) return due(0, "no_certificate");
    if (auditBegun.includes(status)) return due(agreedFen, "audited");
    if (!documentsBegun.includes(status)) return due(0, "not_begun");
    const stage = terms.personDays.find((one) => one.stage === DOCUMENT_STAGE);
    if (!stage) return due(0, "documents_not_priced");
    // Days come in halves, prices in even fen: half days keep this exact.
    return due(Math.round(stage.days * 2) * (unitPriceFen / 2), "documents_reviewed");
  });
}

export const sumDue = (fees: readonly FeeDue[]) => fees.reduce((sum, { dueFen }) => sum + dueFen, 0);
