import { type Entry, foldField, isItem, saidBy } from "@/lib/audits/operations";
import type { EntryValue, Operation, RefusalReason, StoredOperation } from "@/lib/audits/schema";
import { type EntryForm, type Fault, formOf, readForm } from "@/lib/audits/tablet/form";
import type { SchemeEdition } from "@/lib/scoring/edition";

/** Where an entry is: nowhere yet, typed but not acknowledged, with the server, or waiting for a choice. */
export type EntryState = "empty" | "unsaved" | "server" | "conflict";

export type Contender = {
  id: string;
  value: EntryValue;
  /** null for what was typed on this very screen and is not stored. */
  author: string | null;
};

/** Everything that one entry's inputs show. */
export type EntryView = {
  field: string;
  form: EntryForm;
  /** What counts for the score as it stands on this screen. */
  value: EntryValue;
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
  entry: Entry | undefined;
  /** What is in the inputs and not yet an operation. */
  draft: EntryForm | undefined;
  /** What was in the inputs before; what the value does not speak of comes from here. */
  typed: EntryForm | undefined;
  /** Operations that the server has, and those that it does not have yet. */
  stored: readonly StoredOperation[];
  unsent: readonly Operation[];
  refusal: RefusalReason | null;
};

export function viewOf(edition: SchemeEdition, parts: Parts): EntryView {
  const { field, entry, draft, stored, unsent } = parts;
  const current = entry?.current ?? null;
  const read = draft && readForm(edition, field, draft);
  const head = stored.length > 0 ? foldField(stored).head : null;
  const authorOf = (id: string) => stored.find((each) => each.id === id)?.actorName ?? null;
  return {
    field,
    form: draft ?? formOf(current, parts.typed),
    value: read ? (read.ok ? read.value : null) : current,
    state: stateOf(parts),
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

function stateOf({ field, entry, draft, unsent }: Parts): EntryState {
  if (entry?.contenders) return "conflict";
  if (draft || unsent.length > 0) return "unsaved";
  return entry && (entry.current !== null || !isItem(field)) ? "server" : "empty";
}
