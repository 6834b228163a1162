import type { Block } from "@/lib/audit-report/blocks";
import type { Draft } from "@/lib/audit-report/draft";
import type { ReportedCorrection } from "@/lib/audit-report/source";
import { printedDate } from "@/lib/pdf/printed-date";

/** The non-conformities, and what stays to be followed: those still open, and every special deduction. */
export function correctionBlocks(draft: Draft): Block[] {
  const { source, words } = draft;
  const labels = words.corrections;
  return [
    ...(source.corrections.length === 0
      ? [{ kind: "text", tone: "plain", text: labels.none } as const]
      : [tableOf(draft), { kind: "text", tone: "quiet", text: labels.noScoreChange } as const]),
    { kind: "heading", text: labels.followUp },
    ...pointsToFollow(draft).map((text): Block => ({ kind: "text", tone: "plain", text })),
  ];
}

function tableOf({ source, words, locale }: Draft): Block {
  const labels = words.corrections;
  return {
    kind: "table",
    columns: [
      { title: labels.number, width: 11 },
      { title: labels.grade, width: 15 },
      { title: labels.about, width: 19 },
      { title: labels.requirement, width: 52 },
      { title: labels.due, width: 22 },
      { title: labels.status, width: 17 },
    ],
    rows: source.corrections.map((correction) => [
      String(correction.number),
      labels.grades[correction.grade],
      aboutOf(correction, labels.special),
      `${correction.requirement}\n${correction.evidence}`,
      printedDate(correction.dueOn, locale),
      labels.statuses[correction.status],
    ]),
    foot: null,
  };
}

const aboutOf = ({ clause, specialId }: ReportedCorrection, special: string) =>
  clause ?? (specialId ? special : "—");

function pointsToFollow({ source, words }: Draft): string[] {
  const labels = words.corrections;
  const open = source.corrections.filter(({ status }) => status !== "verified");
  const { specialDeductions } = source.result;
  const points = [
    ...(open.length > 0 ? [labels.followOpen(open.map(({ number }) => number).join(words.list))] : []),
    ...(specialDeductions > 0 ? [labels.followSpecial(specialDeductions)] : []),
  ];
  return points.length > 0 ? points : [labels.followNothing];
}
