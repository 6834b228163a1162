import "server-only";
import type { CaseFacts } from "@/lib/access/facts";
import type { Context } from "@/lib/action";
import { lockCase } from "@/lib/applications/lock";
import { dateOfDay, dayInShanghai } from "@/lib/calendar";
import { recordCaseEvent } from "@/lib/case-events";
import type { CaseStatus } from "@/lib/cases/schema";
import { db, type Reader, transaction } from "@/lib/db";
import { insertFile, storeUpload } from "@/lib/files";
import { isItemOpen, isOpenOnBehalf } from "@/lib/materials/rules";
import type { Upload } from "@/lib/materials/schema";
import { faultsOfUpload } from "@/lib/materials/upload-faults";
import type { EnterpriseType } from "@/lib/organisations/schema";
import { done, failed, type Outcome } from "@/lib/outcome";

/** The bytes, as they arrive. */
export type Incoming = { stream: ReadableStream<Uint8Array> | null; declaredSize?: number };

/**
 * Adds a version of one item of the checklist. What can be refused without the bytes is refused before they are
 * read; then the bytes become durable, then the row is written, with the item's openness asked again.
 */
export async function uploadMaterial(
  { actor, facts, now }: Context<CaseFacts>,
  upload: Upload,
  { stream, declaredSize }: Incoming,
  { onBehalf }: { onBehalf: boolean },
): Promise<Outcome<{ version: number; fileId: string }>> {
  const { caseId, item } = upload;
  const { creditCode, enterpriseType } = await db.organisation.findUniqueOrThrow({
    where: { id: facts.organisationId },
    select: { creditCode: true, enterpriseType: true },
  });
  if (!(await isOpen(db, facts.status, upload, onBehalf))) return failed("item_not_open");
  const fields = faultsOfUpload(upload, {
    enterpriseType: enterpriseType as EnterpriseType,
    creditCode,
    today: dayInShanghai(now),
  });
  if (Object.keys(fields).length > 0) return failed("invalid_input", { fields });

  const stored = await storeUpload(stream, { name: upload.name, declaredSize });
  if (!stored.ok) return stored;

  return transaction(async (tx) => {
    const status = await lockCase(tx, caseId);
    if (!(await isOpen(tx, status, upload, onBehalf))) return failed("item_not_open");
    const last = await tx.materialVersion.aggregate({ where: { caseId, item }, _max: { version: true } });
    const version = (last._max.version ?? 0) + 1;
    const { accountId } = actor;
    await insertFile(tx, stored.value, { caseId, purpose: "material", createdById: accountId, at: now });
    await tx.materialVersion.create({
      data: {
        caseId,
        item,
        version,
        fileId: stored.value.id,
        effectiveOn: upload.effectiveOn && dateOfDay(upload.effectiveOn),
        validUntil: upload.validUntil && dateOfDay(upload.validUntil),
        statedCode: upload.statedCode || null,
        uploadedById: accountId,
        onBehalf,
        uploadedAt: now,
      },
    });
    await recordCaseEvent(tx, {
      caseId,
      actorId: accountId,
      at: now,
      kind: onBehalf ? "materials.uploaded_on_behalf" : "materials.uploaded",
      after: { item, version, name: stored.value.name, sha256: stored.value.sha256 },
    });
    return done({ version, fileId: stored.value.id });
  });
}

async function isOpen(reader: Reader, status: CaseStatus, { caseId, item }: Upload, onBehalf: boolean) {
  if (onBehalf) return isOpenOnBehalf(status);
  const round = await reader.supplementRound.findFirst({
    where: { caseId, closedAt: null },
    select: { items: true },
  });
  return isItemOpen(status, round?.items ?? null, item);
}
