import { Readable } from "node:stream";
import { createInflateRaw } from "node:zlib";

/** What an Office document may unpack to, in bytes: 500 MB; a genuine one of 50 MB stays far below. */
export const MAX_UNPACKED_BYTES = 500 * 1024 * 1024;
const MAX_ENTRIES = 10_000;

const END = 0x06054b50;
const ENTRY = 0x02014b50;
const LOCAL = 0x04034b50;

/**
 * Whether a ZIP archive can be unpacked with no more than `limit` bytes coming out. What its directory claims is not
 * believed: every entry is unpacked and counted, and nothing of it is kept. Entries may lie over each other.
 */
export async function judgeArchive(
  archive: Buffer,
  limit = MAX_UNPACKED_BYTES,
): Promise<"sound" | "too_large" | "unreadable"> {
  try {
    let unpacked = 0;
    for (const { method, bytes } of entriesOf(archive)) {
      if (method === 0) unpacked += bytes.byteLength;
      else {
        for await (const chunk of Readable.from([bytes]).pipe(createInflateRaw())) {
          unpacked += chunk.byteLength;
          if (unpacked > limit) return "too_large";
        }
      }
      if (unpacked > limit) return "too_large";
    }
    return "sound";
  } catch (error) {
    return error instanceof TooMany ? "too_large" : "unreadable";
  }
}

class TooMany extends Error {}

/** The packed bytes of every entry that the archive's directory names. */
function entriesOf(archive: Buffer): { method: number; bytes: Buffer }[] {
  // The directory's end is the last 22 bytes and a comment of at most 65,535.
  let end = archive.byteLength - 22;
  const first = Math.max(0, end - 0xffff);
  while (end >= first && archive.readUInt32LE(end) !== END) end -= 1;
  if (end < first) throw new RangeError("no directory");
  const count = archive.readUInt16LE(end + 10);
  if (count > MAX_ENTRIES) throw new TooMany();
  let at = archive.readUInt32LE(end + 16);
  return Array.from({ length: count }, () => {
    if (archive.readUInt32LE(at) !== ENTRY) throw new RangeError("no entry");
    const method = archive.readUInt16LE(at + 10);
    const packed = archive.readUInt32LE(at + 20);
    const local = archive.readUInt32LE(at + 42);
    at += 46 + archive.readUInt16LE(at + 28) + archive.readUInt16LE(at + 30) + archive.readUInt16LE(at + 32);
    if (archive.readUInt32LE(local) !== LOCAL) throw new RangeError("no entry");
    if (method !== 0 && method !== 8) throw new RangeError("unknown method");
    const from = local + 30 + archive.readUInt16LE(local + 26) + archive.readUInt16LE(local + 28);
    if (from + packed > archive.byteLength) throw new RangeError("cut off");
    return { method, bytes: archive.subarray(from, from + packed) };
  });
}
