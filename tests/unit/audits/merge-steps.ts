import fc from "fast-check";
import type { EntryValue } from "@/lib/audits/schema";
import { type EntryForm, emptyForm } from "@/lib/tablet/form";
import { makeWorld, type World } from "@/tests/unit/audits/merge-world";

// What people do with their tablets, and what happens to the tablets meanwhile.

const uuid = (digit: number) => `10000000-0000-4000-8000-00000000000${digit}`;

const verdicts: EntryForm[] = [
  { ...emptyForm, verdict: "met" },
  { ...emptyForm, verdict: "not_met", finding: "无记录" },
  { ...emptyForm, verdict: "not_met", finding: "记录不全" },
  { ...emptyForm, verdict: "deleted", reason: "不涉及" },
  // Not complete: it stays a draft.
  { ...emptyForm, verdict: "deleted" },
];
const specials: EntryForm[] = [
  { ...emptyForm, kind: "law", finding: "无证经营" },
  { ...emptyForm, kind: "system", finding: "热线停用" },
  { ...emptyForm, kind: "trade" },
];

/** What is typed into inputs: the fields and what may stand in them. */
const inputs: [field: string, forms: EntryForm[]][] = [
  ["item:5.1.1.1", verdicts],
  ["item:5.1.2.1", [...verdicts, { ...emptyForm, verdict: "sampled" }, { ...emptyForm, verdict: "sampled" }]],
  [`special:${uuid(1)}`, specials],
  [`special:${uuid(2)}`, specials],
  [`bonus:${uuid(1)}`, [{ ...emptyForm, finding: "行业首创" }]],
  [`bonus:${uuid(2)}`, [{ ...emptyForm, finding: "全国领先" }]],
  [
    `evidence:${uuid(1)}`,
    [
      { clause: "5.1.1.1", method: "document", source: "手册", text: "第3章" },
      { clause: "5.1.1.1", method: "interview", source: "店长", text: "能说明流程" },
      { clause: "5.1.1.1", method: "document", source: "", text: "" },
    ],
  ],
];

/** What is said at once. */
const records: [field: string, values: EntryValue[]][] = [
  [
    "ledger:5.1.2.1",
    [
      { source: "维修单", population: { kind: "count", count: 2 }, seed: "1", size: 2 },
      { source: "维修单", population: { kind: "count", count: 3 }, seed: "2", size: 2 },
    ],
  ],
  ...["1", "2", "3"].map((unit): [string, EntryValue[]] => [
    `sample:5.1.2.1:${unit}`,
    [
      { result: "conforming", note: "" },
      { result: "non_conforming", note: "无回访" },
    ],
  ]),
];

export const fields = [...inputs, ...records].map(([field]) => field);
/** Most of it happens in a few fields, so that people meet there. */
const busy = [...inputs, ...inputs.slice(0, 2), ...inputs.slice(0, 2), ...inputs.slice(0, 3)];

const who = fc.nat({ max: 3 });
const pick = fc.nat({ max: 999 });
const step = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.record({ do: fc.constant("type" as const), who, field: pick, value: pick, when: pick }),
  },
  { weight: 4, arbitrary: fc.record({ do: fc.constant("record" as const), who, field: pick, value: pick }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant("clear" as const), who, field: pick }) },
  {
    weight: 5,
    arbitrary: fc.record({
      do: fc.constant("settle" as const),
      who: fc.constantFrom(0, 0, 0, 1),
      field: pick,
      value: pick,
    }),
  },
  { weight: 5, arbitrary: fc.record({ do: fc.constant("look" as const), who }) },
  { weight: 5, arbitrary: fc.record({ do: fc.constant("wait" as const), who, value: pick }) },
  { weight: 3, arbitrary: fc.record({ do: fc.constant("wire" as const), who, value: pick }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant("memory" as const), who }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant("restart" as const), who }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant("late" as const), value: pick }) },
);
export type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;

export const story = fc.record({
  skews: fc.array(fc.integer({ min: -400, max: 400 }), { minLength: 2, maxLength: 4, size: "max" }),
  seed: fc.nat(),
  steps: fc.array(step, { minLength: 8, maxLength: 40, size: "max" }),
});
export type Story = typeof story extends fc.Arbitrary<infer T> ? T : never;

const of = <T>(list: readonly T[], number: number): T => list[number % list.length] as T;

/** How often each of the things that make a merge hard really happened. */
export type Counts = Record<"conflicts" | "choices" | "restarts" | "offline" | "drafts" | "scores", number>;

export async function play({ skews, seed, steps }: Story, counts: Counts): Promise<World> {
  const world = makeWorld({ skews, seed });
  for (const each of steps) await act(world, each, counts);
  return world;
}

async function act(world: World, step: Step, counts: Counts) {
  if (step.do === "late") {
    if (world.late.length > 0) world.late.splice(step.value % world.late.length, 1)[0]?.();
    return;
  }
  const one = of(world.tablets, step.who);
  const { tablet, wire, settle, store } = one.tablet;
  switch (step.do) {
    case "type": {
      const [field, forms] = of(busy, step.field);
      if (tablet.entry(field).contenders.length > 0) break;
      if (!one.begun.has(field)) one.begun.set(field, one.visible(field));
      tablet.change(field, of(forms, step.value), of(["now", "now", "pause", "hold"] as const, step.when));
      break;
    }
    case "record": {
      const [field, values] = of(records, step.field);
      if (tablet.entry(field).contenders.length > 0) break;
      void tablet.record(field, of(values, step.value));
      break;
    }
    case "clear": {
      const field = of(fields, step.field);
      one.begun.delete(field);
      tablet.clear(field);
      break;
    }
    case "settle": {
      const torn = fields.filter((field) => tablet.entry(field).contenders.length > 0);
      if (torn.length === 0) break;
      const field = of(torn, step.field);
      if (one.viewer.maySettle) counts.choices += 1;
      tablet.settle(field, of(tablet.entry(field).contenders, step.value).id, "现场核对");
      break;
    }
    case "look":
      await tablet.look();
      break;
    case "wait":
      await settle(of([0, 300, 400, 700, 1000, 60_000], step.value));
      return;
    case "wire":
      wire.answer = of(
        ["all", "all", "loses request", "loses answer", "signed_out", "closed"] as const,
        step.value,
      );
      if (wire.answer !== "all") counts.offline += 1;
      else tablet.retryNow();
      break;
    case "memory":
      if (store.mode === "waits") store.release();
      else store.mode = "waits";
      break;
    case "restart":
      counts.restarts += 1;
      counts.drafts += store.kept().drafts.length;
      one.restart();
      await one.tablet.settle();
      one.killed = false;
      return;
  }
  await settle(-1);
}
