import Dexie, { type EntityTable, type Table } from "dexie";
import type { Operation, RefusalReason, StoredOperation } from "@/lib/audits/schema";
import type { AuditSnapshot } from "@/lib/audits/snapshot";
import type { KeptDraft, KeptImage } from "@/lib/tablet/store";

// What a browser keeps for the field. Everything of one person lies in a database of their own, so that the next
// person on the same tablet sees nothing of it; what belongs to the device itself lies in another.
// Versions only ever add: a page of an older build may open a database that a newer one has upgraded.

// Chromium's default would call a write done that a power cut still takes back.
const durable = { chromeTransactionDurability: "strict" } as const;

/** One audit on this device. */
export type AuditRow = {
  caseId: string;
  snapshot: AuditSnapshot;
  /** How far the server's order was read. */
  seen: string;
  /** The last place given to an operation on this device. */
  lastSequence: number;
  keptAt: string;
  signedOff: boolean;
};

export type StoredRow = { id: string; caseId: string; operation: StoredOperation };
export type WaitingRow = {
  place?: number;
  id: string;
  caseId: string;
  operation: Operation;
  held?: RefusalReason;
};
export type DraftRow = KeptDraft & { caseId: string };
export type ImageRow = Omit<KeptImage, "bytes"> & {
  caseId: string;
  bytes?: Blob;
  /** 0 waits, 1 the server has it, 2 the server refused it. */
  delivered: 0 | 1 | 2;
};

export type PersonDatabase = Dexie & {
  audits: EntityTable<AuditRow, "caseId">;
  stored: EntityTable<StoredRow, "id">;
  waiting: EntityTable<WaitingRow, "place">;
  drafts: Table<DraftRow, [string, string]>;
  images: Table<ImageRow, [string, string]>;
};

export function openPersonDatabase(accountId: string): PersonDatabase {
  const database = new Dexie(`xingzheng-field-${accountId}`, durable) as PersonDatabase;
  database.version(1).stores({
    audits: "caseId",
    stored: "id, caseId",
    waiting: "++place, &id, caseId",
    drafts: "[caseId+field], caseId",
    images: "[caseId+sha256], caseId, [caseId+delivered]",
  });
  return database;
}

/** Who this tablet belongs to at the moment, as the pages greet them. */
export type DevicePerson = { accountId: string; name: string; email: string; hasDesk: boolean };

export type DeviceDatabase = Dexie & {
  /** `id`: this device's own; `person`: whoever signed in last and has not signed out. */
  facts: EntityTable<{ key: "id"; value: string } | { key: "person"; value: DevicePerson }, "key">;
  /** The audits that open without a network, by person. */
  prepared: Table<{ accountId: string; caseId: string }, [string, string]>;
};

export function openDeviceDatabase(): DeviceDatabase {
  const database = new Dexie("xingzheng-device", durable) as DeviceDatabase;
  database.version(1).stores({ facts: "key", prepared: "[accountId+caseId], accountId" });
  return database;
}
