import { describe, expect, test } from "vitest";
import { ledgerField, sampleField } from "@/lib/audits/fields";
import { foldOperations, scoredVerdict, tallySamples } from "@/lib/audits/operations";
import type { Operation } from "@/lib/audits/schema";
import { drawnUnits } from "@/lib/sampling/draw";
import type { Ledger, SampleResult } from "@/lib/sampling/schema";
import { findItem } from "@/lib/scoring/edition";
import { getEdition } from "@/lib/scoring/editions";
import { Fraction } from "@/lib/scoring/fraction";
import { pointsLost } from "@/lib/scoring/trace";

const clause = "5.1.1.2";
const byLedger = { verdict: "sampled", by: "ledger" } as const;

/** Draws 6, 2, 3 (draw.test.ts has it by hand). */
const ledger: Ledger = {
  source: "维修工单",
  population: { kind: "count", count: 7 },
  seed: "XZ-2026-0042",
  size: 3,
};

let made = 0;
function say(field: string, value: Operation["value"], basedOn: string | null = null): Operation {
  made += 1;
  return {
    id: `op-${String(made).padStart(4, "0")}`,
    deviceId: "tablet-a",
    deviceSequence: made,
    deviceTime: "2026-07-06T01:00:00.000Z",
    field,
    value,
    basedOn,
  };
}
const drew = (what: Ledger = ledger) => say(ledgerField(clause), what);
const judged = (unit: string, result: SampleResult, of = clause) =>
  say(sampleField(of, unit), { result, note: "" });

const all = [judged("6", "conforming"), judged("2", "non_conforming"), judged("3", "conforming")];
const [six, , three] = all;
if (!six || !three) throw new Error("three samples were made");

describe("an item judged by its samples", () => {
  const table: {
    rule: string;
    operations: Operation[];
    counts: { population: number; samples: number; failed: number } | undefined;
    open?: string[];
  }[] = [
    { rule: "is open while nothing was drawn", operations: [], counts: undefined, open: [] },
    { rule: "is open with results but no draw", operations: all, counts: undefined, open: [] },
    {
      rule: "is open while none of the drawn units is judged",
      operations: [drew()],
      counts: undefined,
      open: ["6", "2", "3"],
    },
    {
      rule: "is open while one drawn unit has no result",
      operations: [drew(), ...all.slice(0, 2)],
      counts: undefined,
      open: ["3"],
    },
    {
      rule: "counts every unit once all are judged",
      operations: [drew(), ...all],
      counts: { population: 7, samples: 3, failed: 1 },
    },
    {
      rule: "counts a unit that was added to the draw",
      operations: [drew(), ...all, judged("追加的一单", "non_conforming")],
      counts: { population: 7, samples: 4, failed: 2 },
    },
    {
      rule: "says no population smaller than its samples",
      operations: [
        drew({ ...ledger, population: { kind: "count", count: 3 }, size: 3 }),
        ...["1", "2", "3", "4"].map((unit) => judged(unit, "conforming")),
      ],
      counts: { population: 4, samples: 4, failed: 0 },
    },
    {
      rule: "is open again when a drawn unit's result is removed",
      operations: [drew(), ...all, say(six.field, null, six.id)],
      counts: undefined,
      open: ["6"],
    },
    {
      rule: "is open while one sample is in conflict, also one that was added",
      operations: [drew(), ...all, judged("9", "conforming"), judged("9", "non_conforming")],
      counts: undefined,
      open: [],
    },
    {
      rule: "is open while its draw is in conflict",
      operations: [drew(), drew({ ...ledger, seed: "another" }), ...all],
      counts: undefined,
      open: [],
    },
    {
      rule: "counts when two drew the same and judged the same without sight of each other",
      operations: [drew(), drew(), ...all, judged("6", "conforming")],
      counts: { population: 7, samples: 3, failed: 1 },
    },
    {
      rule: "has nothing to do with another item's samples",
      operations: [drew(), ...all, judged("1", "non_conforming", "5.1.1.3")],
      counts: { population: 7, samples: 3, failed: 1 },
    },
  ];

  test.each(table)("$rule", ({ operations, counts, open }) => {
    const { entries } = foldOperations(operations);
    expect(scoredVerdict(entries, clause, byLedger)).toEqual(counts && { verdict: "sampled", ...counts });
    expect(tallySamples(entries, clause).open).toEqual(open ?? []);
  });

  test("keeps what was judged when it is drawn again, and waits for the new units", () => {
    const first = drew();
    const again = say(ledgerField(clause), { ...ledger, seed: "again" }, first.id);
    const { entries } = foldOperations([first, ...all, again]);
    const tally = tallySamples(entries, clause);
    expect([...tally.results.keys()].toSorted()).toEqual(["2", "3", "6"]);
    expect(tally.drawn).toEqual(drawnUnits({ ...ledger, seed: "again" }));
    expect(tally.open).toEqual(tally.drawn.filter((unit) => !["2", "3", "6"].includes(unit)));
  });

  test("carries its finding, and counts typed before there were ledgers stay as they are", () => {
    const { entries } = foldOperations([drew(), ...all]);
    expect(scoredVerdict(entries, clause, { ...byLedger, finding: "一单无回访" })).toEqual({
      verdict: "sampled",
      population: 7,
      samples: 3,
      failed: 1,
      finding: "一单无回访",
    });
    const typed = { verdict: "sampled", samples: 5, failed: 2 } as const;
    expect(scoredVerdict(entries, clause, typed)).toBe(typed);
  });

  test("loses the failed share of its points", () => {
    const edition = getEdition("gbt27922-2011-provisional");
    const item = edition.groups
      .flatMap(({ indicators }) => indicators.flatMap(({ items }) => items))
      .find(({ verification, points }) => verification === "sampled" && points > 1);
    if (!item) throw new Error("the edition has an item to sample");
    expect(findItem(edition, item.clause)).toBe(item);
    const operations = [
      say(ledgerField(item.clause), ledger),
      judged("6", "conforming", item.clause),
      judged("2", "non_conforming", item.clause),
      judged("3", "conforming", item.clause),
    ];
    const verdict = scoredVerdict(foldOperations(operations).entries, item.clause, byLedger);
    if (!verdict) throw new Error("all samples are judged");
    expect(pointsLost(item, verdict).times(Fraction.of(3)).toString()).toBe(String(item.points));
  });
});
