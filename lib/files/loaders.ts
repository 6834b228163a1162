import "server-only";
import { z } from "zod";
import { may } from "@/lib/access/permissions";
import { currentActor } from "@/lib/access/session";
import { getCaseFacts } from "@/lib/cases/queries";
import { openStoredFile } from "@/lib/files";
import { getStoredFile } from "@/lib/files/queries";
import { failed, type Outcome } from "@/lib/outcome";

type Opened = { name: string; mediaType: string; size: number; stream: ReadableStream<Uint8Array> };

/** A file for whoever may see its case; a file of another enterprise is no file at all. */
export async function loadFile(id: string): Promise<Outcome<Opened>> {
  const actor = await currentActor();
  if (!actor) return failed("not_signed_in");
  const row = z.uuid().safeParse(id).success ? await getStoredFile(id) : null;
  const facts = row && (await getCaseFacts(row.caseId));
  if (!row || !facts || !may(actor, "case.view", facts)) return failed("not_found");
  const opened = await openStoredFile(id);
  if (!opened) return failed("storage_unavailable");
  return { ok: true, value: { name: row.name, mediaType: row.mediaType, ...opened } };
}
