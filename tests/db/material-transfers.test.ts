import { createHash, randomBytes, randomUUID } from "node:crypto";
import { readFile, stat } from "node:fs/promises";
import path from "node:path";
import { Upload } from "tus-js-client";
import { describe, expect, test } from "vitest";
import type { CaseStatus } from "@/lib/cases/schema";
import { sha256Of } from "@/lib/files/digest";
import { type Parcel, transfer } from "@/lib/files/transfer";
import { latestMaterials } from "@/lib/materials/queries";
import { useDatabase } from "@/tests/db/database";
import { usePhotoServer } from "@/tests/db/photo-server";
import { makeMember, makeStaff } from "@/tests/factories/account";
import { makeCase } from "@/tests/factories/case";
import { useDataFolder } from "@/tests/factories/data-folder";
import { sampleFiles } from "@/tests/factories/file";
import { makeOrganisation } from "@/tests/factories/organisation";
import { blackPicture } from "@/tests/factories/trap";

const { db } = useDatabase();
const folder = useDataFolder();
const server = usePhotoServer();
const KB = 1024;

/** A PDF of this size whose bytes no other file has. */
function paper(size: number): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(randomBytes(size));
  bytes.set(sampleFiles.pdf());
  return bytes;
}

async function setting(status: CaseStatus = "draft") {
  const { id: caseId, organisationId } = await makeCase(db, status);
  const owner = await makeMember(db, organisationId);
  const folderOf = (item: string, id = caseId) => `/api/cases/${id}/materials/${item}/transfers`;
  const parcel = async (bytes: Uint8Array<ArrayBuffer>, change: Partial<Parcel> = {}): Promise<Parcel> => {
    const blob = new Blob([bytes]);
    const sha256 = await sha256Of(blob);
    return {
      folder: folderOf("service_manual"),
      sha256,
      blob,
      announceAlways: true,
      send: server.as(owner),
      ...change,
      metadata: { sha256, name: "手册.pdf", ...change.metadata },
    };
  };
  const versions = () =>
    db.materialVersion.findMany({ where: { caseId }, orderBy: { version: "asc" }, include: { file: true } });
  const partial = (sha256: string, item = "service_manual") =>
    path.join(folder.path, "files", "tus", `${caseId}.${owner.accountId}.${item}.${sha256}`);
  return { caseId, owner, folderOf, parcel, versions, partial };
}

