import type { Block } from "@/lib/audit-report/blocks";
import type { Draft } from "@/lib/audit-report/draft";

/** Whether the record is whole: gaps with their reason, devices that were not waited for, values left unsettled. */
export function gapBlocks({ source, sheet, words }: Draft): Block[] {
  const labels = words.gaps;
  const blocks: Block[] = [];
  if (source.gapsReason) blocks.push({ kind: "facts", rows: [[labels.reason, source.gapsReason]] });
  if (source.without.length > 0) {
    blocks.push({ kind: "heading", text: labels.without });
    blocks.push({
      kind: "table",
      columns: [
        { title: labels.device, width: 40 },
        { title: labels.person, width: 30 },
        { title: labels.why, width: 60 },
      ],
      rows: source.without.map(({ device, person, reason }) => [device || labels.unnamed, person, reason]),
      foot: null,
    });
  }
  if (sheet.conflicts.length > 0) {
    blocks.push({ kind: "text", tone: "warning", text: labels.conflicts(sheet.conflicts.length) });
  }
  return blocks.length > 0 ? blocks : [{ kind: "text", tone: "plain", text: labels.complete }];
}
