import {
  clauseOf,
  type FieldKind,
  isBonus,
  isItem,
  isSpecial,
  kindOf,
  ledgerField,
  type RecordKind,
  type RecordValues,
  sampleOf,
} from "@/lib/audits/fields";
import type { EntryValue, ItemValue, Operation, Settlement } from "@/lib/audits/schema";
import { drawnUnits, sizeOf } from "@/lib/sampling/draw";
import type { Ledger, Sample } from "@/lib/sampling/schema";
import type { Bonus, Scorecard, SpecialDeduction, Verdict } from "@/lib/scoring/schema";

/** One field of the scorecard as its operations leave it. */
export type Entry<O extends Operation = Operation> = {
  /** What counts now; null while unanswered, removed, or in conflict. */
  current: EntryValue;
  /** The operation that a next change is based on, and others that stand beside it and say the same. */
  head: string;
  alongside: readonly string[];
  /** When it was first typed, for the order of special entries; clocks differ, so an id has the last word. */
  since: string;
  /** In conflict: every value that nobody has replaced yet. None of them counts until somebody chooses. */
  contenders?: readonly O[];
};

type Entries<O extends Operation = Operation> = ReadonlyMap<string, Entry<O>>;

export type Sheet<O extends Operation = Operation> = {
  entries: Entries<O>;
  /** What the scorer takes. */
  scorecard: Scorecard;
  /** The fields in the order of `scorecard.specialDeductions`. */
  specialFields: readonly string[];
  /** Fields that wait for somebody's choice. */
  conflicts: readonly string[];
};

/**
 * The audit that a set of operations describes. A pure function of the *set*: order, repetition and the
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
 * (and those seen alongside; a settlement also those it was chosen over); what nobody has replaced stands. Two
 * that stand and differ were typed without sight of each other: a conflict.
 */
export function foldField<O extends Operation>(operations: readonly O[]): Entry<O> {
  const replaced = new Set(operations.flatMap(replacedBy));
  const unreplaced = operations.filter(({ id }) => !replaced.has(id));
  // Operations that replace one another in a circle cannot be typed. Should they come, all of them contend.
  const standing = (unreplaced.length > 0 ? unreplaced : [...operations]).sort((a, b) => compare(a.id, b.id));
  const [since = ""] = operations.map(({ deviceTime, id }) => `${deviceTime} ${id}`).sort();
  const [first, ...others] = standing;
  if (!first) throw new RangeError("an entry has at least one operation");
  const place = { head: first.id, alongside: others.map(({ id }) => id), since };
  const said = saidBy(first);
  if (others.every((other) => sameValue(saidBy(other), said))) return { current: said, ...place };
  return { current: null, ...place, contenders: standing };
}

/** What the scorer takes, from the entries; and which of them wait for a choice. */
export function sheetOf<O extends Operation>(entries: Entries<O>): Sheet<O> {
  const ordered = [...entries].sort(([, a], [, b]) => compare(a.since, b.since));
  const fields = { special: [] as string[], bonus: [] as string[] };
  const items: Record<string, Verdict> = {};
  const specialDeductions: SpecialDeduction[] = [];
  const bonus: Bonus[] = [];
  for (const [field, { current }] of ordered) {
    if (current === null) continue;
    if (isItem(field)) {
      const verdict = scoredVerdict(entries, clauseOf(field), current as ItemValue);
      if (verdict) items[clauseOf(field)] = verdict;
    } else if (isSpecial(field)) {
      specialDeductions.push(current as SpecialDeduction);
      fields.special.push(field);
    } else if (isBonus(field)) {
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

/** The samples of one clause: what was drawn, what each unit showed, what is still to be looked at. */
export type SampleTally = {
  ledger: Ledger | null;
  /** The names of the drawn units, in the order of drawing. */
  drawn: readonly string[];
  /** Every unit with a result, also those added to the draw. */
  results: ReadonlyMap<string, Sample>;
  failed: number;
  /** Drawn units without a result. */
  open: readonly string[];
  /** Units of this clause, or its ledger, that wait for somebody's choice. */
  contested: boolean;
};

export function tallySamples(entries: Entries, clause: string): SampleTally {
  const head = entries.get(ledgerField(clause));
  const ledger = (head?.current ?? null) as Ledger | null;
  const drawn = ledger ? drawnUnits(ledger) : [];
  const results = new Map<string, Sample>();
  let contested = head?.contenders !== undefined;
  for (const [field, { current, contenders }] of entries) {
    if (kindOf(field) !== "sample") continue;
    const place = sampleOf(field);
    if (place.clause !== clause) continue;
    if (contenders) contested = true;
    if (current) results.set(place.unit, current as Sample);
  }
  return {
    ledger,
    drawn,
    results,
    failed: [...results.values()].filter(({ result }) => result === "non_conforming").length,
    open: drawn.filter((unit) => !results.has(unit)),
    contested,
  };
}

/**
 * A verdict as the scorer takes it. One by ledger counts the samples; it is undefined, hence unanswered, while
 * nothing was drawn, a drawn unit has no result, or a value is in conflict. A unit added to the draw counts too.
 */
export function scoredVerdict(entries: Entries, clause: string, value: ItemValue): Verdict | undefined {
  if (!isByLedger(value)) return value;
  const { ledger, results, failed, open, contested } = tallySamples(entries, clause);
  if (!ledger || contested || open.length > 0 || results.size === 0) return undefined;
  const { finding } = value;
  return {
    verdict: "sampled",
    population: Math.max(sizeOf(ledger.population), results.size),
    samples: results.size,
    failed,
    ...(finding === undefined ? {} : { finding }),
  };
}

export function isByLedger(value: ItemValue): value is Extract<ItemValue, { by: "ledger" }> {
  return "by" in value;
}

/** One present entry of a kind: its field, the name behind the colon, what it says. */
export type Present<Value, O extends Operation = Operation> = {
  field: string;
  name: string;
  value: Value;
  entry: Entry<O>;
};

/** The entries of a kind that say something now, first typed first. */
export function presentEntries<Kind extends RecordKind, O extends Operation>(
  entries: Entries<O>,
  kind: Kind,
): Present<RecordValues[Kind], O>[] {
  return [...entries]
    .filter(([field, { current }]) => kindOf(field) === (kind as FieldKind) && current !== null)
    .sort(([, a], [, b]) => compare(a.since, b.since))
    .map(([field, entry]) => ({
      field,
      name: clauseOf(field),
      value: entry.current as RecordValues[Kind],
      entry,
    }));
}

/** What an operation makes its field say. */
export function saidBy({ value }: Pick<Operation, "value">): EntryValue {
  return isSettlement(value) ? value.chosen : value;
}

export function isSettlement(value: Operation["value"]): value is Settlement {
  return value !== null && "chosen" in value;
}

function replacedBy({ basedOn, alongside = [], value }: Operation): string[] {
  const over = isSettlement(value) ? value.over : [];
  return basedOn === null ? over : [basedOn, ...alongside, ...over];
}

/** Whether two values say the same; key order is no difference, since the database keeps its own. */
export function sameValue(a: Operation["value"], b: Operation["value"]): boolean {
  return a === b || canonical(a) === canonical(b);
}

function canonical(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    typeof part === "object" && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => compare(a, b)))
      : part,
  );
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
