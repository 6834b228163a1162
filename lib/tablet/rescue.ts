import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex } from "@noble/hashes/utils.js";
import {
  strFromU8,
  strToU8,
  Unzip,
  UnzipInflate,
  UnzipPassThrough,
  Zip,
  ZipDeflate,
  ZipPassThrough,
} from "fflate";
import { z } from "zod";
import { type Operation, operationSchema } from "@/lib/audits/schema";
import type { AuditSnapshot } from "@/lib/audits/snapshot";
import { imageSchema } from "@/lib/photos/schema";
import type { AuditRow, PersonDatabase } from "@/lib/tablet/device-database";
import type { KeptDraft } from "@/lib/tablet/store";

// The rescue file: everything of one person on one device that the server does not have, as a zip that another
// device of theirs takes in. Operations keep their ids, so that nothing is delivered twice.

const MANIFEST = "rescue.json";
const FORMAT = 1;
const MAX_IMAGE_NAME = 80;

const manifestSchema = z.strictObject({
  format: z.literal(FORMAT),
  accountId: z.uuid(),
  name: z.string(),
  exportedAt: z.iso.datetime({ precision: 3 }),
  audits: z.array(
    z.strictObject({
      caseId: z.uuid(),
      // Written by older and newer builds alike: what is needed of it is looked at, the rest is not judged.
      snapshot: z.custom<AuditSnapshot>((value) => hasTexts(value, "caseId", "editionId")),
      // What its field may say is asked of the edition when it is delivered.
      waiting: z.array(z.custom<Operation>((value) => operationSchema.safeParse(value).success)),
      drafts: z.array(z.custom<KeptDraft>((value) => hasTexts(value, "field"))),
      images: z.array(imageSchema),
    }),
  ),
});
type Manifest = z.infer<typeof manifestSchema>;

function hasTexts(value: unknown, ...keys: string[]): boolean {
  if (typeof value !== "object" || value === null) return false;
  const texts = new Map<string, unknown>(Object.entries(value));
  return keys.every((key) => typeof texts.get(key) === "string");
}

export type RescueCounts = { audits: number; operations: number; images: number };

/** The file, and how much is in it. */
export async function writeRescueFile(
  database: PersonDatabase,
  person: { accountId: string; name: string },
  now: Date,
): Promise<{ file: Blob; counts: RescueCounts }> {
  const { audits, waiting, drafts, images } = database;
  const rows = await audits.toArray();
  const described = await Promise.all(
    rows.map(async ({ caseId, snapshot }) => {
      const waitingRows = await waiting.where({ caseId }).sortBy("place");
      const draftRows = await drafts.where({ caseId }).toArray();
      const imageRows = await images.where({ caseId, delivered: 0 }).toArray();
      return {
        caseId,
        snapshot,
        waiting: waitingRows.map(({ operation }) => operation),
        drafts: draftRows,
        images: imageRows.map(({ sha256: name, size, mediaType }) => ({ sha256: name, size, mediaType })),
      };
    }),
  );
  const kept = described.filter((each) => each.waiting.length + each.drafts.length + each.images.length > 0);
  const manifest = { format: FORMAT, ...person, exportedAt: now.toISOString(), audits: kept };

  const parts: Blob[] = [];
  let failure: unknown;
  const zip = new Zip((error, chunk) => {
    if (error) failure = error;
    // A blob of its own for each piece: the browser may lay them on disk.
    else parts.push(new Blob([Uint8Array.from(chunk)]));
  });
  const text = new ZipDeflate(MANIFEST);
  zip.add(text);
  text.push(strToU8(JSON.stringify(manifest)), true);
  for (const { caseId, images: wanted } of kept) {
    for (const image of wanted) {
      const row = await images.get([caseId, image.sha256]);
      if (!row?.bytes) continue;
      const entry = new ZipPassThrough(`images/${caseId}/${image.sha256}`);
      zip.add(entry);
      entry.push(new Uint8Array(await row.bytes.arrayBuffer()), true);
    }
  }
  zip.end();
  if (failure) throw failure;
  return { file: new Blob(parts, { type: "application/zip" }), counts: countsOf(kept) };
}

export type RescueFault = "not_a_rescue_file" | "other_person" | "image_damaged";

