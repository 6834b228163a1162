import "server-only";
import { Server } from "@tus/server";
import { PartialStore } from "@/lib/files/partials";
import { Refused } from "@/lib/files/refused";
import { UploadLocker } from "@/lib/files/upload-lock";
import { done, type Failure, type FailureCode, failed, type Outcome } from "@/lib/outcome";

export type Metadata = Record<string, string | null>;
export type Announced = { sha256: string; size: number; metadata: Metadata };

/** What a room says about the files that are sent to it in pieces. */
export type Receiver = {
  /** The address of the folder; each file lies under it by its SHA-256. */
  folder: string;
  /** Whose partials these are: a person's, in a case, for a purpose. */
  owner: string;
  maxBytes: number;
  /** The hash that a new transfer announces; null when it announces none. */
  hashOf: (metadata: Metadata) => string | null;
  /** Whether a transfer may begin, before a byte of it is sent. */
  begin: (announced: Announced) => Promise<Outcome>;
  /** The size of a file that has arrived before; null when it has not. */
  arrived?: (sha256: string) => Promise<number | null>;
  /** Makes the whole file at `place` a stored one. */
  keep: (whole: { sha256: string; place: string; metadata: Metadata }) => Promise<Outcome>;
};

const locker = new UploadLocker();

/**
 * One request of the resumable upload protocol (tus 1.0). A file's address is its hash, so a client that lost
 * everything but the file still finds what has arrived.
 */
export async function receiveResumable(
  receiver: Receiver,
  request: Request,
  body: ReadableStream<Uint8Array> | null,
  sha256: string | undefined,
): Promise<Response> {
  const { folder, owner, maxBytes } = receiver;
  const idOf = (hash: string) => `${owner}.${hash}`;
  const store = new PartialStore();
  let thrown: unknown;
  const server = new Server({
    path: "/",
    datastore: store,
    locker,
    maxSize: maxBytes,
    allowedOrigins: [],
    getFileIdFromRequest: () => sha256 && idOf(sha256),
    namingFunction: (_, metadata) => {
      const hash = receiver.hashOf(metadata ?? {});
      if (!hash) throw new Refused(failed("invalid_input"));
      return idOf(hash);
    },
    generateUrl: (_, { id }) => `${folder}/${hashIn(id)}`,
    onUploadCreate: async (_, { id, size = 0, metadata = {} }) => {
      const begun = await receiver.begin({ sha256: hashIn(id), size, metadata });
      if (!begun.ok) throw new Refused(begun);
      return {};
    },
    onUploadFinish: async (_, { id }) => {
      const finished = await finishOnce(receiver, id);
      if (!finished.ok) throw new Refused(finished);
      return {};
    },
    onResponseError: (_, error) => {
      thrown = error;
      return undefined;
    },
  });

  if (request.method === "HEAD" && sha256 && receiver.arrived) {
    const finished = await finishIfWhole(receiver, idOf(sha256));
    if (!finished.ok) return refusalOf(finished);
    const size = await receiver.arrived(sha256);
    if (size !== null) return complete(size);
  }
  const answer = await server.handleWeb(protocolPartOf(request, body));
  if (answer.status < 400) return answer;
  if (store.refused) return refusalOf(store.refused.failure);
  if (thrown instanceof Refused) return refusalOf(thrown.failure);
  // A bug is not for the protocol to hide.
  if (thrown instanceof Error) throw thrown;
  return protocolRefusal(answer.status, maxBytes);
}

const hashIn = (id: string) => id.split(".").at(-1) ?? "";

/** The last byte may have arrived and its answer not: then what is left to do is done now. */
async function finishIfWhole(receiver: Receiver, id: string): Promise<Outcome> {
  const partial = await new PartialStore().find(id);
  return partial && partial.offset === partial.size ? finishOnce(receiver, id) : done();
}

const finishing = new Map<string, Promise<Outcome>>();

/** Two requests about the same whole partial share one finish and its outcome. */
function finishOnce(receiver: Receiver, id: string): Promise<Outcome> {
  const running = finishing.get(id) ?? finish(receiver, id).finally(() => finishing.delete(id));
  finishing.set(id, running);
  return running;
}

/** The bytes themselves are at fault, or not needed: nothing of them is worth waiting for. */
const spent: readonly FailureCode[] = [
  "file_damaged",
  "file_type_mismatch",
  "file_type_refused",
  "file_empty",
  "file_unreadable",
  "file_unpacks_too_large",
  "picture_too_large",
  "file_already_here",
];

async function finish(receiver: Receiver, id: string): Promise<Outcome> {
  const store = new PartialStore();
  const partial = await store.find(id);
  const kept = await receiver.keep({
    sha256: hashIn(id),
    place: store.placeOf(id),
    metadata: partial?.metadata ?? {},
  });
  // With a disk that refuses, or an address that has to be corrected, all bytes wait for a better time.
  if (kept.ok || spent.includes(kept.code)) await store.remove(id);
  return kept;
}

/** The file is here; nothing of it is left to send. */
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
  file_too_large: 413,
  file_type_mismatch: 415,
  file_type_refused: 415,
  file_unreadable: 415,
  file_unpacks_too_large: 415,
  picture_too_large: 415,
  file_empty: 400,
  file_damaged: 422,
  storage_unavailable: 503,
};

function refusalOf({ code, params, fields }: Failure, status = statusOf[code] ?? 409): Response {
  return Response.json({ error: code, params, fields }, { status, headers: { "Tus-Resumable": "1.0.0" } });
}

/** What the protocol's server refused by itself, in our words; its 403 only means that a header is missing. */
function protocolRefusal(status: number, maxBytes: number): Response {
  const codes: Record<number, FailureCode> = {
    404: "not_found",
    409: "someone_was_faster",
    410: "not_found",
    413: "file_too_large",
    500: "unexpected",
  };
  const code = codes[status] ?? "invalid_input";
  const params = code === "file_too_large" ? { max: maxBytes / 1024 / 1024 } : undefined;
  return refusalOf(failed(code, { params }), status === 403 ? 400 : status);
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
