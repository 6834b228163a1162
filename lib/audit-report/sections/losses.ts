import type { Block } from "@/lib/audit-report/blocks";
import { type Draft, itemTitle } from "@/lib/audit-report/draft";
import type { Step } from "@/lib/audit-report/losses";
import { stackedPoints } from "@/lib/audit-report/points";
import { findItem } from "@/lib/scoring/edition";

/** Every point lost with its rule and arithmetic, what stands outside the score, and the calculation. */
export function lossBlocks(draft: Draft): Block[] {
  const { words, losses } = draft;
  const labels = words.losses;
  const blocks: Block[] = [{ kind: "text", tone: "quiet", text: labels.intro }];
  if (losses.items.length === 0) blocks.push({ kind: "text", tone: "plain", text: labels.noLoss });
  else
    blocks.push({
      kind: "table",
      columns: [
        { title: labels.clause, width: 30 },
        { title: labels.rule, width: 42 },
        { title: labels.arithmetic, width: 24 },
        { title: labels.lost, width: 14, align: "end" },
        { title: labels.ofHundred, width: 16, align: "end" },
      ],
      rows: losses.items.map((step) => [
        titleOf(draft, step),
        withFinding(step),
        step.arithmetic,
        stackedPoints(step.lost),
        stackedPoints(step.ofHundred),
      ]),
      foot: [labels.total, "", "", stackedPoints(losses.lost), stackedPoints(losses.ofHundred)],
    });
  return [...blocks, ...specialBlocks(draft), ...deletionBlocks(draft), ...calculationBlocks(draft)];
}

function specialBlocks({ words, losses }: Draft): Block[] {
  const labels = words.losses;
  if (losses.specials.length === 0) return [];
  return [
    { kind: "heading", text: labels.specials },
    { kind: "text", tone: "quiet", text: labels.specialsIntro },
    {
      kind: "table",
      columns: [
        { title: labels.rule, width: 100 },
        { title: labels.effect, width: 26, align: "end" },
      ],
      rows: losses.specials.map((step) => [withFinding(step), step.lost === "0" ? "+1" : `−${step.lost}`]),
      foot: null,
    },
  ];
}

function deletionBlocks(draft: Draft): Block[] {
  const { words, losses } = draft;
  const labels = words.losses;
  if (losses.deletions.length === 0) return [];
  return [
    { kind: "heading", text: labels.deletions },
    { kind: "text", tone: "quiet", text: labels.deletionsIntro },
    {
      kind: "table",
      columns: [
        { title: labels.clause, width: 50 },
        { title: labels.rule, width: 76 },
      ],
      rows: losses.deletions.map((step) => [titleOf(draft, step), step.rule]),
      foot: null,
    },
  ];
}

function calculationBlocks({ words, losses }: Draft): Block[] {
  return [
    { kind: "heading", text: words.losses.calculation },
    ...losses.calculation.map((text): Block => ({ kind: "text", tone: "strong", text })),
  ];
}

function titleOf(draft: Draft, { clause, title }: Step): string {
  const item = findItem(draft.edition, clause);
  return `${clause} ${item ? itemTitle(draft, item) : title}`;
}

const withFinding = ({ rule, finding }: Step) => (finding ? `${rule}\n${finding}` : rule);