/**
 * Takes a rescue file in, all of it or nothing: whatever waits here already, or was delivered, stays as it is.
 * `other_person`: it belongs to somebody else, named by `name`.
 */
export async function readRescueFile(
  database: PersonDatabase,
  accountId: string,
  file: Blob,
): Promise<{ ok: true; counts: RescueCounts } | { ok: false; fault: RescueFault; name?: string }> {
  const files = await unzip(file).catch(() => null);
  const manifest = files && readManifest(files.get(MANIFEST));
  if (!files || !manifest) return { ok: false, fault: "not_a_rescue_file" };
  if (manifest.accountId !== accountId) return { ok: false, fault: "other_person", name: manifest.name };
  for (const { caseId, images } of manifest.audits) {
    for (const image of images) {
      const bytes = files.get(`images/${caseId}/${image.sha256}`);
      if (!bytes || bytesToHex(sha256(bytes)) !== image.sha256) return { ok: false, fault: "image_damaged" };
    }
  }
  await takeIn(database, manifest, files);
  return { ok: true, counts: countsOf(manifest.audits) };
}

async function takeIn(database: PersonDatabase, manifest: Manifest, files: ReadonlyMap<string, Uint8Array>) {
  const { audits, stored, waiting, drafts, images } = database;
  await database.transaction("rw", [audits, stored, waiting, drafts, images], async () => {
    for (const audit of manifest.audits) {
      const { caseId } = audit;
      const known = await audits.get(caseId);
      const row: AuditRow = known ?? {
        caseId,
        snapshot: audit.snapshot,
        seen: "0",
        lastSequence: 0,
        keptAt: manifest.exportedAt,
        signedOff: false,
      };
      const sequences = audit.waiting.map(({ deviceSequence }) => deviceSequence);
      await audits.put({ ...row, lastSequence: Math.max(row.lastSequence, ...sequences) });
      for (const operation of audit.waiting) {
        const isKnown =
          (await stored.get(operation.id)) ?? (await waiting.where("id").equals(operation.id).first());
        if (!isKnown) await waiting.add({ id: operation.id, caseId, operation });
      }
      for (const draft of audit.drafts) {
        if (!(await drafts.get([caseId, draft.field]))) await drafts.put({ ...draft, caseId });
      }
      for (const image of audit.images) {
        const bytes = files.get(`images/${caseId}/${image.sha256}`);
        if (!bytes || (await images.get([caseId, image.sha256]))) continue;
        const blob = new Blob([Uint8Array.from(bytes)], { type: image.mediaType });
        await images.put({ ...image, caseId, bytes: blob, delivered: 0 });
      }
    }
  });
}

function readManifest(bytes: Uint8Array | undefined): Manifest | null {
  if (!bytes) return null;
  try {
    return manifestSchema.parse(JSON.parse(strFromU8(bytes)));
  } catch {
    return null;
  }
}

/** The files of a zip by name, read piece by piece. Rejects when it is none. */
async function unzip(file: Blob): Promise<Map<string, Uint8Array>> {
  const files = new Map<string, Uint8Array>();
  const open: Promise<void>[] = [];
  const reader = new Unzip((entry) => {
    if (entry.name.length > MAX_IMAGE_NAME + 40) return;
    const pieces: Uint8Array[] = [];
    open.push(
      new Promise((resolve, reject) => {
        entry.ondata = (error, piece, isLast) => {
          if (error) return reject(error);
          pieces.push(Uint8Array.from(piece));
          if (!isLast) return;
          files.set(entry.name, joined(pieces));
          resolve();
        };
      }),
    );
    entry.start();
  });
  reader.register(UnzipPassThrough);
  reader.register(UnzipInflate);
  const stream = file.stream().getReader();
  for (let read = await stream.read(); !read.done; read = await stream.read()) reader.push(read.value);
  reader.push(new Uint8Array(0), true);
  if (open.length === 0) throw new RangeError("not a zip");
  await Promise.all(open);
  return files;
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

const countsOf = (
  audits: readonly { waiting: readonly unknown[]; images: readonly unknown[] }[],
): RescueCounts => ({
  audits: audits.length,
  operations: audits.reduce((sum, { waiting }) => sum + waiting.length, 0),
  images: audits.reduce((sum, { images }) => sum + images.length, 0),
});
