import "server-only";
import sharp from "sharp";
import { pathOf } from "@/lib/files/disk";

const QUALITY = 78;

/** The longest side of a printed picture in pixels; smaller where there are many, so that the file can be sent. */
export function longestSide(pictures: number): number {
  if (pictures <= 60) return 1200;
  return pictures <= 150 ? 900 : 640;
}

/**
 * A stored picture as a JPEG for print, turned upright and on white; null when its bytes are not there or are no
 * picture. One core at most: the machine serves people at the same time.
 */
export async function printedPicture(fileId: string, side: number): Promise<Uint8Array | null> {
  sharp.concurrency(1);
  sharp.cache(false);
  try {
    return await sharp(pathOf(fileId), { failOn: "error" })
      .rotate()
      .resize(side, side, { fit: "inside", withoutEnlargement: true })
      .flatten({ background: "#fff" })
      .jpeg({ quality: QUALITY })
      .toBuffer();
  } catch {
    return null;
  }
}