describe("a file in pieces", () => {
  test("is kept as it was sent, with its details, and nothing waits behind it", async () => {
    const { parcel, versions, partial } = await setting();
    const bytes = paper(700 * KB);
    const sent = await parcel(bytes, { metadata: { name: "售后服务手册.pdf", effectiveOn: "2026-01-05" } });
    expect(await transfer(sent)).toEqual({ delivery: "delivered" });
    const [row, ...more] = await versions();
    expect(more).toEqual([]);
    expect(row).toMatchObject({
      item: "service_manual",
      version: 1,
      effectiveOn: new Date("2026-01-05"),
      file: { name: "售后服务手册.pdf", sha256: sent.sha256, size: bytes.byteLength, purpose: "material" },
    });
    const place = path.join(folder.path, "files", row?.fileId.slice(0, 2) ?? "", row?.fileId ?? "");
    expect(
      createHash("sha256")
        .update(await readFile(place))
        .digest("hex"),
    ).toBe(sent.sha256);
    await expect(stat(partial(sent.sha256))).rejects.toThrow("ENOENT");
  });

  test("goes on at 60 % in another browser, from the same file chosen again", async () => {
    const { parcel, versions, owner, folderOf } = await setting();
    const bytes = paper(1000 * KB);
    const first = await parcel(bytes);
    // The browser is closed in the middle: no goodbye, three connections and then nothing.
    const stop = new AbortController();
    const onProgress = (arrived: number) => arrived >= 600 * KB && stop.abort();
    expect(await transfer({ ...first, signal: stop.signal, onProgress })).toMatchObject({ delivery: "lost" });
    expect(await versions()).toEqual([]);

    const asked: string[] = [];
    const send: Parcel["send"] = (where, init) => {
      const offset = new Headers(init.headers).get("upload-offset");
      if (init.method === "PATCH") asked.push(offset ?? "");
      return server.as(owner)(where, init);
    };
    const again = await parcel(bytes, { send, folder: folderOf("service_manual") });
    expect(await transfer(again)).toEqual({ delivery: "delivered" });
    expect(Number(asked[0])).toBeGreaterThanOrEqual(600 * KB);
    expect((await versions()).map(({ file }) => file.sha256)).toEqual([first.sha256]);
  });

  test("goes on through connections that break within a piece", async () => {
    const { parcel, versions, owner } = await setting();
    const sent = await parcel(paper(600 * KB), { send: server.throughCuts(owner, [9e9, 9e9, 100 * KB]) });
    expect(await transfer(sent)).toMatchObject({ delivery: "lost" });
    expect(await transfer({ ...sent, send: server.as(owner) })).toEqual({ delivery: "delivered" });
    expect(await versions()).toHaveLength(1);
  });

  test("is understood from any client of the protocol", async () => {
    const { owner, folderOf, versions } = await setting();
    const bytes = paper(300 * KB);
    const sha256 = createHash("sha256").update(bytes).digest("hex");
    await new Promise<void>((resolve, reject) => {
      new Upload(Buffer.from(bytes), {
        endpoint: server.url(folderOf("service_manual")),
        metadata: { sha256, name: "手册.pdf" },
        headers: server.identify(owner),
        chunkSize: 128 * KB,
        retryDelays: null,
        storeFingerprintForResuming: false,
        onSuccess: () => resolve(),
        onError: reject,
      }).start();
    });
    expect((await versions()).map(({ file }) => file.sha256)).toEqual([sha256]);
  });

  test("with details that do not hold is refused by field before its bytes; corrected, it goes on", async () => {
    const { parcel, versions } = await setting();
    const bytes = paper(10 * KB);
    const wrong = await parcel(bytes, { metadata: { name: "手册.pdf", effectiveOn: "2999-01-01" } });
    expect(await transfer(wrong)).toMatchObject({
      delivery: "lost",
      refusal: { code: "invalid_input", fields: { effectiveOn: { code: "date_in_future" } } },
    });
    expect(await transfer(await parcel(bytes))).toEqual({ delivery: "delivered" });
    expect(await versions()).toHaveLength(1);
  });

  test("that lies whole and could not be kept needs no byte sent again", async () => {
    const { parcel, versions, caseId } = await setting();
    const bytes = paper(10 * KB);
    const sent = await parcel(bytes);
    await db.case.update({ where: { id: caseId }, data: { status: "draft" } });
    const closes: Parcel["send"] = async (where, init) => {
      if (init.method === "PATCH") {
        await db.case.update({ where: { id: caseId }, data: { status: "submitted" } });
      }
      return sent.send ? sent.send(where, init) : Promise.reject(new Error("no way"));
    };
    expect(await transfer({ ...sent, send: closes })).toMatchObject({ refusal: { code: "item_not_open" } });
    expect(await versions()).toEqual([]);
    await db.case.update({ where: { id: caseId }, data: { status: "draft" } });
    let bytesSent = 0;
    const counting: Parcel["send"] = (where, init) => {
      if (init.body instanceof Blob) bytesSent += init.body.size;
      return sent.send ? sent.send(where, init) : Promise.reject(new Error("no way"));
    };
    expect(await transfer({ ...sent, send: counting })).toEqual({ delivery: "delivered" });
    expect(bytesSent).toBe(0);
    expect(await versions()).toHaveLength(1);
  });

  test.each<[what: string, name: string, bytes: () => Uint8Array<ArrayBuffer>, code: string]>([
    ["an executable named .pdf", "a.pdf", () => new Uint8Array(sampleFiles.exe()), "file_type_mismatch"],
    ["a picture of 30,000 × 30,000 pixels", "a.png", () => blackPicture(30_000, 30_000), "picture_too_large"],
    ["an empty file", "a.pdf", () => new Uint8Array(), "file_empty"],
    ["a file of 51 MB", "a.pdf", () => new Uint8Array(51 * KB * KB), "file_too_large"],
  ])("is refused for good: %s", async (_, name, bytes, code) => {
    const { parcel, versions, partial } = await setting();
    const sent = await parcel(bytes(), { metadata: { name } });
    expect(await transfer(sent)).toMatchObject({ refusal: { code } });
    expect(await versions()).toEqual([]);
    await expect(stat(partial(sent.sha256))).rejects.toThrow("ENOENT");
  });

  test("with other bytes than its hash says is thrown away", async () => {
    const { parcel, versions, partial } = await setting();
    const sent = await parcel(paper(10 * KB));
    const other = new Blob([paper(10 * KB)]);
    expect(await transfer({ ...sent, blob: other })).toMatchObject({ delivery: "rejected" });
    expect(await versions()).toEqual([]);
    await expect(stat(partial(sent.sha256))).rejects.toThrow("ENOENT");
  });

  test("that is there already is told before a byte of it is sent; another item takes it", async () => {
    const { parcel, versions, folderOf } = await setting();
    const sent = await parcel(paper(10 * KB));
    expect(await transfer(sent)).toEqual({ delivery: "delivered" });
    expect(await transfer(sent)).toMatchObject({
      refusal: { code: "file_already_here", params: { version: 1 } },
    });
    expect(await transfer({ ...sent, folder: folderOf("company_profile") })).toEqual({
      delivery: "delivered",
    });
    expect(await versions()).toHaveLength(2);
  });
});

