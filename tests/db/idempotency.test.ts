import { randomUUID } from "node:crypto";
import { describe, expect, test } from "vitest";
import { answerOnce } from "@/lib/idempotency/answer-once";
import { beginAttempt, forgetAttempt, keepAnswer } from "@/lib/idempotency/commands";
import { useDatabase } from "@/tests/db/database";

const { db, asOwner } = useDatabase();

const start = new Date("2026-07-06T02:00:00.000Z");
const later = (seconds: number) => new Date(start.getTime() + seconds * 1000);
const claim = () => ({ accountId: randomUUID(), key: "k", request: "r" });

describe("a key", () => {
  test("is claimed by exactly one of twenty at once", async () => {
    const one = claim();
    const begun = await Promise.all(Array.from({ length: 20 }, () => beginAttempt(one, start)));
    expect(begun.filter(({ kind }) => kind === "work")).toHaveLength(1);
    expect(begun.filter(({ kind }) => kind === "in_progress")).toHaveLength(19);
  });

  test("of an attempt that died is taken over by exactly one of twenty, and the dead one keeps nothing", async () => {
    const one = claim();
    const dead = await beginAttempt(one, start);
    expect(await beginAttempt(one, later(60))).toEqual({ kind: "in_progress" });
    const begun = await Promise.all(Array.from({ length: 20 }, () => beginAttempt(one, later(61))));
    expect(begun.filter(({ kind }) => kind === "work")).toHaveLength(1);
    if (dead.kind !== "work") throw new Error(dead.kind);
    await keepAnswer(dead.attempt, { status: 200, body: "late" }, later(62));
    await forgetAttempt(dead.attempt);
    expect(await beginAttempt(one, later(63))).toEqual({ kind: "in_progress" });
    const heir = begun.find(({ kind }) => kind === "work");
    if (heir?.kind !== "work") throw new Error("nobody took over");
    await keepAnswer(heir.attempt, { status: 200, body: "mine" }, later(64));
    expect(await beginAttempt(one, later(999))).toEqual({ kind: "replay", status: 200, body: "mine" });
  });

  test("keeps its first answer, whatever comes: the database itself refuses another", async () => {
    const one = claim();
    const begun = await beginAttempt(one, start);
    if (begun.kind !== "work") throw new Error(begun.kind);
    await keepAnswer(begun.attempt, { status: 200, body: "first" }, later(1));
    await keepAnswer(begun.attempt, { status: 200, body: "second" }, later(2));
    await forgetAttempt(begun.attempt);
    expect(await beginAttempt(one, later(3))).toEqual({ kind: "replay", status: 200, body: "first" });
    await expect(
      asOwner("UPDATE idempotent_answer SET body = 'x' WHERE account_id = $1", [one.accountId]),
    ).rejects.toThrow(/does not change/);
  });

  test("is forgotten after 30 days, when others are made", async () => {
    const [old, young] = [claim(), claim()];
    await beginAttempt(old, later(-31 * 86_400));
    await beginAttempt(young, later(-29 * 86_400));
    await beginAttempt(claim(), start);
    const kept = await db.idempotentAnswer.findMany({
      where: { accountId: { in: [old.accountId, young.accountId] } },
    });
    expect(kept.map(({ accountId }) => accountId)).toEqual([young.accountId]);
  });
});

describe("a request", () => {
  const request = (key: string | null, body = "{}", method = "POST") =>
    new Request("http://localhost/api/v1/x", {
      method,
      body,
      headers: key === null ? {} : { "idempotency-key": key },
    });
  let worked = 0;
  const work = async () => {
    worked += 1;
    return Response.json({ worked }, { status: 201 });
  };

  test("without a key works each time", async () => {
    const before = worked;
    await answerOnce(request(null), randomUUID(), "{}", work);
    await answerOnce(request(null), randomUUID(), "{}", work);
    expect(worked).toBe(before + 2);
  });

  test("with a key works once for each account, and repeats status and bytes", async () => {
    const [me, other] = [randomUUID(), randomUUID()];
    const before = worked;
    const first = await answerOnce(request("k"), me, "{}", work);
    const second = await answerOnce(request("k"), me, "{}", work);
    expect([second.status, await second.text()]).toEqual([first.status, await first.text()]);
    expect(second.status).toBe(201);
    expect(second.headers.get("content-type")).toBe("application/json");
    expect(worked).toBe(before + 1);
    await answerOnce(request("k"), other, "{}", work);
    expect(worked).toBe(before + 2);
    expect((await answerOnce(request("k"), me, "{ }", work)).status).toBe(422);
    expect((await answerOnce(request("k", "{}", "PUT"), me, "{}", work)).status).toBe(422);
    expect(worked).toBe(before + 2);
  });

  test.each([
    ["answers 503", async () => Response.json({}, { status: 503 })],
    ["throws", async () => Promise.reject(new Error("the disk is gone"))],
  ])("whose work %s may be tried again at once", async (_, broken) => {
    const me = randomUUID();
    await answerOnce(request("k"), me, "{}", broken).catch(() => undefined);
    expect((await answerOnce(request("k"), me, "{}", work)).status).toBe(201);
  });
});
