import type { Change, Kept, Store } from "@/lib/tablet/store";
import { nothingKept } from "@/lib/tablet/store";

/** A device's memory that can be slow or full; `kept()` is what a restart finds. */
export function makeStore(before: Kept = nothingKept) {
  const stored = new Map(before.stored.map((each) => [each.id, each]));
  const waiting = new Map(before.waiting.map((each) => [each.id, each]));
  const held = new Map(before.held.map((each) => [each.id, each]));
  const drafts = new Map(before.drafts.map((each) => [each.field, each]));
  let seen = before.seen;
  let asked: (() => void)[] = [];

  const write = (change: Change) => {
    for (const { id } of [...(change.dropped ?? []).map((id) => ({ id })), ...(change.stored ?? [])]) {
      waiting.delete(id);
      held.delete(id);
    }
    for (const operation of change.stored ?? []) stored.set(operation.id, operation);
    for (const operation of change.waiting ?? []) waiting.set(operation.id, operation);
    for (const each of change.held ?? []) if (waiting.has(each.id)) held.set(each.id, each);
    for (const draft of change.drafts ?? []) drafts.set(draft.field, draft);
    for (const field of change.settled ?? []) drafts.delete(field);
    seen = change.seen ?? seen;
  };

  const store = {
    mode: "keeps" as "keeps" | "fails" | "waits",
    keep(change: Change): Promise<void> {
      if (store.mode === "fails") return Promise.reject(new Error("full"));
      if (store.mode === "keeps") return Promise.resolve(write(change));
      return new Promise((resolve) => {
        asked.push(() => resolve(write(change)));
      });
    },
    /** Everything asked for so far is kept now. */
    release() {
      store.mode = "keeps";
      for (const keep of asked) keep();
      asked = [];
    },
    kept: (): Kept => ({
      stored: [...stored.values()],
      waiting: [...waiting.values()],
      held: [...held.values()],
      drafts: [...drafts.values()],
      seen,
    }),
  } satisfies Store & Record<string, unknown>;
  return store;
}

export type MemoryStore = ReturnType<typeof makeStore>;
