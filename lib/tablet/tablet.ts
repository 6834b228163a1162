import { clauseOf, itemField, kindOf, sampleOf } from "@/lib/audits/fields";
import { type Entry, type Sheet, saidBy, sameValue, sheetOf } from "@/lib/audits/operations";
import type { EntryValue, StoredOperation } from "@/lib/audits/schema";
import type { SchemeEdition } from "@/lib/scoring/edition";
import { type LiveScore, liveScore } from "@/lib/scoring/live-score";
import type { Connection } from "@/lib/tablet/courier";
import { type EntryForm, readForm } from "@/lib/tablet/form";
import { Journal } from "@/lib/tablet/journal";
import type { Link, TeamState } from "@/lib/tablet/link";
import { type Kept, type KeptDraft, type KeptImage, nothingKept, type Store } from "@/lib/tablet/store";
import { TeamWatch } from "@/lib/tablet/team-watch";
import { type EntryView, viewOf } from "@/lib/tablet/view";

/** Who works on this tablet, and what the permission table lets them do on this audit. */
export type Viewer = { accountId: string; name: string; mayScore: boolean; maySettle: boolean };

/** What follows from the entries alone. */
type Picture = {
  live: LiveScore;
  sheet: Sheet;
  /** Special entries to show, drafts last. */
  specials: readonly string[];
  bonuses: readonly string[];
};

export type Overview = Picture & {
  /** Fields with inputs that are not kept, complete or not. */
  unsaved: readonly string[];
  /** Entries kept on this device that the server does not have. */
  waiting: number;
  photosWaiting: number;
  /** Entries that the server refused; they stay here. */
  refused: number;
  connection: Connection;
  /** Whether this device could keep everything so far. */
  keeps: boolean;
  signedOff: boolean;
  team: TeamState;
  /** Signed off, or a colleague is about to: this device sends what it has and takes nothing new. */
  locked: boolean;
  /** How far this screen has read the server's order. */
  seen: string;
};

const TYPING_PAUSE_MS = 700;
const DRAFT_PAUSE_MS = 300;
const LOOK_AFTER_SENDING_MS = 400;

type Draft = { form: EntryForm; basedOn: string | null; alongside: readonly string[]; cancel?: () => void };

/**
 * One audit on one screen: what the server knows, what was typed and not yet acknowledged, what is being typed.
 * The picture is the same fold as the server's over all of it, so an entry changes at the tap, and a colleague's
 * value that arrives meanwhile shows as the conflict that it is.
 */
export class Tablet {
  private readonly journal: Journal;
  private readonly drafts = new Map<string, Draft>();
  private readonly typed = new Map<string, EntryForm>();
  private readonly views = new Map<string, EntryView>();
  private readonly listeners = new Set<() => void>();
  private overviewNow: Overview | undefined;
  private pictureNow: Picture | undefined;
  private readonly team: TeamWatch;
  private photosWaiting = 0;
  private looking: Promise<void> | null = null;

  constructor(
    readonly edition: SchemeEdition,
    readonly viewer: Viewer,
    private readonly link: Link,
    store: Store,
    kept: Kept = nothingKept,
  ) {
    this.journal = new Journal(viewer, link, store, kept, {
      changed: (fields) => this.changed(fields),
      delivered: () => void link.later(() => void this.look(), LOOK_AFTER_SENDING_MS),
      connection: () => this.tell(),
      renamed: (before, after) => this.follow(before, after),
    });
    this.team = new TeamWatch(viewer.accountId, link, {
      changed: () => this.tell(),
      closing: () => this.flush(),
    });
    for (const { field, ...draft } of kept.drafts) this.drafts.set(field, draft);
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
        entries: this.journal.entries,
        draft: this.drafts.get(field)?.form,
        typed: this.typed.get(field),
        stored: this.journal.storedOf(field),
        unsent: this.journal.courier.of(field),
        unkept: this.journal.isUnkept(field),
        refusal: this.journal.courier.refusalOf(field),
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
    const entry = this.journal.entries.get(field);
    if (entry?.contenders || this.isLocked()) return;
    const draft = this.drafts.get(field);
    draft?.cancel?.();
    this.typed.set(field, form);
    const place = draft ?? placeAt(entry);
    const next: Draft = { form, basedOn: place.basedOn, alongside: place.alongside };
    this.drafts.set(field, next);
    if (when === "now") return this.commit(field);
    next.cancel =
      when === "pause"
        ? this.link.later(() => this.commit(field), TYPING_PAUSE_MS)
        : this.link.later(() => this.keepDraft(field), DRAFT_PAUSE_MS);
    this.changed([field]);
  }

