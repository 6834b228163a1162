/** Two characters are the least that a search by name needs: one would match half the register. */
export const SHORTEST_TERM = 2;
const LONGEST_TERM = 80;

/** A name as it is compared: full-width and other compatibility forms folded, lower case, without spaces. */
export function foldName(name: string): string {
  return name
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[\s\p{Cc}\p{Cf}]/gu, "");
}

/** What somebody typed into the search, folded and cut to a sane length. */
export function foldTerm(typed: string): string {
  return [...foldName(typed)].slice(0, LONGEST_TERM).join("");
}

/** Whether a term is long enough, counted in characters and not in UTF-16 units. */
export function isLongEnough(term: string): boolean {
  return [...term].length >= SHORTEST_TERM;
}

/** All pairs of neighbouring characters of a folded text, each once. */
export function bigramsOf(folded: string): string[] {
  const characters = [...folded];
  return [...new Set(characters.slice(1).map((character, index) => `${characters[index]}${character}`))];
}

/** What `certificate.holder_bigrams` holds: the pairs of all the holder's names, never across two names. */
export function holderBigrams(names: readonly string[]): string[] {
  return [...new Set(names.flatMap((name) => bigramsOf(foldName(name))))];
}

/** Whether the folded term stands in one of the names; pairs alone would also find them scattered. */
export function nameContains(names: readonly string[], term: string): boolean {
  return names.some((name) => foldName(name).includes(term));
}

/** A text for Prisma's `contains`, which leaves the wildcards of LIKE as they are. */
export function literally(text: string): string {
  return text.replace(/[\\%_]/g, "\\$&");
}
