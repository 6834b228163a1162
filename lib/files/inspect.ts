import "server-only";
import { readFile } from "node:fs/promises";
import { fileTypeFromFile } from "file-type";
import sharp from "sharp";
import { judgeArchive } from "@/lib/files/archive";
import { acceptedTypes, judgeContent } from "@/lib/files/content-type";
import { done, failed, type Outcome } from "@/lib/outcome";

/** A picture's largest area, in millions of pixels: far above any camera or scan of A3, far below what stops a browser. */
export const MAX_MEGAPIXELS = 100;

/**
 * Judges a file that lies whole on this disk by its bytes; answers its media type. Refused is content that we do not
 * take or that contradicts the name, an Office document that unpacks to too much, and a picture of too many pixels.
 */
export async function inspect(place: string, name: string): Promise<Outcome<string>> {
  const judged = judgeContent(name, (await fileTypeFromFile(place))?.ext);
  if (!judged.ok) return judged;
  const fault = await faultOf(place, judged.value);
  return fault ?? judged;
}

async function faultOf(place: string, mediaType: string): Promise<ReturnType<typeof failed> | null> {
  if (mediaType === acceptedTypes.jpg || mediaType === acceptedTypes.png) return faultOfPicture(place);
  if (mediaType === acceptedTypes.pdf) return null;
  const judged = await judgeArchive(await readFile(place));
  if (judged === "too_large") return failed("file_unpacks_too_large");
  return judged === "unreadable" ? failed("file_unreadable") : null;
}

/** Its size is read from its head; none of its pixels is unpacked. */
async function faultOfPicture(place: string) {
  const size = await sharp(place, { limitInputPixels: false })
    .metadata()
    .then(({ width, height }) => done({ width, height }))
    .catch(() => failed("file_unreadable"));
  if (!size.ok) return size;
  const { width, height } = size.value;
  if (width * height <= MAX_MEGAPIXELS * 1e6) return null;
  return failed("picture_too_large", { params: { width, height, max: MAX_MEGAPIXELS } });
}
