import type { Operation, OperationResult, RefusalReason } from "@/lib/audits/schema";
import type { Link } from "@/lib/audits/tablet/link";

export type Connection = "ok" | "lost" | "signed_out" | "closed";

const FIRST_RETRY_MS = 1000;
const LONGEST_RETRY_MS = 30_000;
const BATCH = 50;

/**
 * Carries operations to the server, in their order, in batches, one at a time; tries again later and later
 * while the connection is lost, and waits for a person when the session has ended. Nothing leaves its bag
 * without an answer of the server that names it.
 */
export class Courier {
  connection: Connection = "ok";
  private bag: Operation[] = [];
  /** Not to be sent as they are: in conflict or refused. They stay until somebody has decided. */
  private readonly held = new Map<string, "conflict" | RefusalReason>();
  private sending = false;
  private batch = BATCH;
  private retries = 0;
  private cancelRetry: (() => void) | undefined;

  constructor(
    private readonly link: Link,
    private readonly on: {
      result: (operation: Operation, result: OperationResult) => void;
      delivered: () => void;
      connection: () => void;
    },
  ) {}

  add(operation: Operation) {
    this.bag.push(operation);
  }

  of(field: string): Operation[] {
    return this.bag.filter((each) => each.field === field);
  }

  fields(): string[] {
    return this.bag.map(({ field }) => field);
  }

  /** The server has it. */
  forget(id: string) {
    this.bag = this.bag.filter((each) => each.id !== id);
    this.held.delete(id);
  }

  /** Its value goes on in another operation. */
  drop(field: string) {
    for (const { id } of this.of(field)) this.forget(id);
  }

  replace(id: string, operation: Operation) {
    this.bag = this.bag.map((each) => (each.id === id ? operation : each));
  }

  hold(id: string, reason: "conflict" | RefusalReason) {
    this.held.set(id, reason);
  }

  /** Why the server refused what was typed in this field; null when it did not. */
  refusalOf(field: string): RefusalReason | null {
    const reasons = this.of(field).map(({ id }) => this.held.get(id));
    return reasons.find((reason) => reason !== undefined && reason !== "conflict") ?? null;
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

  /** Whether to go on with the next batch. */
  private async deliverBatch(): Promise<boolean> {
    const batch = this.bag.filter(({ id }) => !this.held.has(id)).slice(0, this.batch);
    if (batch.length === 0) return false;
    const answer = await this.link.send(batch);
    if (answer.kind === "rejected") {
      this.narrowDown(batch);
      return true;
    }
    const named =
      answer.kind === "results"
        ? answer.results.filter(({ id }) => batch.some((each) => each.id === id))
        : [];
    if (answer.kind !== "results" || named.length === 0) {
      this.retryLater(answer.kind === "signed_out" || answer.kind === "closed" ? answer.kind : "lost");
      return false;
    }
    this.retries = 0;
    this.batch = BATCH;
    this.meet("ok");
    for (const result of named) {
      const operation = this.bag.find(({ id }) => id === result.id);
      if (operation) this.on.result(operation, result);
    }
    this.on.delivered();
    return true;
  }

  /** A whole batch was not understood or too large: the one at fault is found, and must not hold up the others. */
  private narrowDown(batch: readonly Operation[]) {
    const [operation, ...others] = batch;
    if (others.length > 0) this.batch = Math.ceil(batch.length / 2);
    else if (operation) {
      this.batch = BATCH;
      this.on.result(operation, { id: operation.id, state: "refused", reason: "invalid_value" });
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
