import type { FailureCode, FieldFault, Params } from "@/lib/outcome";

/**
 * What became of sending one file. `lost`: try again later, nothing that arrived is sent twice.
 * `closed`: this person may not send there (any more). `rejected`: never as it is.
 */
export type Delivery = "delivered" | "lost" | "signed_out" | "closed" | "rejected";

/** The server's own words about a refusal, from a fixed list. */
export type Refusal = { code: FailureCode; params?: Params; fields?: Record<string, FieldFault> };
export type Arrival = { delivery: Delivery; refusal?: Refusal };

export type Send = (path: string, init: RequestInit) => Promise<Response>;

export type Parcel = {
  /** Where files of this kind are sent; each has its address by its SHA-256 under it. */
  folder: string;
  /** Added to every address. */
  query?: string;
  sha256: string;
  blob: Blob;
  metadata: Record<string, string>;
  /** Announced at each attempt, since what goes with the file may have been corrected; else only to begin. */
  announceAlways?: boolean;
  /** Bytes that the server has, of all. */
  onProgress?: (arrived: number, size: number) => void;
  signal?: AbortSignal;
  /** The browser's fetch unless told otherwise. */
  send?: Send;
};

/** Small enough that a line of 5 kB/s finishes one before its time is over; a cut one counts as far as it came. */
const CHUNK_BYTES = 256 * 1024;
const CHUNK_TIMEOUT_MS = 120_000;
const QUESTION_TIMEOUT_MS = 30_000;

/** Ends a delivery from within. */
class Ended extends Error {
  constructor(
    readonly delivery: Delivery,
    readonly refusal?: Refusal,
  ) {
    super(delivery);
  }
}

/** Sends one file by tus 1.0 and goes on where an earlier attempt was cut, also one of another day; never throws. */
export async function transfer(parcel: Parcel): Promise<Arrival> {
  try {
    // Bytes may be damaged on their way: one more attempt, from the first byte, before it is the file's fault.
    if (await sendRest(parcel)) return { delivery: "delivered" };
    return { delivery: (await sendRest(parcel)) ? "delivered" : "rejected" };
  } catch (error) {
    return error instanceof Ended
      ? { delivery: error.delivery, refusal: error.refusal }
      : { delivery: "lost" };
  }
}

/** Whether it has arrived whole; false when the server threw away other bytes than the hash promised. */
async function sendRest(parcel: Parcel): Promise<boolean> {
  const { blob, announceAlways, onProgress } = parcel;
  if (announceAlways) await begin(parcel);
  let offset = await arrived(parcel);
  if (offset === "damaged") return false;
  if (offset === "nothing") offset = announceAlways ? lost() : await begin(parcel);
  onProgress?.(offset, blob.size);
  // All bytes may lie there and still wait for their end: then an empty rest asks for it.
  if (announceAlways && offset === blob.size) return (await sendChunk(parcel, offset)) !== "damaged";
  while (offset < blob.size) {
    const next = await sendChunk(parcel, offset);
    if (next === "damaged") return false;
    if (next <= offset) lost();
    offset = next;
    onProgress?.(offset, blob.size);
  }
  return true;
}

function lost(): never {
  throw new Ended("lost");
}

async function arrived(parcel: Parcel): Promise<number | "nothing" | "damaged"> {
  const answer = await ask(parcel, "HEAD", QUESTION_TIMEOUT_MS);
  if (answer.status === 404 || answer.status === 410) return "nothing";
  if (answer.status === 422) return "damaged";
  return offsetIn(answer);
}

async function begin(parcel: Parcel): Promise<number> {
  const metadata = Object.entries(parcel.metadata).map(([key, value]) => `${key} ${base64(value)}`);
  const answer = await ask(parcel, "POST", QUESTION_TIMEOUT_MS, {
    "Upload-Length": String(parcel.blob.size),
    "Upload-Metadata": metadata.join(","),
  });
  if (answer.status === 404) throw new Ended("closed", await refusalIn(answer));
  if (answer.status !== 201) throw new Ended(deliveryOf(answer.status), await refusalIn(answer));
  return 0;
}

/** The protocol's metadata is UTF-8 in base64. */
function base64(text: string): string {
  return btoa(String.fromCharCode(...new TextEncoder().encode(text)));
}

async function sendChunk(parcel: Parcel, offset: number): Promise<number | "damaged"> {
  const chunk = parcel.blob.slice(offset, offset + CHUNK_BYTES);
  const headers = { "Upload-Offset": String(offset), "Content-Type": "application/offset+octet-stream" };
  const answer = await ask(parcel, "PATCH", CHUNK_TIMEOUT_MS, headers, chunk);
  return answer.status === 422 ? "damaged" : offsetIn(answer);
}

/** A page that some network shows instead of our answer has no offset. */
async function offsetIn(answer: Response): Promise<number> {
  const offset = answer.headers.get("Upload-Offset") ?? "";
  if (!answer.ok) throw new Ended(deliveryOf(answer.status), await refusalIn(answer));
  if (!/^\d+$/.test(offset)) throw new Ended("lost");
  return Number(offset);
}

async function refusalIn(answer: Response): Promise<Refusal | undefined> {
  const body: unknown = await answer.json().catch(() => null);
  if (typeof body !== "object" || body === null || !("error" in body)) return undefined;
  const { error, params, fields } = body as { error: FailureCode } & Omit<Refusal, "code">;
  return { code: error, params, fields };
}

function deliveryOf(status: number): Delivery {
  if (status === 401) return "signed_out";
  if (status === 403) return "closed";
  return status === 413 || status === 415 || status === 422 ? "rejected" : "lost";
}

async function ask(
  { folder, query = "", sha256, signal, send = (path, init) => fetch(path, init) }: Parcel,
  method: "HEAD" | "POST" | "PATCH",
  timeout: number,
  headers: Record<string, string> = {},
  body?: Blob,
): Promise<Response> {
  const ending = new AbortController();
  const end = () => ending.abort();
  const timer = setTimeout(end, timeout);
  signal?.addEventListener("abort", end);
  if (signal?.aborted) end();
  try {
    return await send(`${method === "POST" ? folder : `${folder}/${sha256}`}${query}`, {
      method,
      headers: { ...headers, "Tus-Resumable": "1.0.0" },
      body,
      signal: ending.signal,
      cache: "no-store",
      redirect: "error",
    });
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener("abort", end);
  }
}
