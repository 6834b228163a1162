import { isItem } from "@/lib/audits/fields";
import { type Entry, foldField, isByLedger, saidBy, scoredVerdict } from "@/lib/audits/operations";
import type { EntryValue, Operation, RefusalReason, StoredOperation } from "@/lib/audits/schema";
import type { SchemeEdition } from "@/lib/scoring/edition";
import type { Verdict } from "@/lib/scoring/schema";
import {
  type EntryForm,
  emptyForm,
  type Fault,
  formOf,
  isScoreField,
  type RecordForm,
  readForm,
  type ScoreForm,
} from "@/lib/tablet/form";

/** Where an entry is: nowhere yet, typed and not kept, kept on this device, with the server, or waiting for a choice. */
export type EntryState = "empty" | "unsaved" | "device" | "server" | "conflict";

export type Contender = {
  id: string;
  value: EntryValue;
  /** null for what was typed on this very screen and is not stored. */
  author: string | null;
};

/** Everything that one entry's inputs show. */
export type EntryView = {
  field: string;
  /** The inputs of a verdict, a special deduction or the bonus. */
  form: ScoreForm;
  /** The inputs of any other entry: what is being typed, or what stands. */
  record: RecordForm;
  /** What counts as it stands on this screen. */
  value: EntryValue;
  /** An item's verdict as the scorer takes it; null while open, also while its samples are. */
  verdict: Verdict | null;
  state: EntryState;
  /** What is missing before this can be kept. */
  faults: readonly Fault[];
  contenders: readonly Contender[];
  /** Who entered what the server has; null when it has nothing. */
  author: string | null;
  refusal: RefusalReason | null;
};

type Parts = {
  field: string;
  entries: ReadonlyMap<string, Entry>;
  /** What is in the inputs and not yet an operation. */
  draft: EntryForm | undefined;
  /** What was in the inputs before; what the value does not speak of comes from here. */
  typed: EntryForm | undefined;
  /** Operations that the server has, and those that it does not have yet. */
  stored: readonly StoredOperation[];
  unsent: readonly Operation[];
  /** Whether something of it is not on this device for good yet. */
  unkept: boolean;
  refusal: RefusalReason | null;
};

export function viewOf(edition: SchemeEdition, parts: Parts): EntryView {
  const { field, entries, draft, stored, unsent } = parts;
  const entry = entries.get(field);
  const current = entry?.current ?? null;
  const read = draft && readForm(edition, field, draft);
  const head = stored.length > 0 ? foldField(stored).head : null;
  const authorOf = (id: string) => stored.find((each) => each.id === id)?.actorName ?? null;
  const value = read ? (read.ok ? read.value : null) : current;
  const isScore = isScoreField(field);
  const scoreTyped = { ...emptyForm, ...(parts.typed as Partial<ScoreForm> | undefined) };
  return {
    field,
    form: isScore ? (draft ? { ...emptyForm, ...draft } : formOf(current, scoreTyped)) : emptyForm,
    record: isScore ? {} : ((draft ?? current ?? {}) as RecordForm),
    value,
    verdict: verdictOf(entries, field, value),
    state: stateOf(parts, entry),
    faults: read && !read.ok ? read.faults : [],
    contenders: (entry?.contenders ?? []).map((each) => ({
      id: each.id,
      value: saidBy(each),
      author: unsent.some(({ id }) => id === each.id) ? null : authorOf(each.id),
    })),
    author: head === null ? null : authorOf(head),
    refusal: parts.refusal,
  };
}

function verdictOf(entries: ReadonlyMap<string, Entry>, field: string, value: EntryValue): Verdict | null {
  if (!isItem(field) || value === null || !("verdict" in value)) return null;
  if (!isByLedger(value)) return value;
  return scoredVerdict(entries, field.slice("item:".length), value) ?? null;
}

function stateOf({ field, draft, unsent, unkept }: Parts, entry: Entry | undefined): EntryState {
  if (entry?.contenders) return "conflict";
  if (draft || unkept) return "unsaved";
  if (unsent.length > 0) return "device";
  return entry && (entry.current !== null || !isItem(field)) ? "server" : "empty";
}
