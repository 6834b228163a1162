import { type Entry, foldField, type Sheet, saidBy, sameValue, sheetOf } from "@/lib/audits/operations";
import type { Operation, OperationResult, StoredOperation } from "@/lib/audits/schema";
import { type Connection, Courier } from "@/lib/audits/tablet/courier";
import { type EntryForm, readForm } from "@/lib/audits/tablet/form";
import type { Link } from "@/lib/audits/tablet/link";
import { type EntryView, viewOf } from "@/lib/audits/tablet/view";
import type { SchemeEdition } from "@/lib/scoring/edition";
import { type LiveScore, liveScore } from "@/lib/scoring/live-score";

export type Overview = {
  live: LiveScore;
  sheet: Sheet;
  /** Fields typed here that the server does not have. */
  unsaved: readonly string[];
  /** Special entries to show, drafts last. */
  specials: readonly string[];
  bonuses: readonly string[];
  connection: Connection;
  signedOff: boolean;
  /** How far this screen has read the server's order. */
  seen: string;
};

const TYPING_PAUSE_MS = 700;
const LOOK_AFTER_SENDING_MS = 400;

type Draft = { form: EntryForm; basedOn: string | null; cancel?: () => void };

/**
 * One scorecard on one screen: what the server knows, what was typed and not yet acknowledged, what is being
 * typed. The picture is the same fold as the server's over both, so an entry changes at the tap, and a
 * colleague's value that arrives meanwhile shows as the conflict that it is.
 */
export class Tablet {
  private readonly known = new Map<string, Map<string, StoredOperation>>();
  private readonly drafts = new Map<string, Draft>();
  private readonly typed = new Map<string, EntryForm>();
  private readonly entries = new Map<string, Entry>();
  private readonly views = new Map<string, EntryView>();
  private readonly listeners = new Set<() => void>();
  private readonly courier: Courier;
  private overviewNow: Overview | undefined;
  private signedOff = false;
  private seen = "0";
  private looking = false;

  constructor(
    readonly edition: SchemeEdition,
    private readonly viewer: { accountId: string; name: string },
    private readonly link: Link,
  ) {
    this.courier = new Courier(link, {
      result: (operation, result) => this.accept(operation, result),
      delivered: () => void link.later(() => void this.look(), LOOK_AFTER_SENDING_MS),
      connection: () => this.tell(),
    });
  }

  readonly subscribe = (listener: () => void) => {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  };

  /** One entry; the same object until something about it changes. */
  readonly entry = (field: string): EntryView => {
    let view = this.views.get(field);
    if (!view) {
      view = viewOf(this.edition, {
        field,
        entry: this.entries.get(field),
        draft: this.drafts.get(field)?.form,
        typed: this.typed.get(field),
        stored: this.knownOf(field),
        unsent: this.courier.of(field),
        refusal: this.courier.refusalOf(field),
      });
      this.views.set(field, view);
    }
    return view;
  };

  /** The whole; the same object until something changes. */
  readonly overview = (): Overview => {
    this.overviewNow ??= this.compute();
    return this.overviewNow;
  };

  /** The inputs of an entry changed. `pause` waits for the end of typing, `hold` for the end of a character. */
  change(field: string, form: EntryForm, when: "now" | "pause" | "hold" = "now") {
    if (this.entries.get(field)?.contenders) return;
    const draft = this.drafts.get(field);
    draft?.cancel?.();
    this.typed.set(field, form);
    const basedOn = draft ? draft.basedOn : (this.entries.get(field)?.head ?? null);
    const cancel = when === "pause" ? this.link.later(() => this.commit(field), TYPING_PAUSE_MS) : undefined;
    this.drafts.set(field, { form, basedOn, cancel });
    if (when === "now") this.commit(field);
    this.changed(field);
  }

  /** Takes an item's answer back, or removes a special entry. */
  clear(field: string) {
    this.drafts.get(field)?.cancel?.();
    this.drafts.delete(field);
    if (this.courier.refusalOf(field)) this.drop(field);
    const entry = this.entries.get(field);
    if (entry && !entry.contenders && entry.current !== null) this.put(field, null, entry.head);
    this.changed(field);
    void this.courier.deliver();
  }

  /** Keeps everything that is complete, without waiting for the end of typing. */
  flush() {
    for (const field of [...this.drafts.keys()]) this.commit(field);
  }

  /** Chooses one of several values of a field, with a reason; the others stay in the history. */
  settle(field: string, chosenId: string, reason: string) {
    const contenders = this.entries.get(field)?.contenders;
    const chosen = contenders?.find(({ id }) => id === chosenId);
    if (!contenders || !chosen) return;
    const stored = this.knownOf(field);
    const basedOn = stored.length > 0 ? foldField(stored).head : null;
    const rejected = contenders.filter((each) => each !== chosen).map(saidBy);
    const over = contenders.map(({ id }) => id).filter((id) => id !== basedOn);
    this.drop(field);
    this.put(field, { chosen: saidBy(chosen), rejected, over, reason }, basedOn);
    this.typed.delete(field);
    this.changed(field);
    void this.courier.deliver();
  }

  /** Operations in the server's order, all that followed the last ones. */
  receive(operations: readonly StoredOperation[]) {
    this.learn(operations);
    this.seen = operations.at(-1)?.sequence ?? this.seen;
    if (operations.length > 0) this.tell();
  }

