import "server-only";
import { Server, type Upload } from "@tus/server";
import type { CaseFacts } from "@/lib/access/facts";
import type { Context } from "@/lib/action";
import { done, type Failure, type FailureCode, failed, type Outcome } from "@/lib/outcome";
import { keepPicture } from "@/lib/photos/commands";
import { PartialStore } from "@/lib/photos/partials";
import { getNamedImage, getPicture } from "@/lib/photos/queries";
import { Refused } from "@/lib/photos/refused";
import { type Image, MAX_PHOTO_BYTES, sha256Schema } from "@/lib/photos/schema";
import { UploadLocker } from "@/lib/photos/upload-lock";

const locker = new UploadLocker();

/**
 * One request of the resumable upload protocol (tus 1.0) for the pictures of one audit. A picture's address is
 * its hash, so a client that lost everything but the picture still finds what has arrived. Partials belong to
 * one person and one case: their id holds both.
 */
export async function receiveUpload(
  context: Context<CaseFacts>,
  request: Request,
  body: ReadableStream<Uint8Array> | null,
  sha256: string | undefined,
): Promise<Response> {
  const { caseId } = context.facts;
  const idOf = (hash: string) => `${caseId}.${context.actor.accountId}.${hash}`;
  const store = new PartialStore();
  let thrown: unknown;
  const server = new Server({
    path: "/",
    datastore: store,
    locker,
    maxSize: MAX_PHOTO_BYTES,
    allowedOrigins: [],
    getFileIdFromRequest: () => sha256 && idOf(sha256),
    namingFunction: (_, metadata) => idOf(hashOf(metadata)),
    generateUrl: (_, { id }) => `/api/v1/audits/${caseId}/photos/${id.split(".").at(-1)}`,
    onUploadCreate: async (_, upload) => {
      await requireNamed(caseId, upload);
      return {};
    },
    onUploadFinish: async (_, upload) => {
      const finished = await finishOnce(context, upload.id);
      if (!finished.ok) throw new Refused(finished);
      return {};
    },
    onResponseError: (_, error) => {
      thrown = error;
      return undefined;
    },
  });

  if (request.method === "HEAD" && sha256) {
    const finished = await finishIfWhole(context, idOf(sha256));
    if (!finished.ok) return refusalOf(finished);
    const picture = await getPicture(caseId, sha256);
    if (picture) return complete(picture.size);
  }
  const answer = await server.handleWeb(protocolPartOf(request, body));
  if (answer.status < 400) return answer;
  if (store.refused) return refusalOf(store.refused.failure);
  if (thrown instanceof Refused) return refusalOf(thrown.failure);
  // A bug is not for the protocol to hide.
  if (thrown instanceof Error) throw thrown;
  return protocolRefusal(answer.status);
}

function hashOf(metadata: Record<string, string | null> | undefined): string {
  const hash = sha256Schema.safeParse(metadata?.sha256);
  if (!hash.success) throw new Refused(failed("invalid_input"));
  return hash.data;
}

/** Only what an entry of this audit names is taken in, and only as it was named. */
async function requireNamed(caseId: string, { metadata, size }: Upload) {
  const named = await getNamedImage(caseId, hashOf(metadata));
  // The entry may still be on its way: the client tries again later.
  if (!named) throw new Refused(failed("wrong_state"));
  if (named.size !== size) throw new Refused(failed("file_damaged"));
  const given = metadata?.mediaType ?? "";
  if (named.mediaType !== given) {
    throw new Refused(failed("file_type_mismatch", { params: { named: named.mediaType, found: given } }));
  }
}

/** The last byte may have arrived and its answer not: then what is left to do is done now. */
async function finishIfWhole(context: Context<CaseFacts>, id: string): Promise<Outcome> {
  const partial = await new PartialStore().find(id);
  return partial && partial.offset === partial.size ? finishOnce(context, id) : done();
}

const finishing = new Map<string, Promise<Outcome>>();

/** Two requests about the same whole partial share one finish and its outcome. */
function finishOnce(context: Context<CaseFacts>, id: string): Promise<Outcome> {
  const running = finishing.get(id) ?? finish(context, id).finally(() => finishing.delete(id));
  finishing.set(id, running);
  return running;
}

async function finish(context: Context<CaseFacts>, id: string): Promise<Outcome> {
  const store = new PartialStore();
  const hash = id.split(".").at(-1) ?? "";
  const image: Image | null = await getNamedImage(context.facts.caseId, hash);
  const kept = image ? await keepPicture(context, image, store.placeOf(id)) : failed("wrong_state");
  // Damaged or not a picture: the client starts anew. With a disk that refuses, all bytes wait for a better time.
  if (kept.ok || kept.code === "file_damaged" || kept.code === "file_type_mismatch") await store.remove(id);
  return kept;
}

/** The picture is here; nothing of it is left to send. */
function complete(size: number): Response {
  return new Response(null, {
    headers: {
      "Tus-Resumable": "1.0.0",
      "Upload-Offset": String(size),
      "Upload-Length": String(size),
      "Cache-Control": "no-store",
    },
  });
}

const statusOf: Partial<Record<FailureCode, number>> = {
  invalid_input: 400,
  wrong_state: 409,
  file_type_mismatch: 415,
  file_damaged: 422,
  storage_unavailable: 503,
};

function refusalOf({ code, params }: Failure, status = statusOf[code] ?? 409): Response {
  return Response.json({ error: code, params }, { status, headers: { "Tus-Resumable": "1.0.0" } });
}

/** What the protocol's server refused by itself, in our words; its 403 only means that a header is missing. */
function protocolRefusal(status: number): Response {
  const codes: Record<number, FailureCode> = {
    404: "not_found",
    409: "someone_was_faster",
    410: "not_found",
    413: "file_too_large",
    500: "unexpected",
  };
  return refusalOf(failed(codes[status] ?? "invalid_input"), status === 403 ? 400 : status);
}

/** The request without what other programs on its way added, which the protocol's server would object to. */
function protocolPartOf(request: Request, body: ReadableStream<Uint8Array> | null): Request {
  const headers = new Headers();
  for (const [name, value] of request.headers) {
    if (/^(?:tus-|upload-|content-type$|content-length$)/.test(name)) headers.set(name, value);
  }
  const init = { method: request.method, headers, body, duplex: "half" };
  return new Request(request.url, init);
}
