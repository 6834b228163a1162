// First, so that the framework finds what it keeps a request in.
import "next/dist/server/node-environment-baseline";

import { randomUUID } from "node:crypto";
import { describe, expect, test } from "vitest";
import { DELETE as cancel, POST as close } from "@/app/api/v1/audits/[caseId]/closing/route";
import { POST as report } from "@/app/api/v1/audits/[caseId]/devices/route";
import { POST as open } from "@/app/api/v1/audits/[caseId]/open/route";
import { GET as getAfter, POST as send } from "@/app/api/v1/audits/[caseId]/operations/route";
import { POST as sign } from "@/app/api/v1/audits/[caseId]/sign-off/route";
import { GET as snapshot } from "@/app/api/v1/audits/[caseId]/snapshot/route";
import { endSession } from "@/lib/access/sessions";
import { listOperations } from "@/lib/audits/queries";
import { useDatabase } from "@/tests/db/database";
import { type Answer, ask, signedIn } from "@/tests/db/requests";
import { makeMember, makeStaff } from "@/tests/factories/account";
import { makeAudit } from "@/tests/factories/audit";
import { makeOperation, operationsFor } from "@/tests/factories/scorecard";
import { makeVisitRecord } from "@/tests/factories/visit";

const { db, asOwner } = useDatabase();

/** An audit with everybody's cookies. */
async function makeSignedIn(given: Parameters<typeof makeAudit>[1] = {}) {
  const audit = await makeAudit(db, given);
  const [lead, auditor, expert] = await Promise.all(
    [audit.lead, audit.auditor, audit.expert].map((person) => signedIn(person)),
  );
  return { ...audit, cookies: { lead: lead ?? "", auditor: auditor ?? "", expert: expert ?? "" } };
}

const handlers: [name: string, handler: Parameters<typeof ask>[0], method: string, body: unknown][] = [
  ["operations", send, "POST", { version: 2, operations: [makeOperation()] }],
  ["operations, reading", getAfter, "GET", undefined],
  ["devices", report, "POST", { deviceId: randomUUID(), waiting: 0, photosWaiting: 0 }],
  ["closing", close, "POST", {}],
  ["closing, called off", cancel, "DELETE", undefined],
  ["sign-off", sign, "POST", {}],
  ["open", open, "POST", {}],
  ["snapshot", snapshot, "GET", undefined],
];

describe("every address of the tablet", () => {
  test.each(handlers)("%s: 401 without a session and after its end", async (_, handler, method, body) => {
    const { caseId, lead } = await makeAudit(db);
    expect(await ask(handler, caseId, { method, body })).toMatchObject({
      status: 401,
      json: { error: "not_signed_in" },
    });
    const cookie = await signedIn(lead);
    const [session] = await asOwner("SELECT id FROM session WHERE account_id = $1", [lead.accountId]);
    await endSession(String(session?.id), new Date());
    expect((await ask(handler, caseId, { method, body, cookie })).status).toBe(401);
  });

  test.each(handlers)(
    "%s: 404 for an auditor without the case, for its enterprise where it has no say, and for no case at all",
    async (_, handler, method, body) => {
      const { caseId, organisationId, cookies } = await makeSignedIn();
      const stranger = await signedIn(await makeStaff(db, ["lead_auditor", "auditor"]));
      expect((await ask(handler, caseId, { method, body, cookie: stranger })).status).toBe(404);
      const other = await signedIn(await makeMember(db, (await makeAudit(db)).organisationId));
      expect((await ask(handler, caseId, { method, body, cookie: other })).status).toBe(404);
      const owner = await signedIn(await makeMember(db, organisationId));
      expect((await ask(handler, caseId, { method, body, cookie: owner })).status).toBe(403);
      expect((await ask(handler, randomUUID(), { method, body, cookie: cookies.lead })).status).toBe(404);
      expect((await ask(handler, "none", { method, body, cookie: cookies.lead })).status).toBe(400);
    },
  );

  test.each(handlers.filter(([, , method]) => method === "POST"))(
    "%s: 400 for what is no JSON, 413 for too much of it, and nothing happens",
    async (name, handler) => {
      const { caseId, cookies } = await makeSignedIn({ open: name !== "open" });
      const cookie = cookies.lead;
      const form = { "content-type": "application/x-www-form-urlencoded" };
      expect((await ask(handler, caseId, { cookie, body: "a=b", headers: form })).status).toBe(400);
      expect((await ask(handler, caseId, { cookie, body: "{" })).status).toBe(400);
      expect((await ask(handler, caseId, { cookie, body: "[]" })).status).toBe(400);
      const long = JSON.stringify({ text: "x".repeat(2 * 1024 * 1024) });
      expect(await ask(handler, caseId, { cookie, body: long })).toMatchObject({
        status: 413,
        json: { error: "file_too_large" },
      });
      expect(await db.auditDevice.count({ where: { caseId } })).toBe(0);
      expect(await db.scorecard.count({ where: { caseId, closingId: { not: null } } })).toBe(0);
      expect(await db.scorecard.count({ where: { caseId } })).toBe(name === "open" ? 0 : 1);
    },
  );

  test.each<[name: string, handler: Parameters<typeof ask>[0], method: string]>([
    ["closing", close, "POST"],
    ["closing, called off", cancel, "DELETE"],
    ["sign-off", sign, "POST"],
    ["open", open, "POST"],
  ])("%s: 403 for anybody but the team lead", async (_, handler, method) => {
    const { caseId, cookies } = await makeSignedIn();
    for (const cookie of [cookies.auditor, cookies.expert]) {
      const body = method === "POST" ? {} : undefined;
      expect((await ask(handler, caseId, { method, cookie, body })).status).toBe(403);
    }
  });
});

