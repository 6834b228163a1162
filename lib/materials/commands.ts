import "server-only";
import type { CaseFacts } from "@/lib/access/facts";
import type { Context } from "@/lib/action";
import { lockCase } from "@/lib/applications/lock";
import { dateOfDay, dayInShanghai } from "@/lib/calendar";
import { recordCaseEvent } from "@/lib/case-events";
import type { CaseStatus } from "@/lib/cases/schema";
import { db, type Reader, transaction } from "@/lib/db";
import { insertFile, type StoredBytes, storeArrived, storeUpload } from "@/lib/files";
import { dropBytes } from "@/lib/files/disk";
import { listCurrentFiles } from "@/lib/materials/queries";
import { isItemOpen, isOpenOnBehalf } from "@/lib/materials/rules";
import type { UploadDetails } from "@/lib/materials/schema";
import { faultsOfUpload } from "@/lib/materials/upload-faults";
import type { EnterpriseType } from "@/lib/organisations/schema";
import { done, type Failure, failed, type Outcome } from "@/lib/outcome";

/** Whether the body's own people bring it for the enterprise. */
type Side = { onBehalf: boolean };
/** The bytes, as they arrive. */
export type Incoming = { stream: ReadableStream<Uint8Array> | null; declaredSize?: number };

/**
 * Adds a version of one item of the checklist. What can be refused without the bytes is refused before they are
 * read; then the bytes become durable, then the row is written, with the item's openness asked again.
 */
export async function uploadMaterial(
  context: Context<CaseFacts>,
  upload: UploadDetails,
  { stream, declaredSize }: Incoming,
  side: Side,
): Promise<Outcome<{ version: number; fileId: string }>> {
  const objection = await objectionTo(context, upload, side);
  if (objection) return objection;
  const stored = await storeUpload(stream, { name: upload.name, declaredSize });
  return stored.ok ? addVersion(context, upload, stored.value, side) : stored;
}

/** The same for a file that arrived in pieces and lies whole at `place`. */
export async function keepArrived(
  context: Context<CaseFacts>,
  upload: UploadDetails,
  { place, sha256 }: { place: string; sha256: string },
  side: Side,
): Promise<Outcome<{ version: number; fileId: string }>> {
  const objection = await objectionTo(context, upload, side);
  if (objection) return objection;
  const stored = await storeArrived(place, { name: upload.name, sha256 });
  return stored.ok ? addVersion(context, upload, stored.value, side) : stored;
}

/** What can be said against an upload before a byte of it is read; null when nothing can. */
export async function objectionTo(
  { facts, now }: Context<CaseFacts>,
  upload: UploadDetails,
  { onBehalf }: Side,
): Promise<Failure | null> {
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
  return Object.keys(fields).length > 0 ? failed("invalid_input", { fields }) : null;
}

async function addVersion(
  { actor, now }: Context<CaseFacts>,
  upload: UploadDetails,
  stored: StoredBytes,
  { onBehalf }: Side,
): Promise<Outcome<{ version: number; fileId: string }>> {
  const { caseId, item } = upload;
  const { accountId } = actor;
  const added = await transaction(async (tx): Promise<Outcome<{ version: number; fileId: string }>> => {
    const status = await lockCase(tx, caseId);
    if (!(await isOpen(tx, status, upload, onBehalf))) return failed("item_not_open");
    const before = await listCurrentFiles(caseId, item, tx);
    const same = before.find(({ sha256 }) => sha256 === stored.sha256);
    if (same) return failed("file_already_here", { params: { version: same.version } });
    const version = Math.max(0, ...before.map((one) => one.version)) + 1;
    await insertFile(tx, stored, { caseId, purpose: "material", createdById: accountId, at: now });
    await tx.materialVersion.create({
      data: {
        caseId,
        item,
        version,
        fileId: stored.id,
        effectiveOn: upload.effectiveOn && dateOfDay(upload.effectiveOn),
        validUntil: upload.validUntil && dateOfDay(upload.validUntil),
        statedCode: upload.statedCode || null,
        statedName: upload.statedName || null,
        batchId: upload.batchId ?? null,
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
      after: { item, version, name: stored.name, sha256: stored.sha256 },
    });
    return done({ version, fileId: stored.id });
  });
  // No row speaks of them; a crash in between leaves a harmless orphan.
  if (!added.ok) await dropBytes(stored.id);
  return added;
}

async function isOpen(
  reader: Reader,
  status: CaseStatus,
  { caseId, item }: UploadDetails,
  onBehalf: boolean,
) {
  if (onBehalf) return isOpenOnBehalf(status);
  const round = await reader.supplementRound.findFirst({
    where: { caseId, closedAt: null },
    select: { items: true },
  });
  return isItemOpen(status, round?.items ?? null, item);
}
