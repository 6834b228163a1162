import "server-only";
import { dayOfDate } from "@/lib/calendar";
import { db, type Reader } from "@/lib/db";
import { getConclusion, listDocuments } from "@/lib/document-review/queries";
import type { RecordSource } from "@/lib/document-review/record/source";
import type { Readiness, RecordLocale } from "@/lib/document-review/schema";

/** Everything that the record of a case's latest conclusion is written from; null while none was drawn. */
export async function getRecordSource(caseId: string, reader: Reader = db): Promise<RecordSource | null> {
  const conclusion = await getConclusion(caseId, reader);
  if (!conclusion) return null;
  const found = await reader.case.findUniqueOrThrow({
    where: { id: caseId },
    select: {
      reference: true,
      editionId: true,
      organisation: { select: { name: true, nameEn: true, creditCode: true, registeredAddress: true } },
      application: { select: { scope: true, scopeEn: true } },
      plans: { orderBy: { version: "desc" }, take: 1, select: { startsOn: true, endsOn: true } },
    },
  });
  const [plan] = found.plans;
  return {
    reference: found.reference,
    editionId: found.editionId,
    organisation: found.organisation,
    scope: found.application?.scope ?? "",
    scopeEn: found.application?.scopeEn ?? "",
    plan: plan ? { startsOn: dayOfDate(plan.startsOn), endsOn: dayOfDate(plan.endsOn) } : null,
    conclusion,
    documents: await listDocuments(caseId, reader),
  };
}

export type RecordView = {
  fileId: string;
  locale: RecordLocale;
  readiness: Readiness;
  concludedAt: Date;
  sha256: string;
};

/** The records of a case's conclusions, newest first: the whole ones, or the extracts for the audit team. */
export async function listRecords(
  caseId: string,
  { whole }: { whole: boolean },
  reader: Reader = db,
): Promise<RecordView[]> {
  const records = await reader.documentReviewRecord.findMany({
    where: { caseId, whole },
    orderBy: [{ concludedAt: "desc" }, { locale: "desc" }],
    select: {
      fileId: true,
      locale: true,
      readiness: true,
      concludedAt: true,
      file: { select: { sha256: true } },
    },
  });
  return records.map(({ file, locale, readiness, ...record }) => ({
    ...record,
    locale: locale as RecordLocale,
    readiness: readiness as Readiness,
    sha256: file.sha256,
  }));
}
