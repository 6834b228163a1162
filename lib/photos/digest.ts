import { sha256Of } from "@/lib/files/digest";
import type { Image, PhotoType } from "@/lib/photos/schema";

/** A picture's name: size in bytes, type and SHA-256. */
export async function imageOf(blob: Blob, mediaType: PhotoType): Promise<Image> {
  return { sha256: await sha256Of(blob), size: blob.size, mediaType };
}
