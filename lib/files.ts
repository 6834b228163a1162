import "server-only";
import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { open } from "node:fs/promises";
import { Readable } from "node:stream";
import { fileTypeFromFile } from "file-type";
import type { Tx } from "@/lib/db";
import { adopt, type Draft, openDraft, pathOf } from "@/lib/files/disk";
import { inspect } from "@/lib/files/inspect";
import { MAX_FILE_BYTES } from "@/lib/files/limits";
import { shownName } from "@/lib/files/names";
import { done, failed, type Outcome } from "@/lib/outcome";

/** Bytes that lie whole on disk; a row may now speak of them. Without a row they are a harmless orphan. */
export type StoredBytes = { id: string; sha256: string; size: number; mediaType: string; name: string };
export const filePurposes = [
  "material",
  "contract",
  "proof",
  "letter",
  "certificate",
  "photo",
  "report",
  "review_record",
  "review_extract",
  "acceptance_record",
] as const;
export type FilePurpose = (typeof filePurposes)[number];

const tooLarge = () => failed("file_too_large", { params: { max: MAX_FILE_BYTES / 1024 / 1024 } });

/** The stream broke on its way to us, as opposed to the disk. */
class CutOff extends Error {}

/**
 * Stores an upload while it arrives: at most 50 MB, hashed on the way, its type judged by its content, on disk
 * for good before this returns. `declaredSize` is the sender's Content-Length; fewer bytes mean a cut
 * connection. After any refusal nothing is left on disk.
 */
export async function storeUpload(
  stream: ReadableStream<Uint8Array> | null,
  { name, declaredSize }: { name: string; declaredSize?: number },
): Promise<Outcome<StoredBytes>> {
  if (declaredSize !== undefined && declaredSize > MAX_FILE_BYTES) return tooLarge();
  if (!stream || declaredSize === 0) return failed("file_empty");
  return onDisk(async (draft) => {
    for await (const chunk of chunksOf(stream)) {
      if (draft.size + chunk.byteLength > MAX_FILE_BYTES) return tooLarge();
      await draft.write(chunk);
    }
    if (declaredSize !== undefined && draft.size !== declaredSize) return failed("file_damaged");
    if (draft.size === 0) return failed("file_empty");
    const judged = await inspect(draft.path, name);
    if (!judged.ok) return judged;
    return done({ mediaType: judged.value, name: shownName(name) });
  });
}

/** Stores a document that we made ourselves, such as a contract's PDF, with the same care. */
export async function storeBytes(
  bytes: Uint8Array,
  { name, mediaType }: { name: string; mediaType: string },
): Promise<Outcome<StoredBytes>> {
  return onDisk(async (draft) => {
    await draft.write(bytes);
    return done({ mediaType, name: shownName(name) });
  });
}

/**
 * Takes over a file that arrived in pieces and lies whole on this disk: `file_damaged` unless its SHA-256 is the
 * announced one, `file_type_mismatch` unless its content is of the announced type. It is moved, not copied; after
 * any refusal it stays where it was.
 */
export async function storeFromPath(
  place: string,
  { name, sha256, mediaType }: { name: string; sha256: string; mediaType: string },
): Promise<Outcome<StoredBytes>> {
  try {
    const { digest, size } = await digestOf(place);
    if (digest !== sha256) return failed("file_damaged");
    const found = (await fileTypeFromFile(place))?.mime ?? "?";
    if (found !== mediaType) return failed("file_type_mismatch", { params: { named: mediaType, found } });
    return done({ id: await adopt(place), sha256, size, mediaType, name: shownName(name) });
  } catch (error) {
    if (isDiskFault(error)) return failed("storage_unavailable");
    throw error;
  }
}

/**
 * Takes over an upload that arrived in pieces and lies whole on this disk, judged as one that arrives at once:
 * `file_damaged` unless its SHA-256 is the announced one. After any refusal it stays where it was.
 */
export async function storeArrived(
  place: string,
  { name, sha256 }: { name: string; sha256: string },
): Promise<Outcome<StoredBytes>> {
  try {
    const { digest, size } = await digestOf(place);
    if (digest !== sha256) return failed("file_damaged");
    if (size === 0) return failed("file_empty");
    if (size > MAX_FILE_BYTES) return tooLarge();
    const judged = await inspect(place, name);
    if (!judged.ok) return judged;
    return done({ id: await adopt(place), sha256, size, mediaType: judged.value, name: shownName(name) });
  } catch (error) {
    if (isDiskFault(error)) return failed("storage_unavailable");
    throw error;
  }
}

async function digestOf(place: string): Promise<{ digest: string; size: number }> {
  const hash = createHash("sha256");
  let size = 0;
  for await (const chunk of createReadStream(place)) {
    hash.update(chunk);
    size += chunk.byteLength;
  }
  return { digest: hash.digest("hex"), size };
}

/** The row that makes stored bytes part of a case, in the transaction of whatever they belong to. */
export async function insertFile(
  tx: Tx,
  stored: StoredBytes,
  {
    caseId,
    purpose,
    createdById,
    at,
  }: { caseId: string; purpose: FilePurpose; createdById: string | null; at: Date },
): Promise<void> {
  await tx.storedFile.create({ data: { ...stored, caseId, purpose, createdById, createdAt: at } });
}

/** The bytes of a stored file as a stream, with their number; null when they are not on this disk. */
export async function openStoredFile(
  id: string,
): Promise<{ stream: ReadableStream<Uint8Array>; size: number } | null> {
  try {
    const file = await open(pathOf(id), "r");
    const { size } = await file.stat();
    const stream = Readable.toWeb(file.createReadStream()) as ReadableStream<Uint8Array>;
    return { stream, size };
  } catch (error) {
    if (codeOf(error) === "ENOENT") return null;
    throw error;
  }
}

async function onDisk(
  fill: (draft: Draft) => Promise<Outcome<{ mediaType: string; name: string }>>,
): Promise<Outcome<StoredBytes>> {
  let draft: Draft | undefined;
  try {
    draft = await openDraft();
    const filled = await fill(draft);
    if (!filled.ok) return filled;
    const sha256 = await draft.keep();
    return done({ id: draft.id, sha256, size: draft.size, ...filled.value });
  } catch (error) {
    if (error instanceof CutOff) return failed("file_damaged");
    if (isDiskFault(error)) return failed("storage_unavailable");
    throw error;
  } finally {
    await draft?.discard();
  }
}

async function* chunksOf(stream: ReadableStream<Uint8Array>): AsyncGenerator<Uint8Array> {
  const reader = stream.getReader();
  try {
    for (;;) {
      const { done: isOver, value } = await reader.read().catch((cause: unknown) => {
        throw new CutOff("the upload was cut off", { cause });
      });
      if (isOver) return;
      yield value;
    }
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}

/** ENOSPC, EROFS, EACCES …: the disk, not the person. */
export function isDiskFault(error: unknown): boolean {
  return codeOf(error) !== undefined;
}

function codeOf(error: unknown): string | undefined {
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  return typeof code === "string" && /^E[A-Z]+$/.test(code) ? code : undefined;
}