  /**
   * Says an entry at once, with the pictures it speaks of: for what is not typed into inputs. Tells whether the
   * device has kept it.
   */
  record(field: string, value: EntryValue, images?: readonly KeptImage[]): Promise<boolean> {
    if (this.isLocked()) return Promise.resolve(false);
    this.drafts.get(field)?.cancel?.();
    this.drafts.delete(field);
    const kept = this.journal.put(field, value, placeAt(this.journal.entries.get(field)), { images });
    this.changed([field]);
    return kept;
  }

  /** Takes an item's answer back, or removes any other entry. */
  clear(field: string) {
    this.drafts.get(field)?.cancel?.();
    if (this.drafts.delete(field)) void this.journal.keep({ settled: [field] });
    if (this.journal.courier.refusalOf(field)) this.journal.drop(field);
    const entry = this.journal.entries.get(field);
    if (entry && !entry.contenders && entry.current !== null && !this.isLocked()) {
      void this.journal.put(field, null, placeAt(entry));
    }
    this.changed([field]);
  }

  /** Keeps everything that is complete, without waiting for the end of typing. */
  flush() {
    for (const field of [...this.drafts.keys()]) this.commit(field);
  }

  /** Chooses one of several values of a field, with a reason; the others stay in the history. The lead's alone. */
  settle(field: string, chosenId: string, reason: string) {
    const contenders = this.journal.entries.get(field)?.contenders;
    const chosen = contenders?.find(({ id }) => id === chosenId);
    if (!contenders || !chosen || !this.viewer.maySettle) return;
    const [first, ...others] = contenders.map(({ id }) => id);
    const rejected = contenders.filter((each) => each !== chosen).map(saidBy);
    const value = { chosen: saidBy(chosen), rejected, over: others, reason };
    void this.journal.put(field, value, { basedOn: first ?? null, alongside: [] });
    // What is half typed here is no part of the choice and stays.
    this.keepDraft(field);
    this.typed.delete(field);
    this.changed([field]);
  }

  /** Operations in the server's order, all that followed the last ones. */
  receive(operations: readonly StoredOperation[]) {
    this.journal.learn(operations, operations.at(-1)?.sequence);
    if (operations.length > 0) this.tell();
  }

  /** Asks for what colleagues entered; the first answer after a silence also sends what waits. */
  look(): Promise<void> {
    // A slow server is asked once, not once more with every tick.
    this.looking ??= this.lookOnce().finally(() => {
      this.looking = null;
    });
    return this.looking;
  }

  /** The same, asked anew after whatever answer is under way: what was sent until now is among what is seen. */
  async catchUp(): Promise<void> {
    await this.looking;
    await this.look();
  }

  private async lookOnce(): Promise<void> {
    const answer = await this.link.fetchAfter(this.journal.seen);
    const { courier } = this.journal;
    if (answer.kind !== "operations") return courier.meet(answer.kind === "rejected" ? "lost" : answer.kind);
    courier.meet("ok");
    this.receive(answer.operations);
    if (answer.signedOff !== this.journal.signedOff) {
      this.journal.signedOff = answer.signedOff;
      this.tell();
    }
    this.meetTeam(answer);
    void courier.deliver();
    if (answer.more) return this.lookOnce();
    await this.report();
  }

  retryNow() {
    if (!this.journal.keeps) {
      void this.journal.keepAgain();
      for (const field of this.drafts.keys()) this.keepDraft(field);
    }
    this.journal.courier.retryNow();
    void this.look();
  }

  /** Pictures on this device that the server does not have yet. */
  setPhotosWaiting(count: number) {
    if (this.photosWaiting === count) return;
    this.photosWaiting = count;
    this.tell();
    if (count === 0) void this.report();
  }

  /** Goes on typing although a colleague signs off; what comes too late will be refused. */
  unlock() {
    this.team.unlock();
    void this.report();
  }

  /** What the server says about the team's devices and the sign-off. */
  meetTeam(state: TeamState) {
    this.team.meet(state);
  }

  private isLocked(): boolean {
    return this.journal.signedOff || this.team.isClosing();
  }

  private report(): Promise<void> {
    return this.team.report({ waiting: this.journal.waiting, photosWaiting: this.photosWaiting });
  }

