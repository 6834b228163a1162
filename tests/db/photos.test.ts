import { createHash, randomBytes, randomUUID } from "node:crypto";
import { mkdir, readFile, rm, stat, symlink, utimes, writeFile } from "node:fs/promises";
import path from "node:path";
import { Upload } from "tus-js-client";
import { describe, expect, test } from "vitest";
import type { Actor } from "@/lib/access/schema";
import { keepPicture } from "@/lib/photos/commands";
import type { Image, Photo } from "@/lib/photos/schema";
import { sendImage } from "@/lib/photos/transfer";
import { useDatabase } from "@/tests/db/database";
import { usePhotoServer } from "@/tests/db/photo-server";
import { makeMember, makeStaff } from "@/tests/factories/account";
import { makeCase, makePlan } from "@/tests/factories/case";
import { useDataFolder } from "@/tests/factories/data-folder";
import { contextOf } from "@/tests/factories/scorecard";

const { db, asOwner } = useDatabase();
const folder = useDataFolder();
const server = usePhotoServer();

type Picture = { bytes: Uint8Array<ArrayBuffer>; blob: Blob; image: Image };

/** Bytes that begin like a JPEG, or like something else. */
function makePicture(size: number, beginning = [0xff, 0xd8, 0xff, 0xe0]): Picture {
  const bytes = new Uint8Array(randomBytes(size));
  bytes.set(beginning);
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  return { bytes, blob: new Blob([bytes]), image: { sha256, size, mediaType: "image/jpeg" } };
}

async function makeAudit(...pictures: Picture[]) {
  const lead = await makeStaff(db, ["lead_auditor"]);
  const expert = await makeStaff(db, ["technical_expert"]);
  const { id: caseId, organisationId } = await makeCase(db, "auditing");
  await makePlan(db, caseId, [
    { accountId: lead.accountId, role: "lead" },
    { accountId: expert.accountId, role: "expert" },
  ]);
  await db.scorecard.create({ data: { caseId, editionId: "e", openedById: lead.accountId } });
  const audit = { caseId, organisationId, lead, expert, folder: `/api/v1/audits/${caseId}/photos` };
  for (const picture of pictures) await enter(audit, photoOf(picture.image));
  return audit;
}

type Audit = Awaited<ReturnType<typeof makeAudit>>;

/** Puts an entry into the audit as it stands after the sync. */
async function enter({ caseId, lead }: Audit, value: object | null, field = `photo:${randomUUID()}`) {
  await db.scorecardOperation.create({
    data: {
      id: randomUUID(),
      caseId,
      actorId: lead.accountId,
      deviceId: randomUUID(),
      deviceSequence: 1,
      deviceTime: new Date("2026-07-06T01:30:00Z"),
      field,
      value: value ?? "null",
    },
  });
}

function photoOf(original: Image, copy: Image = original): Photo {
  return {
    subject: "audit",
    caption: "",
    takenAt: "2026-07-06T01:30:00.000Z",
    place: null,
    original,
    copy,
    annotated: null,
  };
}

const deliver = (audit: Audit, { image, blob }: Picture, actor: Actor = audit.lead) =>
  sendImage({ caseId: audit.caseId, image, blob, send: server.as(actor) });

const rowsOf = ({ caseId }: Audit) => db.storedFile.findMany({ where: { caseId } });
const placeOf = (id: string) => path.join(folder.path, "files", id.slice(0, 2), id);
const partialOf = (audit: Audit, { image }: Picture, actor = audit.lead) =>
  path.join(folder.path, "files", "tus", `${audit.caseId}.${actor.accountId}.${image.sha256}`);
const addressOf = (audit: Audit, { image }: Picture) => `${audit.folder}/${image.sha256}`;

/** Exactly one row and one file, whole, and nothing waiting. */
async function expectKept(audit: Audit, picture: Picture) {
  const [row, ...more] = await rowsOf(audit);
  expect(more).toEqual([]);
  expect(row).toMatchObject({ ...picture.image, purpose: "photo", caseId: audit.caseId });
  expect(Buffer.compare(await readFile(placeOf(row?.id ?? "")), picture.bytes)).toBe(0);
  await expect(stat(partialOf(audit, picture))).rejects.toThrow("ENOENT");
  await expect(stat(`${partialOf(audit, picture)}.json`)).rejects.toThrow("ENOENT");
  return row?.id ?? "";
}

