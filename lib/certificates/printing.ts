import { done, failed, type Outcome } from "@/lib/outcome";
import { PdfOverflowError, UnsupportedCharactersError } from "@/lib/pdf/render";

/** A printed document, or what the person can do about a text that cannot be printed. */
export function printed(render: () => Uint8Array): Outcome<Uint8Array> {
  try {
    return done(render());
  } catch (error) {
    if (error instanceof UnsupportedCharactersError) {
      return failed("character_not_printable", { params: { characters: error.characters.join(" ") } });
    }
    if (error instanceof PdfOverflowError) return failed("text_too_long_to_print");
    throw error;
  }
}
