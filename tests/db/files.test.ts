import { createHash, randomUUID } from "node:crypto";
import { mkdir, readFile, rm, utimes, writeFile } from "node:fs/promises";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { insertFile, openStoredFile, storeBytes, storeUpload } from "@/lib/files";
import { getFileFor } from "@/lib/files/queries";
import { useDatabase } from "@/tests/db/database";
import { makeMember, makeStaff } from "@/tests/factories/account";
import { makeCase, makePlan } from "@/tests/factories/case";
import { useDataFolder } from "@/tests/factories/data-folder";
import { cutStream, sampleFiles, streamOf } from "@/tests/factories/file";
import { makeOrganisation } from "@/tests/factories/organisation";
import { blackPicture, wordDocument } from "@/tests/factories/trap";

const { db } = useDatabase();
const folder = useDataFolder();
const pdf = sampleFiles.pdf();
const megabyte = new Uint8Array(1024 * 1024).fill(0x20);

describe("an upload", () => {
  it("is whole on disk under its id, with its own hash, before anything else happens", async () => {
    const stored = await storeUpload(streamOf(pdf.slice(0, 9), pdf.slice(9)), {
      name: "营业执照.pdf",
      declaredSize: pdf.byteLength,
    });
    if (!stored.ok) throw new Error(stored.code);
    const { id, ...rest } = stored.value;
    expect(rest).toEqual({
      name: "营业执照.pdf",
      mediaType: "application/pdf",
      size: pdf.byteLength,
      sha256: createHash("sha256").update(pdf).digest("hex"),
    });
    const place = path.join(folder.path, "files", id.slice(0, 2), id);
    expect(new Uint8Array(await readFile(place))).toEqual(pdf);
    expect(await folder.files()).toEqual([place]);
  });

  const sized = (count: number) => streamOf(pdf, ...Array.from({ length: count }, () => megabyte));
  it.each([
    ["51 MB that nobody announced", "file_too_large", () => storeUpload(sized(51), { name: "a.pdf" })],
    [
      "200 MB announced",
      "file_too_large",
      () => storeUpload(streamOf(pdf), { name: "a.pdf", declaredSize: 200 * 1024 * 1024 }),
    ],
    ["a stream that was cut", "file_damaged", () => storeUpload(cutStream(pdf), { name: "a.pdf" })],
    [
      "fewer bytes than announced",
      "file_damaged",
      () => storeUpload(streamOf(pdf), { name: "a.pdf", declaredSize: 9999 }),
    ],
    ["nothing at all", "file_empty", () => storeUpload(streamOf(), { name: "a.pdf" })],
    ["no body", "file_empty", () => storeUpload(null, { name: "a.pdf" })],
    [
      "an executable named .pdf",
      "file_type_mismatch",
      () => storeUpload(streamOf(sampleFiles.exe()), { name: "a.pdf" }),
    ],
    [
      "an executable",
      "file_type_refused",
      () => storeUpload(streamOf(sampleFiles.exe()), { name: "setup.exe" }),
    ],
    [
      "a picture named .pdf",
      "file_type_mismatch",
      () => storeUpload(streamOf(sampleFiles.png()), { name: "a.pdf" }),
    ],
    [
      "plain text",
      "file_type_refused",
      () => storeUpload(streamOf(megabyte.slice(0, 99)), { name: "a.txt" }),
    ],
    [
      "a Word document that unpacks to 540 MB",
      "file_unpacks_too_large",
      () => {
        const heavy = { bytes: new Uint8Array(60 * 1024 * 1024), times: 9, claims: 10 };
        return storeUpload(streamOf(wordDocument(heavy)), { name: "手册.docx" });
      },
    ],
    [
      "half a Word document",
      "file_unreadable",
      () => storeUpload(streamOf(wordDocument().slice(0, 250)), { name: "手册.docx" }),
    ],
    [
      "a picture of 30,000 × 30,000 pixels",
      "picture_too_large",
      () => storeUpload(streamOf(blackPicture(30_000, 30_000)), { name: "a.png" }),
    ],
    [
      "a picture without its head",
      "file_unreadable",
      () => storeUpload(streamOf(sampleFiles.png().slice(0, 20)), { name: "a.png" }),
    ],
  ])("of %s is refused with %s and leaves nothing on disk", async (_, code, upload) => {
    const before = await folder.files();
    expect(await upload()).toMatchObject({ ok: false, code });
    expect(await folder.files()).toEqual(before);
  });

  it.each([
    ["a Word document", "手册.docx", wordDocument()],
    ["a picture of 10,000 × 10,000 pixels", "a.png", blackPicture(10_000, 10_000)],
  ])("of %s is taken", async (_, name, bytes) => {
    expect(await storeUpload(streamOf(bytes), { name })).toMatchObject({ ok: true });
  });

  it("of exactly 50 MB is taken", async () => {
    const rest = megabyte.slice(0, megabyte.byteLength - pdf.byteLength);
    const stream = streamOf(pdf, rest, ...Array.from({ length: 49 }, () => megabyte));
    expect(await storeUpload(stream, { name: "a.pdf" })).toMatchObject({
      ok: true,
      value: { size: 50 * 1024 * 1024 },
    });
  });
});

