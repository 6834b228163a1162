/**
 * Lets a run of Latin letters and digits longer than `longest` break anywhere after that many characters, by an
 * invisible space (U+200B): an unbroken word would otherwise run out of the page.
 */
export function breakable(text: string, longest = 24): string {
  return text.replace(new RegExp(`[\\x21-\\x7e]{${longest}}(?=[\\x21-\\x7e])`, "g"), "$&\u200b");
}
