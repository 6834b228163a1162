import type { Closing, DeviceView } from "@/lib/audits/devices";
import { faultOfAuthor, isRepetition, readOperation } from "@/lib/audits/judge";
import {
  type Operation,
  type OperationResult,
  operationSchema,
  type RefusalReason,
  type StoredOperation,
} from "@/lib/audits/schema";
import { DEFAULT_EDITION } from "@/lib/scoring/editions";
import type { OwnReport } from "@/lib/tablet/link";
import type { Viewer } from "@/lib/tablet/tablet";

/** A server in memory: it stores every sound operation, in the order of arrival, as the real one does. */
export function makeServer() {
  const stored: StoredOperation[] = [];
  const known = new Map<string, StoredOperation>();
  const places = new Set<string>();
  const placeOf = ({ deviceId, deviceSequence }: Operation) => `${deviceId} ${deviceSequence}`;
  const server = {
    stored,
    signedOff: false,
    closing: null as Closing | null,
    devices: [] as DeviceView[],
    /** Every word of a device about itself. */
    reports: [] as (OwnReport & { by: string })[],
    take(operations: readonly Operation[], author: Viewer): OperationResult[] {
      return operations.map((sent) => server.takeOne(sent, author));
    },
    takeOne(sent: Operation, author: Viewer): OperationResult {
      const { id } = sent;
      const refused = (reason: RefusalReason): OperationResult => ({ id, state: "refused", reason });
      // Through the wire: what does not survive JSON or is not sound is no operation.
      const raw = operationSchema.safeParse(JSON.parse(JSON.stringify(sent))).data;
      const operation = raw && readOperation(DEFAULT_EDITION, raw);
      const before = known.get(id);
      if (before && operation && isRepetition(operation, author.accountId, before))
        return { id, state: "duplicate", sequence: before.sequence };
      if (before) return refused("id_taken");
      if (server.signedOff) return refused("scorecard_signed_off");
      if (!operation) return refused("invalid_value");
      if (places.has(placeOf(operation))) return refused("sequence_taken");
      const fault = faultOfAuthor(operation, author, known);
      if (fault) return refused(fault);
      return { id, state: "stored", sequence: server.store(operation, author) };
    },
    /** Puts an operation at the end of the order; answers its place. */
    store(operation: Operation, { accountId: actorId, name: actorName }: Viewer): string {
      const sequence = String(stored.length + 1);
      const row = { ...operation, sequence, actorId, actorName, receivedAt: "2026-07-06T01:00:00.000Z" };
      stored.push(row);
      known.set(operation.id, row);
      places.add(placeOf(operation));
      return sequence;
    },
    after(sequence: string): StoredOperation[] {
      return stored.slice(Number(sequence));
    },
  };
  return server;
}

export type MemoryServer = ReturnType<typeof makeServer>;
