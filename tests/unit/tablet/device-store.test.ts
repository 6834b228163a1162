// First: Dexie looks for a database when it is loaded.
import "fake-indexeddb/auto";
import { createHash } from "node:crypto";
import Dexie from "dexie";
import { afterEach, describe, expect, test } from "vitest";
import type { Operation, StoredOperation } from "@/lib/audits/schema";
import type { AuditSnapshot } from "@/lib/audits/snapshot";
import { openPersonDatabase, type PersonDatabase } from "@/lib/tablet/device-database";
import { deviceStore, keepSnapshot, readKept } from "@/lib/tablet/device-store";
import { readRescueFile, writeRescueFile } from "@/lib/tablet/rescue";
import type { KeptDraft, KeptImage } from "@/lib/tablet/store";
import { nextId } from "@/tests/unit/tablet/simulated-tablet";

const now = new Date("2026-07-06T01:00:00.000Z");
const caseId = nextId();
const person = { accountId: nextId(), name: "甲" };
const opened: PersonDatabase[] = [];

function openFor(accountId: string): PersonDatabase {
  const database = openPersonDatabase(accountId);
  opened.push(database);
  return database;
}

/** A person's database with one audit in it that was opened and has no entry yet. */
async function makeDevice(accountId = person.accountId, audit = caseId): Promise<PersonDatabase> {
  const database = openFor(accountId);
  const snapshot = { caseId: audit, editionId: "gbt27922-2011-provisional", signedOffAt: null };
  await keepSnapshot(database, snapshot as AuditSnapshot, now);
  return database;
}

afterEach(async () => {
  for (const database of opened.splice(0)) database.close();
  for (const name of await Dexie.getDatabaseNames()) await Dexie.delete(name);
});

let place = 0;
function makeOperation(given: Partial<Operation> = {}): Operation {
  place += 1;
  return {
    id: nextId(),
    deviceId: "00000000-0000-4000-8000-00000000000d",
    deviceSequence: place,
    deviceTime: "2026-07-06T01:30:00.000Z",
    field: "item:5.1.1.1",
    value: { verdict: "met" },
    basedOn: null,
    ...given,
  };
}

const asStored = (operation: Operation, sequence: string): StoredOperation => ({
  ...operation,
  sequence,
  actorId: person.accountId,
  actorName: "甲",
  receivedAt: "2026-07-06T02:00:00.000Z",
});

const draft: KeptDraft = {
  field: "item:5.1.1.2",
  form: { verdict: "deleted", kind: "", finding: "", reason: "" },
  basedOn: null,
  alongside: [],
};

function makeImage(text: string): KeptImage {
  const bytes = new Blob([text], { type: "image/jpeg" });
  const sha256 = createHash("sha256").update(text).digest("hex");
  return { sha256, size: bytes.size, mediaType: "image/jpeg", bytes };
}

async function keptOf(database: PersonDatabase, audit = caseId) {
  const known = await readKept(database, audit);
  if (!known) throw new Error("the audit is not on this device");
  return known;
}

