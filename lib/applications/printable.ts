import { failed, type Outcome } from "@/lib/outcome";
import { unsupportedCharacters } from "@/lib/pdf/characters";

/**
 * Refuses texts with characters that no font of our documents can draw, and names them: a contract or certificate
 * with an empty box in a name must never come to be. Server only: it reads the fonts.
 */
export function requirePrintable(texts: Record<string, string>): Outcome<void> {
  const faults = Object.entries(texts).flatMap(([field, text]) => {
    const characters = unsupportedCharacters(text).join("");
    return characters ? [{ field, characters }] : [];
  });
  const [first] = faults;
  if (!first) return { ok: true, value: undefined };
  return failed("character_not_printable", {
    params: { characters: first.characters },
    fields: Object.fromEntries(
      faults.map(({ field, characters }) => [
        field,
        { code: "character_not_printable", params: { characters } },
      ]),
    ),
  });
}
