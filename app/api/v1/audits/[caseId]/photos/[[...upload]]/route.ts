import { receivePhotos } from "@/lib/photos/receive";

type Context = { params: Promise<{ caseId: string; upload?: string[] }> };

/**
 * The pictures of an audit, each at the address of its SHA-256: `/api/v1/audits/{caseId}/photos/{sha256}`.
 *
 * `GET` of the folder answers `{ have: sha256[] }`, the pictures that the server has. `GET` of one leads (307) to
 * its bytes, or answers 404 while it has not arrived.
 *
 * Sending is resumable, by the protocol tus 1.0 (creation, termination, expiration after 7 days). `POST` to the
 * folder with `Upload-Length` and `Upload-Metadata: sha256 …,mediaType …` begins; `HEAD` tells how much has
 * arrived, `PATCH` goes on from there. A picture that is there already tells its full length. The last byte's
 * answer comes when the picture lies safely on disk. At most 30 MB.
 *
 * Refused, `{ error: code }`: 400 not understood, 401 not signed in, 403 not allowed, 404 no such audit, not on
 * its team or nothing begun, 409 no entry of the audit names this picture yet or the offset differs, 410 begun
 * too long ago, 413 too large, 415 not a picture of the type it is named as, 422 other bytes than its hash or
 * its size says (send it anew from the first byte), 503 the disk is full (try again later).
 */
async function answer(request: Request, { params }: Context) {
  return receivePhotos(request, await params);
}

export {
  answer as DELETE,
  answer as GET,
  answer as HEAD,
  answer as OPTIONS,
  answer as PATCH,
  answer as POST,
};
