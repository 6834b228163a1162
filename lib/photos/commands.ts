import "server-only";
import type { CaseFacts } from "@/lib/access/facts";
import type { Context } from "@/lib/action";
import { transaction, violates } from "@/lib/db";
import { insertFile, storeFromPath } from "@/lib/files";
import { dropBytes } from "@/lib/files/disk";
import { done, type Outcome } from "@/lib/outcome";
import { getPicture } from "@/lib/photos/queries";
import { extensionOf, type Image } from "@/lib/photos/schema";

/**
 * Makes a picture that has arrived whole at `place` part of the case, once: a second delivery is done as well
 * and keeps nothing. `file_damaged` and `file_type_mismatch` as in storeFromPath.
 */
export async function keepPicture(
  { actor, facts, now }: Context<CaseFacts>,
  image: Image,
  place: string,
): Promise<Outcome> {
  const { caseId } = facts;
  if (await getPicture(caseId, image.sha256)) return done();
  const name = `${image.sha256.slice(0, 12)}.${extensionOf(image.mediaType)}`;
  const stored = await storeFromPath(place, { name, ...image });
  if (!stored.ok) return stored;
  try {
    return await transaction(async (tx) => {
      const by = { caseId, purpose: "photo", createdById: actor.accountId, at: now } as const;
      await insertFile(tx, stored.value, by);
      return done();
    });
  } catch (error) {
    // Somebody else's delivery of the same picture was faster. After any other failure the row may stand
    // after all, its answer lost, so the bytes stay too.
    if (!violates(error, "stored_file_one_photo")) throw error;
    await dropBytes(stored.value.id);
    return done();
  }
}
