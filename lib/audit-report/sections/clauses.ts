import type { Block, Line, Tone } from "@/lib/audit-report/blocks";
import { type Draft, itemTitle } from "@/lib/audit-report/draft";
import { roundedPoints } from "@/lib/audit-report/points";
import { indicatorPoints } from "@/lib/audit-report/sections/conclusion";
import { itemField } from "@/lib/audits/fields";
import { presentEntries, tallySamples } from "@/lib/audits/operations";
import type { SchemeItem } from "@/lib/scoring/edition";
import type { Verdict } from "@/lib/scoring/schema";

/** What was found at every clause: the verdict, the finding, each piece of evidence, samples and photographs. */
export function clauseBlocks(draft: Draft): Block[] {
  const { edition, locale, words } = draft;
  const indicators = edition.groups.flatMap((group) => group.indicators);
  return indicators.flatMap((indicator) => {
    const { gained, applicable } = indicatorPoints(draft, indicator);
    const title = indicator.title[locale];
    const heading =
      applicable === "0"
        ? words.clauses.indicatorEmpty(indicator.clause, title)
        : words.clauses.indicator(indicator.clause, title, roundedPoints(gained), roundedPoints(applicable));
    return [
      { kind: "heading", text: heading } satisfies Block,
      ...indicator.items.map((item) => clauseBlock(draft, item)),
    ];
  });
}

function clauseBlock(draft: Draft, item: SchemeItem): Block {
  const { words, sheet, steps } = draft;
  const verdict = sheet.scorecard.items[item.clause];
  const step = steps.get(item.clause);
  const lines: Line[] = [
    ...(step ? [{ label: words.clauses.rule, text: step.rule }] : []),
    ...(step?.finding ? [{ label: words.clauses.finding, text: step.finding }] : []),
    ...evidenceLines(draft, item.clause),
    ...ledgerLines(draft, item.clause),
    ...photoLines(draft, item.clause),
  ];
  return {
    kind: "clause",
    clause: item.clause,
    title: itemTitle(draft, item),
    mark: verdict ? words.clauses.marks[verdict.verdict] : words.notRecorded,
    tone: toneOf(verdict),
    lines,
  };
}

function toneOf(verdict: Verdict | undefined): Tone {
  if (!verdict || verdict.verdict === "deleted") return "neutral";
  if (verdict.verdict === "sampled") return verdict.failed > 0 ? "bad" : "good";
  return verdict.verdict === "met" ? "good" : "bad";
}

function evidenceLines({ sheet, words, authorOf }: Draft, clause: string): Line[] {
  return presentEntries(sheet.entries, "evidence")
    .filter(({ value }) => value.clause === clause)
    .map(({ value, entry }) => ({
      label: words.clauses.evidence[value.method],
      text: words.clauses.evidenceText(value.source, value.text, authorOf(entry.head).name),
    }));
}

function ledgerLines({ sheet, words }: Draft, clause: string): Line[] {
  const { ledger, results, failed } = tallySamples(sheet.entries, clause);
  if (!ledger) return [];
  return [{ label: words.clauses.ledger, text: words.clauses.ledgerText(results.size, failed) }];
}

function photoLines({ photos, words }: Draft, clause: string): Line[] {
  const shown = photos
    .filter(
      ({ value }) => value.subject === itemField(clause) || value.subject.startsWith(`sample:${clause}:`),
    )
    .map(({ number }) => words.photos.title(number));
  return shown.length === 0 ? [] : [{ label: words.clauses.photos, text: shown.join(words.list) }];
}
