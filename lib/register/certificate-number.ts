/**
 * A certificate number as it is stored, from whatever was typed: full-width forms and any dash folded, upper
 * case, no spaces or invisible characters.
 */
export function foldNumber(typed: string): string {
  return typed
    .normalize("NFKC")
    .replace(/[\p{Pd}\u2212]/gu, "-")
    .replace(/[\s\p{Cc}\p{Cf}]/gu, "")
    .toUpperCase()
    .slice(0, 60);
}

/** Whether a folded text could be a certificate number: letters, digits and dashes, three digits at least. */
export function looksLikeNumber(folded: string): boolean {
  return /^[A-Z0-9][A-Z0-9.-]{3,}$/.test(folded) && (folded.match(/\d/g)?.length ?? 0) >= 3;
}

/** The number in a segment of an address, which arrives percent-encoded; one that is encoded wrongly stays as it is. */
export function numberInAddress(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}

/** The number that a certificate's public page is asked for, from the path of its address; null for other paths. */
export function askedCertificate(path: string): string | null {
  const segment = /^(?:\/(?:zh|en))?\/certificates\/([^/]+)\/?$/.exec(path)?.[1];
  return segment === undefined ? null : numberInAddress(segment);
}
