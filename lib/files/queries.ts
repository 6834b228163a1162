import "server-only";
import { db, type Reader } from "@/lib/db";

export type StoredFileRow = { caseId: string; name: string; mediaType: string };

/** What is known about a stored file; null when there is none. Says nothing about who may read it. */
export function getStoredFile(id: string, reader: Reader = db): Promise<StoredFileRow | null> {
  return reader.storedFile.findUnique({
    where: { id },
    select: { caseId: true, name: true, mediaType: true },
  });
}
