import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex } from "@noble/hashes/utils.js";
import type { KeptImage } from "@/lib/tablet/store";

/** A drawn picture named by its SHA-256. Computed here: on plain http addresses the browser offers no hashing. */
export async function keptPng(bytes: Blob): Promise<KeptImage> {
  const hash = bytesToHex(sha256(new Uint8Array(await bytes.arrayBuffer())));
  return { sha256: hash, size: bytes.size, mediaType: "image/png", bytes };
}
