import type { AuditSnapshot } from "@/lib/audits/snapshot";
import type { AuditRow, PersonDatabase } from "@/lib/tablet/device-database";
import type { Change, Kept, Store } from "@/lib/tablet/store";

/** Everything kept of one audit on this device; undefined when it was never opened here. */
export async function readKept(
  database: PersonDatabase,
  caseId: string,
): Promise<{ audit: AuditRow; kept: Kept } | undefined> {
  const { audits, stored, waiting, drafts } = database;
  return database.transaction("r", [audits, stored, waiting, drafts], async () => {
    const audit = await audits.get(caseId);
    if (!audit) return undefined;
    const [storedRows, waitingRows, draftRows] = await Promise.all([
      stored.where({ caseId }).toArray(),
      waiting.where({ caseId }).sortBy("place"),
      drafts.where({ caseId }).toArray(),
    ]);
    const held = waitingRows.flatMap(({ id, held: reason }) => (reason ? { id, reason } : []));
    const kept: Kept = {
      stored: storedRows.map(({ operation }) => operation),
      waiting: waitingRows.map(({ operation }) => operation),
      held,
      drafts: draftRows.map(({ caseId: _, ...draft }) => draft),
      seen: audit.seen,
    };
    return { audit, kept };
  });
}

/** Keeps what a tablet needs of an audit besides its operations; what was kept before stays. */
export async function keepSnapshot(
  database: PersonDatabase,
  snapshot: AuditSnapshot,
  now: Date,
): Promise<AuditRow> {
  const { audits } = database;
  return database.transaction("rw", audits, async () => {
    const before = await audits.get(snapshot.caseId);
    const row: AuditRow = {
      caseId: snapshot.caseId,
      seen: before?.seen ?? "0",
      lastSequence: before?.lastSequence ?? 0,
      snapshot,
      keptAt: now.toISOString(),
      signedOff: snapshot.signedOffAt !== null,
    };
    await audits.put(row);
    return row;
  });
}

/**
 * One audit's store in a person's database. Changes that come while a write is under way go into the next one
 * together: a hundred quick taps are a few transactions, each of them whole.
 */
export function deviceStore(database: PersonDatabase, caseId: string): Store {
  let next: { changes: Change[]; written: Promise<void> } | undefined;
  let running: Promise<unknown> = Promise.resolve();
  return {
    keep(change) {
      if (next) {
        next.changes.push(change);
        return next.written;
      }
      const batch = { changes: [change] };
      const written = running.then(() => {
        next = undefined;
        return write(database, caseId, batch.changes);
      });
      next = { ...batch, written };
      running = written.catch(() => undefined);
      return written;
    },
  };
}

async function write(database: PersonDatabase, caseId: string, changes: readonly Change[]): Promise<void> {
  const { audits, stored, waiting, drafts, images } = database;
  await database.transaction("rw", [audits, stored, waiting, drafts, images], async () => {
    for (const change of changes) {
      const gone = [...(change.dropped ?? []), ...(change.stored ?? []).map(({ id }) => id)];
      if (gone.length > 0) await waiting.where("id").anyOf(gone).delete();
      if (change.stored)
        await stored.bulkPut(change.stored.map((operation) => ({ id: operation.id, caseId, operation })));
      for (const { bytes, ...image } of change.images ?? []) {
        await images.put({ ...image, caseId, bytes, delivered: 0 });
      }
      for (const operation of change.waiting ?? []) {
        const row = await waiting.where("id").equals(operation.id).first();
        await waiting.put({ ...row, id: operation.id, caseId, operation });
      }
      for (const { id, reason } of change.held ?? [])
        await waiting.where("id").equals(id).modify({ held: reason });
      for (const draft of change.drafts ?? []) await drafts.put({ ...draft, caseId });
      for (const field of change.settled ?? []) await drafts.delete([caseId, field]);
    }
    const lastSequence = Math.max(
      0,
      ...changes.flatMap((change) => (change.waiting ?? []).map(({ deviceSequence }) => deviceSequence)),
    );
    const seen = changes.findLast((change) => change.seen !== undefined)?.seen;
    await audits.where({ caseId }).modify((row: AuditRow) => {
      row.lastSequence = Math.max(row.lastSequence, lastSequence);
      if (seen !== undefined) row.seen = seen;
    });
  });
}
