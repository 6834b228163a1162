import { type Day, dayOfDate } from "@/lib/calendar";
import { effectiveStatus, statusSince } from "@/lib/certificates/lifecycle";
import type { CertificateLevel, CertificateStatus, StoredStatus } from "@/lib/certificates/schema";

/** What anybody may know about a certificate; nothing about a person. */
export type PublicCertificate = {
  number: string;
  /** `under_check`: a report about this certificate is being looked into. */
  status: CertificateStatus | "under_check";
  statusSince: Day;
  /** Null when nothing had to be explained. */
  statusReason: string | null;
  level: CertificateLevel;
  score: string;
  holderName: string;
  holderNameEn: string;
  holderAddress: string;
  holderAddressEn: string;
  scope: string;
  scopeEn: string;
  basis: string;
  issuedOn: Day;
  expiresOn: Day;
  lastSurveillanceOn: Day | null;
};
export type PublicStatus = PublicCertificate["status"];

/** The columns that the public answers are made from. */
export const publicColumns = {
  number: true,
  status: true,
  statusSince: true,
  statusReason: true,
  level: true,
  score: true,
  holderName: true,
  holderNameEn: true,
  holderAddress: true,
  holderAddressEn: true,
  scope: true,
  scopeEn: true,
  basis: true,
  issuedOn: true,
  expiresOn: true,
  lastSurveillanceOn: true,
} as const;

type Texts = Omit<
  PublicCertificate,
  "status" | "statusSince" | "statusReason" | "level" | "issuedOn" | "expiresOn" | "lastSurveillanceOn"
>;
export type PublicRow = Texts & {
  status: string;
  statusSince: Date;
  statusReason: string;
  level: string;
  issuedOn: Date;
  expiresOn: Date;
  lastSurveillanceOn: Date | null;
};

/** A row as the public sees it on a day: a certificate past its term is expired, without a reason of its own. */
export function publicCertificate(row: PublicRow, today: Day): PublicCertificate {
  const dated = {
    status: row.status as StoredStatus,
    statusSince: dayOfDate(row.statusSince),
    expiresOn: dayOfDate(row.expiresOn),
  };
  const status = effectiveStatus(dated, today);
  return {
    ...row,
    status,
    statusSince: statusSince(dated, today),
    statusReason: status === "expired" ? null : row.statusReason || null,
    level: row.level as CertificateLevel,
    issuedOn: dayOfDate(row.issuedOn),
    expiresOn: dated.expiresOn,
    lastSurveillanceOn: row.lastSurveillanceOn ? dayOfDate(row.lastSurveillanceOn) : null,
  };
}

/** The same as the JSON of /api/v1/certificates: a contract with other systems, change it only by decision. */
export function certificateJson(certificate: PublicCertificate) {
  const { number, status, statusSince, statusReason, level, score } = certificate;
  const { scope, basis, issuedOn, expiresOn, lastSurveillanceOn } = certificate;
  return {
    number,
    status,
    statusSince,
    statusReason,
    level,
    score,
    holder: { name: certificate.holderName, address: certificate.holderAddress },
    scope,
    basis,
    issuedOn,
    expiresOn,
    lastSurveillanceOn,
    /** Numbers of the certificates before and after this one in the same certification. */
    chain: [] satisfies string[],
  };
}
