import "server-only";
import { type Day, dayOfDate } from "@/lib/calendar";
import { db, type Reader } from "@/lib/db";
import { currentFiles, judgedLines } from "@/lib/materials/batches";
import type { LatestVersion } from "@/lib/materials/rules";

export type MaterialVersionView = {
  item: string;
  version: number;
  fileId: string;
  fileName: string;
  mediaType: string;
  size: number;
  sha256: string;
  effectiveOn: Day | null;
  validUntil: Day | null;
  statedCode: string | null;
  statedName: string | null;
  /** Files of one item with the same batch were brought together. */
  batchId: string | null;
  uploadedBy: string;
  uploadedAt: Date;
  /** Somebody of the certification body uploaded it for the enterprise. */
  onBehalf: boolean;
};

/** Every version of every item of a case, newest first within an item. */
export async function listMaterialVersions(
  caseId: string,
  reader: Reader = db,
): Promise<MaterialVersionView[]> {
  const versions = await reader.materialVersion.findMany({
    where: { caseId },
    orderBy: [{ item: "asc" }, { version: "desc" }],
    include: { file: { select: { name: true, mediaType: true, size: true, sha256: true } } },
  });
  const people = await reader.account.findMany({
    where: { id: { in: [...new Set(versions.map(({ uploadedById }) => uploadedById))] } },
    select: { id: true, name: true },
  });
  const nameOf = new Map(people.map(({ id, name }) => [id, name]));
  return versions.map((version) => ({
    item: version.item,
    version: version.version,
    fileId: version.fileId,
    fileName: version.file.name,
    mediaType: version.file.mediaType,
    size: version.file.size,
    sha256: version.file.sha256,
    effectiveOn: version.effectiveOn && dayOfDate(version.effectiveOn),
    validUntil: version.validUntil && dayOfDate(version.validUntil),
    statedCode: version.statedCode,
    statedName: version.statedName,
    batchId: version.batchId,
    uploadedBy: nameOf.get(version.uploadedById) ?? "",
    uploadedAt: version.uploadedAt,
    onBehalf: version.onBehalf,
  }));
}

/** The newest files of each item, one line an item: what the checklist is judged by. */
export async function latestMaterials(caseId: string, reader: Reader = db): Promise<LatestVersion[]> {
  const versions = await reader.materialVersion.findMany({
    where: { caseId },
    orderBy: [{ item: "asc" }, { version: "desc" }],
    select: { item: true, version: true, fileId: true, batchId: true, validUntil: true, statedCode: true },
  });
  return judgedLines(
    versions.map((version) => ({
      ...version,
      validUntil: version.validUntil && dayOfDate(version.validUntil),
    })),
  );
}

/** What an item consists of now, newest first. */
export async function listCurrentFiles(
  caseId: string,
  item: string,
  reader: Reader = db,
): Promise<{ version: number; sha256: string }[]> {
  const versions = await reader.materialVersion.findMany({
    where: { caseId, item },
    orderBy: { version: "desc" },
    select: { item: true, version: true, fileId: true, batchId: true, file: { select: { sha256: true } } },
  });
  return currentFiles(versions).map(({ version, file }) => ({ version, sha256: file.sha256 }));
}