describe("sending and reading", () => {
  test("answers every operation on its own, always 200, and hands them out in order after a place", async () => {
    const { caseId, cookies, auditor } = await makeSignedIn();
    const good = makeOperation();
    const body = { version: 2, operations: [good, makeOperation({ field: "item:9.9.9.9" })] };
    expect(await ask(send, caseId, { cookie: cookies.auditor, body })).toMatchObject({
      status: 200,
      json: {
        results: [
          { id: good.id, state: "stored" },
          { state: "refused", reason: "invalid_value" },
        ],
      },
    });
    const again = await ask(send, caseId, { cookie: cookies.auditor, body });
    expect(again.json.results[0]).toMatchObject({ state: "duplicate" });
    const all = await ask(getAfter, caseId, { method: "GET", cookie: cookies.lead });
    expect(all.json).toMatchObject({
      operations: [{ id: good.id, actorId: auditor.accountId, actorName: "组员" }],
      more: false,
      signedOff: false,
      closing: null,
      devices: [],
    });
    const query = `?after=${all.json.next}`;
    const rest = await ask(getAfter, caseId, { method: "GET", cookie: cookies.lead, query });
    expect(rest.json).toMatchObject({ operations: [], next: all.json.next });
  });

  test("takes what older tablets send: no version, typed counts of samples", async () => {
    const { caseId, cookies } = await makeSignedIn();
    const typed = makeOperation({
      field: "item:5.1.1.2",
      value: { verdict: "sampled", population: 40, samples: 8, failed: 1 },
    });
    const answer = await ask(send, caseId, { cookie: cookies.auditor, body: { operations: [typed] } });
    expect(answer.json.results).toMatchObject([{ state: "stored" }]);
    const unknown = { version: 3, operations: [typed] };
    expect((await ask(send, caseId, { cookie: cookies.auditor, body: unknown })).status).toBe(400);
  });

  test("is over for somebody who left the team, whose entries stay", async () => {
    const { caseId, cookies, auditor } = await makeSignedIn();
    const body = { version: 2, operations: [makeOperation()] };
    await ask(send, caseId, { cookie: cookies.auditor, body });
    await db.booking.updateMany({
      where: { caseId, accountId: auditor.accountId },
      data: { releasedAt: new Date() },
    });
    const late = { version: 2, operations: [makeOperation()] };
    expect((await ask(send, caseId, { cookie: cookies.auditor, body: late })).status).toBe(404);
    const device = { deviceId: randomUUID(), waiting: 1, photosWaiting: 0 };
    expect((await ask(report, caseId, { cookie: cookies.auditor, body: device })).status).toBe(404);
    expect(await listOperations(caseId)).toHaveLength(1);
  });

  test("opens an audit once", async () => {
    const { caseId, cookies } = await makeSignedIn({ open: false });
    const cookie = cookies.lead;
    expect(await ask(open, caseId, { cookie, body: {} })).toMatchObject({ status: 200, json: {} });
    expect(await ask(open, caseId, { cookie, body: {} })).toMatchObject({
      status: 409,
      json: { error: "wrong_state" },
    });
  });

  test("signs off with the scorer's whole answer", async () => {
    const { caseId, cookies, lead, auditor, expert } = await makeSignedIn();
    const cookie = cookies.lead;
    const operations = [...operationsFor(), ...makeVisitRecord([lead, auditor, expert])];
    expect(await ask(sign, caseId, { cookie, body: {} })).toMatchObject({
      status: 409,
      json: { error: "scorecard_incomplete" },
    });
    await ask(send, caseId, { cookie, body: { version: 2, operations } });
    expect(await ask(sign, caseId, { cookie, body: {} })).toMatchObject({
      status: 200,
      json: { state: "scored", final: "100.00", level: "five_star" },
    });
    const after = await ask(getAfter, caseId, { method: "GET", cookie });
    expect(after.json).toMatchObject({ signedOff: true });
  });
});

