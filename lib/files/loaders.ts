import "server-only";
import { currentActor } from "@/lib/access/session";
import { openStoredFile } from "@/lib/files";
import { getFileFor } from "@/lib/files/queries";
import { failed, type Outcome } from "@/lib/outcome";

type Opened = { name: string; mediaType: string; size: number; stream: ReadableStream<Uint8Array> };

/** A file for whoever may see its case; a file of another enterprise is no file at all. */
export async function loadFile(id: string): Promise<Outcome<Opened>> {
  const actor = await currentActor();
  if (!actor) return failed("not_signed_in");
  const row = await getFileFor(actor, id);
  if (!row) return failed("not_found");
  const opened = await openStoredFile(row.id);
  if (!opened) return failed("storage_unavailable");
  return { ok: true, value: { name: row.name, mediaType: row.mediaType, ...opened } };
}
