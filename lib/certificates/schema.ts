import { z } from "zod";
import { dayInput } from "@/lib/certificates/day-input";

/** The levels that a certificate can state; there is no one- or two-star certificate. */
export const certificateLevels = ["qualified", "three_star", "four_star", "five_star"] as const;
export type CertificateLevel = (typeof certificateLevels)[number];

/** What the row of a certificate says. Expiry follows from the date and is never stored. */
export const storedStatuses = ["valid", "suspended", "withdrawn", "cancelled"] as const;
export type StoredStatus = (typeof storedStatuses)[number];

/** What a certificate is on a given day. */
export const certificateStatuses = [...storedStatuses, "expired"] as const;
export type CertificateStatus = (typeof certificateStatuses)[number];

/** What can happen to a certificate after its issue; imperatives. */
export const certificateMoves = ["suspend", "restore", "withdraw", "cancel"] as const;
export type CertificateMove = (typeof certificateMoves)[number];

export const issueSchema = z.strictObject({ caseId: z.uuid() });

/** A change of status as a form sends it; the reason is published with it. */
export const statusChangeSchema = z.strictObject({
  certificateId: z.uuid(),
  reason: z.string().trim().min(1, "reason_required").max(300, "too_long"),
  effectiveOn: dayInput,
});
export type StatusChange = z.output<typeof statusChangeSchema>;