describe("what a device keeps of an audit", () => {
  test("comes back after a restart as it was, waiting operations in their order", async () => {
    const database = await makeDevice();
    const store = deviceStore(database, caseId);
    const [first, second, third, theirs] = [
      makeOperation(),
      makeOperation(),
      makeOperation(),
      makeOperation(),
    ];
    for (const operation of [first, second, third]) await store.keep({ waiting: [operation] });
    await store.keep({ stored: [asStored(theirs, "1"), asStored(second, "2")], seen: "2" });
    await store.keep({
      held: [{ id: third.id, reason: "role_may_not" }],
      drafts: [draft, { ...draft, field: "x" }],
    });
    await store.keep({ settled: ["x"] });
    database.close();
    const { kept } = await keptOf(openFor(person.accountId));
    expect(kept.waiting).toEqual([first, third]);
    expect(kept.stored).toHaveLength(2);
    expect(kept.stored).toEqual(expect.arrayContaining([asStored(theirs, "1"), asStored(second, "2")]));
    expect(kept.held).toEqual([{ id: third.id, reason: "role_may_not" }]);
    expect(kept.drafts).toEqual([draft]);
    expect(kept.seen).toBe("2");
  });

  test("of an operation that goes on elsewhere is gone with the change that brings the other", async () => {
    const database = await makeDevice();
    const store = deviceStore(database, caseId);
    const [before, after] = [makeOperation(), makeOperation()];
    await store.keep({ waiting: [before] });
    await store.keep({ waiting: [after], dropped: [before.id] });
    expect((await keptOf(database)).kept.waiting).toEqual([after]);
  });

  test("is a hundred quick changes in a few writes, none of them missing", async () => {
    const database = await makeDevice();
    const store = deviceStore(database, caseId);
    let writes = 0;
    const { transaction } = database;
    database.transaction = ((...given: unknown[]) => {
      writes += 1;
      return (transaction as (...all: unknown[]) => unknown).apply(database, given);
    }) as typeof transaction;
    const operations = Array.from({ length: 100 }, () => makeOperation());
    await Promise.all(operations.map((operation) => store.keep({ waiting: [operation] })));
    database.transaction = transaction;
    expect(writes).toBeLessThanOrEqual(3);
    expect((await keptOf(database)).kept.waiting).toEqual(operations);
  });

  test("is all of one write or nothing of it, and nobody is told that it was kept", async () => {
    const database = await makeDevice();
    const store = deviceStore(database, caseId);
    await store.keep({ seen: "1" });
    const good = makeOperation();
    const cannotBeKept = makeOperation({ value: (() => undefined) as never });
    const asked = [store.keep({ waiting: [good], seen: "5" }), store.keep({ waiting: [cannotBeKept] })];
    const answers = await Promise.allSettled(asked);
    expect(answers.map(({ status }) => status)).toEqual(["rejected", "rejected"]);
    const { kept, audit } = await keptOf(database);
    expect(kept).toMatchObject({ waiting: [], seen: "1" });
    expect(audit.lastSequence).toBe(0);
    await store.keep({ waiting: [good] });
    expect((await keptOf(database)).kept.waiting).toEqual([good]);
  });

  test("remembers the last place that it gave, also when the operation is gone", async () => {
    const database = await makeDevice();
    const store = deviceStore(database, caseId);
    const last = makeOperation({ deviceSequence: 7000 });
    await store.keep({ waiting: [last] });
    await store.keep({ waiting: [makeOperation({ deviceSequence: 6999 })] });
    await store.keep({ dropped: [last.id] });
    await keepSnapshot(database, (await keptOf(database)).audit.snapshot, now);
    database.close();
    expect((await keptOf(openFor(person.accountId))).audit.lastSequence).toBe(7000);
  });

  test("keeps pictures beside the operation that speaks of them", async () => {
    const database = await makeDevice();
    const image = makeImage("一张照片");
    await deviceStore(database, caseId).keep({ waiting: [makeOperation()], images: [image] });
    const row = await database.images.get([caseId, image.sha256]);
    expect(row).toMatchObject({ sha256: image.sha256, size: image.size, delivered: 0 });
    expect(await row?.bytes?.text()).toBe("一张照片");
  });

  test("belongs to one audit and to one person: nobody else on the device sees any of it", async () => {
    const database = await makeDevice();
    const other = await makeDevice(person.accountId, nextId());
    await deviceStore(database, caseId).keep({ waiting: [makeOperation()], drafts: [draft] });
    const [otherAudit] = (await other.audits.toArray()).filter((row) => row.caseId !== caseId);
    expect((await keptOf(other, otherAudit?.caseId)).kept).toMatchObject({ waiting: [], drafts: [] });
    const stranger = openFor(nextId());
    expect(await readKept(stranger, caseId)).toBeUndefined();
    for (const table of stranger.tables) expect(await table.count()).toBe(0);
  });

  test("of an audit that was never opened here is nothing", async () => {
    expect(await readKept(await makeDevice(), nextId())).toBeUndefined();
  });
});

