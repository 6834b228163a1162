import "server-only";
import type { CaseFacts } from "@/lib/access/facts";
import type { Doorway } from "@/lib/action";
import { getCaseFacts } from "@/lib/cases/queries";
import { arrivingBody } from "@/lib/files/arriving-body";
import { done, failed } from "@/lib/outcome";
import { getPicture, listPictures } from "@/lib/photos/queries";
import { MAX_PHOTO_BYTES, pictureAddressSchema } from "@/lib/photos/schema";
import { receiveUpload } from "@/lib/photos/upload";

/** What a request to `/api/v1/audits/{caseId}/photos` must be allowed to do, and its answer; described at the route. */
export function doorwayOf(request: Request): Doorway<typeof pictureAddressSchema, CaseFacts, Response> {
  const isReading = request.method === "GET";
  // From now on, not only after the doorway: a cut meanwhile must not cost what has arrived.
  const body = request.body && arrivingBody(request.body, MAX_PHOTO_BYTES);
  return {
    permission: isReading ? "scorecard.view" : "audit.record",
    input: pictureAddressSchema,
    facts: ({ caseId }) => getCaseFacts(caseId),
    run: async (context, { sha256 }) => {
      const { caseId } = context.facts;
      if (!isReading) return done(await receiveUpload(context, request, body, sha256));
      if (!sha256) return done(Response.json({ have: await listPictures(caseId) }, noStore));
      const picture = await getPicture(caseId, sha256);
      if (!picture) return failed("not_found");
      const location = `/api/files/${picture.fileId}`;
      return done(
        new Response(null, { status: 307, headers: { Location: location, "Cache-Control": "no-store" } }),
      );
    },
  };
}

const noStore = { headers: { "Cache-Control": "no-store" } };
