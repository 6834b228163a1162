import { describe, expect, it } from "vitest";
import type { Actor } from "@/lib/access/schema";
import { getCaseFacts } from "@/lib/cases/queries";
import type { CaseStatus } from "@/lib/cases/schema";
import { uploadMaterial } from "@/lib/materials/commands";
import { listMaterialVersions } from "@/lib/materials/queries";
import { useDatabase } from "@/tests/db/database";
import { makeMember, makeStaff } from "@/tests/factories/account";
import { makeCase } from "@/tests/factories/case";
import { useDataFolder } from "@/tests/factories/data-folder";
import { cutStream, sampleFiles, streamOf } from "@/tests/factories/file";

const { db } = useDatabase();
const folder = useDataFolder();
const now = new Date("2026-11-21T02:00:00Z");
const pdf = sampleFiles.pdf();

async function setting(status: CaseStatus) {
  const { id: caseId, organisationId } = await makeCase(db, status);
  const owner = await makeMember(db, organisationId);
  const upload = {
    caseId,
    item: "service_manual",
    name: "手册.pdf",
    effectiveOn: null,
    validUntil: null,
    statedCode: "",
  } as const;
  const send = async (
    change: Partial<Omit<typeof upload, "item" | "name" | "validUntil" | "statedCode">> & {
      name?: string;
      item?: "licence" | "service_manual";
      validUntil?: string;
      statedCode?: string;
    } = {},
    {
      stream = streamOf(pdf),
      actor = owner,
      onBehalf = false,
    }: { stream?: ReadableStream<Uint8Array>; actor?: Actor; onBehalf?: boolean } = {},
  ) => {
    const facts = await getCaseFacts(caseId, db);
    if (!facts) throw new Error("no facts");
    return uploadMaterial({ actor, facts, now }, { ...upload, ...change }, { stream }, { onBehalf });
  };
  return { caseId, send };
}

describe("a document", () => {
  it("gets a version for each upload, also for uploads at the same moment", async () => {
    const { caseId, send } = await setting("draft");
    const drafts = ["一稿", "二稿", "三稿"].map((draft) =>
      streamOf(pdf, new TextEncoder().encode(`%${draft}`)),
    );
    const answers = await Promise.all(drafts.map((stream) => send({}, { stream })));
    expect(answers.map((outcome) => outcome.ok && outcome.value.version).sort()).toEqual([1, 2, 3]);
    const versions = await listMaterialVersions(caseId, db);
    expect(versions.map(({ version, onBehalf }) => [version, onBehalf])).toEqual([
      [3, false],
      [2, false],
      [1, false],
    ]);
    expect(await db.caseEvent.count({ where: { caseId, kind: "materials.uploaded" } })).toBe(3);
  });

  it("that is there already is recognised by its hash, and kept once", async () => {
    const { caseId, send } = await setting("draft");
    expect(await send()).toMatchObject({ ok: true });
    const before = await folder.files();
    expect(await send({ name: "改名.pdf" })).toMatchObject({
      code: "file_already_here",
      params: { version: 1 },
    });
    expect(await db.materialVersion.count({ where: { caseId } })).toBe(1);
    expect(await folder.files()).toEqual(before);
  });

  it("that was replaced may come back", async () => {
    const { send } = await setting("draft");
    await send();
    await send({}, { stream: streamOf(pdf, new Uint8Array([0x25])) });
    expect(await send()).toMatchObject({ ok: true, value: { version: 3 } });
  });

  it.each([
    [
      "an expired licence",
      { item: "licence" as const, statedCode: "914403001922038216", validUntil: "2026-11-20" },
      "invalid_input",
    ],
    [
      "the licence of another enterprise",
      { item: "licence" as const, statedCode: "914403001922038216" },
      "invalid_input",
    ],
  ])("is refused before a byte is read: %s", async (_, change, code) => {
    const { caseId, send } = await setting("draft");
    const before = await folder.files();
    const stream = cutStream(); // would be "damaged" if anybody read it
    expect(await send(change, { stream })).toMatchObject({ code });
    expect(await db.materialVersion.count({ where: { caseId } })).toBe(0);
    expect(await folder.files()).toEqual(before);
  });

  it.each([
    ["a cut connection", cutStream(pdf), "file_damaged"],
    ["an executable named .pdf", streamOf(sampleFiles.exe()), "file_type_mismatch"],
    ["an empty file", streamOf(), "file_empty"],
  ])("leaves neither row nor bytes after %s", async (_, stream, code) => {
    const { caseId, send } = await setting("draft");
    const before = await folder.files();
    expect(await send({}, { stream })).toMatchObject({ code });
    expect(await db.storedFile.count({ where: { caseId } })).toBe(0);
    expect(await db.caseEvent.count({ where: { caseId } })).toBe(0);
    expect(await folder.files()).toEqual(before);
  });

  it("of a submitted application is closed to the enterprise", async () => {
    const { caseId, send } = await setting("submitted");
    expect(await send()).toMatchObject({ code: "item_not_open" });
    expect(await db.materialVersion.count({ where: { caseId } })).toBe(0);
  });

  it("is open in a supplement round only when the round names it", async () => {
    const { caseId, send } = await setting("supplementing");
    await db.supplementRound.create({
      data: {
        caseId,
        number: 1,
        reason: "重传",
        dueOn: new Date("2026-12-05"),
        items: ["service_manual"],
        openedById: caseId,
      },
    });
    expect(await send()).toMatchObject({ ok: true });
    expect(await send({ item: "licence" })).toMatchObject({ code: "item_not_open" });
  });

  it("that closed while its bytes arrived is refused, and no row is written", async () => {
    const { caseId, send } = await setting("draft");
    let sent = false;
    const stream = new ReadableStream<Uint8Array>({
      async pull(controller) {
        if (sent) return controller.close();
        sent = true;
        controller.enqueue(pdf);
        await db.case.update({ where: { id: caseId }, data: { status: "submitted" } });
      },
    });
    expect(await send({}, { stream })).toMatchObject({ code: "item_not_open" });
    expect(await db.storedFile.count({ where: { caseId } })).toBe(0);
  });

  it("uploaded by the body's own people is marked and told apart in the history", async () => {
    const { caseId, send } = await setting("submitted");
    const officer = await makeStaff(db, ["application_officer"]);
    expect(await send({}, { actor: officer, onBehalf: true })).toMatchObject({ ok: true });
    expect(await listMaterialVersions(caseId, db)).toMatchObject([{ onBehalf: true, uploadedBy: "员工" }]);
    expect(await db.caseEvent.findFirst({ where: { caseId } })).toMatchObject({
      kind: "materials.uploaded_on_behalf",
    });
  });
});
