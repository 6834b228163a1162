/**
 * A scheme edition: the indicator tree of GB/T 27922-2011 as data, with the settings that a
 * certification scheme may choose. A scorecard is pinned to the edition it was started with; a later
 * edition never recomputes an old score.
 */
export interface SchemeEdition {
  readonly id: string;
  readonly standard: string;
  readonly name: BilingualText;
  /** Where the tree and its points come from. */
  readonly source: BilingualText;
  /** Null while the points have not been checked against the purchased standard: shown as provisional. */
  readonly signOff: SignOff | null;
  readonly settings: EditionSettings;
  readonly groups: readonly SchemeGroup[];
}

export interface BilingualText {
  readonly zh: string;
  readonly en: string;
}

export interface SignOff {
  readonly by: string;
  /** Date in Asia/Shanghai, `YYYY-MM-DD`. */
  readonly on: string;
  readonly checkedAgainst: string;
}

export interface EditionSettings {
  /** Whether the star level follows the final score or the plain score before deductions and bonus. */
  readonly levelFollows: "final" | "plain";
  /** Older scheme texts: a star only after one year as qualified. Asked at the decision, not by the scorer. */
  readonly starNeedsYearAsQualified: boolean;
}

/** How sure we are: A two or more sources, B one source, D derived by arithmetic, P provisional placeholder. */
export type CertaintyMark = "A" | "B" | "D" | "P";

/** `qualitative`: all or nothing. `sampled`: loses the non-conforming share of its samples. */
export type VerificationKind = "qualitative" | "sampled";

/** First level: 5.1, 5.2, 5.3. */
export interface SchemeGroup {
  readonly clause: string;
  readonly title: BilingualText;
  readonly points: number;
  readonly pointsMark: CertaintyMark;
  readonly indicators: readonly SchemeIndicator[];
}

/** Second level, such as 5.1.1. */
export interface SchemeIndicator {
  readonly clause: string;
  readonly title: BilingualText;
  readonly points: number;
  readonly pointsMark: CertaintyMark;
  readonly items: readonly SchemeItem[];
}

/** Third level, such as 5.1.1.1: what an auditor scores. Points are whole numbers. */
export interface SchemeItem {
  readonly clause: string;
  readonly title: BilingualText;
  readonly verification: VerificationKind;
  readonly points: number;
  readonly contentMark: CertaintyMark;
  readonly pointsMark: CertaintyMark;
}

/** The items of one group in the edition's order. */
export function listGroupItems(group: SchemeGroup): readonly SchemeItem[] {
  let items = itemsOfGroup.get(group);
  if (items === undefined) {
    items = group.indicators.flatMap((indicator) => indicator.items);
    itemsOfGroup.set(group, items);
  }
  return items;
}

/** All items in the edition's order. */
export function listItems(edition: SchemeEdition): readonly SchemeItem[] {
  return edition.groups.flatMap(listGroupItems);
}

/** The item of this clause, or undefined. A Map, so that no inherited property passes for a clause. */
export function findItem(edition: SchemeEdition, clause: string): SchemeItem | undefined {
  let items = itemsByClause.get(edition);
  if (items === undefined) {
    items = new Map(listItems(edition).map((item) => [item.clause, item]));
    itemsByClause.set(edition, items);
  }
  return items.get(clause);
}

// Editions are immutable, so what is derived from one is kept as long as the edition itself.
const itemsOfGroup = new WeakMap<SchemeGroup, readonly SchemeItem[]>();
const itemsByClause = new WeakMap<SchemeEdition, ReadonlyMap<string, SchemeItem>>();
