import { expect, test } from "vitest";
import { kindOfPicture } from "@/lib/photos/content";

const bytes = (text: string) => Uint8Array.from(text, (sign) => sign.charCodeAt(0));

test.each([
  ["a JPEG of a camera", "\xff\xd8\xff\xe1\x00\x10Exif", "image/jpeg"],
  ["a PNG", "\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR", "image/png"],
  ["a WebP", "RIFF\x24\x00\x00\x00WEBPVP8 ", "image/webp"],
  ["an iPhone's HEIC", "\x00\x00\x00\x24ftypheic\x00\x00\x00\x00", "phone"],
  ["a burst of HEIC pictures", "\x00\x00\x00\x24ftypmsf1\x00\x00\x00\x00", "phone"],
  ["an AVIF", "\x00\x00\x00\x20ftypavif\x00\x00\x00\x00", "phone"],
  ["a video", "\x00\x00\x00\x18ftypmp42\x00\x00\x00\x00", null],
  ["a sound in the same wrapping as WebP", "RIFF\x24\x00\x00\x00WAVEfmt ", null],
  ["a drawing that can hold a script", "<svg xmlns='http", null],
  ["a GIF", "GIF89a\x01\x00\x01\x00", null],
  ["a PDF", "%PDF-1.7\n", null],
  ["two bytes of a JPEG", "\xff\xd8", null],
  ["nothing", "", null],
])("%s is told by its first bytes", (_, beginning, kind) => {
  expect(kindOfPicture(bytes(beginning))).toBe(kind);
});
