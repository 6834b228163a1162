import type { Bar, Block } from "@/lib/audit-report/blocks";
import type { Draft } from "@/lib/audit-report/draft";
import { levelName } from "@/lib/audit-report/level-name";
import { exactPoints, roundedPoints, shareOf, sumOf } from "@/lib/audit-report/points";
import { presentEntries } from "@/lib/audits/operations";
import type { SchemeIndicator } from "@/lib/scoring/edition";
import { Fraction } from "@/lib/scoring/fraction";
import { lookState } from "@/lib/site-record/second-look";

/** The result, what the team recommends, and whether somebody looked again where that is due. */
export function conclusionBlocks(draft: Draft): Block[] {
  const { source, words, locale, edition } = draft;
  const labels = words.conclusion;
  const { result, report } = source;
  const level = levelName(result.level, locale);
  const rows: [string, string][] = [
    [labels.gained, `${exactPoints(result.exact.gained)} ÷ ${exactPoints(result.exact.applicable)}`],
    [labels.score, result.score],
    [labels.specials, labels.count(result.specialDeductions)],
    [labels.bonus, labels.count(result.bonus)],
    [labels.final, result.final],
    [labels.level, level],
    ...(report
      ? [
          [labels.recommendation, labels.recommendations[report.recommendation](level)] satisfies [
            string,
            string,
          ],
        ]
      : []),
  ];
  const blocks: Block[] = [{ kind: "facts", rows }];
  if (report) {
    blocks.push({ kind: "heading", text: labels.summary });
    blocks.push({ kind: "text", tone: "plain", text: report.summary });
  } else blocks.push({ kind: "text", tone: "warning", text: labels.noReport });
  blocks.push(...secondLook(draft));
  if (edition.signOff === null) blocks.push({ kind: "text", tone: "warning", text: labels.provisional });
  return blocks;
}

function secondLook({ source, words, sheet, authorOf }: Draft): Block[] {
  const labels = words.conclusion;
  const { result } = source;
  const looks = presentEntries(sheet.entries, "second_look");
  if (!result.borderline && looks.length === 0) return [];
  const given = looks.map(({ value, entry }) => ({ ...authorOf(entry.head), look: value }));
  const leads = source.team.filter(({ role }) => role === "lead").map(({ accountId }) => accountId);
  const isMissing = result.borderline && lookState(result, given, leads) !== "done";
  return [
    { kind: "heading", text: labels.secondLook },
    ...(result.borderline ? [{ kind: "text", tone: "plain", text: labels.borderline } as const] : []),
    ...looks.map(({ value, entry }) => ({
      kind: "text" as const,
      tone: "plain" as const,
      text: labels.secondLookText(
        authorOf(entry.head).name,
        exactPoints(value.final),
        value.specialDeductions,
        value.note,
      ),
    })),
    ...(isMissing ? [{ kind: "text", tone: "warning", text: labels.noSecondLook } as const] : []),
  ];
}

/** The bars of the three groups, each followed by its indicators. */
export function pictureBlocks(draft: Draft): Block[] {
  const { edition, source, locale } = draft;
  const bars = edition.groups.flatMap((group): Bar[] => {
    const points = source.result.groups[group.clause] ?? { gained: "0", applicable: "0" };
    return [
      { ...barOf(`${group.clause} ${group.title[locale]}`, points), isGroup: true },
      ...group.indicators.map((indicator) => ({
        ...barOf(`${indicator.clause} ${indicator.title[locale]}`, indicatorPoints(draft, indicator)),
        isGroup: false,
      })),
    ];
  });
  return [{ kind: "bars", bars }];
}

function barOf(label: string, { gained, applicable }: { gained: string; applicable: string }) {
  const value = `${roundedPoints(gained)} / ${roundedPoints(applicable)}`;
  return { label, share: shareOf(gained, applicable), value };
}

/** What one indicator's items gained of what applies, from the trace. */
export function indicatorPoints({ source }: Draft, indicator: SchemeIndicator) {
  const clauses = new Set(indicator.items.map(({ clause }) => clause));
  const entries = source.result.trace.filter(({ clause }) => clauses.has(clause));
  const gained = sumOf(entries.map((entry) => entry.gained));
  const lost = sumOf(entries.map((entry) => entry.lost));
  return { gained, applicable: Fraction.parse(gained).plus(Fraction.parse(lost)).toString() };
}
