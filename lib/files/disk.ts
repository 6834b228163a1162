import "server-only";
import { createHash, randomUUID } from "node:crypto";
import { type FileHandle, mkdir, open, readdir, rename, rm, stat } from "node:fs/promises";
import path from "node:path";
import { readEnv } from "@/lib/env";

const HOUR_MS = 60 * 60 * 1000;

const filesFolder = () => path.join(readEnv().dataDir, "files");
const draftsFolder = () => path.join(filesFolder(), "tmp");
const folderOf = (id: string) => path.join(filesFolder(), id.slice(0, 2));

/** Where uploads that arrive in pieces wait for their last one; on the same disk, so that they are moved and not copied. */
export const partialsFolder = () => path.join(filesFolder(), "tus");

/** Where a stored file's bytes lie: by its id alone, so that no name from outside ever becomes a path. */
export const pathOf = (id: string) => path.join(folderOf(id), id);

/** A file that is being written; it becomes a stored file by `keep`, or nothing by `discard`. */
export type Draft = {
  id: string;
  path: string;
  size: number;
  write: (chunk: Uint8Array) => Promise<void>;
  /** Bytes durable under the id; answers the SHA-256. */
  keep: () => Promise<string>;
  discard: () => Promise<void>;
};

export async function openDraft(): Promise<Draft> {
  await mkdir(draftsFolder(), { recursive: true });
  await sweepOnce();
  const id = randomUUID();
  const place = path.join(draftsFolder(), id);
  const file = await open(place, "wx", 0o600);
  const hash = createHash("sha256");
  let isOpen = true;
  const close = async () => {
    if (isOpen) await file.close();
    isOpen = false;
  };
  const draft: Draft = {
    id,
    path: place,
    size: 0,
    async write(chunk) {
      await writeWhole(file, chunk);
      hash.update(chunk);
      draft.size += chunk.byteLength;
    },
    async keep() {
      // Contents first, then the name, then the folder that holds the name: after a crash a file is whole or absent.
      await file.sync();
      await close();
      await settle(place, id);
      return hash.digest("hex");
    },
    async discard() {
      await close().catch(() => undefined);
      await rm(place, { force: true }).catch(() => undefined);
    },
  };
  return draft;
}

/** Makes a file that lies whole on this disk a stored file, durably; answers its new id. */
export async function adopt(place: string): Promise<string> {
  const id = randomUUID();
  const file = await open(place, "r+");
  try {
    await file.sync();
  } finally {
    await file.close();
  }
  await settle(place, id);
  return id;
}

/** Removes the bytes of a stored file that no row speaks of. */
export async function dropBytes(id: string): Promise<void> {
  await rm(pathOf(id), { force: true });
}

async function settle(place: string, id: string) {
  await mkdir(folderOf(id), { recursive: true });
  await rename(place, pathOf(id));
  await syncFolder(folderOf(id));
  await syncFolder(filesFolder());
}

async function writeWhole(file: FileHandle, chunk: Uint8Array) {
  for (let at = 0; at < chunk.byteLength; ) {
    at += (await file.write(chunk, at, chunk.byteLength - at)).bytesWritten;
  }
}

async function syncFolder(folder: string) {
  const handle = await open(folder, "r");
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

const kept = globalThis as { xingzhengDraftsSwept?: string };

/** Once per process: what an earlier process left half-written goes away. Younger drafts may be somebody's upload. */
async function sweepOnce() {
  const folder = draftsFolder();
  if (kept.xingzhengDraftsSwept === folder) return;
  kept.xingzhengDraftsSwept = folder;
  for (const name of await readdir(folder)) {
    const place = path.join(folder, name);
    const age = await stat(place).then(
      ({ mtimeMs }) => Date.now() - mtimeMs,
      () => 0,
    );
    if (age > HOUR_MS) await rm(place, { force: true }).catch(() => undefined);
  }
}
