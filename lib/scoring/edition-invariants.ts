import {
  type BilingualText,
  listItems,
  type SchemeEdition,
  type SchemeGroup,
  type SchemeIndicator,
} from "@/lib/scoring/edition";

/** What every edition of GB/T 27922-2011 must satisfy, whatever its single points turn out to be. */
const GROUP_POINTS: ReadonlyMap<string, number> = new Map([
  ["5.1", 40],
  ["5.2", 35],
  ["5.3", 25],
]);

/** 4 + 5.1.2 + 6 + 5.1.4 + 7 + 5 + 6 = 40: of the seven indicators of 5.1, only two are not known. */
const KNOWN_INDICATOR_POINTS: ReadonlyMap<string, number> = new Map([
  ["5.1.1", 4],
  ["5.1.3", 6],
  ["5.1.5", 7],
  ["5.1.6", 5],
  ["5.1.7", 6],
]);

const TOTAL_POINTS = 100;
const INDICATOR_COUNT = 15;

export const EDITION_FAULT_CODES = [
  "duplicate_clause",
  "misplaced_clause",
  "empty_title",
  "not_whole_points",
  "group_missing",
  "group_unknown",
  "group_points",
  "known_indicator_points",
  "item_sum",
  "indicator_sum",
  "total_points",
  "indicator_count",
] as const;

export type EditionFaultCode = (typeof EDITION_FAULT_CODES)[number];

export interface EditionFault {
  /** The clause at fault, or "edition". */
  readonly at: string;
  readonly code: EditionFaultCode;
  readonly params: Readonly<Record<string, string | number>>;
}

/** All faults of an edition, none when it may be signed off and scored with. Points in standard points. */
export function findEditionFaults(edition: SchemeEdition): EditionFault[] {
  return [
    ...findClauseFaults(edition),
    ...edition.groups.flatMap(findGroupFaults),
    ...findWholeFaults(edition),
  ];
}

function findClauseFaults(edition: SchemeEdition): EditionFault[] {
  const faults: EditionFault[] = [];
  const seen = new Set<string>();

  function check(node: { clause: string; title: BilingualText; points: number }, parent: string) {
    const { clause, title, points } = node;
    if (seen.has(clause)) faults.push({ at: clause, code: "duplicate_clause", params: {} });
    seen.add(clause);
    if (!isChildOf(clause, parent)) faults.push({ at: clause, code: "misplaced_clause", params: { parent } });
    if (title.zh.trim() === "" || title.en.trim() === "") {
      faults.push({ at: clause, code: "empty_title", params: {} });
    }
    if (!Number.isSafeInteger(points) || points < 1) {
      faults.push({ at: clause, code: "not_whole_points", params: { points } });
    }
  }

  for (const group of edition.groups) {
    check(group, "5");
    for (const indicator of group.indicators) {
      check(indicator, group.clause);
      for (const item of indicator.items) check(item, indicator.clause);
    }
  }
  return faults;
}

function isChildOf(clause: string, parent: string): boolean {
  return clause.startsWith(`${parent}.`) && /^[1-9]\d*$/.test(clause.slice(parent.length + 1));
}

function findGroupFaults(group: SchemeGroup): EditionFault[] {
  const faults = group.indicators.flatMap(findIndicatorFaults);
  const known = GROUP_POINTS.get(group.clause);
  if (known === undefined) faults.push({ at: group.clause, code: "group_unknown", params: {} });
  else if (group.points !== known) {
    faults.push({ at: group.clause, code: "group_points", params: { known, points: group.points } });
  }
  const sum = sumPoints(group.indicators);
  if (sum !== group.points) {
    faults.push({ at: group.clause, code: "indicator_sum", params: { sum, points: group.points } });
  }
  return faults;
}

function findIndicatorFaults(indicator: SchemeIndicator): EditionFault[] {
  const faults: EditionFault[] = [];
  const { clause, points } = indicator;
  const known = KNOWN_INDICATOR_POINTS.get(clause);
  if (known !== undefined && points !== known) {
    faults.push({ at: clause, code: "known_indicator_points", params: { known, points } });
  }
  const sum = sumPoints(indicator.items);
  if (sum !== points) faults.push({ at: clause, code: "item_sum", params: { sum, points } });
  return faults;
}

function findWholeFaults(edition: SchemeEdition): EditionFault[] {
  const faults: EditionFault[] = [];
  for (const clause of GROUP_POINTS.keys()) {
    if (!edition.groups.some((group) => group.clause === clause)) {
      faults.push({ at: clause, code: "group_missing", params: {} });
    }
  }
  const count = edition.groups.reduce((sum, group) => sum + group.indicators.length, 0);
  if (count !== INDICATOR_COUNT) {
    faults.push({ at: "edition", code: "indicator_count", params: { known: INDICATOR_COUNT, count } });
  }
  const sum = sumPoints(listItems(edition));
  if (sum !== TOTAL_POINTS) {
    faults.push({ at: "edition", code: "total_points", params: { known: TOTAL_POINTS, sum } });
  }
  return faults;
}

function sumPoints(parts: readonly { points: number }[]): number {
  return parts.reduce((sum, part) => sum + part.points, 0);
}