  private commit(field: string) {
    const draft = this.drafts.get(field);
    if (!draft) return;
    const read = readForm(this.edition, field, draft.form);
    if (!read.ok) {
      this.keepDraft(field);
      return this.changed([field]);
    }
    draft.cancel?.();
    this.drafts.delete(field);
    const refused = this.journal.courier.refusalOf(field) !== null;
    const dropping = refused ? this.journal.courier.of(field).map(({ id }) => id) : [];
    if (refused) this.journal.drop(field);
    const entry = this.journal.entries.get(field);
    const place = refused ? placeAt(entry) : draft;
    // Typed back to what stands there: nothing to send.
    const isNews = (entry?.head ?? null) !== place.basedOn || !sameValue(entry?.current ?? null, read.value);
    if (isNews) void this.journal.put(field, read.value, place, { dropping });
    else void this.journal.keep({ settled: [field] });
    this.changed([field]);
  }

  private follow(before: string, after: string) {
    for (const [field, draft] of this.drafts) {
      if (draft.basedOn !== before && !draft.alongside.includes(before)) continue;
      const alongside = draft.alongside.map((id) => (id === before ? after : id));
      this.drafts.set(field, {
        ...draft,
        basedOn: draft.basedOn === before ? after : draft.basedOn,
        alongside,
      });
      this.keepDraft(field);
      this.changed([field]);
    }
  }

  private keepDraft(field: string) {
    const draft = this.drafts.get(field);
    if (!draft) return;
    const { form, basedOn, alongside } = draft;
    const kept: KeptDraft = { field, form, basedOn, alongside };
    void this.journal.keep({ drafts: [kept] });
  }

  private changed(fields: readonly string[]) {
    for (const field of fields) {
      this.views.delete(field);
      // An item judged by its samples changes with them.
      const kind = kindOf(field);
      if (kind === "sample") this.views.delete(itemField(sampleOf(field).clause));
      if (kind === "ledger") this.views.delete(itemField(clauseOf(field)));
    }
    this.pictureNow = undefined;
    this.tell();
  }

  private tell() {
    this.overviewNow = undefined;
    for (const listener of this.listeners) listener();
  }

  private compute(): Overview {
    const { journal } = this;
    this.pictureNow ??= this.picture();
    return {
      ...this.pictureNow,
      unsaved: [...this.drafts.keys()],
      waiting: journal.waiting,
      photosWaiting: this.photosWaiting,
      refused: journal.courier.refused,
      connection: journal.courier.connection,
      keeps: journal.keeps,
      signedOff: journal.signedOff,
      team: this.team.state,
      locked: this.isLocked(),
      seen: journal.seen,
    };
  }

  private picture(): Picture {
    const { journal } = this;
    const entries = new Map(journal.entries);
    for (const [field, { form, basedOn, alongside }] of this.drafts) {
      const read = readForm(this.edition, field, form);
      const since = journal.entries.get(field)?.since ?? "~";
      entries.set(field, { current: read.ok ? read.value : null, head: basedOn ?? "", alongside, since });
    }
    const sheet = sheetOf(entries);
    const accepted = journal.accepted(entries);
    return {
      live: liveScore(this.edition, (accepted === entries ? sheet : sheetOf(accepted)).scorecard),
      sheet,
      specials: this.shown("special:", entries),
      bonuses: this.shown("bonus:", entries),
    };
  }

  /** Every operation that this device knows, for the report's preview. */
  operations(): StoredOperation[] {
    return this.journal.operations();
  }

  /** The fields of a kind that have something to show: present, in conflict, or being typed; first typed first. */
  readonly fieldsOf = (kind: string): string[] => this.shown(`${kind}:`, this.overview().sheet.entries);

  private shown(prefix: string, entries: ReadonlyMap<string, Entry>): string[] {
    return [...entries]
      .filter(([field]) => field.startsWith(prefix))
      .filter(([field, { current, contenders }]) => current !== null || contenders || this.drafts.has(field))
      .sort(([, a], [, b]) => (a.since < b.since ? -1 : 1))
      .map(([field]) => field);
  }
}

/**
 * Where the next value of an entry is said: after everything that stands there and was seen. Where several values
 * contend it stands beside them: only a choice with a reason replaces those.
 */
function placeAt(entry: Entry | undefined): { basedOn: string | null; alongside: readonly string[] } {
  if (entry?.contenders) return { basedOn: null, alongside: [] };
  return { basedOn: entry?.head ?? null, alongside: entry?.alongside ?? [] };
}