it("says that storage is unavailable when the disk refuses, and keeps nothing", async () => {
  const usual = process.env.DATA_DIR;
  // A file where the folder should be: the disk's refusal, whoever runs the test.
  const blocked = path.join(folder.path, "blocked");
  await writeFile(blocked, "");
  process.env.DATA_DIR = blocked;
  try {
    expect(await storeUpload(streamOf(pdf), { name: "a.pdf" })).toMatchObject({
      code: "storage_unavailable",
    });
    expect(await storeBytes(pdf, { name: "a.pdf", mediaType: "application/pdf" })).toMatchObject({
      code: "storage_unavailable",
    });
  } finally {
    process.env.DATA_DIR = usual;
  }
});

it("sweeps what an earlier process left half-written, and nothing younger", async () => {
  const usual = process.env.DATA_DIR;
  const fresh = path.join(folder.path, "fresh");
  const drafts = path.join(fresh, "files", "tmp");
  await mkdir(drafts, { recursive: true });
  const [old, young] = [path.join(drafts, randomUUID()), path.join(drafts, randomUUID())];
  await writeFile(old, "half");
  await writeFile(young, "half");
  await utimes(old, new Date("2026-01-01"), new Date("2026-01-01"));
  process.env.DATA_DIR = fresh;
  try {
    await storeBytes(pdf, { name: "a.pdf", mediaType: "application/pdf" });
  } finally {
    process.env.DATA_DIR = usual;
  }
  await expect(readFile(old)).rejects.toThrow("ENOENT");
  expect(await readFile(young, "utf8")).toBe("half");
  await rm(fresh, { recursive: true });
});

describe("a stored file", () => {
  async function storedFile(status: "draft" | "submitted") {
    const { id: caseId, organisationId } = await makeCase(db, status);
    const stored = await storeBytes(pdf, { name: "合同.pdf", mediaType: "application/pdf" });
    if (!stored.ok) throw new Error(stored.code);
    const { value } = stored;
    const at = new Date("2026-11-21");
    await db.$transaction((tx) =>
      insertFile(tx, value, { caseId, purpose: "contract", createdById: null, at }),
    );
    return { id: value.id, caseId, organisationId };
  }

  it("is read by its own enterprise, whole", async () => {
    const { id, caseId, organisationId } = await storedFile("draft");
    const member = await makeMember(db, organisationId, "member");
    expect(await getFileFor(member, id, db)).toEqual({
      id,
      caseId,
      name: "合同.pdf",
      mediaType: "application/pdf",
    });
    const opened = await openStoredFile(id);
    expect(new Uint8Array(await new Response(opened?.stream).arrayBuffer())).toEqual(pdf);
  });

  it("does not exist for another enterprise, for auditors without the case and, in a draft, for the body", async () => {
    const { id } = await storedFile("submitted");
    const { id: draft } = await storedFile("draft");
    const stranger = await makeMember(db, (await makeOrganisation(db)).id);
    const officer = await makeStaff(db, ["application_officer"]);
    expect(await getFileFor(stranger, id, db)).toBeNull();
    expect(await getFileFor(await makeStaff(db, ["auditor"]), id, db)).toBeNull();
    expect(await getFileFor(officer, draft, db)).toBeNull();
    expect(await getFileFor(officer, id, db)).toMatchObject({ id });
  });

  it("does not exist under an invented id or something that is none", async () => {
    const officer = await makeStaff(db, ["administrator"]);
    expect(await getFileFor(officer, randomUUID(), db)).toBeNull();
    expect(await getFileFor(officer, "../../secrets.json", db)).toBeNull();
    expect(await openStoredFile(randomUUID())).toBeNull();
  });
});

