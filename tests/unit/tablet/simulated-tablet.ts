import type { Operation } from "@/lib/audits/schema";
import { DEFAULT_EDITION } from "@/lib/scoring/editions";
import type { FetchAnswer, Link, ReportAnswer, SendAnswer } from "@/lib/tablet/link";
import type { Change, Kept } from "@/lib/tablet/store";
import { Tablet, type Viewer } from "@/lib/tablet/tablet";
import type { MemoryServer } from "@/tests/unit/tablet/memory-server";
import { type MemoryStore, makeStore } from "@/tests/unit/tablet/memory-store";

let made = 0;

/** Different every time and in no order, as a random one, yet the same in every run. */
export function nextId(): string {
  made += 1;
  const scrambled = (BigInt(made) * 0x9e3779b97f4bn) % 2n ** 48n;
  return `00000000-0000-4000-8000-${scrambled.toString(16).padStart(12, "0")}`;
}

export type Wire = {
  answer: "all" | "loses request" | "loses answer" | "signed_out" | "closed";
  /** A request with this text is not understood. */
  poison: string;
  /** The largest request in bytes. */
  limit: number;
  /** Every batch that was sent. */
  batches: (readonly Operation[])[];
};

type Around = {
  /** Another wire around the usual one. */
  link?: (link: Link) => Link;
  /** Sees every change before it is kept. */
  onKeep?: (change: Change) => void;
};

/** One tablet of one auditor on a wire that can be cut; `settle` lets everything under way and due happen. */
export function makeTablet(
  server: MemoryServer,
  name: string,
  given: Partial<Viewer> = {},
  { link: around = (link) => link, onKeep = () => undefined }: Around = {},
) {
  const viewer: Viewer = { accountId: nextId(), name, mayScore: true, maySettle: false, ...given };
  const wire: Wire = { answer: "all", poison: "none", limit: 2 * 1024 * 1024, batches: [] };
  const deviceId = nextId();
  let timers: { work: () => void; in: number }[] = [];
  let ticks = 0;
  const trouble = () => {
    if (wire.answer === "signed_out" || wire.answer === "closed") return { kind: wire.answer };
    return wire.answer === "loses request" ? ({ kind: "lost" } as const) : undefined;
  };
  const openLink = (lastSequence: number): Link => {
    let place = lastSequence;
    return {
      async send(operations): Promise<SendAnswer> {
        wire.batches.push(operations);
        const cut = trouble();
        if (cut) return cut;
        const body = JSON.stringify(operations);
        if (body.includes(wire.poison) || Buffer.byteLength(body) > wire.limit) return { kind: "rejected" };
        const results = server.take(operations, viewer);
        return wire.answer === "loses answer" ? { kind: "lost" } : { kind: "results", results };
      },
      async fetchAfter(sequence): Promise<FetchAnswer> {
        const cut = trouble();
        if (cut) return cut;
        if (wire.answer === "loses answer") return { kind: "lost" };
        const { closing, devices, signedOff } = server;
        return {
          kind: "operations",
          operations: server.after(sequence),
          more: false,
          signedOff,
          closing,
          devices,
        };
      },
      async report(report): Promise<ReportAnswer> {
        const cut = trouble();
        if (cut) return cut;
        server.reports.push({ by: name, ...report });
        return { kind: "team", closing: server.closing, devices: server.devices };
      },
      newId: nextId,
      nextPlace() {
        place += 1;
        return { deviceId, deviceSequence: place };
      },
      now() {
        ticks += 1;
        return new Date(Date.UTC(2026, 6, 6, 1, 0, 0, ticks));
      },
      later(work, milliseconds) {
        const timer = { work, in: milliseconds };
        timers.push(timer);
        return () => {
          timers = timers.filter((each) => each !== timer);
        };
      },
    };
  };
  const open = (lastSequence: number, store: MemoryStore) =>
    new Tablet(
      DEFAULT_EDITION,
      viewer,
      around(openLink(lastSequence)),
      {
        keep(change) {
          onKeep(change);
          return store.keep(change);
        },
      },
      store.kept(),
    );
  const first = makeStore();
  const one = {
    tablet: open(0, first),
    viewer,
    wire,
    store: first,
    deviceId,
    /** Lets everything under way happen, then everything due within so many milliseconds. */
    async settle(milliseconds = 0) {
      await turns(20);
      const due = timers.filter((timer) => timer.in <= milliseconds);
      timers = timers.filter((timer) => timer.in > milliseconds);
      for (const { work } of due) work();
      await turns(60);
    },
    /** The browser is killed and opens the audit again from what was kept. */
    restart() {
      one.openFrom(one.store.kept(), Math.max(0, ...ownPlaces()));
    },
    openFrom(kept: Kept, lastSequence: number) {
      timers = [];
      // What the killed one still does reaches no memory any more.
      one.store = makeStore(kept);
      one.tablet = open(lastSequence, one.store);
    },
  };
  const ownPlaces = () =>
    [...one.store.kept().stored, ...one.store.kept().waiting]
      .filter((each) => each.deviceId === deviceId)
      .map(({ deviceSequence }) => deviceSequence);
  return one;
}

async function turns(count: number) {
  for (let turn = 0; turn < count; turn += 1) await Promise.resolve();
}