describe("with an Idempotency-Key", () => {
  const headers = { "idempotency-key": "first-try_1" };

  test("twenty at once have one effect, and all that answer say the same, byte for byte", async () => {
    const { caseId, cookies } = await makeSignedIn();
    const cookie = cookies.lead;
    const answers = await Promise.all(
      Array.from({ length: 20 }, () => ask(close, caseId, { cookie, body: {}, headers })),
    );
    const done = answers.filter(({ status }) => status === 200);
    expect(done.length).toBeGreaterThanOrEqual(1);
    expect(new Set(done.map(({ text }) => text)).size).toBe(1);
    const others = answers.filter(({ status }) => status !== 200);
    expect(new Set(others.map(({ status, json }) => `${status} ${json.error}`))).toEqual(
      others.length > 0 ? new Set(["409 in_progress"]) : new Set(),
    );
    const again = await ask(close, caseId, { cookie, body: {}, headers });
    expect(again).toEqual(done[0]);
    // What has changed since is not in an answer that was given before.
    await ask(cancel, caseId, { method: "DELETE", cookie });
    expect(await ask(close, caseId, { cookie, body: {}, headers })).toEqual(done[0]);
    expect(await db.scorecard.count({ where: { caseId, closingId: null } })).toBe(1);
  });

  test("a refusal is an answer too; another body, address or method under the key is refused", async () => {
    const { caseId, cookies, lead } = await makeSignedIn();
    const cookie = cookies.lead;
    const refused = await ask(sign, caseId, { cookie, body: {}, headers });
    expect(refused.status).toBe(409);
    await ask(send, caseId, { cookie, body: { version: 2, operations: operationsFor() } });
    expect(await ask(sign, caseId, { cookie, body: {}, headers })).toEqual(refused);
    const reused = { status: 422, json: { error: "idempotency_key_reused" } };
    expect(await ask(sign, caseId, { cookie, body: { gapsReason: "停电" }, headers })).toMatchObject(reused);
    expect(await ask(sign, caseId, { cookie, body: {}, headers, query: "?x=1" })).toMatchObject(reused);
    expect(await ask(cancel, caseId, { method: "DELETE", cookie, headers })).toMatchObject(reused);
    expect(await db.scorecard.count({ where: { caseId, signedOffAt: { not: null } } })).toBe(0);
    // A new key is a new request; another person's same key is another key.
    const fresh = { "idempotency-key": "second" };
    const body = { gapsReason: "停电，未开会" };
    expect((await ask(sign, caseId, { cookie, body, headers: fresh })).status).toBe(200);
    const other: Answer = await ask(send, caseId, {
      cookie: cookies.auditor,
      body: { operations: [makeOperation()] },
      headers,
    });
    expect(other).toMatchObject({ status: 200, json: { results: [{ reason: "scorecard_signed_off" }] } });
    expect(await db.idempotentAnswer.count({ where: { accountId: lead.accountId } })).toBe(2);
  });

  test.each(["", " ", "with space", "é", "x".repeat(201)])("%j is no key", async (key) => {
    const { caseId, cookies } = await makeSignedIn();
    const answer = await ask(close, caseId, {
      cookie: cookies.lead,
      body: {},
      headers: { "idempotency-key": key },
    });
    expect(answer).toMatchObject({ status: 400, json: { error: "idempotency_key_invalid" } });
    expect(await db.scorecard.count({ where: { caseId, closingId: null } })).toBe(1);
  });
});
