import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex } from "@noble/hashes/utils.js";
import type { Image, PhotoType } from "@/lib/photos/schema";

/** A picture's name: size in bytes, type, and SHA-256 read piece by piece, so that a slow tablet stays responsive. */
export async function imageOf(blob: Blob, mediaType: PhotoType): Promise<Image> {
  const hash = sha256.create();
  const reader = blob.stream().getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    hash.update(value);
  }
  return { sha256: bytesToHex(hash.digest()), size: blob.size, mediaType };
}