describe("a rescue file", () => {
  const photo = makeImage("现场照片".repeat(500));

  /** A device with three operations (one of them delivered, one refused), a draft and two pictures (one delivered). */
  async function makeLoaded() {
    const database = await makeDevice();
    const store = deviceStore(database, caseId);
    const [waiting, refused, delivered] = [makeOperation(), makeOperation(), makeOperation()];
    const gone = makeImage("已送达");
    await store.keep({ waiting: [waiting, refused, delivered], images: [photo, gone], drafts: [draft] });
    await store.keep({
      stored: [asStored(delivered, "1")],
      held: [{ id: refused.id, reason: "scorecard_signed_off" }],
      seen: "1",
    });
    await database.images.update([caseId, gone.sha256], { delivered: 1 });
    return { database, waiting, refused, delivered };
  }

  /** The same person's other device, where this audit was never opened. */
  async function onAnotherDevice(work: (database: PersonDatabase) => Promise<void>) {
    for (const database of opened.splice(0)) database.close();
    await Dexie.delete(`xingzheng-field-${person.accountId}`);
    await work(openFor(person.accountId));
  }

  test("brings everything that the server does not have onto an empty device, under the same ids", async () => {
    const { database, waiting, refused } = await makeLoaded();
    const { file, counts } = await writeRescueFile(database, person, now);
    expect(counts).toEqual({ audits: 1, operations: 2, images: 1 });
    await onAnotherDevice(async (empty) => {
      expect(await readRescueFile(empty, person.accountId, file)).toEqual({ ok: true, counts });
      const { kept, audit } = await keptOf(empty);
      expect(kept.waiting).toEqual([waiting, refused]);
      expect(kept.drafts).toEqual([draft]);
      expect(kept.stored).toEqual([]);
      expect(kept.seen).toBe("0");
      expect(audit.snapshot.editionId).toBe("gbt27922-2011-provisional");
      expect(audit.lastSequence).toBeGreaterThanOrEqual(refused.deviceSequence);
      const images = await empty.images.toArray();
      expect(images).toHaveLength(1);
      expect(images[0]).toMatchObject({ sha256: photo.sha256, size: photo.size, delivered: 0 });
      expect(await images[0]?.bytes?.text()).toBe(await photo.bytes.text());
    });
  });

  test("taken in twice, or where it came from, changes nothing", async () => {
    const { database, waiting, refused } = await makeLoaded();
    const { file } = await writeRescueFile(database, person, now);
    const before = await keptOf(database);
    await readRescueFile(database, person.accountId, file);
    expect(await keptOf(database)).toEqual(before);
    await onAnotherDevice(async (empty) => {
      await readRescueFile(empty, person.accountId, file);
      const once = await keptOf(empty);
      await readRescueFile(empty, person.accountId, file);
      expect(await keptOf(empty)).toEqual(once);
      expect(once.kept.waiting).toEqual([waiting, refused]);
      expect(await empty.images.count()).toBe(1);
    });
  });

  test("leaves what was typed on the other device in the meantime as it is", async () => {
    const { database, waiting, refused } = await makeLoaded();
    const { file } = await writeRescueFile(database, person, now);
    await onAnotherDevice(async (empty) => {
      const mine = makeOperation();
      const newer = { ...draft, form: { ...draft.form, reason: "更新的草稿" } };
      await makeDevice();
      await deviceStore(empty, caseId).keep({ waiting: [mine], drafts: [newer], seen: "9" });
      await readRescueFile(empty, person.accountId, file);
      const { kept } = await keptOf(empty);
      expect(kept.waiting).toEqual([mine, waiting, refused]);
      expect(kept.drafts).toEqual([newer]);
      expect(kept.seen).toBe("9");
    });
  });

  test("of somebody else is refused by name, and nothing of it is taken in", async () => {
    const { database } = await makeLoaded();
    const { file } = await writeRescueFile(database, person, now);
    const stranger = nextId();
    const other = openFor(stranger);
    expect(await readRescueFile(other, stranger, file)).toEqual({
      ok: false,
      fault: "other_person",
      name: "甲",
    });
    for (const table of other.tables) expect(await table.count()).toBe(0);
  });

  test("with a damaged picture is refused, and nothing of it is taken in", async () => {
    const { database } = await makeLoaded();
    const { file } = await writeRescueFile(database, person, now);
    const bytes = Buffer.from(await file.arrayBuffer());
    const at = bytes.indexOf(Buffer.from("现场照片"));
    expect(at).toBeGreaterThan(0);
    bytes[at + 20] = (bytes[at + 20] ?? 0) ^ 1;
    await onAnotherDevice(async (empty) => {
      const damaged = new Blob([Uint8Array.from(bytes)]);
      expect(await readRescueFile(empty, person.accountId, damaged)).toEqual({
        ok: false,
        fault: "image_damaged",
      });
      for (const table of empty.tables) expect(await table.count()).toBe(0);
    });
  });

  test("cut off anywhere, or no zip at all, is refused, and nothing of it is taken in", async () => {
    const { database } = await makeLoaded();
    const { file } = await writeRescueFile(database, person, now);
    await onAnotherDevice(async (empty) => {
      const cuts = [0, 10, 40, Math.floor(file.size / 3), Math.floor(file.size / 2)];
      for (const broken of [...cuts.map((size) => file.slice(0, size)), new Blob(["no zip, just words"])]) {
        expect(await readRescueFile(empty, person.accountId, broken)).toMatchObject({ ok: false });
      }
      for (const table of empty.tables) expect(await table.count()).toBe(0);
    });
  });

  test("of a device where nothing waits holds nothing", async () => {
    const { counts } = await writeRescueFile(await makeDevice(), person, now);
    expect(counts).toEqual({ audits: 0, operations: 0, images: 0 });
  });
});
