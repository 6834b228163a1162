import { describe, expect, test } from "vitest";
import { judgeOperation } from "@/lib/audits/judge";
import { foldOperations } from "@/lib/audits/operations";
import type { Operation, OperationResult, StoredOperation } from "@/lib/audits/schema";
import { DEFAULT_EDITION } from "@/lib/scoring/editions";
import { emptyForm } from "@/lib/tablet/form";
import type { FetchAnswer, Link, SendAnswer } from "@/lib/tablet/link";
import { Tablet } from "@/lib/tablet/tablet";

/** A server in memory that judges as the real one does, and a wire that can be cut on either way. */
function makeServer() {
  const stored: StoredOperation[] = [];
  const server = {
    stored,
    signedOff: false,
    take(operations: readonly Operation[], actorName: string): OperationResult[] {
      return operations.map((operation): OperationResult => {
        const { id } = operation;
        const known = stored.find((each) => each.id === id);
        if (known) return { id, state: "duplicate", sequence: known.sequence };
        if (server.signedOff) return { id, state: "refused", reason: "scorecard_signed_off" };
        const ruling = judgeOperation(operation, stored);
        if (ruling.state !== "stored") return { id, ...ruling };
        const sequence = String(stored.length + 1);
        stored.push({
          ...operation,
          sequence,
          actorId: actorName,
          actorName,
          receivedAt: "2026-07-06T01:00:00.000Z",
        });
        return { id, state: "stored", sequence };
      });
    },
  };
  return server;
}

let ids = 0;

/** One tablet of one auditor; `settle` lets everything that is under way and due happen. */
function makeTablet(server: ReturnType<typeof makeServer>, name: string) {
  const wire: {
    answer: "all" | "loses request" | "loses answer" | "signed_out" | "closed";
    sent: number;
    poison: string;
  } = {
    poison: "none",
    answer: "all",
    sent: 0,
  };
  let timers: { work: () => void; in: number }[] = [];
  let place = 0;
  const link: Link = {
    async send(operations): Promise<SendAnswer> {
      wire.sent += 1;
      if (wire.answer === "loses request") return { kind: "lost" };
      if (wire.answer === "signed_out" || wire.answer === "closed") return { kind: wire.answer };
      if (operations.some(({ value }) => JSON.stringify(value).includes(wire.poison)))
        return { kind: "rejected" };
      const results = server.take(operations, name);
      return wire.answer === "loses answer" ? { kind: "lost" } : { kind: "results", results };
    },
    async fetchAfter(sequence): Promise<FetchAnswer> {
      if (wire.answer !== "all") return { kind: wire.answer.startsWith("loses") ? "lost" : "signed_out" };
      const operations = server.stored.filter((each) => Number(each.sequence) > Number(sequence));
      return { kind: "operations", operations, more: false, signedOff: server.signedOff };
    },
    newId: () => `${name}-${++ids}`,
    nextPlace: () => ({ deviceId: name, deviceSequence: ++place }),
    now: () => new Date(Date.UTC(2026, 6, 6, 1, 0, 0, ++ids)),
    later(work, milliseconds) {
      const timer = { work, in: milliseconds };
      timers.push(timer);
      return () => {
        timers = timers.filter((each) => each !== timer);
      };
    },
  };
  const tablet = new Tablet(DEFAULT_EDITION, { accountId: name, name }, link);
  const settle = async (milliseconds = 0) => {
    for (let turn = 0; turn < 20; turn += 1) await Promise.resolve();
    const due = timers.filter((timer) => timer.in <= milliseconds);
    timers = timers.filter((timer) => timer.in > milliseconds);
    for (const { work } of due) work();
    for (let turn = 0; turn < 40; turn += 1) await Promise.resolve();
  };
  return { tablet, wire, settle };
}

const field = "item:5.1.1.1";
const met = { ...emptyForm, verdict: "met" as const };
const notMet = { ...emptyForm, verdict: "not_met" as const, finding: "无岗位说明" };

