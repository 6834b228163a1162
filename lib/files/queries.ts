import "server-only";
import { z } from "zod";
import { may } from "@/lib/access/permissions";
import type { Actor } from "@/lib/access/schema";
import { getCaseFacts } from "@/lib/cases/queries";
import { db, type Reader } from "@/lib/db";

export type StoredFileRow = { id: string; caseId: string; name: string; mediaType: string };

/** What is known about a file, for somebody who may see its case; for everybody else there is no such file. */
export async function getFileFor(
  actor: Actor,
  id: string,
  reader: Reader = db,
): Promise<StoredFileRow | null> {
  if (!z.uuid().safeParse(id).success) return null;
  const row = await reader.storedFile.findUnique({
    where: { id },
    select: { id: true, caseId: true, name: true, mediaType: true },
  });
  const facts = row && (await getCaseFacts(row.caseId, reader));
  return facts && may(actor, "case.view", facts) ? row : null;
}
