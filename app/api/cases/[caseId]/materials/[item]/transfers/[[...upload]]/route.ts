import { receiveTransfer } from "@/lib/materials/transfer";

type Context = { params: Promise<{ caseId: string; item: string; upload?: string[] }> };

/**
 * Files of one item of the checklist, sent in pieces by the protocol tus 1.0 (creation, termination, expiration after
 * 7 days), each at the address of its SHA-256; `?onBehalf=1` when the body brings them for the enterprise.
 *
 * `POST` with `Upload-Length` and `Upload-Metadata: sha256 …,name …[,effectiveOn …][,validUntil …][,statedCode …]
 * [,statedName …][,batchId …]` begins, or announces anew what was begun. `HEAD` tells how much has arrived, `PATCH`
 * goes on from there; an empty one at the end asks to finish. The last answer comes when the file is kept.
 *
 * Refused, `{ error: code, params?, fields? }`: 400 the details, by field, 401, 403, 404 as everywhere, 409 closed,
 * there already or the offset differs, 410 begun too long ago, 413 too large, 415 content against its name, 422 other
 * bytes than its hash says (send it anew from the first byte), 503 the disk is full (try again later).
 */
async function answer(request: Request, { params }: Context) {
  return receiveTransfer(request, await params);
}

export { answer as DELETE, answer as HEAD, answer as OPTIONS, answer as PATCH, answer as POST };