describe("a file of an audit", () => {
  type Kind = { purpose: "photo" | "report" | "material"; item?: string };

  /** One file of an audit's case in a status, with its team and two people of the desk. */
  async function audited(status: "auditing" | "audited", { purpose, item }: Kind) {
    const { id: caseId, organisationId } = await makeCase(db, status);
    const stored = await storeBytes(pdf, { name: "文件.pdf", mediaType: "application/pdf" });
    if (!stored.ok) throw new Error(stored.code);
    const { value } = stored;
    await db.$transaction((tx) =>
      insertFile(tx, value, { caseId, purpose, createdById: null, at: new Date("2026-07-06") }),
    );
    if (item) {
      await db.materialVersion.create({
        data: { caseId, item, version: 1, fileId: value.id, uploadedById: randomUUID() },
      });
    }
    const people = {
      owner: await makeMember(db, organisationId),
      lead: await makeStaff(db, ["lead_auditor"]),
      // A lead who also sits at the desk is no exception.
      deskLead: await makeStaff(db, ["lead_auditor", "document_reviewer", "administrator"]),
      expert: await makeStaff(db, ["technical_expert"]),
      reviewer: await makeStaff(db, ["document_reviewer"]),
      technicalReviewer: await makeStaff(db, ["technical_reviewer"]),
    };
    await makePlan(db, caseId, [
      { accountId: people.lead.accountId, role: "auditor" },
      { accountId: people.deskLead.accountId, role: "lead" },
      { accountId: people.expert.accountId, role: "expert" },
    ]);
    const readers = await Promise.all(
      Object.entries(people).map(async ([name, actor]) =>
        (await getFileFor(actor, value.id, db)) ? [name] : [],
      ),
    );
    return readers.flat();
  }

  const team = ["lead", "deskLead", "expert"];
  const everybody = ["owner", ...team, "reviewer", "technicalReviewer"];
  it.each<{ what: string; kind: Kind; before: string[]; after: string[] }>([
    {
      what: "a photo is for those who may see the scorecard, never for the enterprise",
      kind: { purpose: "photo" },
      before: [...team, "technicalReviewer"],
      after: [...team, "technicalReviewer"],
    },
    {
      what: "a report likewise",
      kind: { purpose: "report" },
      before: [...team, "technicalReviewer"],
      after: [...team, "technicalReviewer"],
    },
    {
      what: "the enterprise's own assessment is no file for the team until the scorecard is signed off",
      kind: { purpose: "material", item: "self_evaluation" },
      before: ["owner", "reviewer", "technicalReviewer"],
      after: everybody,
    },
    {
      what: "other material is for all of them at any time",
      kind: { purpose: "material", item: "service_manual" },
      before: everybody,
      after: everybody,
    },
  ])("$what", async ({ kind, before, after }) => {
    expect(await audited("auditing", kind)).toEqual(before);
    expect(await audited("audited", kind)).toEqual(after);
  });
});
