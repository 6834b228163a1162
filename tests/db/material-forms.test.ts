import "next/dist/server/node-environment-baseline";
import { randomUUID } from "node:crypto";
import { describe, expect, test } from "vitest";
import type { Actor } from "@/lib/access/schema";
import { receivePostedForm } from "@/lib/materials/posted-form";
import { useDatabase } from "@/tests/db/database";
import { inRequest, signedIn } from "@/tests/db/requests";
import { makeMember } from "@/tests/factories/account";
import { makeCase } from "@/tests/factories/case";
import { useDataFolder } from "@/tests/factories/data-folder";
import { sampleFiles } from "@/tests/factories/file";
import { makeOrganisation } from "@/tests/factories/organisation";

const { db } = useDatabase();
useDataFolder();

type Sent = { bytes?: Uint8Array<ArrayBuffer>; name?: string; day?: string; site?: string; size?: number };

/** Sends the form of the service manual as a browser without script does; answers where it leads. */
async function post(actor: Actor, caseId: string, sent: Sent = {}): Promise<URL> {
  const {
    bytes = new Uint8Array(sampleFiles.pdf()),
    name = "手册.pdf",
    day = "",
    site = "same-origin",
  } = sent;
  const form = new FormData();
  if (name) form.set("file", new File([bytes], name));
  form.set("effectiveOn", day);
  const url = new URL(`http://localhost:3000/api/cases/${caseId}/materials/service_manual?locale=zh`);
  const draft = new Request(url, { method: "POST", body: form });
  const body = await draft.arrayBuffer();
  const headers = new Headers({
    cookie: await signedIn(actor),
    "content-type": draft.headers.get("content-type") ?? "",
    "content-length": String(sent.size ?? body.byteLength),
    "sec-fetch-site": site,
  });
  const request = new Request(url, { method: "POST", headers, body });
  const answer = await inRequest(headers, url, () =>
    receivePostedForm(request, { caseId, item: "service_manual" }),
  );
  expect(answer.status).toBe(303);
  return new URL(answer.headers.get("location") ?? "", url);
}

async function setting() {
  const { id: caseId, organisationId } = await makeCase(db, "draft");
  return { caseId, owner: await makeMember(db, organisationId) };
}

describe("a form that is sent without script", () => {
  test("keeps its file and leads back to the item", async () => {
    const { caseId, owner } = await setting();
    const led = await post(owner, caseId, { day: "2026-01-05" });
    expect(`${led.pathname}${led.hash}`).toBe(`/portal/cases/${caseId}/materials#service_manual`);
    expect(led.searchParams.get("refused")).toBeNull();
    expect(await db.materialVersion.findMany({ where: { caseId }, include: { file: true } })).toMatchObject([
      { effectiveOn: new Date("2026-01-05"), file: { name: "手册.pdf" } },
    ]);
  });

  test.each<[what: string, sent: Sent, refused: string, fault: string | null]>([
    ["no file", { name: "" }, "invalid_input", "choose_file"],
    ["an empty file", { bytes: new Uint8Array() }, "file_empty", null],
    ["an executable named .pdf", { bytes: new Uint8Array(sampleFiles.exe()) }, "file_type_mismatch", null],
    ["a day to come", { day: "2999-01-01" }, "invalid_input", "date_in_future"],
    ["60 MB announced", { size: 60 * 1024 * 1024 }, "file_too_large", null],
    ["a page of somebody else", { site: "cross-site" }, "not_allowed", null],
  ])("with %s keeps nothing and says why", async (_, sent, refused, fault) => {
    const { caseId, owner } = await setting();
    const { searchParams } = await post(owner, caseId, sent);
    expect([searchParams.get("refused"), searchParams.get("fault")]).toEqual([refused, fault]);
    expect(await db.materialVersion.count({ where: { caseId } })).toBe(0);
    expect(await db.storedFile.count({ where: { caseId } })).toBe(0);
  });

  test("for another enterprise's case is as for none", async () => {
    const { caseId } = await setting();
    const stranger = await makeMember(db, (await makeOrganisation(db)).id);
    expect((await post(stranger, caseId)).searchParams.get("refused")).toBe("not_found");
    expect((await post(stranger, randomUUID())).searchParams.get("refused")).toBe("not_found");
    expect(await db.storedFile.count({ where: { caseId } })).toBe(0);
  });
});
