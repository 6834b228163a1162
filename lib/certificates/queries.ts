import "server-only";
import type { CaseFacts } from "@/lib/access/facts";
import { type Day, dateOfDay, dayOfDate } from "@/lib/calendar";
import { getCaseFacts } from "@/lib/cases/queries";
import { CURRENT_BASIS } from "@/lib/certificates/body";
import type { CertificateContent } from "@/lib/certificates/document-of";
import { effectiveStatus, statusSince } from "@/lib/certificates/lifecycle";
import type { CertificateLevel, CertificateStatus, StoredStatus } from "@/lib/certificates/schema";
import { db, type Reader } from "@/lib/db";
import { keptResult } from "@/lib/decisions/scored";
import { foldNumber } from "@/lib/register/certificate-number";
import { bigramsOf, foldTerm, literally } from "@/lib/register/search-terms";
import type { Prisma } from "@/prisma/generated/client/client";

/** What a certificate will say, from the granted decision; null while nothing is granted. */
export async function getCertificateMatter(
  caseId: string,
  reader: Reader = db,
): Promise<{ content: CertificateContent; decidedOn: Day } | null> {
  const found = await reader.case.findUnique({
    where: { id: caseId },
    select: {
      organisation: true,
      application: { select: { scope: true, scopeEn: true } },
      scorecard: { select: { result: true } },
      decision: { select: { level: true, decidedOn: true } },
    },
  });
  const result = keptResult(found?.scorecard?.result);
  if (!found?.decision?.level || !result) return null;
  const { organisation, application, decision } = found;
  return {
    decidedOn: dayOfDate(decision.decidedOn),
    content: {
      holderName: organisation.name,
      holderNameEn: organisation.nameEn,
      holderAddress: organisation.registeredAddress,
      holderAddressEn: organisation.addressEn,
      scope: application?.scope ?? "",
      scopeEn: application?.scopeEn ?? "",
      basis: CURRENT_BASIS.zh,
      level: decision.level as CertificateLevel,
      score: result.final,
    },
  };
}

/** The facts of the case that a certificate belongs to; null when there is no such certificate. */
export async function getFactsOfCertificate(
  certificateId: string,
  reader: Reader = db,
): Promise<CaseFacts | null> {
  const found = await reader.certificate.findUnique({
    where: { id: certificateId },
    select: { caseId: true },
  });
  return found ? getCaseFacts(found.caseId, reader) : null;
}

export type CertificateRecord = NonNullable<Awaited<ReturnType<typeof getCertificate>>>;

/** One certificate with its changes of status, the newest first, as it stands on `today`. */
export async function getCertificate(
  where: { id: string } | { caseId: string },
  today: Day,
  reader: Reader = db,
) {
  const found = await reader.certificate.findUnique({
    where,
    include: { changes: { orderBy: { id: "desc" } }, case: { select: { reference: true } } },
  });
  if (!found) return null;
  const actors = await reader.account.findMany({
    where: { id: { in: [found.issuedById, ...found.changes.map(({ actorId }) => actorId)] } },
    select: { id: true, name: true },
  });
  const nameOf = (id: string) => actors.find((actor) => actor.id === id)?.name ?? "";
  const dated = {
    status: found.status as StoredStatus,
    statusSince: dayOfDate(found.statusSince),
    expiresOn: dayOfDate(found.expiresOn),
  };
  return {
    id: found.id,
    number: found.number,
    caseId: found.caseId,
    caseReference: found.case.reference,
    holderName: found.holderName,
    holderNameEn: found.holderNameEn,
    holderAddress: found.holderAddress,
    holderAddressEn: found.holderAddressEn,
    scope: found.scope,
    scopeEn: found.scopeEn,
    basis: found.basis,
    level: found.level as CertificateLevel,
    score: found.score,
    issuedOn: dayOfDate(found.issuedOn),
    expiresOn: dated.expiresOn,
    lastSurveillanceOn: found.lastSurveillanceOn ? dayOfDate(found.lastSurveillanceOn) : null,
    issuedBy: nameOf(found.issuedById),
    issuedAt: found.issuedAt,
    status: effectiveStatus(dated, today),
    statusSince: statusSince(dated, today),
    statusReason: found.statusReason,
    fileZhId: found.fileZhId,
    fileEnId: found.fileEnId,
    changes: found.changes.map((change) => ({
      id: String(change.id),
      to: change.to as StoredStatus,
      reason: change.reason,
      effectiveOn: dayOfDate(change.effectiveOn),
      by: nameOf(change.actorId),
      at: change.at,
    })),
  };
}

const PAGE = 30;

/** Certificates by number, the newest first; `after` is the last number of the page before. */
export async function listCertificates(
  scope: { today: Day; search: string; status: CertificateStatus | null; after: string | null },
  reader: Reader = db,
) {
  const rows = await reader.certificate.findMany({
    where: {
      AND: [
        matching(scope.search),
        statusIs(scope.status, scope.today),
        scope.after ? { number: { lt: scope.after } } : {},
      ],
    },
    orderBy: { number: "desc" },
    take: PAGE + 1,
    select: {
      id: true,
      number: true,
      holderName: true,
      level: true,
      score: true,
      issuedOn: true,
      expiresOn: true,
      status: true,
      statusSince: true,
    },
  });
  const shown = rows.slice(0, PAGE).map((row) => ({
    id: row.id,
    number: row.number,
    holderName: row.holderName,
    level: row.level as CertificateLevel,
    score: row.score,
    issuedOn: dayOfDate(row.issuedOn),
    expiresOn: dayOfDate(row.expiresOn),
    status: effectiveStatus(
      {
        status: row.status as StoredStatus,
        statusSince: dayOfDate(row.statusSince),
        expiresOn: dayOfDate(row.expiresOn),
      },
      scope.today,
    ),
  }));
  return { rows: shown, next: rows.length > PAGE ? (shown.at(-1)?.number ?? null) : null };
}
export type CertificateListRow = Awaited<ReturnType<typeof listCertificates>>["rows"][number];

function matching(search: string): Prisma.CertificateWhereInput {
  const term = foldTerm(search);
  if (!term) return {};
  const number = { number: { contains: literally(foldNumber(search)) } };
  const pairs = bigramsOf(term);
  return pairs.length > 0 ? { OR: [number, { holderBigrams: { hasEvery: pairs } }] } : number;
}

function statusIs(status: CertificateStatus | null, today: Day): Prisma.CertificateWhereInput {
  const begun = dateOfDay(today);
  switch (status) {
    case null:
      return {};
    case "expired":
      return { status: { in: ["valid", "suspended"] }, expiresOn: { lt: begun } };
    case "valid":
    case "suspended":
      return { status, expiresOn: { gte: begun } };
    default:
      return { status };
  }
}
