import { createHash, randomUUID } from "node:crypto";
import { strToU8, zipSync } from "fflate";
import sharp from "sharp";
import type { RawOperation } from "@/lib/audits/schema";
import { listItems } from "@/lib/scoring/edition";
import { DEFAULT_EDITION } from "@/lib/scoring/editions";

type Wanted = {
  person: { accountId: string; name: string };
  caseId: string;
  /** Entries besides the photos, and photos of two pictures each. */
  entries: number;
  photos: number;
};

/** The rescue file of a tablet that broke after days without a network: entries and photographs that nobody has. */
export async function makeRescueFile({ person, caseId, entries, photos }: Wanted) {
  const deviceId = randomUUID();
  const clauses = listItems(DEFAULT_EDITION).map(({ clause }) => clause);
  let deviceSequence = 0;
  const operation = (field: string, value: RawOperation["value"]): RawOperation => {
    deviceSequence += 1;
    const deviceTime = new Date(Date.UTC(2026, 6, 6, 1, 0, 0, deviceSequence)).toISOString();
    return { id: randomUUID(), deviceId, deviceSequence, deviceTime, field, value, basedOn: null };
  };
  const files: Record<string, Uint8Array> = {};
  const images: { sha256: string; size: number; mediaType: "image/jpeg" }[] = [];
  const keep = (bytes: Buffer) => {
    const image = {
      sha256: createHash("sha256").update(bytes).digest("hex"),
      size: bytes.length,
      mediaType: "image/jpeg" as const,
    };
    files[`images/${caseId}/${image.sha256}`] = bytes;
    images.push(image);
    return image;
  };

  const waiting = Array.from({ length: entries }, (_, index) =>
    operation(`evidence:${randomUUID()}`, {
      clause: clauses[index % clauses.length] ?? "",
      method: "document",
      source: `维修工单第${index + 1}号`,
      text: "抽查工单，派工、到场与完工时间齐全，客户已签字确认。",
    }),
  );
  for (let number = 0; number < photos; number += 1) {
    const [original, copy] = await Promise.all([noise(240, 180), noise(60, 45)]);
    waiting.push(
      operation(`photo:${randomUUID()}`, {
        subject: `item:${clauses[number % clauses.length]}`,
        caption: `货架${number + 1}`,
        takenAt: "2026-07-06T01:00:00.000Z",
        place: null,
        original: keep(original),
        copy: keep(copy),
        annotated: null,
      }),
    );
  }
  const snapshot = { caseId, editionId: DEFAULT_EDITION.id };
  const manifest = {
    format: 1,
    ...person,
    exportedAt: "2026-07-09T01:00:00.000Z",
    audits: [{ caseId, snapshot, waiting, drafts: [], images }],
  };
  const file = Buffer.from(
    zipSync({ "rescue.json": strToU8(JSON.stringify(manifest)), ...files }, { level: 0 }),
  );
  return { file, operations: waiting.map(({ id }) => id), images: images.map(({ sha256 }) => sha256) };
}

/** A picture that no other picture equals. */
function noise(width: number, height: number): Promise<Buffer> {
  const create = {
    width,
    height,
    channels: 3,
    background: "#777777",
    noise: { type: "gaussian", mean: 128, sigma: 60 },
  } as const;
  return sharp({ create }).jpeg({ quality: 85 }).toBuffer();
}
