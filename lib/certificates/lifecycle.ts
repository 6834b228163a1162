import { addDays, type Day } from "@/lib/calendar";
import type { CertificateMove, CertificateStatus, StoredStatus } from "@/lib/certificates/schema";

/**
 * The lifecycle of an issued certificate, whole. What is absent cannot happen: withdrawn, cancelled and
 * expired are final. Expiry is no move: it comes with the day after the last (`effectiveStatus`).
 */
export const certificateLifecycle: Record<
  CertificateStatus,
  Partial<Record<CertificateMove, StoredStatus>>
> = {
  valid: { suspend: "suspended", withdraw: "withdrawn", cancel: "cancelled" },
  suspended: { restore: "valid", withdraw: "withdrawn", cancel: "cancelled" },
  withdrawn: {},
  cancelled: {},
  expired: {},
};

/** Where a move leads from a status, or undefined when it cannot happen there. */
export function nextCertificateStatus(
  status: CertificateStatus,
  move: CertificateMove,
): StoredStatus | undefined {
  return certificateLifecycle[status][move];
}

/** The moves that are possible in a status. */
export function possibleCertificateMoves(status: CertificateStatus): CertificateMove[] {
  return Object.keys(certificateLifecycle[status]) as CertificateMove[];
}

type Dated = { status: StoredStatus; statusSince: Day; expiresOn: Day };

/**
 * What a certificate is on a day in Shanghai: valid and suspended ones are in their term up to and including
 * `expiresOn` and expired from the next day on. Suspension never moves the end (process.md, step 16).
 */
export function effectiveStatus(certificate: Dated, today: Day): CertificateStatus {
  const { status, expiresOn } = certificate;
  const isFinal = status === "withdrawn" || status === "cancelled";
  return !isFinal && today > expiresOn ? "expired" : status;
}

/** The day since which a certificate has its status of that day. */
export function statusSince(certificate: Dated, today: Day): Day {
  return effectiveStatus(certificate, today) === "expired"
    ? addDays(certificate.expiresOn, 1)
    : certificate.statusSince;
}