describe("several files of one item", () => {
  test("sent at once belong together, whichever arrives first, and expire with the first of them", async () => {
    const { parcel, versions, folderOf, caseId } = await setting();
    const batchId = randomUUID();
    const days = ["2099-05-01", "2099-02-01", "2099-09-01", "2099-12-31"];
    const sent = await Promise.all(
      days.map((validUntil, index) =>
        parcel(paper((index + 1) * 90 * KB), {
          folder: folderOf("permits"),
          metadata: { name: `许可${index}.pdf`, validUntil, batchId },
        }),
      ),
    );
    expect(await Promise.all(sent.map(transfer))).toEqual(Array(4).fill({ delivery: "delivered" }));
    expect((await versions()).map(({ version }) => version)).toEqual([1, 2, 3, 4]);
    expect(await latestMaterials(caseId, db)).toEqual([
      { item: "permits", validUntil: "2099-02-01", statedCode: null },
    ]);
  });
});

describe("nobody sends where they may not", () => {
  test("another enterprise's case is not found, and what waits there is nobody else's", async () => {
    const { parcel, versions, caseId, folderOf } = await setting();
    const stranger = await makeMember(db, (await makeOrganisation(db)).id);
    const sent = await parcel(paper(10 * KB));
    const unknown = await transfer({
      ...sent,
      send: server.as(stranger),
      folder: folderOf("licence", randomUUID()),
    });
    const foreign = await transfer({
      ...sent,
      send: server.as(stranger),
      folder: folderOf("licence", caseId),
    });
    expect(foreign).toEqual(unknown);
    expect(foreign).toMatchObject({ delivery: "closed", refusal: { code: "not_found" } });
    expect(await versions()).toEqual([]);
  });

  test("nobody signed in, a closed item, and staff without a word that they act for the enterprise", async () => {
    const { parcel, versions } = await setting("submitted");
    const officer = await makeStaff(db, ["application_officer"]);
    const sent = await parcel(paper(10 * KB));
    expect(await transfer({ ...sent, send: server.as(null) })).toMatchObject({ delivery: "signed_out" });
    expect(await transfer(sent)).toMatchObject({ refusal: { code: "item_not_open" } });
    expect(await transfer({ ...sent, send: server.as(officer) })).toMatchObject({ delivery: "closed" });
    expect(await versions()).toEqual([]);
    expect(await transfer({ ...sent, send: server.as(officer), query: "?onBehalf=1" })).toEqual({
      delivery: "delivered",
    });
    expect(await versions()).toMatchObject([{ onBehalf: true }]);
  });
});
