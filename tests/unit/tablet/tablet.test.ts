import { describe, expect, test } from "vitest";
import { foldOperations } from "@/lib/audits/operations";
import type { Operation } from "@/lib/audits/schema";
import { listItems } from "@/lib/scoring/edition";
import { DEFAULT_EDITION } from "@/lib/scoring/editions";
import { emptyForm } from "@/lib/tablet/form";
import { type MemoryServer, makeServer } from "@/tests/unit/tablet/memory-server";
import { makeTablet, nextId } from "@/tests/unit/tablet/simulated-tablet";

const field = "item:5.1.1.1";
const met = { ...emptyForm, verdict: "met" as const };
const notMet = { ...emptyForm, verdict: "not_met" as const, finding: "无岗位说明" };
const saidNotMet = { verdict: "not_met", finding: "无岗位说明" };

const valuesAt = (server: MemoryServer) => server.stored.map(({ value }) => value);

describe("an entry on the tablet", () => {
  test("counts at the tap, is on the device once kept, and with the server once it has named it", async () => {
    const { tablet, store, wire, settle } = makeTablet(makeServer(), "甲");
    store.mode = "waits";
    tablet.change(field, met);
    expect(tablet.entry(field)).toMatchObject({ state: "unsaved", value: { verdict: "met" } });
    expect(tablet.overview().live.answered).toBe(1);
    await settle();
    expect(tablet.entry(field).state).toBe("unsaved");
    expect(wire.batches).toEqual([]);
    wire.answer = "loses request";
    store.release();
    await settle();
    expect(tablet.entry(field)).toMatchObject({ state: "device", value: { verdict: "met" } });
    expect(tablet.overview()).toMatchObject({ unsaved: [], waiting: 1 });
    wire.answer = "all";
    await settle(1000);
    expect(tablet.entry(field)).toMatchObject({ state: "server", author: "甲" });
    expect(tablet.overview()).toMatchObject({ waiting: 0, connection: "ok" });
  });

  test("is not kept while something is missing, and then counts as open", async () => {
    const server = makeServer();
    const { tablet, settle } = makeTablet(server, "甲");
    tablet.change(field, met);
    await settle();
    tablet.change(field, { ...emptyForm, verdict: "deleted" });
    expect(tablet.entry(field)).toMatchObject({ state: "unsaved", value: null });
    expect(tablet.entry(field).faults.map(({ code }) => code)).toEqual(["reason_required"]);
    expect(tablet.overview()).toMatchObject({ unsaved: [field], live: { answered: 0 } });
    tablet.change(field, { ...emptyForm, verdict: "deleted", reason: "不涉及" });
    await settle();
    expect(valuesAt(server)).toEqual([{ verdict: "met" }, { verdict: "deleted", reason: "不涉及" }]);
  });

  test("of the visit's record names the inputs that are still missing", async () => {
    const server = makeServer();
    const { tablet, settle } = makeTablet(server, "甲");
    const deviation = "deviation:hours";
    tablet.change(deviation, { reason: "" });
    expect(tablet.entry(deviation)).toMatchObject({
      state: "unsaved",
      record: { reason: "" },
      faults: [{ at: "reason", code: "entry_incomplete" }],
    });
    tablet.change(deviation, { reason: "路上堵车" });
    await settle();
    expect(tablet.entry(deviation)).toMatchObject({ state: "server", value: { reason: "路上堵车" } });
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
    expect(valuesAt(server)).toEqual([saidNotMet]);
  });

  test("being typed is kept as it stands and said at once when the page is left", async () => {
    const server = makeServer();
    const { tablet, store, settle } = makeTablet(server, "甲");
    tablet.change(field, { ...notMet, finding: "无岗" }, "hold");
    await settle(300);
    expect(store.kept().drafts.map(({ form }) => form)).toEqual([{ ...notMet, finding: "无岗" }]);
    tablet.change(field, notMet, "hold");
    tablet.flush();
    await settle();
    expect(valuesAt(server)).toEqual([saidNotMet]);
    expect(store.kept().drafts).toEqual([]);
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

  test("is the same object until something about it changes, whatever happens to others", async () => {
    const { tablet, settle } = makeTablet(makeServer(), "甲");
    const before = tablet.entry("item:5.1.1.2");
    tablet.change(field, met);
    await settle(1000);
    expect(tablet.entry("item:5.1.1.2")).toBe(before);
    expect(tablet.entry(field)).toBe(tablet.entry(field));
  });
});

describe("a device that cannot keep", () => {
  test("sends all the same, says so, and keeps again when asked", async () => {
    const server = makeServer();
    const { tablet, store, settle } = makeTablet(server, "甲");
    store.mode = "fails";
    tablet.change(field, met);
    await settle();
    expect(valuesAt(server)).toEqual([{ verdict: "met" }]);
    expect(tablet.entry(field).state).toBe("server");
    expect(tablet.overview()).toMatchObject({ keeps: false, waiting: 0 });
    store.mode = "keeps";
    tablet.retryNow();
    await settle();
    expect(tablet.overview().keeps).toBe(true);
    expect(store.kept().stored.map(({ value }) => value)).toEqual([{ verdict: "met" }]);
  });

  test("and has no connection calls the entry not kept until it is", async () => {
    const { tablet, store, wire, settle } = makeTablet(makeServer(), "甲");
    store.mode = "fails";
    wire.answer = "loses request";
    tablet.change(field, met);
    tablet.change("item:5.1.1.2", { ...emptyForm, verdict: "deleted" });
    await settle();
    expect(tablet.entry(field)).toMatchObject({ state: "unsaved", value: { verdict: "met" } });
    store.mode = "keeps";
    tablet.retryNow();
    await settle();
    expect(tablet.entry(field).state).toBe("device");
    expect(store.kept().waiting.map(({ value }) => value)).toEqual([{ verdict: "met" }]);
    expect(store.kept().drafts.map((draft) => draft.field)).toEqual(["item:5.1.1.2"]);
  });

  test("never loses a colleague's entry behind the place up to which it has read", async () => {
    const server = makeServer();
    const a = makeTablet(server, "甲");
    const b = makeTablet(server, "乙");
    b.tablet.change(field, met);
    await b.settle();
    a.store.mode = "fails";
    await a.tablet.look();
    await a.settle();
    a.store.mode = "keeps";
    b.tablet.change("item:5.1.1.2", met);
    await b.settle();
    await a.tablet.look();
    await a.settle();
    a.restart();
    await a.tablet.look();
    expect(a.tablet.entry(field)).toMatchObject({ state: "server", author: "乙" });
  });
});

describe("a restart from what was kept", () => {
  test("brings back entries that wait, and goes on with the next place", async () => {
    const server = makeServer();
    const one = makeTablet(server, "甲");
    one.wire.answer = "loses request";
    one.tablet.change(field, met);
    await one.settle();
    one.tablet.change(field, notMet);
    await one.settle();
    one.restart();
    expect(one.tablet.entry(field)).toMatchObject({ state: "device", value: saidNotMet });
    one.wire.answer = "all";
    one.tablet.change("item:5.1.1.2", met);
    await one.settle();
    expect(server.stored.map(({ deviceSequence }) => deviceSequence)).toEqual([1, 2, 3]);
    expect(one.tablet.entry(field)).toMatchObject({ state: "server", value: saidNotMet });
  });

  test("brings back what was half typed, still said on top of what stood there when it was begun", async () => {
    const server = makeServer();
    const a = makeTablet(server, "甲");
    const b = makeTablet(server, "乙");
    a.tablet.change(field, { ...emptyForm, verdict: "deleted" });
    await a.settle(300);
    b.tablet.change(field, met);
    await b.settle();
    a.restart();
    expect(a.tablet.entry(field)).toMatchObject({ state: "unsaved", form: { verdict: "deleted" } });
    await a.tablet.look();
    a.tablet.change(field, { ...emptyForm, verdict: "deleted", reason: "不涉及" });
    await a.settle();
    const { state, contenders } = a.tablet.entry(field);
    expect(state).toBe("conflict");
    expect(contenders.map(({ author }) => author)).toEqual(expect.arrayContaining(["甲", "乙"]));
  });

  test("keeps a refusal and its reason, and sends it no more", async () => {
    const server = makeServer();
    const one = makeTablet(server, "甲");
    server.signedOff = true;
    one.tablet.change(field, met);
    await one.settle();
    one.restart();
    const sent = one.wire.batches.length;
    expect(one.tablet.entry(field)).toMatchObject({
      state: "device",
      value: { verdict: "met" },
      refusal: "scorecard_signed_off",
    });
    expect(one.tablet.overview()).toMatchObject({ refused: 1, waiting: 0, signedOff: true });
    // It stays to be read, and counts for nothing.
    expect(one.tablet.overview().live.answered).toBe(0);
    one.tablet.retryNow();
    await one.settle();
    expect(one.wire.batches).toHaveLength(sent);
  });
});

describe("a bad connection", () => {
  test.each(["loses request", "loses answer"] as const)(
    "that %s keeps the entry on the device and delivers it once",
    async (fault) => {
      const server = makeServer();
      const { tablet, wire, settle } = makeTablet(server, "甲");
      wire.answer = fault;
      tablet.change(field, met);
      await settle();
      tablet.change(field, notMet);
      await settle(1000);
      expect(tablet.entry(field)).toMatchObject({ state: "device", value: saidNotMet });
      expect(tablet.overview()).toMatchObject({ connection: "lost", waiting: 2 });
      wire.answer = "all";
      await settle(60_000);
      await settle(60_000);
      expect(tablet.overview()).toMatchObject({ connection: "ok", unsaved: [], waiting: 0 });
      expect(valuesAt(server)).toEqual([{ verdict: "met" }, saidNotMet]);
    },
  );

  test("after the session ended sends nothing by itself, loses nothing, and delivers when asked", async () => {
    const server = makeServer();
    const { tablet, wire, settle } = makeTablet(server, "甲");
    wire.answer = "signed_out";
    tablet.change(field, met);
    await settle();
    const sent = wire.batches.length;
    await settle(60_000);
    expect(wire.batches).toHaveLength(sent);
    expect(tablet.entry(field).state).toBe("device");
    expect(tablet.overview()).toMatchObject({ connection: "signed_out", waiting: 1 });
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

  test("delivers 2,000 waiting entries in their order, in batches of at most 100 and within the server's limit", async () => {
    const server = makeServer();
    const one = makeTablet(server, "甲");
    one.wire.answer = "loses request";
    const long = "长".repeat(100_000);
    const clauses = listItems(DEFAULT_EDITION).map(({ clause }) => clause);
    for (let turn = 0; turn < 2000; turn += 1) {
      const isLong = turn < 200 && turn % 10 === 0;
      const form = { ...notMet, finding: isLong ? `${turn}${long}` : `${turn}` };
      one.tablet.change(`item:${clauses[turn % clauses.length]}`, form);
    }
    await one.settle();
    one.restart();
    expect(one.tablet.overview().waiting).toBe(2000);
    one.wire.answer = "all";
    one.wire.batches = [];
    one.tablet.retryNow();
    for (let turn = 0; turn < 60 && one.tablet.overview().waiting > 0; turn += 1) await one.settle(60_000);
    const sequences = server.stored.map(({ deviceSequence }) => deviceSequence);
    expect(sequences).toEqual(Array.from({ length: 2000 }, (_, index) => index + 1));
    expect(Math.max(...one.wire.batches.map(({ length }) => length))).toBeLessThanOrEqual(100);
    const bytes = one.wire.batches.map((batch) => Buffer.byteLength(JSON.stringify(batch)));
    expect(Math.max(...bytes)).toBeLessThan(2 * 1024 * 1024);
    // Nothing was refused as too large and cut in halves, and nothing was sent twice.
    expect(one.wire.batches.flat()).toHaveLength(2000);
    expect(one.tablet.overview().sheet.conflicts).toEqual([]);
  }, 60_000);

  test("with a server that takes less than ours splits a batch until it fits", async () => {
    const server = makeServer();
    const { tablet, wire, settle } = makeTablet(server, "甲");
    wire.limit = 3000;
    const clauses = listItems(DEFAULT_EDITION).map(({ clause }) => clause);
    for (const clause of clauses) tablet.change(`item:${clause}`, notMet);
    for (let turn = 0; turn < 5; turn += 1) await settle(60_000);
    expect(server.stored).toHaveLength(clauses.length);
    expect(tablet.overview()).toMatchObject({ waiting: 0, refused: 0 });
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
  expect(tablet.entry("item:5.1.2.1")).toMatchObject({ state: "device", refusal: "invalid_value" });
  expect(tablet.overview()).toMatchObject({ waiting: 0, refused: 1 });
  tablet.change("item:5.1.2.1", { ...notMet, finding: "好字" });
  await settle();
  expect(tablet.entry("item:5.1.2.1")).toMatchObject({ state: "server", refusal: null });
  expect(tablet.overview()).toMatchObject({ waiting: 0, refused: 0 });
});

describe("two tablets", () => {
  /** The lead and an auditor typed the same field without sight of each other; both have delivered. */
  async function disagree() {
    const server = makeServer();
    const a = makeTablet(server, "甲", { maySettle: true });
    const b = makeTablet(server, "乙");
    b.tablet.change(field, met);
    await b.settle();
    a.tablet.change(field, notMet);
    await a.settle(400);
    await b.tablet.look();
    return { server, a, b };
  }

  test("that disagree both deliver, and both show both values until the lead chooses with a reason", async () => {
    const { server, a, b } = await disagree();
    expect(server.stored).toHaveLength(2);
    for (const { tablet } of [a, b]) {
      const view = tablet.entry(field);
      expect(view).toMatchObject({ state: "conflict", value: null });
      expect(view.contenders.map(({ author, value }) => [author, value])).toEqual(
        expect.arrayContaining([
          ["乙", { verdict: "met" }],
          ["甲", saidNotMet],
        ]),
      );
      expect(tablet.overview().sheet.conflicts).toEqual([field]);
    }
    const mine = a.tablet.entry(field).contenders.find(({ author }) => author === "甲");
    a.tablet.settle(field, mine?.id ?? "", "现场复核");
    await a.settle();
    await b.tablet.look();
    for (const { tablet } of [a, b]) {
      expect(tablet.entry(field)).toMatchObject({ state: "server", value: { verdict: "not_met" } });
    }
    expect(foldOperations(server.stored).scorecard.items["5.1.1.1"]).toMatchObject({ verdict: "not_met" });
  });

  test("show the disagreement before the second value has been delivered", async () => {
    const server = makeServer();
    const a = makeTablet(server, "甲");
    const b = makeTablet(server, "乙");
    a.wire.answer = "loses request";
    a.tablet.change(field, notMet);
    await a.settle();
    b.tablet.change(field, met);
    await b.settle();
    a.tablet.receive(server.after("0"));
    expect(a.tablet.entry(field)).toMatchObject({ state: "conflict", value: null });
    expect(a.tablet.entry(field).contenders.map(({ author }) => author)).toEqual(
      expect.arrayContaining(["乙", null]),
    );
  });

  test("keep the value that was not chosen in the history", async () => {
    const { server, a } = await disagree();
    const theirs = a.tablet.entry(field).contenders.find(({ author }) => author === "乙");
    a.tablet.settle(field, theirs?.id ?? "", "乙看到了原件");
    await a.settle();
    expect(a.tablet.entry(field)).toMatchObject({ state: "server", value: { verdict: "met" } });
    expect(server.stored.at(-1)?.value).toMatchObject({
      chosen: { verdict: "met" },
      rejected: [saidNotMet],
      reason: "乙看到了原件",
    });
  });

  test("leave the choice to the lead: nobody else settles, changes or clears what is in conflict", async () => {
    const { server, b } = await disagree();
    const [contender] = b.tablet.entry(field).contenders;
    b.tablet.settle(field, contender?.id ?? "", "我认为如此");
    b.tablet.change(field, { ...emptyForm, verdict: "deleted", reason: "不涉及" });
    b.tablet.clear(field);
    await b.settle(1000);
    expect(server.stored).toHaveLength(2);
    expect(b.tablet.entry(field).state).toBe("conflict");
  });

  test("replace nothing by a value recorded where others contend", async () => {
    const { a, b } = await disagree();
    void b.tablet.record(field, { verdict: "deleted", reason: "不涉及" });
    await b.settle();
    await a.tablet.look();
    expect(a.tablet.entry(field).contenders).toHaveLength(3);
  });

  test("keep what is half typed through a choice, also over a restart", async () => {
    const server = makeServer();
    const a = makeTablet(server, "甲", { maySettle: true });
    const [b, c] = [makeTablet(server, "乙"), makeTablet(server, "丙")];
    a.tablet.change(field, { ...emptyForm, verdict: "deleted" });
    b.tablet.change(field, met);
    c.tablet.change(field, notMet);
    for (const { settle } of [a, b, c]) await settle(300);
    await a.tablet.look();
    const [contender] = a.tablet.entry(field).contenders;
    a.tablet.settle(field, contender?.id ?? "", "现场复核");
    await a.settle(300);
    expect(a.tablet.entry(field).form).toMatchObject({ verdict: "deleted", reason: "" });
    a.restart();
    expect(a.tablet.entry(field).form).toMatchObject({ verdict: "deleted", reason: "" });
  });

  test("that typed the same do not disagree, and a next value replaces both", async () => {
    const server = makeServer();
    const a = makeTablet(server, "甲");
    const b = makeTablet(server, "乙");
    b.tablet.change(field, met);
    await b.settle();
    a.tablet.change(field, met);
    await a.settle(400);
    expect(a.tablet.entry(field)).toMatchObject({ state: "server", value: { verdict: "met" } });
    expect(a.tablet.overview().sheet.conflicts).toEqual([]);
    a.tablet.change(field, notMet);
    await a.settle(400);
    await b.tablet.look();
    for (const { tablet } of [a, b]) {
      expect(tablet.entry(field)).toMatchObject({ state: "server", value: saidNotMet, author: "甲" });
    }
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

  test("count each other's samples for an item that nobody types counts for", async () => {
    const server = makeServer();
    const a = makeTablet(server, "甲");
    const b = makeTablet(server, "乙");
    const sampled = "item:5.1.2.1";
    a.tablet.change(sampled, { ...emptyForm, verdict: "sampled" });
    const ledger = { source: "维修单", population: { kind: "count", count: 2 }, seed: "7", size: 2 } as const;
    void a.tablet.record("ledger:5.1.2.1", ledger);
    void a.tablet.record("sample:5.1.2.1:1", { result: "conforming", note: "" });
    await a.settle();
    await b.tablet.look();
    expect(b.tablet.entry(sampled).verdict).toBeNull();
    void b.tablet.record("sample:5.1.2.1:2", { result: "non_conforming", note: "无回访" });
    expect(b.tablet.entry(sampled).verdict).toMatchObject({ samples: 2, failed: 1, population: 2 });
    await b.settle();
    await a.tablet.look();
    expect(a.tablet.entry(sampled).verdict).toMatchObject({ samples: 2, failed: 1, population: 2 });
  });
});

describe("an id or a place that is somebody else's", () => {
  /** Another operation that has the id of the one that waits. */
  function elsewhere(mine: Operation | undefined): Operation {
    if (!mine) throw new Error("nothing waits");
    return { ...mine, field: "item:5.1.2.1" };
  }

  test("after a memory that was put back is given up for the next one, and the chain holds", async () => {
    const server = makeServer();
    const one = makeTablet(server, "甲");
    const before = one.store.kept();
    one.tablet.change("item:5.1.1.2", met);
    one.tablet.change("item:5.1.2.1", met);
    await one.settle();
    one.openFrom(before, 0);
    one.wire.answer = "loses request";
    one.tablet.change(field, met);
    one.tablet.change(field, notMet);
    await one.settle();
    one.wire.answer = "all";
    for (let turn = 0; turn < 4; turn += 1) await one.settle(60_000);
    expect(one.tablet.overview()).toMatchObject({ waiting: 0, refused: 0 });
    expect(one.tablet.entry(field)).toMatchObject({ state: "server", value: saidNotMet, contenders: [] });
    expect(foldOperations(server.stored).conflicts).toEqual([]);
    expect(server.stored).toHaveLength(4);
  });

  test.each([
    ["before what follows it was sent", 1],
    ["in one batch with what follows it", 2],
  ])("goes on under another id, %s, without standing up against its own next value", async (_, sent) => {
    const server = makeServer();
    const stranger = makeTablet(server, "乙");
    const one = makeTablet(server, "甲");
    one.wire.answer = "loses request";
    one.tablet.change(field, met);
    await one.settle();
    const next = () => {
      one.tablet.change(field, notMet);
      one.tablet.change("item:5.1.1.2", { ...emptyForm, verdict: "deleted" });
    };
    if (sent === 2) next();
    await one.settle();
    const [mine] = one.store.kept().waiting;
    server.store({ ...elsewhere(mine), deviceId: stranger.deviceId }, stranger.viewer);
    one.wire.answer = "all";
    one.tablet.retryNow();
    if (sent === 1) next();
    for (let turn = 0; turn < 4; turn += 1) await one.settle(60_000);
    expect(one.tablet.overview()).toMatchObject({ waiting: 0, refused: 0 });
    expect(one.tablet.entry(field)).toMatchObject({ state: "server", value: saidNotMet, contenders: [] });
    expect(foldOperations(server.stored)).toMatchObject({
      conflicts: [],
      scorecard: { items: { "5.1.1.1": saidNotMet } },
    });
    expect(valuesAt(server)).toContainEqual({ verdict: "met" });
  });

  test("does not lose its place under what is being typed on top of it", async () => {
    const server = makeServer();
    const stranger = makeTablet(server, "乙");
    const one = makeTablet(server, "甲");
    one.wire.answer = "loses request";
    one.tablet.change(field, met);
    await one.settle();
    one.tablet.change(field, notMet, "hold");
    const [mine] = one.store.kept().waiting;
    server.store({ ...elsewhere(mine), deviceId: stranger.deviceId }, stranger.viewer);
    one.wire.answer = "all";
    one.tablet.retryNow();
    await one.settle();
    one.tablet.flush();
    await one.settle();
    expect(one.tablet.entry(field)).toMatchObject({ state: "server", value: saidNotMet });
  });
});

describe("a sign-off", () => {
  const closingBy = (accountId: string) => ({
    id: nextId(),
    by: accountId,
    byName: "组长",
    at: "2026-07-08T08:00:00.000Z",
  });

  test("leaves a late entry on the tablet, with the reason", async () => {
    const server = makeServer();
    const { tablet, settle } = makeTablet(server, "甲");
    server.signedOff = true;
    tablet.change(field, met);
    await settle();
    expect(tablet.entry(field)).toMatchObject({ state: "device", refusal: "scorecard_signed_off" });
    expect(tablet.overview()).toMatchObject({ signedOff: true, locked: true, refused: 1 });
  });

  test("begun by a colleague takes what is being typed, locks, and is acknowledged when nothing waits", async () => {
    const server = makeServer();
    const one = makeTablet(server, "甲");
    one.wire.answer = "loses request";
    one.tablet.setPhotosWaiting(1);
    one.tablet.change(field, met);
    await one.settle();
    one.tablet.change("item:5.1.1.2", notMet, "hold");
    const closing = closingBy(nextId());
    server.closing = closing;
    one.tablet.meetTeam(server);
    await one.settle();
    expect(one.tablet.overview()).toMatchObject({ locked: true, unsaved: [], waiting: 2 });
    one.wire.answer = "all";
    await one.tablet.look();
    await one.settle(400);
    expect(one.tablet.overview().waiting).toBe(0);
    expect(server.reports.map(({ acknowledged }) => acknowledged)).not.toContain(closing.id);
    one.tablet.setPhotosWaiting(0);
    await one.settle();
    expect(server.reports.at(-1)).toMatchObject({
      waiting: 0,
      photosWaiting: 0,
      acknowledged: closing.id,
    });
  });

  test("locks every way of entering something", async () => {
    const server = makeServer();
    const { tablet, settle } = makeTablet(server, "甲");
    tablet.change(field, met);
    await settle();
    server.closing = closingBy(nextId());
    await tablet.look();
    tablet.change(field, notMet);
    tablet.clear(field);
    expect(await tablet.record("item:5.1.1.2", { verdict: "met" })).toBe(false);
    await settle(1000);
    expect(valuesAt(server)).toEqual([{ verdict: "met" }]);
    expect(tablet.entry(field)).toMatchObject({ state: "server", value: { verdict: "met" } });
  });

  test("of one's own locks nothing and acknowledges nothing", async () => {
    const server = makeServer();
    const one = makeTablet(server, "甲", { maySettle: true });
    server.closing = closingBy(one.viewer.accountId);
    await one.tablet.look();
    expect(one.tablet.overview().locked).toBe(false);
    expect(server.reports.at(-1)).toMatchObject({ acknowledged: null });
  });

  test("can be left waiting by going on typing, until another one begins", async () => {
    const server = makeServer();
    const one = makeTablet(server, "甲");
    server.closing = closingBy(nextId());
    await one.tablet.look();
    expect(server.reports.at(-1)?.acknowledged).toBe(server.closing.id);
    one.tablet.unlock();
    await one.settle();
    expect(server.reports.at(-1)?.acknowledged).toBeNull();
    one.tablet.change(field, met);
    await one.settle();
    expect(valuesAt(server)).toEqual([{ verdict: "met" }]);
    server.closing = closingBy(nextId());
    await one.tablet.look();
    expect(one.tablet.overview().locked).toBe(true);
  });

  test("that was called off unlocks", async () => {
    const server = makeServer();
    const one = makeTablet(server, "甲");
    server.closing = closingBy(nextId());
    await one.tablet.look();
    server.closing = null;
    await one.tablet.look();
    expect(one.tablet.overview().locked).toBe(false);
  });
});

test("a special deduction that was only begun is gone when it is removed, one that was stored is taken back", async () => {
  const server = makeServer();
  const { tablet, store, settle } = makeTablet(server, "甲");
  const [begun, stored] = [`special:${nextId()}`, `special:${nextId()}`];
  tablet.change(begun, emptyForm, "hold");
  await settle(300);
  expect(tablet.overview().specials).toEqual([begun]);
  tablet.clear(begun);
  await settle();
  expect(tablet.overview()).toMatchObject({ specials: [], unsaved: [] });
  expect(store.kept().drafts).toEqual([]);
  tablet.change(stored, { ...emptyForm, kind: "law", finding: "无证" });
  await settle();
  expect(tablet.overview().live.result.specialDeductions).toBe(1);
  tablet.clear(stored);
  await settle();
  expect(tablet.overview()).toMatchObject({ specials: [], unsaved: [] });
  expect(valuesAt(server)).toEqual([{ kind: "law", finding: "无证" }, null]);
});