const tus = { "Tus-Resumable": "1.0.0" };
const begin = ({ size, sha256, mediaType }: Image) => ({
  method: "POST",
  headers: {
    ...tus,
    "Upload-Length": String(size),
    "Upload-Metadata": `sha256 ${btoa(sha256)},mediaType ${btoa(mediaType)}`,
  },
});
const part = (offset: number, bytes: Uint8Array<ArrayBuffer>) => ({
  method: "PATCH",
  headers: { ...tus, "Upload-Offset": String(offset), "Content-Type": "application/offset+octet-stream" },
  body: bytes,
});

describe("a picture that an entry names", () => {
  test.each([
    ["of one byte more than its own beginning", 5],
    ["of one chunk", 256 * 1024],
    ["of several chunks and a rest", 3 * 256 * 1024 + 17],
  ])("%s arrives whole, is kept once, and its bytes are led to", async (_, size) => {
    const picture = makePicture(size);
    const audit = await makeAudit(picture);
    const seen: number[] = [];
    const send = server.as(audit.lead);
    const onProgress = (arrived: number) => seen.push(arrived);
    expect(await sendImage({ ...picture, caseId: audit.caseId, send, onProgress })).toBe("delivered");
    expect(seen.at(0)).toBe(0);
    expect(seen.at(-1)).toBe(size);
    const fileId = await expectKept(audit, picture);
    expect(await (await send(audit.folder)).json()).toEqual({ have: [picture.image.sha256] });
    const led = await server.as(audit.expert)(addressOf(audit, picture));
    expect([led.status, led.headers.get("location")]).toEqual([307, `/api/files/${fileId}`]);
  });

  test("is sent by a technical expert, too, and after the scorecard was signed off", async () => {
    const picture = makePicture(1000);
    const audit = await makeAudit(picture);
    await db.scorecard.update({
      where: { caseId: audit.caseId },
      data: { signedOffAt: new Date(), signedOffById: audit.lead.accountId },
    });
    await db.case.update({ where: { id: audit.caseId }, data: { status: "audited" } });
    expect(await deliver(audit, picture, audit.expert)).toBe("delivered");
    await expectKept(audit, picture);
  });

  test.each<[string, string, (image: Image) => object]>([
    ["a photo's copy", "photo", (image) => photoOf(makePicture(99).image, image)],
    ["a photo's marked copy", "photo", (image) => ({ ...photoOf(makePicture(99).image), annotated: image })],
    ["a signature", "signature", (image) => ({ name: "张三", image, covers: [] })],
    [
      "the side of a conflict that was not chosen",
      "photo",
      (image) => ({ chosen: null, rejected: [photoOf(image)], over: [], reason: "重拍" }),
    ],
  ])("may be %s", async (_, kind, valueWith) => {
    const picture = makePicture(1000);
    const audit = await makeAudit();
    await enter(audit, valueWith(picture.image), `${kind}:${randomUUID()}`);
    expect(await deliver(audit, picture)).toBe("delivered");
    await expectKept(audit, picture);
  });

  test("delivered twice stays one row and one file, and the second time sends no byte", async () => {
    const picture = makePicture(5000);
    const audit = await makeAudit(picture);
    expect(await deliver(audit, picture)).toBe("delivered");
    const methods: unknown[] = [];
    const send = server.as(audit.expert);
    const watched = (address: string, init: RequestInit) => {
      methods.push(init.method);
      return send(address, init);
    };
    expect(await sendImage({ ...picture, caseId: audit.caseId, send: watched })).toBe("delivered");
    expect(methods).toEqual(["HEAD"]);
    await expectKept(audit, picture);
  });

  test("sent by two people and by one person's two devices at once becomes one row and one file", {
    timeout: 120_000,
  }, async () => {
    const picture = makePicture(300_000);
    const audit = await makeAudit(picture);
    const before = await folder.files();
    const keep = async (actor: Actor) => {
      while ((await deliver(audit, picture, actor)) !== "delivered") {
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
    };
    await Promise.all([keep(audit.lead), keep(audit.expert), keep(audit.lead)]);
    await expectKept(audit, picture);
    await expect(stat(partialOf(audit, picture, audit.expert))).rejects.toThrow("ENOENT");
    expect(await folder.files()).toHaveLength(before.length + 1);
  });

  test("finished by two people at the same instant becomes one row and one file", async () => {
    const picture = makePicture(1000);
    const audit = await makeAudit(picture);
    const before = await folder.files();
    const outcomes = [audit.lead, audit.expert, audit.lead, audit.expert].map(async (actor) => {
      const place = path.join(folder.path, randomUUID());
      await writeFile(place, picture.bytes);
      return keepPicture(await contextOf(actor, audit.caseId), picture.image, place);
    });
    expect((await Promise.all(outcomes)).map(({ ok }) => ok)).toEqual([true, true, true, true]);
    await expectKept(audit, picture);
    expect(await folder.files()).toHaveLength(before.length + 1);
  });

  test("of both audits that name it is kept for each", async () => {
    const picture = makePicture(1000);
    for (const audit of [await makeAudit(picture), await makeAudit(picture)]) {
      expect(await deliver(audit, picture)).toBe("delivered");
      await expectKept(audit, picture);
    }
  });
});

describe("a connection that is cut", () => {
  // Odd places: within the request's head, at the first byte of the body, around the streams' own block sizes.
  const places = [
    1, 97, 400, 433, 611, 1021, 4099, 8191, 9973, 16_385, 20_011, 32_771, 40_009, 49_999, 65_537, 70_001,
    81_919, 99_991, 120_011, 131_071, 150_001, 163_841, 177_777, 200_003, 222_223,
  ];

  test(`${places.length} times at different places loses no picture`, { timeout: 120_000 }, async () => {
    const picture = makePicture(900_001);
    const audit = await makeAudit(picture);
    const before = server.cuts();
    // A question (HEAD) is shorter than the smallest useful cut; let those through and cut what carries bytes.
    const plan = places.flatMap((place) => [Number.POSITIVE_INFINITY, place]);
    const send = server.throughCuts(audit.lead, [Number.POSITIVE_INFINITY, ...plan]);
    let attempts = 0;
    let arrived = 0;
    const onProgress = (now: number) => {
      expect(now).toBeGreaterThanOrEqual(arrived);
      arrived = now;
    };
    for (;;) {
      attempts += 1;
      const delivery = await sendImage({ ...picture, caseId: audit.caseId, send, onProgress });
      if (delivery === "delivered") break;
      expect(delivery).toBe("lost");
    }
    expect(server.cuts() - before).toBeGreaterThanOrEqual(20);
    expect(attempts).toBeGreaterThanOrEqual(20);
    await expectKept(audit, picture);
  });

  test.each([1, 3, 1000, 16_383, 65_537, 140_001])(
    "after %i bytes: they are kept, and the server tells from where to go on",
    async (count) => {
      const picture = makePicture(300_007);
      const audit = await makeAudit(picture);
      const send = server.as(audit.lead);
      expect((await send(audit.folder, begin(picture.image))).status).toBe(201);
      for (const offset of [0, count]) {
        await server.hangUp(
          audit.lead,
          addressOf(audit, picture),
          { offset, announced: 150_003, bytes: picture.bytes.subarray(offset, offset + count) },
          async () => (await stat(partialOf(audit, picture))).size === offset + count,
        );
        const told = await send(addressOf(audit, picture), { method: "HEAD", headers: tus });
        expect(told.headers.get("upload-offset")).toBe(String(offset + count));
      }
      expect(await deliver(audit, picture)).toBe("delivered");
      await expectKept(audit, picture);
    },
  );

  test("while the database is still being asked who sends: what had arrived is kept", async () => {
    const picture = makePicture(300_007);
    const audit = await makeAudit(picture);
    const send = server.as(audit.lead);
    await send(audit.folder, begin(picture.image));
    const held = asOwner(`BEGIN; LOCK TABLE "case" IN ACCESS EXCLUSIVE MODE; SELECT pg_sleep(0.6); COMMIT`);
    const started = Date.now();
    await server.hangUp(
      audit.lead,
      addressOf(audit, picture),
      { offset: 0, announced: 300_007, bytes: picture.bytes.subarray(0, 100_003) },
      async () => Date.now() - started > 300,
    );
    await held;
    await expect
      .poll(async () => (await stat(partialOf(audit, picture))).size, { timeout: 10_000 })
      .toBe(100_003);
    expect(await deliver(audit, picture)).toBe("delivered");
    await expectKept(audit, picture);
  });

  test("just after the last byte: what was left to do is done when the client asks", async () => {
    const picture = makePicture(5000);
    const audit = await makeAudit(picture);
    const send = server.as(audit.lead);
    await send(audit.folder, begin(picture.image));
    // As a server that was killed between the last byte and the end leaves it.
    await writeFile(partialOf(audit, picture), picture.bytes);
    const told = await send(addressOf(audit, picture), { method: "HEAD", headers: tus });
    expect([told.status, told.headers.get("upload-offset")]).toEqual([200, "5000"]);
    await expectKept(audit, picture);
  });

  test("and a note that a crash left unreadable: the client starts anew", async () => {
    const picture = makePicture(5000);
    const audit = await makeAudit(picture);
    await server.as(audit.lead)(audit.folder, begin(picture.image));
    await writeFile(`${partialOf(audit, picture)}.json`, '{"size":50');
    expect(await deliver(audit, picture)).toBe("delivered");
    await expectKept(audit, picture);
  });
});

describe("refused, with nothing kept:", () => {
  async function expectNothing(audit: Audit, picture: Picture) {
    expect(await rowsOf(audit)).toEqual([]);
    await expect(stat(partialOf(audit, picture))).rejects.toThrow("ENOENT");
  }

  test("other bytes than the hash promises; right ones afterwards are taken", async () => {
    const picture = makePicture(400_000);
    const audit = await makeAudit(picture);
    const damaged = new Uint8Array(picture.bytes);
    damaged[399_999] = (damaged[399_999] ?? 0) ^ 1;
    const send = server.as(audit.lead);
    await send(audit.folder, begin(picture.image));
    const last = await send(addressOf(audit, picture), part(0, damaged));
    expect([last.status, await last.json()]).toEqual([422, { error: "file_damaged" }]);
    await expectNothing(audit, picture);
    expect(await deliver(audit, { ...picture, blob: new Blob([damaged]) })).toBe("rejected");
    await expectNothing(audit, picture);
    expect(await deliver(audit, picture)).toBe("delivered");
    await expectKept(audit, picture);
  });

  test("a beginning damaged by an earlier attempt costs one more, not the picture", async () => {
    const picture = makePicture(400_000);
    const audit = await makeAudit(picture);
    const send = server.as(audit.lead);
    await send(audit.folder, begin(picture.image));
    await send(addressOf(audit, picture), part(0, new Uint8Array(1000)));
    expect(await deliver(audit, picture)).toBe("delivered");
    await expectKept(audit, picture);
  });

  test.each([
    ["a program named as a picture", [0x4d, 0x5a, 0x90, 0x00]],
    ["a PNG named as a JPEG", [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]],
    ["nothing that anybody knows", [0, 0, 0, 0]],
  ])("%s", async (_, beginning) => {
    const picture = makePicture(1000, beginning);
    const audit = await makeAudit(picture);
    const send = server.as(audit.lead);
    await send(audit.folder, begin(picture.image));
    const last = await send(addressOf(audit, picture), part(0, picture.bytes));
    expect([last.status, await last.json()]).toMatchObject([415, { error: "file_type_mismatch" }]);
    expect(await deliver(audit, picture)).toBe("rejected");
    await expectNothing(audit, picture);
  });

  test.each<[string, number, string, (image: Image) => Image]>([
    ["that no entry names", 409, "lost", () => makePicture(9).image],
    ["of another size than its entry says", 422, "rejected", (image) => ({ ...image, size: image.size + 1 })],
    [
      "of another type than its entry says",
      415,
      "rejected",
      (image) => ({ ...image, mediaType: "image/png" }),
    ],
    ["over 30 MB", 413, "rejected", (image) => ({ ...image, size: 30 * 1024 * 1024 + 1 })],
  ])("a picture %s: %i, for the client %s", async (_, status, delivery, told) => {
    const picture = makePicture(1000);
    const audit = await makeAudit(picture);
    const image = told(picture.image);
    expect((await server.as(audit.lead)(audit.folder, begin(image))).status).toBe(status);
    const blob = { size: image.size } as Blob;
    const { caseId } = audit;
    expect(await sendImage({ caseId, image, blob, send: server.as(audit.lead) })).toBe(delivery);
    await expectNothing(audit, { ...picture, image });
  });

  test("a picture that only another audit names, or only an entry that is no photo and no signature", async () => {
    const picture = makePicture(1000);
    await makeAudit(picture);
    const audit = await makeAudit();
    await enter(audit, photoOf(picture.image), `evidence:${randomUUID()}`);
    expect(await deliver(audit, picture)).toBe("lost");
    await expectNothing(audit, picture);
  });

  test("a request without a hash, without the protocol's head, or with a length to be told later", async () => {
    const picture = makePicture(1000);
    const audit = await makeAudit(picture);
    const send = server.as(audit.lead);
    const { headers } = begin(picture.image);
    const answers = [
      { "Upload-Length": "1000", ...tus },
      { ...headers, "Upload-Metadata": `sha256 ${btoa("../../secrets.json")}` },
      { ...headers, "Tus-Resumable": "0.2.0" },
      { "Upload-Defer-Length": "1", "Upload-Metadata": headers["Upload-Metadata"], ...tus },
    ].map((given) => send(audit.folder, { method: "POST", headers: given }));
    const statuses = (await Promise.all(answers)).map(({ status }) => status);
    expect(statuses).toEqual([400, 400, 400, 501]);
    await expectNothing(audit, picture);
  });
});

describe("who may", () => {
  async function people(audit: Audit) {
    const member = await makeMember(db, audit.organisationId);
    return {
      nobody: null,
      stranger: await makeStaff(db, ["lead_auditor", "auditor", "technical_expert"]),
      enterprise: member,
      desk: await makeStaff(db, ["planner", "administrator"]),
      reviewer: await makeStaff(db, ["technical_reviewer"]),
    };
  }

  // Sent, begun, deleted; listed and led to.
  test.each<[keyof Awaited<ReturnType<typeof people>>, string, number[], number[]]>([
    ["nobody", "signed_out", [401, 401, 401], [401, 401]],
    ["stranger", "closed", [404, 404, 404], [404, 404]],
    ["enterprise", "closed", [403, 403, 403], [403, 403]],
    ["desk", "closed", [403, 403, 403], [403, 403]],
    ["reviewer", "closed", [403, 403, 403], [200, 404]],
  ])("%s: sending is %s", async (who, delivery, writing, reading) => {
    const picture = makePicture(1000);
    const audit = await makeAudit(picture);
    await server.as(audit.lead)(audit.folder, begin(picture.image));
    const send = server.as((await people(audit))[who]);
    expect(await sendImage({ ...picture, caseId: audit.caseId, send })).toBe(delivery);
    const statuses = async (...answers: Promise<Response>[]) =>
      (await Promise.all(answers)).map(({ status }) => status);
    const address = addressOf(audit, picture);
    expect(
      await statuses(
        send(audit.folder, begin(picture.image)),
        send(address, part(0, picture.bytes)),
        send(address, { method: "DELETE", headers: tus }),
      ),
    ).toEqual(writing);
    expect(await statuses(send(audit.folder), send(address))).toEqual(reading);
    expect(await rowsOf(audit)).toEqual([]);
    expect((await stat(partialOf(audit, picture))).size).toBe(0);
  });

  test("one person's unfinished picture is not another's to continue or to remove", async () => {
    const picture = makePicture(1000);
    const audit = await makeAudit(picture);
    const send = server.as(audit.lead);
    await send(audit.folder, begin(picture.image));
    await send(addressOf(audit, picture), part(0, picture.bytes.slice(0, 400)));
    const other = server.as(audit.expert);
    const address = addressOf(audit, picture);
    expect((await other(address, { method: "HEAD", headers: tus })).status).toBe(404);
    expect((await other(address, part(400, picture.bytes.slice(400)))).status).toBe(404);
    await other(address, { method: "DELETE", headers: tus });
    expect((await stat(partialOf(audit, picture))).size).toBe(400);
    expect((await send(address, { method: "DELETE", headers: tus })).status).toBe(204);
    await expect(stat(partialOf(audit, picture))).rejects.toThrow("ENOENT");
  });

  test("a case or a hash that is none", async () => {
    const audit = await makeAudit();
    const send = server.as(audit.lead);
    expect((await send(`/api/v1/audits/${randomUUID()}/photos`)).status).toBe(404);
    expect((await send("/api/v1/audits/x/photos")).status).toBe(400);
    expect((await send(`${audit.folder}/..%2F..%2Fsecrets.json`)).status).toBe(400);
  });
});

describe("the disk", () => {
  test("that is full answers 503, keeps no half, and the client tries again later", async () => {
    const picture = makePicture(5000);
    const audit = await makeAudit(picture);
    const send = server.as(audit.lead);
    await send(audit.folder, begin(picture.image));
    // Every write to this device ends with ENOSPC.
    await rm(partialOf(audit, picture));
    await symlink("/dev/full", partialOf(audit, picture));
    const answer = await send(addressOf(audit, picture), part(0, picture.bytes));
    expect([answer.status, await answer.json()]).toEqual([503, { error: "storage_unavailable" }]);
    await expect(stat(`${partialOf(audit, picture)}.json`)).rejects.toThrow("ENOENT");
    expect(await rowsOf(audit)).toEqual([]);
    expect(await deliver(audit, picture)).toBe("delivered");
    await expectKept(audit, picture);
  });

  test("that is full, or a picture that goes on too long, leaves a server that still answers", async () => {
    const picture = makePicture(3_000_000);
    const audit = await makeAudit(picture);
    const send = server.as(audit.lead);
    await send(audit.folder, begin(picture.image));
    const tooLong = part(0, new Uint8Array(8_000_000));
    expect((await send(addressOf(audit, picture), tooLong).catch(() => null))?.status ?? 413).toBe(413);
    await rm(partialOf(audit, picture));
    await symlink("/dev/full", partialOf(audit, picture));
    expect((await send(addressOf(audit, picture), part(0, picture.bytes))).status).toBe(503);
    expect(await deliver(audit, picture)).toBe("delivered");
    await expectKept(audit, picture);
  });

  test("that has no place for the folder answers 503 and ends nothing", async () => {
    const picture = makePicture(5000);
    const audit = await makeAudit(picture);
    const usual = process.env.DATA_DIR;
    const blocked = path.join(folder.path, `blocked-${randomUUID()}`);
    await writeFile(blocked, "");
    process.env.DATA_DIR = blocked;
    try {
      expect((await server.as(audit.lead)(audit.folder, begin(picture.image))).status).toBe(503);
      expect(await deliver(audit, picture)).toBe("lost");
    } finally {
      process.env.DATA_DIR = usual;
    }
    expect(await deliver(audit, picture)).toBe("delivered");
  });

  test("keeps an unfinished picture for seven days", async () => {
    const picture = makePicture(5000);
    const audit = await makeAudit(picture);
    const send = server.as(audit.lead);
    await send(audit.folder, begin(picture.image));
    await send(addressOf(audit, picture), part(0, picture.bytes.slice(0, 100)));
    const note = `${partialOf(audit, picture)}.json`;
    const { size } = JSON.parse(await readFile(note, "utf8"));
    const days = (count: number) => new Date(Date.now() - count * 24 * 60 * 60 * 1000).toISOString();
    await writeFile(note, JSON.stringify({ size, createdAt: days(6) }));
    const head = { method: "HEAD", headers: tus };
    expect((await send(addressOf(audit, picture), head)).headers.get("upload-offset")).toBe("100");
    await writeFile(note, JSON.stringify({ size, createdAt: days(8) }));
    expect((await send(addressOf(audit, picture), head)).status).toBe(410);
    expect(await deliver(audit, picture)).toBe("delivered");
    await expectKept(audit, picture);
  });

  test("is swept of what nobody continued", async () => {
    const usual = process.env.DATA_DIR;
    const fresh = path.join(folder.path, `fresh-${randomUUID()}`);
    await mkdir(path.join(fresh, "files", "tus"), { recursive: true });
    const [old, young] = ["old", "young"].map((name) => path.join(fresh, "files", "tus", name));
    for (const file of [old, young]) await writeFile(file ?? "", "half");
    await utimes(old ?? "", new Date("2026-01-01"), new Date("2026-01-01"));
    const picture = makePicture(100);
    const audit = await makeAudit(picture);
    process.env.DATA_DIR = fresh;
    try {
      await deliver(audit, picture);
    } finally {
      process.env.DATA_DIR = usual;
    }
    await expect(stat(old ?? "")).rejects.toThrow("ENOENT");
    expect(await readFile(young ?? "", "utf8")).toBe("half");
  });
});

test("another program that speaks the protocol delivers as well", async () => {
  const picture = makePicture(700_001);
  const audit = await makeAudit(picture);
  await new Promise<void>((onSuccess, onError) => {
    const { sha256, mediaType } = picture.image;
    new Upload(Buffer.from(picture.bytes) as never, {
      endpoint: server.url(audit.folder),
      headers: server.identify(audit.lead),
      metadata: { sha256, mediaType },
      chunkSize: 100_000,
      retryDelays: null,
      onSuccess: () => onSuccess(),
      onError,
    }).start();
  });
  await expectKept(audit, picture);
});
