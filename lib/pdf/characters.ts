import { type Coverage, covers, readCoverage } from "./coverage";
import { fontPaths } from "./fonts";

let coverages: Coverage[] | undefined;

/** Breaks, tabs and invisible joiners, selectors and marks of direction: nothing is drawn, so no glyph is needed. */
const DRAWS_NOTHING = /^[\t\n\r\p{Default_Ignorable_Code_Point}]$/u;

/**
 * The characters of a text that no font of the printed documents can draw, each once, in order of appearance.
 * Ask it when a name is typed: a certificate with an empty box in its holder's name must never be issued.
 */
export function unsupportedCharacters(text: string): string[] {
  if (/^[\x20-\x7e\n]*$/.test(text)) return [];
  coverages ??= fontPaths().map(readCoverage);
  const fonts = coverages;
  const missing = new Set<string>();
  for (const character of text) {
    const codePoint = character.codePointAt(0) ?? 0;
    if (DRAWS_NOTHING.test(character) || fonts.some((font) => covers(font, codePoint))) continue;
    missing.add(character);
  }
  return [...missing];
}
