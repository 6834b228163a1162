import { type Entry, foldField } from "@/lib/audits/operations";
import type { Operation, OperationResult, RefusalReason, StoredOperation } from "@/lib/audits/schema";
import { Courier } from "@/lib/tablet/courier";
import type { Link } from "@/lib/tablet/link";
import type { Change, Kept, KeptImage, Store } from "@/lib/tablet/store";

type Viewer = { accountId: string; name: string };
type Place = { basedOn: string | null; alongside: readonly string[] };

/**
 * The operations of one audit on one device: those the server has, those kept here and waiting to be sent, those
 * being kept this moment; and the entries that all of them together describe. Every change is first kept on the
 * device, then sent.
 */
export class Journal {
  /** The entries as all operations leave them: the same fold as the server's. */
  readonly entries = new Map<string, Entry>();
  readonly courier: Courier;
  signedOff = false;
  /** Whether the device could keep everything so far. */
  keeps = true;
  /** How far this device has read the server's order. */
  seen: string;
  private readonly known = new Map<string, Map<string, StoredOperation>>();
  private readonly unkept = new Map<string, string>();
  /** What the server has and this device has not kept yet. */
  private readonly learned = new Map<string, StoredOperation>();

  constructor(
    private readonly viewer: Viewer,
    private readonly link: Link,
    private readonly store: Store,
    kept: Kept,
    private readonly on: {
      changed: (fields: readonly string[]) => void;
      delivered: () => void;
      connection: () => void;
      /** An operation goes on under another id: what is being typed on top of it follows. */
      renamed: (before: string, after: string) => void;
    },
  ) {
    this.courier = new Courier(link, {
      results: (results) => this.accept(results),
      delivered: on.delivered,
      connection: on.connection,
      mayLeave: (id) => !this.unkept.has(id) || !this.keeps,
    });
    this.seen = kept.seen;
    for (const operation of kept.stored) this.know(operation);
    for (const operation of kept.waiting) this.courier.add(operation);
    for (const { id, reason } of kept.held) this.hold(id, reason);
    for (const field of new Set([...this.known.keys(), ...this.courier.fields()])) this.refold(field);
  }

  /**
   * A new value for a field, said at this place of its history, with the pictures it speaks of. Tells whether the
   * device has kept it.
   */
  put(
    field: string,
    value: Operation["value"],
    { basedOn, alongside }: Place,
    { images, dropping = [] }: { images?: readonly KeptImage[]; dropping?: readonly string[] } = {},
  ): Promise<boolean> {
    const deviceTime = this.link.now().toISOString();
    const seenBeside = alongside.length > 0 ? { alongside: [...alongside] } : {};
    const operation: Operation = {
      id: this.link.newId(),
      ...this.link.nextPlace(),
      deviceTime,
      field,
      value,
      basedOn,
      ...seenBeside,
    };
    for (const id of dropping) this.courier.forget(id);
    this.courier.add(operation);
    this.refold(field);
    return this.keepFirst([operation], { images, dropped: dropping, settled: [field] });
  }

  /** Keeps part of the device's memory that is no operation: inputs that are not complete yet. */
  keep(change: Change): Promise<void> {
    return this.store.keep(change).then(
      () => undefined,
      () => this.keepsNoMore(),
    );
  }

  /** Operations in the server's order. */
  learn(operations: readonly StoredOperation[], seen?: string) {
    if (seen !== undefined) this.seen = seen;
    if (operations.length === 0) return;
    for (const operation of operations) {
      this.know(operation);
      this.courier.forget(operation.id);
      this.unkept.delete(operation.id);
      this.learned.set(operation.id, operation);
    }
    const fields = [...new Set(operations.map(({ field }) => field))];
    for (const field of fields) this.refold(field);
    void this.keepLearned();
    this.on.changed(fields);
  }

  /** Also what could not be kept before: with `seen` beyond it nobody would ever ask for it again. */
  private keepLearned(): Promise<void> {
    const stored = [...this.learned.values()];
    return this.store.keep({ stored, seen: this.seen }).then(
      () => {
        for (const each of stored) if (this.learned.get(each.id) === each) this.learned.delete(each.id);
      },
      () => this.keepsNoMore(),
    );
  }

  storedOf(field: string): StoredOperation[] {
    return [...(this.known.get(field)?.values() ?? [])];
  }

  /** Every operation that this device knows, those not sent yet as this person's own. */
  operations(): StoredOperation[] {
    const { accountId: actorId, name: actorName } = this.viewer;
    const stored = [...this.known.values()].flatMap((ofField) => [...ofField.values()]);
    const waiting = this.courier.all().map((each) => ({
      ...each,
      actorId,
      actorName,
      sequence: "",
      receivedAt: each.deviceTime,
    }));
    return [...stored, ...waiting];
  }

  /** The same entries with what the server refused left out: that counts for nothing. */
  accepted(entries: ReadonlyMap<string, Entry>): ReadonlyMap<string, Entry> {
    const fields = this.courier.refusedFields();
    if (fields.size === 0) return entries;
    const accepted = new Map(entries);
    for (const field of fields) {
      const sent = this.courier.of(field).filter(({ id }) => !this.courier.isRefused(id));
      const operations: Operation[] = [...this.storedOf(field), ...sent];
      if (operations.length > 0) accepted.set(field, foldField(operations));
      else accepted.delete(field);
    }
    return accepted;
  }