describe("an entry on the tablet", () => {
  test("counts at the tap and is with the server once it has named it", async () => {
    const { tablet, settle } = makeTablet(makeServer(), "甲");
    tablet.change(field, met);
    expect(tablet.entry(field)).toMatchObject({ state: "unsaved", value: { verdict: "met" } });
    expect(tablet.overview().live.answered).toBe(1);
    await settle();
    expect(tablet.entry(field)).toMatchObject({ state: "server", author: "甲" });
    expect(tablet.overview().unsaved).toEqual([]);
  });

  test("is not kept while something is missing, and then counts as open", async () => {
    const server = makeServer();
    const { tablet, settle } = makeTablet(server, "甲");
    tablet.change(field, met);
    await settle();
    tablet.change(field, { ...emptyForm, verdict: "deleted" });
    expect(tablet.entry(field)).toMatchObject({ state: "unsaved", value: null });
    expect(tablet.entry(field).faults.map(({ code }) => code)).toEqual(["reason_required"]);
    expect(tablet.overview().live.answered).toBe(0);
    tablet.change(field, { ...emptyForm, verdict: "deleted", reason: "不涉及" });
    await settle();
    expect(server.stored.map(({ value }) => value)).toEqual([
      { verdict: "met" },
      { verdict: "deleted", reason: "不涉及" },
    ]);
  });

  test("keeps what was typed for another verdict until it is wanted again", async () => {
    const { tablet, settle } = makeTablet(makeServer(), "甲");
    tablet.change(field, notMet);
    await settle();
    tablet.change(field, { ...tablet.entry(field).form, verdict: "deleted", reason: "不涉及" });
    await settle();
    expect(tablet.entry(field).form).toMatchObject({ finding: "无岗位说明", reason: "不涉及" });
  });

  test("waits for the end of typing and sends once", async () => {
    const server = makeServer();
    const { tablet, settle } = makeTablet(server, "甲");
    for (const finding of ["无", "无岗", "无岗位说明"]) tablet.change(field, { ...notMet, finding }, "pause");
    await settle();
    expect(server.stored).toEqual([]);
    await settle(700);
    expect(server.stored.map(({ value }) => value)).toEqual([{ verdict: "not_met", finding: "无岗位说明" }]);
  });

  test("typed back to what stands there sends nothing", async () => {
    const server = makeServer();
    const { tablet, settle } = makeTablet(server, "甲");
    tablet.change(field, met);
    await settle();
    tablet.change(field, notMet, "pause");
    tablet.change(field, met, "now");
    await settle(700);
    expect(server.stored).toHaveLength(1);
    expect(tablet.entry(field).state).toBe("server");
  });
});

describe("a bad connection", () => {
  test.each(["loses request", "loses answer"] as const)(
    "that %s keeps the entry and delivers it once",
    async (fault) => {
      const server = makeServer();
      const { tablet, wire, settle } = makeTablet(server, "甲");
      wire.answer = fault;
      tablet.change(field, met);
      await settle();
      tablet.change(field, notMet);
      await settle(1000);
      expect(tablet.entry(field)).toMatchObject({ state: "unsaved", value: { verdict: "not_met" } });
      expect(tablet.overview().connection).toBe("lost");
      wire.answer = "all";
      await settle(60_000);
      await settle(60_000);
      expect(tablet.overview()).toMatchObject({ connection: "ok", unsaved: [] });
      expect(server.stored.map(({ value }) => value)).toEqual([
        { verdict: "met" },
        { verdict: "not_met", finding: "无岗位说明" },
      ]);
    },
  );

  test("after the session ended sends nothing by itself, loses nothing, and delivers when asked", async () => {
    const server = makeServer();
    const { tablet, wire, settle } = makeTablet(server, "甲");
    wire.answer = "signed_out";
    tablet.change(field, met);
    await settle();
    const sent = wire.sent;
    await settle(60_000);
    expect(wire.sent).toBe(sent);
    expect(tablet.overview()).toMatchObject({ connection: "signed_out", unsaved: [field] });
    wire.answer = "all";
    tablet.retryNow();
    await settle();
    expect(tablet.entry(field).state).toBe("server");
  });

  test("that comes back with the colleagues' entries sends what waits", async () => {
    const server = makeServer();
    const { tablet, wire, settle } = makeTablet(server, "甲");
    wire.answer = "closed";
    tablet.change(field, met);
    await settle();
    wire.answer = "all";
    await tablet.look();
    await settle();
    expect(tablet.entry(field).state).toBe("server");
  });
});

test("one entry that the server cannot read says so and does not hold up the others", async () => {
  const server = makeServer();
  const { tablet, wire, settle } = makeTablet(server, "甲");
  wire.answer = "loses request";
  wire.poison = "坏字";
  const clauses = ["5.1.1.1", "5.1.1.2", "5.1.2.1", "5.1.2.2", "5.1.3.1"];
  for (const clause of clauses) {
    tablet.change(`item:${clause}`, { ...notMet, finding: clause === "5.1.2.1" ? "坏字" : "无" });
  }
  await settle();
  wire.answer = "all";
  await settle(60_000);
  await settle();
  expect(server.stored).toHaveLength(4);
  expect(tablet.entry("item:5.1.2.1")).toMatchObject({ state: "unsaved", refusal: "invalid_value" });
  tablet.change("item:5.1.2.1", { ...notMet, finding: "好字" });
  await settle();
  expect(tablet.overview().unsaved).toEqual([]);
});