  /** Asks for what colleagues entered; the first answer after a silence also sends what waits. */
  async look(): Promise<void> {
    // A slow server is asked once, not once more with every tick.
    if (this.looking) return;
    this.looking = true;
    const answer = await this.link.fetchAfter(this.seen);
    this.looking = false;
    if (answer.kind !== "operations")
      return this.courier.meet(answer.kind === "rejected" ? "lost" : answer.kind);
    const wasAway = this.courier.connection !== "ok";
    this.courier.meet("ok");
    if (answer.signedOff !== this.signedOff) {
      this.signedOff = answer.signedOff;
      this.tell();
    }
    this.receive(answer.operations);
    if (wasAway) this.retryNow();
    if (answer.more) await this.look();
  }

  /** Sends at once what waits for a better moment. */
  retryNow() {
    this.flush();
    this.courier.retryNow();
  }

  private commit(field: string) {
    const draft = this.drafts.get(field);
    const read = draft && readForm(this.edition, field, draft.form);
    if (!draft || !read?.ok) return;
    draft.cancel?.();
    this.drafts.delete(field);
    const wasRefused = this.courier.refusalOf(field) !== null;
    if (wasRefused) this.drop(field);
    const entry = this.entries.get(field);
    const basedOn = wasRefused ? (entry?.head ?? null) : draft.basedOn;
    // Typed back to what stands there: nothing to send.
    const isNews = (entry?.head ?? null) !== basedOn || !sameValue(entry?.current ?? null, read.value);
    if (isNews) this.put(field, read.value, basedOn);
    this.changed(field);
    void this.courier.deliver();
  }

  private put(field: string, value: Operation["value"], basedOn: string | null) {
    const deviceTime = this.link.now().toISOString();
    this.courier.add({ id: this.link.newId(), ...this.link.nextPlace(), deviceTime, field, value, basedOn });
    this.refold(field);
  }

  private drop(field: string) {
    this.courier.drop(field);
    this.refold(field);
  }

  private learn(operations: readonly StoredOperation[]) {
    for (const operation of operations) {
      const ofField = this.known.get(operation.field) ?? new Map<string, StoredOperation>();
      this.known.set(operation.field, ofField.set(operation.id, operation));
      this.courier.forget(operation.id);
    }
    for (const field of new Set(operations.map((each) => each.field))) this.refold(field);
  }

  private accept(operation: Operation, result: OperationResult) {
    const { field, id } = operation;
    if (result.state === "stored" || result.state === "duplicate") {
      const { accountId: actorId, name: actorName } = this.viewer;
      const receivedAt = operation.deviceTime;
      this.learn([{ ...operation, sequence: result.sequence, receivedAt, actorId, actorName }]);
    } else if (result.state === "conflict") {
      this.courier.hold(id, "conflict");
      if (result.current) this.learn([result.current]);
      this.reconcile(field, result.current);
    } else if (result.reason === "sequence_taken" || result.reason === "id_taken") {
      this.courier.replace(id, { ...operation, id: this.link.newId(), ...this.link.nextPlace() });
    } else {
      this.courier.hold(id, result.reason);
      if (result.reason === "scorecard_signed_off") this.signedOff = true;
    }
    this.refold(field);
    this.changed(field);
  }

  /** Two who typed the same do not disagree; and what was based on something never stored starts anew. */
  private reconcile(field: string, current: StoredOperation | null) {
    const mine = this.courier.of(field).at(-1);
    if (!mine) return;
    if (current && sameValue(saidBy(current), saidBy(mine))) this.drop(field);
    if (!current) {
      this.drop(field);
      this.put(field, mine.value, null);
    }
  }

  private knownOf(field: string): StoredOperation[] {
    return [...(this.known.get(field)?.values() ?? [])];
  }

  private refold(field: string) {
    const operations: Operation[] = [...this.knownOf(field), ...this.courier.of(field)];
    if (operations.length > 0) this.entries.set(field, foldField(operations));
    else this.entries.delete(field);
    this.views.delete(field);
    this.overviewNow = undefined;
  }

  private changed(field: string) {
    this.views.delete(field);
    this.tell();
  }

  private tell() {
    this.overviewNow = undefined;
    for (const listener of this.listeners) listener();
  }

  private compute(): Overview {
    const entries = new Map(this.entries);
    for (const [field, { form, basedOn }] of this.drafts) {
      const read = readForm(this.edition, field, form);
      const since = this.entries.get(field)?.since ?? "~";
      entries.set(field, { current: read.ok ? read.value : null, head: basedOn ?? "", since });
    }
    const sheet = sheetOf(entries);
    return {
      live: liveScore(this.edition, sheet.scorecard),
      sheet,
      unsaved: [...new Set([...this.drafts.keys(), ...this.courier.fields()])],
      specials: this.shown("special:", entries),
      bonuses: this.shown("bonus:", entries),
      connection: this.courier.connection,
      signedOff: this.signedOff,
      seen: this.seen,
    };
  }

  private shown(prefix: string, entries: ReadonlyMap<string, Entry>): string[] {
    return [...entries]
      .filter(([field]) => field.startsWith(prefix))
      .filter(([field, { current, contenders }]) => current !== null || contenders || this.drafts.has(field))
      .sort(([, a], [, b]) => (a.since < b.since ? -1 : 1))
      .map(([field]) => field);
  }
}
