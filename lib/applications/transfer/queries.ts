import "server-only";
import type { RequestedLevel, TransferConclusion, TransferFindings } from "@/lib/applications/schema";
import type { TransferAnswers, TransferClaim } from "@/lib/applications/transfer/rules";
import { dayOfDate } from "@/lib/calendar";
import { db, type Reader } from "@/lib/db";

type StoredClaim = {
  body: string;
  certificateNumber: string;
  level: string | null;
  issuedOn: Date | null;
  expiresOn: Date | null;
  reason: string;
};

export function claimOf(stored: StoredClaim | null): TransferClaim | null {
  if (!stored) return null;
  const { body, certificateNumber, level, issuedOn, expiresOn, reason } = stored;
  return {
    body,
    certificateNumber,
    level: level as RequestedLevel | null,
    issuedOn: issuedOn && dayOfDate(issuedOn),
    expiresOn: expiresOn && dayOfDate(expiresOn),
    reason,
  };
}

export type TransferCheckView = TransferAnswers & { note: string; checkedBy: string; checkedAt: Date };

/** What was found out about the certificate that an enterprise brings along; null while nobody has looked. */
export async function getTransferCheck(
  caseId: string,
  reader: Reader = db,
): Promise<TransferCheckView | null> {
  const check = await reader.transferCheck.findUnique({ where: { caseId } });
  if (!check) return null;
  const checker = await reader.account.findUnique({
    where: { id: check.checkedById },
    select: { name: true },
  });
  return {
    valid: check.valid,
    notSuspended: check.notSuspended,
    findings: check.findings as TransferFindings,
    conclusion: check.conclusion as TransferConclusion,
    note: check.note,
    checkedBy: checker?.name ?? "",
    checkedAt: check.checkedAt,
  };
}
