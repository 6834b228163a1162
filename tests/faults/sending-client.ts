import { randomUUID } from "node:crypto";
import { setTimeout as pause } from "node:timers/promises";
import type { Operation, OperationResult } from "@/lib/audits/schema";
import { listItems } from "@/lib/scoring/edition";
import { DEFAULT_EDITION } from "@/lib/scoring/editions";

/** What one client sent, and what the server told it that it has: the place of each. */
export type Told = { sent: Map<string, Operation>; acknowledged: Map<string, string | null> };

type Settings = {
  address: string;
  cookie: string;
  roll: () => number;
  /** The wrong client, which must be found out: it takes a request for delivered when it is sent. */
  careless?: boolean;
};

const clauses = listItems(DEFAULT_EDITION).map(({ clause }) => clause);
const PATIENCE_MS = 10_000;

/**
 * One auditor's device: batch after batch until `isOver`, each again and again until the server has named all of it.
 * Throws when the server will never take one.
 */
export async function sendUntil(isOver: () => boolean, told: Told, settings: Settings): Promise<void> {
  const heads = new Map<string, string>();
  const deviceId = randomUUID();
  let place = 0;
  while (!isOver()) {
    const count = 1 + Math.floor(settings.roll() * 20);
    const batch = Array.from({ length: count }, (): Operation => {
      place += 1;
      const field = `item:${clauses[Math.floor(settings.roll() * clauses.length)]}`;
      const id = randomUUID();
      const operation: Operation = {
        id,
        deviceId,
        deviceSequence: place,
        deviceTime: new Date().toISOString(),
        field,
        value: { verdict: "not_met", finding: `第${place}条，${id}` },
        basedOn: heads.get(field) ?? null,
      };
      heads.set(field, id);
      return operation;
    });
    for (const operation of batch) told.sent.set(operation.id, operation);
    if (settings.careless) {
      for (const { id } of batch) told.acknowledged.set(id, null);
      await send(batch, settings);
      await pause(50);
      continue;
    }
    await deliver(batch, settings, told);
  }
}

async function deliver(batch: Operation[], settings: Settings, told: Told) {
  let waiting = batch;
  while (waiting.length > 0) {
    for (const result of await send(waiting, settings)) {
      if (result.state === "refused") throw new Error(`refused: ${result.reason}`);
      told.acknowledged.set(result.id, result.sequence);
    }
    waiting = waiting.filter(({ id }) => !told.acknowledged.has(id));
    if (waiting.length > 0) await pause(50 + settings.roll() * 200);
  }
}

/** What the server said of each; nothing when there was no answer. Throws when it will never take the batch. */
async function send(operations: Operation[], { address, cookie }: Settings): Promise<OperationResult[]> {
  let response: Response;
  let body: { results?: OperationResult[] };
  try {
    response = await fetch(address, {
      method: "POST",
      headers: { "content-type": "application/json", cookie },
      body: JSON.stringify({ version: 2, operations }),
      signal: AbortSignal.timeout(PATIENCE_MS),
    });
    body = await response.json();
  } catch {
    return [];
  }
  if (response.status >= 400 && response.status < 500) {
    throw new Error(`the server refuses a batch with ${response.status}: ${JSON.stringify(body)}`);
  }
  return body.results ?? [];
}
