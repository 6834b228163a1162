import "server-only";
import { db, type Reader } from "@/lib/db";
import { type Image, imageSchema } from "@/lib/photos/schema";

/**
 * The picture of this hash as some photo or signature of this audit speaks of it, also one that was removed or
 * rejected since; null when none does. Nothing that no entry names is ever taken in.
 */
export async function getNamedImage(
  caseId: string,
  sha256: string,
  reader: Reader = db,
): Promise<Image | null> {
  const rows = await reader.$queryRaw<{ image: unknown }[]>`
    SELECT jsonb_path_query_first(value, '$.** ? (@.sha256 == $sha)', named.vars) AS image
      FROM scorecard_operation, (SELECT jsonb_build_object('sha', ${sha256}::text)) AS named(vars)
     WHERE case_id = ${caseId}::uuid
       AND (field LIKE 'photo:%' OR field LIKE 'signature:%')
       AND jsonb_path_exists(value, '$.** ? (@.sha256 == $sha)', named.vars)
     ORDER BY sequence
     LIMIT 1`;
  return imageSchema.safeParse(rows[0]?.image).data ?? null;
}

/** The hashes of this audit's pictures that the server has, each once, in the order of their arrival. */
export async function listPictures(caseId: string, reader: Reader = db): Promise<string[]> {
  const rows = await reader.storedFile.findMany({
    where: { caseId, purpose: "photo" },
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
    select: { sha256: true },
  });
  return rows.map(({ sha256 }) => sha256);
}

/** The stored file of one picture of this audit; null while it has not arrived. */
export async function getPicture(
  caseId: string,
  sha256: string,
  reader: Reader = db,
): Promise<{ fileId: string; size: number } | null> {
  const row = await reader.storedFile.findFirst({
    where: { caseId, sha256, purpose: "photo" },
    select: { id: true, size: true },
  });
  return row && { fileId: row.id, size: row.size };
}
