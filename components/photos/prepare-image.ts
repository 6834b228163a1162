import { fileOf, whiteCanvas } from "@/components/photos/canvas";
import { BEGINNING_BYTES, kindOfPicture } from "@/lib/photos/content";
import { imageOf } from "@/lib/photos/digest";
import { COPY_PIXELS, fitWithin } from "@/lib/photos/measure";
import { MAX_PHOTO_BYTES } from "@/lib/photos/schema";
import type { PhotoFault, Prepared } from "@/lib/photos/taken";

const COPY_QUALITY = 0.8;

type Result = { ok: true; value: Prepared } | { ok: false; fault: PhotoFault };

/**
 * Makes a chosen file ready to be kept: the original untouched, byte for byte, and a JPEG copy of at most
 * 1600 pixels, upright as the camera noted it and without the camera's own notes. Never throws.
 */
export async function prepareImage(file: Blob): Promise<Result> {
  if (file.size > MAX_PHOTO_BYTES) return { ok: false, fault: "too_large" };
  try {
    // Read once: the camera's own file may be gone a moment later.
    const bytes = await file.arrayBuffer();
    const kind = kindOfPicture(new Uint8Array(bytes, 0, Math.min(BEGINNING_BYTES, bytes.byteLength)));
    if (kind === null) return { ok: false, fault: "no_picture" };
    if (kind === "phone") return { ok: false, fault: "phone_format" };
    const originalBlob = new Blob([bytes], { type: kind });
    const copyBlob = await smallCopy(originalBlob);
    const [original, copy] = await Promise.all([
      imageOf(originalBlob, kind),
      imageOf(copyBlob, "image/jpeg"),
    ]);
    return { ok: true, value: { original, originalBlob, copy, copyBlob } };
  } catch {
    return { ok: false, fault: "unreadable" };
  }
}

async function smallCopy(blob: Blob): Promise<Blob> {
  const picture = await createImageBitmap(blob, { imageOrientation: "from-image" });
  try {
    const size = fitWithin(picture, COPY_PIXELS);
    const { canvas, context } = whiteCanvas(size);
    context.drawImage(picture, 0, 0, size.width, size.height);
    return await fileOf(canvas, "image/jpeg", COPY_QUALITY);
  } finally {
    picture.close();
  }
}
