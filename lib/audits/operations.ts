import type { EntryValue, Operation, Settlement } from "@/lib/audits/schema";
import type { Bonus, Scorecard, SpecialDeduction, Verdict } from "@/lib/scoring/schema";

/** One field of the scorecard as its operations leave it. */
export type Entry<O extends Operation = Operation> = {
  /** What counts now; null while unanswered, removed, or in conflict. */
  current: EntryValue;
  /** The operation that a next change is based on. */
  head: string;
  /** When it was first typed, for the order of special entries; clocks differ, so an id has the last word. */
  since: string;
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
 */
export function foldOperations<O extends Operation>(operations: Iterable<O>): Sheet<O> {
  const byField = new Map<string, Map<string, O>>();
  for (const operation of operations) {
    const ofField = byField.get(operation.field) ?? new Map<string, O>();
    byField.set(operation.field, ofField.set(operation.id, operation));
  }
  return sheetOf(new Map([...byField].map(([field, ofField]) => [field, foldField([...ofField.values()])])));
}

/**
 * One field's entry from all of its operations; at least one. An operation replaces the one it is based on
 * (a settlement also those it was chosen over); what nobody has replaced stands. Two that stand were typed
 * without sight of each other: a conflict.
 */
export function foldField<O extends Operation>(operations: readonly O[]): Entry<O> {
  const replaced = new Set(operations.flatMap(replacedBy));
  const standing = operations.filter(({ id }) => !replaced.has(id)).sort((a, b) => compare(a.id, b.id));
  const [since = ""] = operations.map(({ deviceTime, id }) => `${deviceTime} ${id}`).sort();
  const [head, ...others] = standing;
  // Operations that replace one another in a circle cannot be typed; the server never stores them.
  if (!head) return { current: null, head: operations.map(({ id }) => id).sort()[0] ?? "", since };
  if (others.length > 0) return { current: null, head: head.id, since, contenders: standing };
  return { current: saidBy(head), head: head.id, since };
}

/** What the scorer takes, from the entries; and which of them wait for a choice. */
export function sheetOf<O extends Operation>(entries: ReadonlyMap<string, Entry<O>>): Sheet<O> {
  const ordered = [...entries].sort(([, a], [, b]) => compare(a.since, b.since));
  const fields = { special: [] as string[], bonus: [] as string[] };
  const items: Record<string, Verdict> = {};
  const specialDeductions: SpecialDeduction[] = [];
  const bonus: Bonus[] = [];
  for (const [field, { current }] of ordered) {
    if (current === null) continue;
    if (isItem(field)) items[clauseOf(field)] = current as Verdict;
    else if (isSpecial(field)) {
      specialDeductions.push(current as SpecialDeduction);
      fields.special.push(field);
    } else {
      bonus.push(current as Bonus);
      fields.bonus.push(field);
    }
  }
  // Two bonuses were typed without sight of each other: at most one is possible, so neither counts yet.
  const rivals = fields.bonus.length > 1 ? fields.bonus : [];
  const contested = ordered.filter(([field, { contenders }]) => contenders || rivals.includes(field));
  return {
    entries,
    scorecard: { items, specialDeductions, bonus: rivals.length > 0 ? [] : bonus },
    specialFields: fields.special,
    conflicts: contested.map(([field]) => field),
  };
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

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
