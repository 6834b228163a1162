import type { Image } from "@/lib/photos/schema";

/**
 * What became of sending one picture. `lost`: try again later, nothing that arrived is sent twice.
 * `closed`: this person may not send to this audit (any more). `rejected`: never as it is.
 */
export type Delivery = "delivered" | "lost" | "signed_out" | "closed" | "rejected";

type Send = (path: string, init: RequestInit) => Promise<Response>;

type Parcel = {
  caseId: string;
  image: Image;
  blob: Blob;
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
  constructor(readonly delivery: Delivery) {
    super(delivery);
  }
}

/**
 * Sends one picture to `/api/v1/audits/{caseId}/photos/{sha256}` by tus 1.0 and goes on where an earlier attempt
 * was cut, also one of another day; never throws. The picture's entry must have been sent before.
 */
export async function sendImage(parcel: Parcel): Promise<Delivery> {
  if (parcel.blob.size !== parcel.image.size) return "rejected";
  try {
    // Bytes may be damaged on their way: one more attempt, from the first byte, before it is the picture's fault.
    if (await sendRest(parcel)) return "delivered";
    return (await sendRest(parcel)) ? "delivered" : "rejected";
  } catch (error) {
    return error instanceof Ended ? error.delivery : "lost";
  }
}

/** Whether it has arrived whole; false when the server threw away other bytes than the hash promised. */
async function sendRest(parcel: Parcel): Promise<boolean> {
  const { image, onProgress } = parcel;
  let offset = await arrived(parcel);
  if (offset === "damaged") return false;
  if (offset === "nothing") offset = await begin(parcel);
  onProgress?.(offset, image.size);
  while (offset < image.size) {
    const next = await sendChunk(parcel, offset);
    if (next === "damaged") return false;
    if (next <= offset) throw new Ended("lost");
    offset = next;
    onProgress?.(offset, image.size);
  }
  return true;
}

async function arrived(parcel: Parcel): Promise<number | "nothing" | "damaged"> {
  const answer = await ask(parcel, "HEAD", QUESTION_TIMEOUT_MS);
  if (answer.status === 404 || answer.status === 410) return "nothing";
  if (answer.status === 422) return "damaged";
  return offsetIn(answer);
}

async function begin(parcel: Parcel): Promise<number> {
  const { sha256, mediaType, size } = parcel.image;
  const answer = await ask(parcel, "POST", QUESTION_TIMEOUT_MS, {
    "Upload-Length": String(size),
    "Upload-Metadata": `sha256 ${btoa(sha256)},mediaType ${btoa(mediaType)}`,
  });
  if (answer.status === 404) throw new Ended("closed");
  if (answer.status !== 201) throw new Ended(deliveryOf(answer.status));
  return 0;
}

async function sendChunk(parcel: Parcel, offset: number): Promise<number | "damaged"> {
  const chunk = parcel.blob.slice(offset, offset + CHUNK_BYTES);
  const headers = { "Upload-Offset": String(offset), "Content-Type": "application/offset+octet-stream" };
  const answer = await ask(parcel, "PATCH", CHUNK_TIMEOUT_MS, headers, chunk);
  return answer.status === 422 ? "damaged" : offsetIn(answer);
}

/** A page that some network shows instead of our answer has no offset. */
function offsetIn(answer: Response): number {
  const offset = answer.headers.get("Upload-Offset") ?? "";
  if (!answer.ok) throw new Ended(deliveryOf(answer.status));
  if (!/^\d+$/.test(offset)) throw new Ended("lost");
  return Number(offset);
}

function deliveryOf(status: number): Delivery {
  if (status === 401) return "signed_out";
  if (status === 403) return "closed";
  return status === 413 || status === 415 || status === 422 ? "rejected" : "lost";
}

async function ask(
  { caseId, image, signal, send = (path, init) => fetch(path, init) }: Parcel,
  method: "HEAD" | "POST" | "PATCH",
  timeout: number,
  headers: Record<string, string> = {},
  body?: Blob,
): Promise<Response> {
  const folder = `/api/v1/audits/${caseId}/photos`;
  const ending = new AbortController();
  const end = () => ending.abort();
  const timer = setTimeout(end, timeout);
  signal?.addEventListener("abort", end);
  if (signal?.aborted) end();
  try {
    return await send(method === "POST" ? folder : `${folder}/${image.sha256}`, {
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
