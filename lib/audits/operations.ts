import type { EntryValue, Operation, Settlement } from "@/lib/audits/schema";
import type { Bonus, Scorecard, SpecialDeduction, Verdict } from "@/lib/scoring/schema";

/** One field of the scorecard as its operations leave it. */
export type Entry<O extends Operation = Operation> = {
  /** What counts now; null while unanswered, removed, or in conflict. */
  current: EntryValue;
  /** The operation that a next change is based on. */
  head: string;
  /** In conflict: every value that nobody has replaced yet. None of them counts until somebody chooses. */
  contenders?: readonly O[];
};

export type Sheet<O extends Operation = Operation> = {
  entries: ReadonlyMap<string, Entry<O>>;
  /** What the scorer takes. */
  scorecard: Scorecard;
  /** The fields in the order of `scorecard.specialDeductions`. */
  specialFields: readonly string[];
  /** Fields that wait for somebody's choice. */
  conflicts: readonly string[];
};

/**
 * The scorecard that a set of operations describes. A pure function of the *set*: order, repetition and the
 * way it was split into messages make no difference, so every tablet and the server arrive at the same.
 *
 * An operation replaces the one it is based on (a settlement also those it was chosen over); what nobody has
 * replaced stands. Two that stand in one field were typed without sight of each other: a conflict.
 */
export function foldOperations<O extends Operation>(operations: Iterable<O>): Sheet<O> {
  const byField = new Map<string, Map<string, O>>();
  for (const operation of operations) {
    const ofField = byField.get(operation.field) ?? new Map<string, O>();
    byField.set(operation.field, ofField.set(operation.id, operation));
  }
  const fields = [...byField].map(([field, ofField]) => ({
    field,
    since: [...ofField.values()].reduce(earlier),
    entry: foldField([...ofField.values()]),
  }));
  fields.sort((a, b) => compare(orderOf(a.since), orderOf(b.since)));

  const scorecard: Scorecard & { specialDeductions: SpecialDeduction[]; bonus: Bonus[] } = {
    items: {},
    specialDeductions: [],
    bonus: [],
  };
  const specialFields: string[] = [];
  const bonusFields: string[] = [];
  for (const { field, entry } of fields) {
    if (entry.current === null) continue;
    if (isItem(field)) scorecard.items[clauseOf(field)] = entry.current as Verdict;
    else if (isSpecial(field)) {
      scorecard.specialDeductions.push(entry.current as SpecialDeduction);
      specialFields.push(field);
    } else {
      scorecard.bonus.push(entry.current as Bonus);
      bonusFields.push(field);
    }
  }
  // Two bonuses were typed without sight of each other: at most one is possible, so neither counts yet.
  const rival = bonusFields.length > 1 ? bonusFields : [];
  if (rival.length > 0) scorecard.bonus = [];
  const conflicts = fields.filter(({ field, entry }) => entry.contenders || rival.includes(field));
  return {
    entries: new Map(fields.map(({ field, entry }) => [field, entry])),
    scorecard,
    specialFields,
    conflicts: conflicts.map(({ field }) => field),
  };
}

/** One field's entry from all of its operations; at least one. */
export function foldField<O extends Operation>(operations: readonly O[]): Entry<O> {
  const replaced = new Set(operations.flatMap(replacedBy));
  const standing = operations.filter(({ id }) => !replaced.has(id)).sort((a, b) => compare(a.id, b.id));
  const [head, ...others] = standing;
  // Operations that replace one another in a circle cannot be typed; the server never stores them.
  if (!head) return { current: null, head: operations.map(({ id }) => id).sort()[0] ?? "" };
  if (others.length > 0) return { current: null, head: head.id, contenders: standing };
  return { current: saidBy(head), head: head.id };
}

/** What an operation makes its field say. */
export function saidBy({ value }: Pick<Operation, "value">): EntryValue {
  return isSettlement(value) ? value.chosen : value;
}

export function isSettlement(value: Operation["value"]): value is Settlement {
  return value !== null && "chosen" in value;
}

function replacedBy({ basedOn, value }: Operation): string[] {
  const over = isSettlement(value) ? value.over : [];
  return basedOn === null ? over : [basedOn, ...over];
}

export const itemField = (clause: string) => `item:${clause}`;
export const isItem = (field: string) => field.startsWith("item:");
export const isSpecial = (field: string) => field.startsWith("special:");
export const isBonus = (field: string) => field.startsWith("bonus:");
/** The clause of `item:5.1.1.1`, the id of `special:<uuid>`. */
export const clauseOf = (field: string) => field.slice(field.indexOf(":") + 1);

/** Whether two values say the same; key order is no difference, since the database keeps its own. */
export function sameValue(a: Operation["value"], b: Operation["value"]): boolean {
  return canonical(a) === canonical(b);
}

function canonical(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    typeof part === "object" && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => compare(a, b)))
      : part,
  );
}

/** Special entries are listed as they were first typed; clocks differ, so the id has the last word. */
const orderOf = ({ deviceTime, id }: Operation) => `${deviceTime} ${id}`;
const earlier = <O extends Operation>(a: O, b: O) => (compare(orderOf(a), orderOf(b)) <= 0 ? a : b);
const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
