import type { Block } from "@/lib/audit-report/blocks";
import type { ReportContent } from "@/lib/audit-report/content";
import { wordsOf } from "@/lib/audit-report/words";
import { breakable } from "@/lib/pdf/breakable";
import { unsupportedCharacters } from "@/lib/pdf/characters";

/** What the template reads; never shown as it stands. */
const CODES = new Set(["kind", "tone", "file", "id", "locale", "align"]);
const HASH = /^[0-9a-f]{64}$/;

/**
 * The content with every text fit to print. What is signed off cannot be typed again, so a character without a
 * glyph must not stop the report: it stands as its code, and the report says so.
 */
export function printableContent(content: ReportContent): ReportContent {
  const missing = unsupportedCharacters(textsOf(content).join("\n"));
  const told = missing.length > 0 ? withNotice(content, missing) : content;
  const lacking = new Set(missing);
  return mapTexts(told, (text) => {
    const drawn = lacking.size === 0 ? text : [...text].map((c) => (lacking.has(c) ? codeOf(c) : c)).join("");
    if (HASH.test(drawn)) return drawn;
    // The fonts draw this apostrophe as wide as a Chinese character, and leave a hole in an English word.
    const english = drawn.replace(/(?<=[a-z])’(?=[a-z])/gi, "'");
    return breakable(english.replace(/\r\n?/g, "\n"));
  });
}

/** U+1F600 for 😀. */
const codeOf = (character: string) =>
  `[U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}]`;

function withNotice(content: ReportContent, missing: readonly string[]): ReportContent {
  const { list, gaps } = wordsOf(content.locale);
  const text = gaps.unprintable(missing.map(codeOf).join(list));
  const notice: Block = { kind: "text", tone: "warning", text };
  return {
    ...content,
    sections: content.sections.map((section) =>
      section.id === "gaps" ? { ...section, blocks: [...section.blocks, notice] } : section,
    ),
  };
}

function textsOf(value: unknown): string[] {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(textsOf) : [];
}

function mapTexts<Value>(value: Value, change: (text: string) => string, key = ""): Value {
  if (typeof value === "string") return (CODES.has(key) ? value : change(value)) as Value;
  if (Array.isArray(value)) return value.map((each) => mapTexts(each, change, key)) as Value;
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [name, mapTexts(inner, change, name)]),
  ) as Value;
}