describe("two tablets", () => {
  async function disagree() {
    const server = makeServer();
    const a = makeTablet(server, "甲");
    const b = makeTablet(server, "乙");
    b.tablet.change(field, met);
    await b.settle();
    a.tablet.change(field, notMet);
    await a.settle();
    return { server, a, b };
  }

  test("that disagree show both values until somebody chooses with a reason", async () => {
    const { server, a, b } = await disagree();
    const view = a.tablet.entry(field);
    expect(view).toMatchObject({ state: "conflict", value: null });
    expect(view.contenders.map(({ author, value }) => [author, value])).toEqual(
      expect.arrayContaining([
        ["乙", { verdict: "met" }],
        [null, { verdict: "not_met", finding: "无岗位说明" }],
      ]),
    );
    expect(a.tablet.overview().sheet.conflicts).toEqual([field]);
    const mine = view.contenders.find(({ author }) => author === null);
    a.tablet.settle(field, mine?.id ?? "", "现场复核");
    await a.settle();
    await b.tablet.look();
    for (const { tablet } of [a, b]) {
      expect(tablet.entry(field)).toMatchObject({ state: "server", value: { verdict: "not_met" } });
    }
    expect(foldOperations(server.stored).scorecard.items["5.1.1.1"]).toMatchObject({ verdict: "not_met" });
  });

  test("keep the value that was not chosen in the history", async () => {
    const { server, a } = await disagree();
    const theirs = a.tablet.entry(field).contenders.find(({ author }) => author === "乙");
    a.tablet.settle(field, theirs?.id ?? "", "乙看到了原件");
    await a.settle();
    expect(a.tablet.entry(field)).toMatchObject({ state: "server", value: { verdict: "met" } });
    expect(server.stored.at(-1)?.value).toMatchObject({
      chosen: { verdict: "met" },
      rejected: [{ verdict: "not_met", finding: "无岗位说明" }],
      reason: "乙看到了原件",
    });
  });

  test("that typed the same do not disagree", async () => {
    const server = makeServer();
    const a = makeTablet(server, "甲");
    const b = makeTablet(server, "乙");
    b.tablet.change(field, met);
    await b.settle();
    a.tablet.change(field, met);
    await a.settle();
    expect(a.tablet.entry(field)).toMatchObject({ state: "server", author: "乙" });
    expect(server.stored).toHaveLength(1);
  });

  test("see each other's entries, also those stored between one's own", async () => {
    const server = makeServer();
    const a = makeTablet(server, "甲");
    const b = makeTablet(server, "乙");
    b.tablet.change("item:5.1.1.2", met);
    await b.settle();
    a.tablet.change(field, met);
    await a.settle();
    await a.tablet.look();
    expect(a.tablet.entry("item:5.1.1.2")).toMatchObject({ state: "server", author: "乙" });
    expect(a.tablet.overview().seen).toBe("2");
  });
});

test("an entry after the sign-off stays on the tablet and says why", async () => {
  const server = makeServer();
  const { tablet, settle } = makeTablet(server, "甲");
  server.signedOff = true;
  tablet.change(field, met);
  await settle();
  expect(tablet.entry(field)).toMatchObject({ state: "unsaved", refusal: "scorecard_signed_off" });
  expect(tablet.overview()).toMatchObject({ signedOff: true, unsaved: [field] });
});

test("a special deduction that was only begun is gone when it is removed, one that was stored is taken back", async () => {
  const server = makeServer();
  const { tablet, settle } = makeTablet(server, "甲");
  tablet.change("special:a", emptyForm, "hold");
  expect(tablet.overview().specials).toEqual(["special:a"]);
  tablet.clear("special:a");
  expect(tablet.overview()).toMatchObject({ specials: [], unsaved: [] });
  tablet.change("special:b", { ...emptyForm, kind: "law", finding: "无证" });
  await settle();
  expect(tablet.overview().live.result.specialDeductions).toBe(1);
  tablet.clear("special:b");
  await settle();
  expect(tablet.overview()).toMatchObject({ specials: [], unsaved: [] });
  expect(server.stored.map(({ value }) => value)).toEqual([{ kind: "law", finding: "无证" }, null]);
});
