import type { Operation, OperationResult, RefusalReason } from "@/lib/audits/schema";
import type { Link } from "@/lib/tablet/link";

export type Connection = "ok" | "lost" | "signed_out" | "closed";

const FIRST_RETRY_MS = 1000;
const LONGEST_RETRY_MS = 30_000;
const BATCH = 100;
/** A batch's operations as JSON characters; the server takes 2 MB of body. */
const BATCH_CHARACTERS = 450_000;

/**
 * Carries operations to the server, in their order, in batches, one at a time; tries again later and later
 * while the connection is lost, and waits for a person when the session has ended. Nothing leaves its bag
 * without an answer of the server that names it.
 */
export class Courier {
  connection: Connection = "ok";
  private readonly bag = new Map<string, Operation>();
  private readonly byField = new Map<string, Set<string>>();
  /** Refused: they stay until somebody has decided. */
  private readonly held = new Map<string, RefusalReason>();
  private sending = false;
  private batch = BATCH;
  private retries = 0;
  private cancelRetry: (() => void) | undefined;

  constructor(
    private readonly link: Link,
    private readonly on: {
      results: (results: readonly (readonly [Operation, OperationResult])[]) => void;
      delivered: () => void;
      connection: () => void;
      /** Whether an operation may leave already: first it is kept here. */
      mayLeave: (id: string) => boolean;
    },
  ) {}

  get size(): number {
    return this.bag.size;
  }

  add(operation: Operation) {
    this.bag.set(operation.id, operation);
    const ofField = this.byField.get(operation.field) ?? new Set();
    this.byField.set(operation.field, ofField.add(operation.id));
  }

  all(): Operation[] {
    return [...this.bag.values()];
  }

  of(field: string): Operation[] {
    return [...(this.byField.get(field) ?? [])].flatMap((id) => this.bag.get(id) ?? []);
  }

  fields(): IterableIterator<string> {
    return this.byField.keys();
  }

  /** The server has it, or its value goes on in another operation. */
  forget(id: string) {
    const operation = this.bag.get(id);
    if (!operation) return;
    this.bag.delete(id);
    this.held.delete(id);
    const ofField = this.byField.get(operation.field);
    ofField?.delete(id);
    if (ofField?.size === 0) this.byField.delete(operation.field);
  }

  hold(id: string, reason: RefusalReason) {
    this.held.set(id, reason);
  }

  /** How many were refused and stay here. */
  get refused(): number {
    return this.held.size;
  }

  /** The fields with something refused. */
  refusedFields(): Set<string> {
    return new Set([...this.held.keys()].flatMap((id) => this.bag.get(id)?.field ?? []));
  }

  isRefused(id: string): boolean {
    return this.held.has(id);
  }

  /** Why the server refused what was typed in this field; null when it did not. */
  refusalOf(field: string): RefusalReason | null {
    for (const id of this.byField.get(field) ?? []) {
      const reason = this.held.get(id);
      if (reason) return reason;
    }
    return null;
  }

  /** Notes how the server can be reached; speaks only of a change. */
  meet(connection: Connection) {
    if (this.connection === connection) return;
    this.connection = connection;
    this.on.connection();
  }

  retryNow() {
    this.retries = 0;
    if (this.connection === "closed") this.connection = "ok";
    void this.deliver();
  }

  async deliver(): Promise<void> {
    if (this.sending || this.connection === "closed") return;
    this.sending = true;
    this.cancelRetry?.();
    try {
      while (await this.deliverBatch());
    } finally {
      this.sending = false;
    }
  }

  private nextBatch(): Operation[] {
    const batch: Operation[] = [];
    let characters = 0;
    for (const operation of this.bag.values()) {
      if (this.held.has(operation.id)) continue;
      // In their order: what follows something that may not leave yet waits with it.
      if (!this.on.mayLeave(operation.id)) break;
      characters += JSON.stringify(operation).length;
      if (batch.length > 0 && characters > BATCH_CHARACTERS) break;
      batch.push(operation);
      if (batch.length === this.batch) break;
    }
    return batch;
  }

  /** Whether to go on with the next batch. */
  private async deliverBatch(): Promise<boolean> {
    const batch = this.nextBatch();
    if (batch.length === 0) return false;
    const answer = await this.link.send(batch);
    if (answer.kind === "rejected") {
      this.narrowDown(batch);
      return true;
    }
    const sent = new Map(batch.map((operation) => [operation.id, operation]));
    const named =
      answer.kind === "results"
        ? answer.results.flatMap((result) => {
            const operation = sent.get(result.id);
            return operation ? [[operation, result] as const] : [];
          })
        : [];
    if (answer.kind !== "results" || named.length === 0) {
      this.retryLater(answer.kind === "signed_out" || answer.kind === "closed" ? answer.kind : "lost");
      return false;
    }
    this.retries = 0;
    this.batch = BATCH;
    this.meet("ok");
    this.on.results(named);
    this.on.delivered();
    return true;
  }

  /** A whole batch was not understood or too large: the one at fault is found, and must not hold up the others. */
  private narrowDown(batch: readonly Operation[]) {
    const [operation, ...others] = batch;
    if (others.length > 0) this.batch = Math.ceil(batch.length / 2);
    else if (operation) {
      this.batch = BATCH;
      this.on.results([[operation, { id: operation.id, state: "refused", reason: "invalid_value" }]]);
    }
  }

  private retryLater(connection: Exclude<Connection, "ok">) {
    this.meet(connection);
    if (connection !== "lost") return;
    const wait = Math.min(LONGEST_RETRY_MS, FIRST_RETRY_MS * 2 ** this.retries);
    this.retries += 1;
    this.cancelRetry = this.link.later(() => void this.deliver(), wait);
  }
}
