import "server-only";
import { type FileHandle, mkdir, open, readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import path from "node:path";
import type { Readable } from "node:stream";
import { DataStore, ERRORS, Upload } from "@tus/server";
import { z } from "zod";
import { isDiskFault } from "@/lib/files";
import { partialsFolder } from "@/lib/files/disk";
import { Refused } from "@/lib/files/refused";
import { failed } from "@/lib/outcome";

const HOUR_MS = 60 * 60 * 1000;
const LIFETIME_MS = 7 * 24 * HOUR_MS;

const noteSchema = z.object({
  size: z.int(),
  createdAt: z.iso.datetime(),
  metadata: z.record(z.string(), z.string().nullable()).optional(),
});

/**
 * Files that have not arrived whole yet, each with a note of its size and what was announced with it. What came before a cut
 * stays; the file's length is the offset. One store a request. tus's own file store was not used: it throws out of a callback when
 * it cannot make its folder, which ends the process, and it hides whether the disk or the sender failed.
 */
export class PartialStore extends DataStore {
  override extensions = ["creation", "termination", "expiration"];
  /** The disk's refusal in this store's request; on its way up the protocol's streams may turn it into another. */
  refused: Refused | undefined;

  placeOf(id: string) {
    return path.join(partialsFolder(), id);
  }

  /**
   * A partial of the same size is kept, so that a client that forgot about it loses nothing; what is announced
   * with it is what was announced last.
   */
  override async create(upload: Upload): Promise<Upload> {
    const before = await this.find(upload.id);
    const goesOn = before !== null && before.size === upload.size && Date.now() < expiryOf(before);
    const begun = goesOn ? new Upload({ ...before, metadata: upload.metadata }) : upload;
    await this.onDisk(upload.id, async () => {
      await mkdir(partialsFolder(), { recursive: true });
      if (!goesOn) {
        await sweep();
        await writeFile(this.placeOf(upload.id), "", { mode: 0o600 });
      }
      const { size, creation_date: createdAt, metadata } = begun;
      await writeFile(noteOf(this.placeOf(upload.id)), JSON.stringify({ size, createdAt, metadata }), {
        mode: 0o600,
      });
    });
    return begun;
  }

  override async write(stream: Readable, id: string, offset: number): Promise<number> {
    const file = await this.onDisk(id, () => open(this.placeOf(id), "r+"));
    let at = offset;
    try {
      for await (const chunk of stream) {
        await this.onDisk(id, () => writeAt(file, chunk, at));
        at += chunk.byteLength;
      }
    } finally {
      await file.close();
    }
    return at;
  }

  override async getUpload(id: string): Promise<Upload> {
    const found = await this.find(id);
    if (!found) throw ERRORS.FILE_NOT_FOUND;
    return found;
  }

  override async remove(id: string): Promise<void> {
    await rm(this.placeOf(id), { force: true });
    await rm(noteOf(this.placeOf(id)), { force: true });
  }

  override getExpiration(): number {
    return LIFETIME_MS;
  }

  /** Null also when a crash left a note that cannot be read: the client then starts anew. */
  async find(id: string): Promise<Upload | null> {
    const place = this.placeOf(id);
    try {
      const note = noteSchema.parse(JSON.parse(await readFile(noteOf(place), "utf8")));
      const { size: offset } = await stat(place);
      const { size, createdAt, metadata } = note;
      return new Upload({ id, size, offset, metadata, creation_date: createdAt });
    } catch {
      return null;
    }
  }

  /** A disk that is full or read-only gets its room back at once; the sender tries again later. */
  private async onDisk<Value>(id: string, work: () => Promise<Value>): Promise<Value> {
    try {
      return await work();
    } catch (error) {
      if (!isDiskFault(error)) throw error;
      await this.remove(id).catch(() => undefined);
      this.refused = new Refused(failed("storage_unavailable"));
      throw this.refused;
    }
  }
}

const noteOf = (place: string) => `${place}.json`;

const expiryOf = ({ creation_date }: Upload) => Date.parse(creation_date ?? "") + LIFETIME_MS;

async function writeAt(file: FileHandle, chunk: Uint8Array, position: number) {
  for (let at = 0; at < chunk.byteLength; ) {
    at += (await file.write(chunk, at, chunk.byteLength - at, position + at)).bytesWritten;
  }
}

const last = { folder: "", swept: 0 };

/** At most once an hour: what nobody continued for seven days goes away; its note is as old as its expiry. */
async function sweep() {
  const folder = partialsFolder();
  if (last.folder === folder && Date.now() - last.swept < HOUR_MS) return;
  Object.assign(last, { folder, swept: Date.now() });
  for (const name of await readdir(folder)) {
    const place = path.join(folder, name);
    const age = await stat(place).then(
      ({ mtimeMs }) => Date.now() - mtimeMs,
      () => 0,
    );
    if (age > LIFETIME_MS) await rm(place, { force: true }).catch(() => undefined);
  }
}
