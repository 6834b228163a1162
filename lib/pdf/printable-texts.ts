import { breakable } from "./breakable";

/** A hash, or half of one where it stands on two lines: it is copied and compared, so nothing goes between. */
const HASH = /^(?:[0-9a-f]{32}|[0-9a-f]{64})$/;

/** Every text of a document's data. */
export function textsOf(value: unknown): string[] {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(textsOf) : [];
}

/** The same data with its texts changed; what stands under one of the names in `codes` is read, not printed. */
export function mapTexts<Value>(
  value: Value,
  codes: ReadonlySet<string>,
  change: (text: string) => string,
  key = "",
): Value {
  if (typeof value === "string") return (codes.has(key) ? value : change(value)) as Value;
  if (Array.isArray(value)) return value.map((each) => mapTexts(each, codes, change, key)) as Value;
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [name, mapTexts(inner, codes, change, name)]),
  ) as Value;
}

/** U+1F600 for 😀. */
export const codeOf = (character: string) =>
  `[U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}]`;

/**
 * A text fit to print: characters that no font can draw stand as their codes, lines break as they were typed, and
 * long words may break anywhere.
 */
export function printableText(text: string, lacking: ReadonlySet<string>): string {
  const drawn = lacking.size === 0 ? text : [...text].map((c) => (lacking.has(c) ? codeOf(c) : c)).join("");
  // The fonts draw this apostrophe as wide as a Chinese character, and leave a hole in an English word.
  const english = drawn.replace(/(?<=[a-z])’(?=[a-z])/gi, "'");
  return english
    .replace(/\r\n?/g, "\n")
    .split("\n")
    .map((line) => (HASH.test(line) ? line : breakable(line)))
    .join("\n");
}
