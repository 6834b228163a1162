import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import sharp, { type Sharp } from "sharp";
import { type PdfData, type PdfFiles, renderPdf, renderSvg } from "@/lib/pdf/render";

/** One drawn A4 page, 6 pixels a millimetre, red, green and blue. */
export type Page = { width: number; height: number; pixels: Buffer };

const PIXELS_PER_MM = 6;
const WIDTH = 210 * PIXELS_PER_MM;
const HEIGHT = 297 * PIXELS_PER_MM;

function hasPdftoppm(): boolean {
  try {
    execFileSync("pdftoppm", ["-v"], { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
}

/** The PDF itself where poppler is installed; elsewhere the same layout, drawn from the compiler's SVG. */
export const WAY: "pdf" | "svg" = hasPdftoppm() ? "pdf" : "svg";

const pixelsOf = async (picture: Sharp): Promise<Page> => ({
  width: WIDTH,
  height: HEIGHT,
  pixels: await picture.flatten({ background: "#fff" }).removeAlpha().raw().toBuffer(),
});

/** The pixels of a binary PPM, poppler's own format: a header of three lines, then three bytes a pixel. */
const pageOfPpm = (ppm: Buffer): Page => ({
  width: WIDTH,
  height: HEIGHT,
  pixels: ppm.subarray(ppm.length - WIDTH * HEIGHT * 3),
});

function fromPdf(pdf: Uint8Array): Page[] {
  const folder = mkdtempSync(join(tmpdir(), "pages-"));
  try {
    // An empty font configuration: a font that is not embedded shows as missing instead of being replaced.
    const config = join(folder, "fonts.conf");
    writeFileSync(config, "<fontconfig></fontconfig>");
    writeFileSync(join(folder, "in.pdf"), pdf);
    const size = ["-scale-to-x", String(WIDTH), "-scale-to-y", String(HEIGHT)];
    execFileSync("pdftoppm", [...size, join(folder, "in.pdf"), join(folder, "page")], {
      env: { ...process.env, FONTCONFIG_FILE: config },
    });
    const files = readdirSync(folder).filter((name) => name.endsWith(".ppm"));
    return files.sort().map((name) => pageOfPpm(readFileSync(join(folder, name))));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function fromSvg(svg: string): Promise<Page[]> {
  const ratio = /viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(svg);
  const count = Math.round(Number(ratio?.[2]) / Number(ratio?.[1]) / (297 / 210));
  const strip = await sharp(Buffer.from(svg), { density: 110, unlimited: true, limitInputPixels: false })
    .resize(WIDTH, HEIGHT * count, { fit: "fill" })
    .png()
    .toBuffer();
  return Promise.all(
    Array.from({ length: count }, (_, index) =>
      pixelsOf(sharp(strip).extract({ left: 0, top: index * HEIGHT, width: WIDTH, height: HEIGHT })),
    ),
  );
}

/** Draws every page of a document. */
export async function drawPages(
  template: string,
  data: PdfData,
  way = WAY,
  files?: PdfFiles,
): Promise<Page[]> {
  return way === "pdf"
    ? fromPdf(renderPdf(template, data, { files }))
    : fromSvg(renderSvg(template, data, files));
}

/** How many of a rectangle's pixels (millimetres) satisfy a test of their colour, as a share from 0 to 1. */
export function share(
  page: Page,
  [left, top, right, bottom]: readonly [number, number, number, number],
  matches: (red: number, green: number, blue: number) => boolean,
): number {
  let found = 0;
  let all = 0;
  for (let y = Math.round(top * PIXELS_PER_MM); y < bottom * PIXELS_PER_MM; y++) {
    for (let x = Math.round(left * PIXELS_PER_MM); x < right * PIXELS_PER_MM; x++) {
      const at = (y * page.width + x) * 3;
      all++;
      if (matches(page.pixels[at] ?? 0, page.pixels[at + 1] ?? 0, page.pixels[at + 2] ?? 0)) found++;
    }
  }
  return found / all;
}

export const isDark = (red: number, green: number, blue: number) => red + green + blue < 450;

/** The lengths in mm of the runs of matching pixels in the row with the most runs between two lengths. */
export function mostRuns(
  page: Page,
  [left, top, right, bottom]: readonly [number, number, number, number],
  [shortest, longest]: readonly [number, number],
  matches: (red: number, green: number, blue: number) => boolean,
): number {
  let most = 0;
  for (let y = Math.round(top * PIXELS_PER_MM); y < bottom * PIXELS_PER_MM; y++) {
    let runs = 0;
    let length = 0;
    for (let x = Math.round(left * PIXELS_PER_MM); x <= right * PIXELS_PER_MM; x++) {
      const at = (y * page.width + x) * 3;
      if (matches(page.pixels[at] ?? 0, page.pixels[at + 1] ?? 0, page.pixels[at + 2] ?? 0)) {
        length++;
        continue;
      }
      if (length >= shortest * PIXELS_PER_MM && length <= longest * PIXELS_PER_MM) runs++;
      length = 0;
    }
    most = Math.max(most, runs);
  }
  return most;
}
