import { join } from "node:path";
import { NodeCompiler } from "@myriaddreamin/typst-ts-node-compiler";
import { unsupportedCharacters } from "./characters";
import { fontPaths } from "./fonts";

export type PdfData = string | number | boolean | null | undefined | PdfData[] | { [key: string]: PdfData };

/** The data holds characters that no embedded font can draw; they are named in `characters`. */
export class UnsupportedCharactersError extends Error {
  constructor(readonly characters: string[]) {
    super(`No font can draw: ${characters.join(" ")}`);
    this.name = "UnsupportedCharactersError";
  }
}

/** The content needs more pages than the document may have. */
export class PdfOverflowError extends Error {
  constructor(
    readonly pages: number,
    readonly allowed: number,
  ) {
    super(`The document needs ${pages} pages and may have ${allowed}.`);
    this.name = "PdfOverflowError";
  }
}

// One compiler a process: it holds the parsed fonts. Kept on globalThis because the bundler may load this
// module once for pages and once more for route handlers.
const shared = globalThis as typeof globalThis & { pdfCompiler?: NodeCompiler };

function compiler(): NodeCompiler {
  shared.pdfCompiler ??= NodeCompiler.create({ fontArgs: [{ fontPaths: fontPaths() }] });
  return shared.pdfCompiler;
}

function textsOf(data: PdfData): string[] {
  if (typeof data === "string") return [data];
  if (typeof data !== "object" || data === null) return [];
  return Object.values(data).flatMap(textsOf);
}

/** Pictures for a template by the name that it asks for: `image("/photo-1.jpg")` is `photo-1.jpg` here. */
export type PdfFiles = ReadonlyMap<string, Uint8Array>;

/** Lends the compiler files that lie in memory alone while `work` runs. */
function withFiles<Value>(files: PdfFiles | undefined, work: () => Value): Value {
  const typst = compiler();
  // The compiler's workspace is the working directory; nothing is read from or written to it.
  const places = [...(files ?? [])].map(([name, bytes]) => {
    const place = join(/* turbopackIgnore: true */ process.cwd(), name);
    typst.mapShadow(place, Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
    return place;
  });
  try {
    return work();
  } finally {
    for (const place of places) typst.unmapShadow(place);
  }
}

function compile(template: string, data: PdfData, allowedPages?: number) {
  const missing = unsupportedCharacters(textsOf(data).join("\n"));
  if (missing.length > 0) throw new UnsupportedCharactersError(missing);
  const typst = compiler();
  const compiled = typst.compile({ mainFileContent: template, inputs: { data: JSON.stringify(data) } });
  const document = compiled.result;
  if (!document) {
    const error = compiled.takeError();
    const diagnostics = error ? typst.fetchDiagnostics(error) : [];
    throw new Error(`The PDF template does not compile: ${JSON.stringify(diagnostics)}`);
  }
  // A family that is not embedded would be searched on the system: a warning here is a fault of the template.
  const warnings = compiled.takeWarnings();
  if (warnings) {
    throw new Error(`The PDF template has warnings: ${JSON.stringify(typst.fetchDiagnostics(warnings))}`);
  }
  if (allowedPages !== undefined && document.numOfPages > allowedPages) {
    throw new PdfOverflowError(document.numOfPages, allowedPages);
  }
  return { typst, document };
}

/**
 * A tagged PDF/A-2a from a Typst template and data, which the template reads from `sys.inputs.data` (JSON). Compiling
 * is synchronous, 5–50 ms, so calls never interleave. The same input gives the same bytes: a template must set
 * its document's date from the data. `files` are its pictures. Throws UnsupportedCharactersError, PdfOverflowError (more than
 * `allowedPages`), or an Error that quotes the compiler when the template itself is at fault. The compiler's own
 * memory is freed between turns of the event loop: a batch of hundreds should await something after each.
 */
export function renderPdf(
  template: string,
  data: PdfData,
  options: { allowedPages?: number; files?: PdfFiles } = {},
): Uint8Array<ArrayBuffer> {
  return withFiles(options.files, () => {
    const { typst, document } = compile(template, data, options.allowedPages);
    // PDF/A: records are read for years after the certificate has ended, on machines nobody knows yet.
    const pdf = Uint8Array.from(typst.pdf(document, { pdfStandard: "a-2a" }));
    // The compiler remembers every layout it made: forget those not used lately, and pictures at once, for they
    // are large and belong to one document.
    typst.evictCache(options.files ? 0 : 10);
    return pdf;
  });
}

/** The same document as one SVG picture of all pages: for tests on machines without a PDF viewer. */
export function renderSvg(template: string, data: PdfData, files?: PdfFiles): string {
  return withFiles(files, () => {
    const { typst, document } = compile(template, data);
    return typst.plainSvg(document);
  });
}
