import { createHash } from "node:crypto";
import sharp from "sharp";
import type { Image, PhotoType } from "@/lib/photos/schema";

export type PictureKind = "signature" | "meeting" | "shelves";
export type Picture = { image: Image; bytes: Uint8Array<ArrayBuffer> };

/** Drawn, not photographed: no picture of the demo shows anybody or any place. */
const drawings: Record<PictureKind, { svg: string; mediaType: PhotoType }> = {
  signature: {
    mediaType: "image/png",
    svg: `<svg xmlns="http://www.w3.org/2000/svg" width="640" height="240">
      <g fill="none" stroke="#1b2a4a" stroke-width="6" stroke-linecap="round">
        <path d="M70 150 C120 40 150 60 130 150 S190 190 220 90"/>
        <path d="M250 170 C270 80 330 70 320 140 S380 200 430 80"/>
        <path d="M410 180 C470 150 520 150 580 120"/>
      </g></svg>`,
  },
  meeting: {
    mediaType: "image/jpeg",
    svg: `<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="800">
      <rect width="1200" height="800" fill="#e9edf2"/><rect y="560" width="1200" height="240" fill="#cfd6df"/>
      <rect x="200" y="480" width="800" height="120" rx="16" fill="#8a6d4f"/>
      <rect x="380" y="90" width="440" height="240" fill="#ffffff" stroke="#9aa7b8" stroke-width="8"/>
      <g fill="#4c6a92"><circle cx="290" cy="400" r="46"/><circle cx="470" cy="390" r="46"/>
      <circle cx="730" cy="390" r="46"/><circle cx="910" cy="400" r="46"/></g>
      <g fill="#2f4766"><rect x="240" y="440" width="100" height="60" rx="20"/><rect x="420" y="430" width="100" height="70" rx="20"/>
      <rect x="680" y="430" width="100" height="70" rx="20"/><rect x="860" y="440" width="100" height="60" rx="20"/></g></svg>`,
  },
  shelves: {
    mediaType: "image/jpeg",
    svg: `<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="800">
      <rect width="1200" height="800" fill="#f1efe9"/><rect y="690" width="1200" height="110" fill="#c9c4b8"/>
      <g fill="#7c8794"><rect x="120" y="120" width="24" height="580"/><rect x="1056" y="120" width="24" height="580"/>
      <rect x="120" y="260" width="960" height="18"/><rect x="120" y="440" width="960" height="18"/><rect x="120" y="620" width="960" height="18"/></g>
      <g fill="#b98b57"><rect x="180" y="160" width="150" height="100"/><rect x="370" y="180" width="120" height="80"/><rect x="760" y="150" width="180" height="110"/>
      <rect x="200" y="350" width="170" height="90"/><rect x="640" y="340" width="140" height="100"/>
      <rect x="300" y="520" width="150" height="100"/><rect x="820" y="530" width="190" height="90"/></g></svg>`,
  },
};

/** The few pictures that all invented audits share. */
export async function drawPictures(): Promise<ReadonlyMap<PictureKind, Picture>> {
  const drawn = new Map<PictureKind, Picture>();
  for (const [kind, { svg, mediaType }] of Object.entries(drawings) as [
    PictureKind,
    (typeof drawings)[PictureKind],
  ][]) {
    const picture = sharp(Buffer.from(svg));
    const made = await (mediaType === "image/png" ? picture.png() : picture.jpeg({ quality: 82 })).toBuffer();
    const bytes = new Uint8Array(made);
    const sha256 = createHash("sha256").update(bytes).digest("hex");
    drawn.set(kind, { bytes, image: { sha256, size: bytes.byteLength, mediaType } });
  }
  return drawn;
}
