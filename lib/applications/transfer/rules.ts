import type { RequestedLevel, TransferConclusion, TransferFindings } from "@/lib/applications/schema";
import type { Day } from "@/lib/calendar";
import type { FieldFault } from "@/lib/outcome";

/** What an enterprise says of its certificate from another body; half-filled while the form is. */
export type TransferClaim = {
  body: string;
  certificateNumber: string;
  level: RequestedLevel | null;
  issuedOn: Day | null;
  expiresOn: Day | null;
  reason: string;
};

/** What the application officer found out about it. */
export type TransferAnswers = {
  valid: boolean;
  notSuspended: boolean;
  findings: TransferFindings;
  conclusion: TransferConclusion;
};

/**
 * Only a certificate that is valid today, is not suspended and leaves no non-conformity open is taken over; any other
 * application begins anew. Why a check does not hold, by field; empty when it does.
 */
export function faultsOfTransferCheck(
  { expiresOn }: Pick<TransferClaim, "expiresOn">,
  { valid, notSuspended, findings, conclusion }: TransferAnswers,
  today: Day,
): Record<string, FieldFault> {
  if (valid && expiresOn !== null && expiresOn < today) return { valid: { code: "certificate_expired" } };
  const isSound = valid && notSuspended && findings !== "open";
  return conclusion === "transfer" && !isSound ? { conclusion: { code: "transfer_not_sound" } } : {};
}

export function isSameClaim(one: TransferClaim | null, other: TransferClaim | null): boolean {
  const keys = ["body", "certificateNumber", "level", "issuedOn", "expiresOn", "reason"] as const;
  return one === null || other === null ? one === other : keys.every((key) => one[key] === other[key]);
}
