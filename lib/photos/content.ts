import type { PhotoType } from "@/lib/photos/schema";

const ascii = (bytes: Uint8Array, from: number, to: number) =>
  String.fromCharCode(...bytes.subarray(from, to));

/** The first bytes that `kindOfPicture` wants to see. */
export const BEGINNING_BYTES = 16;

/** Brands of the container that phones keep HEIC and AVIF pictures in; few programs show them. */
const phoneBrands = /^(?:heic|heix|hevc|hevx|heim|heis|mif1|msf1|avif|avis)$/;

/**
 * What a picture is by its first bytes, whatever its name says; `phone` for the formats that only some phones and
 * browsers read, null for everything else.
 */
export function kindOfPicture(beginning: Uint8Array): PhotoType | "phone" | null {
  if (beginning[0] === 0xff && beginning[1] === 0xd8 && beginning[2] === 0xff) return "image/jpeg";
  if (beginning[0] === 0x89 && ascii(beginning, 1, 8) === "PNG\r\n\x1a\n") return "image/png";
  if (ascii(beginning, 0, 4) === "RIFF" && ascii(beginning, 8, 12) === "WEBP") return "image/webp";
  return ascii(beginning, 4, 8) === "ftyp" && phoneBrands.test(ascii(beginning, 8, 12)) ? "phone" : null;
}
