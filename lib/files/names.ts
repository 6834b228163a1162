const MAX_CHARACTERS = 180;

/**
 * A file name as its uploader's machine gave it, fit to be shown and to be offered at a download: no folders, no
 * control or direction characters, never empty, at most 180 characters with its extension kept.
 */
export function shownName(given: string): string {
  const last = given.normalize("NFC").split(/[/\\]/).at(-1) ?? "";
  const clean = last.replace(/[\p{Cc}\p{Cf}]/gu, "").trim();
  const characters = [...(clean || "file")];
  if (characters.length <= MAX_CHARACTERS) return characters.join("");
  const extension = [...(/\.[A-Za-z0-9]{1,8}$/.exec(clean)?.[0] ?? "")];
  return [...characters.slice(0, MAX_CHARACTERS - extension.length), ...extension].join("");
}

/** Content-Disposition with the name in UTF-8 (RFC 6266, RFC 5987) and an ASCII stand-in for old programs. */
export function contentDisposition(kind: "inline" | "attachment", name: string): string {
  const ascii = name.replace(/[^\x20-\x7e]|["\\%]/g, "_");
  const encoded = encodeURIComponent(name).replace(
    /['()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `${kind}; filename="${ascii}"; filename*=UTF-8''${encoded}`;
}