  isUnkept(field: string): boolean {
    if (this.unkept.size === 0) return false;
    return [...this.unkept.values()].includes(field);
  }

  /** Entries kept here or being kept that the server does not have and has not refused. */
  get waiting(): number {
    return this.courier.size - this.courier.refused;
  }

  /** Tries again to keep what the device could not keep. */
  async keepAgain() {
    const fields = new Set(this.unkept.values());
    const operations = [...fields]
      .flatMap((field) => this.courier.of(field))
      .filter(({ id }) => this.unkept.has(id));
    this.keeps = true;
    if (this.learned.size > 0) void this.keepLearned();
    await this.keepFirst(operations, {});
  }

  private async keepFirst(operations: readonly Operation[], rest: Change): Promise<boolean> {
    for (const { id, field } of operations) this.unkept.set(id, field);
    try {
      await this.store.keep({ ...rest, waiting: operations });
    } catch {
      this.keepsNoMore();
      // Better with the server alone than nowhere.
      void this.courier.deliver();
      return false;
    }
    for (const { id } of operations) this.unkept.delete(id);
    this.on.changed(operations.map(({ field }) => field));
    void this.courier.deliver();
    return true;
  }

  private keepsNoMore() {
    if (!this.keeps) return;
    this.keeps = false;
    this.on.connection();
  }

  private accept(results: readonly (readonly [Operation, OperationResult])[]) {
    const { accountId: actorId, name: actorName } = this.viewer;
    const stored: StoredOperation[] = [];
    const touched: string[] = [];
    const held: { id: string; reason: RefusalReason }[] = [];
    const taken: [Operation, RefusalReason][] = [];
    for (const [operation, result] of results) {
      touched.push(operation.field);
      if (result.state !== "refused") {
        const receivedAt = operation.deviceTime;
        stored.push({ ...operation, sequence: result.sequence, receivedAt, actorId, actorName });
      } else if (result.reason === "sequence_taken" || result.reason === "id_taken") {
        taken.push([operation, result.reason]);
      } else {
        this.hold(operation.id, result.reason);
        held.push({ id: operation.id, reason: result.reason });
      }
    }
    if (held.length > 0) void this.keep({ held });
    this.learn(stored);
    for (const [{ id, field }, reason] of taken) {
      if (reason === "sequence_taken") this.move(id, field);
      else this.rename(id, field);
    }
    this.on.changed(touched);
  }

  private hold(id: string, reason: RefusalReason) {
    this.courier.hold(id, reason);
    if (reason === "scorecard_signed_off") this.signedOff = true;
  }

  /** Another operation of this device has its place, as after a memory that was put back: it takes the next. */
  private move(id: string, field: string) {
    const operation = this.courier.of(field).find((each) => each.id === id);
    if (!operation) return;
    const moved = { ...operation, ...this.link.nextPlace() };
    this.courier.add(moved);
    void this.keepFirst([moved], {});
  }

  /** Its id is another operation's already: it goes on under a new one, and so does what follows it. */
  private rename(before: string, field: string) {
    const waiting = this.courier.of(field);
    const operation = waiting.find(({ id }) => id === before);
    if (!operation) return;
    const stood = this.entries.get(field);
    const renamed: Operation = { ...operation, id: this.link.newId(), ...this.link.nextPlace() };
    const mended = waiting.flatMap((each) => speakingOf(each, before, renamed.id) ?? []);
    for (const { id } of [operation, ...mended]) this.courier.forget(id);
    for (const each of [renamed, ...mended]) this.courier.add(each);
    this.refold(field);
    void this.keepFirst([renamed, ...mended], { dropped: [before] });
    // The server may have what replaced it, said of the old id: then it must not stand up again beside that.
    const isRisen = stood && !stood.contenders && this.entries.get(field)?.contenders;
    if (isRisen) void this.put(field, stood.current, { basedOn: renamed.id, alongside: [] });
    this.on.renamed(before, renamed.id);
  }

  private know(operation: StoredOperation) {
    const ofField = this.known.get(operation.field) ?? new Map<string, StoredOperation>();
    this.known.set(operation.field, ofField.set(operation.id, operation));
  }

  private refold(field: string) {
    const operations: Operation[] = [...this.storedOf(field), ...this.courier.of(field)];
    if (operations.length > 0) this.entries.set(field, foldField(operations));
    else this.entries.delete(field);
  }

  /** Waiting operations of a field whose value goes on in another one, or that nobody wants any more. */
  drop(field: string) {
    const dropped = this.courier.of(field).map(({ id }) => id);
    for (const id of dropped) this.courier.forget(id);
    this.refold(field);
    if (dropped.length > 0) void this.keep({ dropped });
  }
}

/** The operation with another id in place of one that it names; undefined when it does not name it. */
function speakingOf(operation: Operation, before: string, after: string): Operation | undefined {
  const text = JSON.stringify(operation);
  return operation.id !== before && text.includes(before)
    ? JSON.parse(text.replaceAll(before, after))
    : undefined;
}
