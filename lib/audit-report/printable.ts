import type { Block } from "@/lib/audit-report/blocks";
import type { ReportContent } from "@/lib/audit-report/content";
import { wordsOf } from "@/lib/audit-report/words";
import { unsupportedCharacters } from "@/lib/pdf/characters";
import { codeOf, mapTexts, printableText, textsOf } from "@/lib/pdf/printable-texts";

/** What the template reads; never shown as it stands. */
const CODES = new Set(["kind", "tone", "file", "id", "locale", "align"]);

/**
 * The content with every text fit to print. What is signed off cannot be typed again, so a character without a
 * glyph must not stop the report: it stands as its code, and the report says so.
 */
export function printableContent(content: ReportContent): ReportContent {
  const missing = unsupportedCharacters(textsOf(content).join("\n"));
  const told = missing.length > 0 ? withNotice(content, missing) : content;
  const lacking = new Set(missing);
  return mapTexts(told, CODES, (text) => printableText(text, lacking));
}

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
