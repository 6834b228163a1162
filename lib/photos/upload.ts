import "server-only";
import type { CaseFacts } from "@/lib/access/facts";
import type { Context } from "@/lib/action";
import { type Announced, type Receiver, receiveResumable } from "@/lib/files/resumable";
import { done, failed } from "@/lib/outcome";
import { keepPicture } from "@/lib/photos/commands";
import { getNamedImage, getPicture } from "@/lib/photos/queries";
import { MAX_PHOTO_BYTES, sha256Schema } from "@/lib/photos/schema";

/** One request of the resumable upload protocol (tus 1.0) for the pictures of one audit. */
export async function receiveUpload(
  context: Context<CaseFacts>,
  request: Request,
  body: ReadableStream<Uint8Array> | null,
  sha256: string | undefined,
): Promise<Response> {
  const { caseId } = context.facts;
  const receiver: Receiver = {
    folder: `/api/v1/audits/${caseId}/photos`,
    owner: `${caseId}.${context.actor.accountId}`,
    maxBytes: MAX_PHOTO_BYTES,
    hashOf: (metadata) => sha256Schema.safeParse(metadata.sha256).data ?? null,
    begin: (announced) => requireNamed(caseId, announced),
    arrived: async (hash) => (await getPicture(caseId, hash))?.size ?? null,
    keep: async ({ sha256: hash, place }) => {
      const image = await getNamedImage(caseId, hash);
      return image ? keepPicture(context, image, place) : failed("wrong_state");
    },
  };
  return receiveResumable(receiver, request, body, sha256);
}

/** Only what an entry of this audit names is taken in, and only as it was named. */
async function requireNamed(caseId: string, { sha256, size, metadata }: Announced) {
  const named = await getNamedImage(caseId, sha256);
  // The entry may still be on its way: the client tries again later.
  if (!named) return failed("wrong_state");
  if (named.size !== size) return failed("file_damaged");
  const given = metadata.mediaType ?? "";
  if (named.mediaType !== given) {
    return failed("file_type_mismatch", { params: { named: named.mediaType, found: given } });
  }
  return done();
}
