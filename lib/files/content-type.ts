import { type FieldFault, failed, type Outcome } from "@/lib/outcome";

/** What may be uploaded: media type by the extension that the content itself asks for. */
export const acceptedTypes = {
  pdf: "application/pdf",
  jpg: "image/jpeg",
  png: "image/png",
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
} as const;
export type AcceptedExtension = keyof typeof acceptedTypes;

/** For the file dialog's `accept`. */
export const acceptedExtensions = ".pdf,.jpg,.jpeg,.png,.docx,.xlsx";

/** Shown in the browser itself; everything else is only ever downloaded. */
export function isShownInline(mediaType: string): boolean {
  return (
    mediaType === acceptedTypes.pdf || mediaType === acceptedTypes.jpg || mediaType === acceptedTypes.png
  );
}

/** The extension of a name in lower case, `jpeg` read as `jpg`; empty when it has none. */
export function extensionOf(name: string): string {
  const extension = /\.([A-Za-z0-9]{1,8})$/.exec(name)?.[1]?.toLowerCase() ?? "";
  return extension === "jpeg" ? "jpg" : extension;
}

function isAccepted(extension: string | undefined): extension is AcceptedExtension {
  return extension !== undefined && Object.hasOwn(acceptedTypes, extension);
}

/**
 * Judges a file by what its bytes are (`found`, the sniffed extension) and what its name claims. Content that we
 * do not take is refused; content that contradicts the name is refused with both named. A name without an
 * extension claims nothing.
 */
export function judgeContent(name: string, found: string | undefined): Outcome<string> {
  const named = extensionOf(name);
  const contradicts = named !== "" && found !== undefined && named !== found;
  if (contradicts && (isAccepted(named) || isAccepted(found))) {
    return failed("file_type_mismatch", { params: { named, found } });
  }
  return isAccepted(found) ? { ok: true, value: acceptedTypes[found] } : failed("file_type_refused");
}

/** The same judgement by name alone, so that a wrong choice is told before anything is sent. */
export function faultOfChosenFile(name: string, size: number, maxBytes: number): FieldFault | null {
  if (size === 0) return { code: "file_empty" };
  if (size > maxBytes) return { code: "file_too_large", params: { max: maxBytes / 1024 / 1024 } };
  return isAccepted(extensionOf(name)) ? null : { code: "file_type_refused" };
}
