import type { Operation, StoredOperation } from "@/lib/audits/schema";
import type { FetchAnswer, Link, SendAnswer } from "@/lib/tablet/link";
import type { Change, KeptDraft } from "@/lib/tablet/store";
import type { Viewer } from "@/lib/tablet/tablet";
import { makeServer } from "@/tests/unit/tablet/memory-server";
import { makeTablet } from "@/tests/unit/tablet/simulated-tablet";

// A team's tablets, one server, and a wire between them that loses, repeats, delays and splits. What every author
// had on the screen when typing is noted here, beside the tablets and not by them.

const DAY_MS = 24 * 60 * 60 * 1000;

/** An operation as it was typed, and what stood before its author's eyes. */
export type Typed = { operation: Operation; saw: ReadonlySet<string> };

/** Numbers between 0 and 1 in a fixed order. */
function makeDice(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

export function makeWorld({ skews, seed }: { skews: readonly number[]; seed: number }) {
  const server = makeServer();
  const roll = makeDice(seed);
  const typed = new Map<string, Typed>();
  /** Requests that are still on their way, or that come a second time. */
  const late: (() => void)[] = [];
  const world = { server, roll, typed, late, rough: true, tablets: [] as WorldTablet[] };

  const wrap = (link: Link, one: () => WorldTablet): Link => ({
    ...link,
    now: () => new Date(link.now().getTime() + (skews[one().index] ?? 0) * DAY_MS),
    async send(operations): Promise<SendAnswer> {
      const { tablet, viewer } = one();
      const kept = new Set(tablet.store.kept().waiting.map(({ id }) => id));
      for (const { id } of operations) {
        if (!kept.has(id) && !one().killed) throw new Error("an operation left before it was kept");
      }
      if (tablet.wire.answer !== "all") return link.send(operations);
      if (!world.rough) return link.send(operations);
      const fate = roll();
      const arrive = () => void server.take(operations, viewer);
      if (fate < 0.15) late.push(arrive);
      if (fate < 0.1) return { kind: "lost" };
      if (fate < 0.25) {
        arrive();
        return { kind: "lost" };
      }
      if (fate < 0.45) {
        const part = operations.slice(0, 1 + Math.floor(roll() * operations.length));
        return { kind: "results", results: server.take(part, viewer) };
      }
      return { kind: "results", results: server.take(operations, viewer) };
    },
    async fetchAfter(sequence): Promise<FetchAnswer> {
      const answer = await link.fetchAfter(sequence);
      if (answer.kind !== "operations" || !world.rough) return answer;
      const fate = roll();
      if (fate < 0.15) return { kind: "lost" };
      if (fate < 0.4) {
        const operations = answer.operations.slice(0, 1 + Math.floor(roll() * 3));
        return { ...answer, operations, more: operations.length < answer.operations.length };
      }
      // What was told before is told again.
      const again = Math.max(0, Number(sequence) - 3);
      return fate < 0.55 ? { ...answer, operations: server.after(`${again}`) } : answer;
    },
  });

  skews.forEach((_, index) => {
    world.tablets.push(makeOne(world, index, wrap));
  });
  return world;
}

export type World = {
  server: ReturnType<typeof makeServer>;
  roll: () => number;
  typed: Map<string, Typed>;
  late: (() => void)[];
  rough: boolean;
  tablets: WorldTablet[];
};

export type WorldTablet = {
  index: number;
  viewer: Viewer;
  tablet: ReturnType<typeof makeTablet>;
  /** While its last words from before a kill may still be on their way. */
  killed: boolean;
  /** What its user saw when beginning what is in the inputs and not an operation yet, by field. */
  begun: Map<string, ReadonlySet<string>>;
  visible: (field: string) => ReadonlySet<string>;
  restart: () => void;
};

function makeOne(
  world: World,
  index: number,
  wrap: (link: Link, one: () => WorldTablet) => Link,
): WorldTablet {
  const begun = new Map<string, ReadonlySet<string>>();
  const begunAt = new Map<string, ReadonlySet<string>>();
  const visible = (field: string) =>
    new Set(
      one.tablet.tablet
        .operations()
        .filter((each) => each.field === field)
        .map(({ id }) => id),
    );
  const onKeep = (change: Change) => {
    const isChoice = change.waiting?.some(({ value }) => value !== null && "chosen" in value);
    for (const operation of change.waiting ?? []) {
      if (world.typed.has(operation.id)) continue;
      const seen = new Set((isChoice ? undefined : begun.get(operation.field)) ?? visible(operation.field));
      seen.delete(operation.id);
      world.typed.set(operation.id, { operation, saw: seen });
    }
    if (!isChoice) for (const field of change.settled ?? []) begun.delete(field);
    for (const draft of change.drafts ?? []) begunAt.set(placeOf(draft), begun.get(draft.field) ?? new Set());
  };
  const lead = { maySettle: index === 0 };
  const tablet = makeTablet(world.server, `审核员${index}`, lead, {
    link: (link) => wrap(link, () => one),
    onKeep,
  });
  const one: WorldTablet = {
    index,
    viewer: tablet.viewer,
    tablet,
    killed: false,
    begun,
    visible,
    restart() {
      one.killed = true;
      tablet.restart();
      begun.clear();
      const kept = tablet.store.kept();
      for (const draft of kept.drafts) begun.set(draft.field, begunAt.get(placeOf(draft)) ?? new Set());
      // What was typed and neither kept nor sent is lost; the entry never said anything else.
      const remaining = new Set(
        [...kept.waiting, ...kept.stored, ...world.server.stored].map(({ id }) => id),
      );
      for (const [id, { operation }] of world.typed) {
        if (operation.deviceId === tablet.deviceId && !remaining.has(id)) world.typed.delete(id);
      }
    },
  };
  return one;
}

const placeOf = ({ field, basedOn, alongside }: KeptDraft) => `${field} ${basedOn} ${alongside.join()}`;

/** Every tablet delivers all it has and reads all there is, over a wire that now works. */
export async function bringTogether(world: World) {
  world.rough = false;
  for (const arrive of world.late.splice(0)) arrive();
  for (const { tablet } of world.tablets) {
    tablet.wire.answer = "all";
    tablet.store.release();
    tablet.tablet.flush();
    for (const field of tablet.tablet.overview().unsaved) tablet.tablet.clear(field);
  }
  const isDone = () =>
    world.tablets.every(({ tablet }) => {
      const { waiting, unsaved } = tablet.tablet.overview();
      return (
        waiting === 0 && unsaved.length === 0 && tablet.tablet.overview().seen === lastOf(world.server.stored)
      );
    });
  for (let round = 0; round < 40; round += 1) {
    for (const { tablet } of world.tablets) {
      tablet.tablet.retryNow();
      await tablet.settle(60_000);
    }
    if (isDone()) return;
  }
  throw new Error("the tablets and the server do not come to rest");
}

const lastOf = (stored: readonly StoredOperation[]) => stored.at(-1)?.sequence ?? "0";
