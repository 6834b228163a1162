import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { foldOperations, sameValue } from "@/lib/audits/operations";
import type { EntryValue, Operation } from "@/lib/audits/schema";

const met: EntryValue = { verdict: "met" };
const notMet: EntryValue = { verdict: "not_met", finding: "无记录" };

let made = 0;
function operation(given: Partial<Operation>): Operation {
  made += 1;
  return {
    id: `op-${made}`,
    deviceId: "tablet-a",
    deviceSequence: made,
    deviceTime: new Date(Date.UTC(2026, 6, 6, 1, 0, made)).toISOString(),
    field: "item:5.1.1.1",
    value: met,
    basedOn: null,
    ...given,
  };
}

describe("one field", () => {
  const first = operation({ value: met });
  const second = operation({ value: notMet, basedOn: first.id });
  const rival = operation({ value: null, basedOn: first.id, deviceId: "tablet-b" });
  const table: { rule: string; operations: Operation[]; current: EntryValue; contenders?: string[] }[] = [
    { rule: "the first value stands", operations: [first], current: met },
    {
      rule: "a value based on the one that stands replaces it",
      operations: [first, second],
      current: notMet,
    },
    {
      rule: "two values based on the same one are a conflict and neither counts",
      operations: [first, second, rival],
      current: null,
      contenders: [second.id, rival.id],
    },
    {
      rule: "two first values are a conflict",
      operations: [first, operation({ id: "op-x", value: notMet })],
      current: null,
      contenders: [first.id, "op-x"],
    },
    {
      rule: "a settlement replaces both and its choice counts",
      operations: [
        first,
        second,
        rival,
        operation({
          basedOn: second.id,
          value: { chosen: notMet, rejected: [null], over: [rival.id], reason: "现场核实" },
        }),
      ],
      current: notMet,
    },
    {
      rule: "two who say the same do not disagree",
      operations: [second, operation({ value: notMet, basedOn: first.id, deviceId: "tablet-b" })],
      current: notMet,
    },
    {
      rule: "a value based on one of two that say the same replaces the other only when it was seen too",
      operations: [
        first,
        operation({ id: "op-same", value: met, deviceId: "tablet-b" }),
        operation({ id: "op-next", value: notMet, basedOn: first.id }),
      ],
      current: null,
      contenders: ["op-next", "op-same"],
    },
    {
      rule: "a value that names both as seen replaces both",
      operations: [
        first,
        operation({ id: "op-same", value: met, deviceId: "tablet-b" }),
        operation({ value: notMet, basedOn: first.id, alongside: ["op-same"] }),
      ],
      current: notMet,
    },
    {
      rule: "a value counts before the one it is based on has arrived",
      operations: [second],
      current: notMet,
    },
  ];
  test.each(table)("$rule", ({ operations, current, contenders }) => {
    const entry = foldOperations(operations).entries.get("item:5.1.1.1");
    expect(entry?.current).toEqual(current);
    expect(entry?.contenders?.map(({ id }) => id).sort()).toEqual(contenders?.sort());
  });
});

describe("the scorecard for the scorer", () => {
  test("leaves out what was taken back, removed or is in conflict", () => {
    const answered = operation({ field: "item:5.1.1.1" });
    const special = operation({ field: "special:a", value: { kind: "law", finding: "无证经营" } });
    const sheet = foldOperations([
      answered,
      operation({ field: "item:5.1.1.1", value: null, basedOn: answered.id }),
      operation({ field: "item:5.1.1.2", value: met }),
      operation({ field: "item:5.1.1.2", value: notMet }),
      operation({ field: "item:5.1.2.2", value: notMet }),
      special,
      operation({ field: "special:a", value: null, basedOn: special.id }),
      operation({ field: "special:b", value: { kind: "system", finding: "热线停用" } }),
    ]);
    expect(sheet.scorecard).toEqual({
      items: { "5.1.2.2": notMet },
      specialDeductions: [{ kind: "system", finding: "热线停用" }],
      bonus: [],
    });
    expect(sheet.specialFields).toEqual(["special:b"]);
    expect(sheet.conflicts).toEqual(["item:5.1.1.2"]);
  });

  test("counts neither of two bonuses typed at once", () => {
    const sheet = foldOperations([
      operation({ field: "bonus:a", value: { finding: "行业首创" } }),
      operation({ field: "bonus:b", value: { finding: "全国领先" } }),
    ]);
    expect(sheet.scorecard.bonus).toEqual([]);
    expect(sheet.conflicts).toEqual(["bonus:a", "bonus:b"]);
  });
});

test("values are the same whatever the order of their keys", () => {
  expect(sameValue({ verdict: "not_met", finding: "无" }, { finding: "无", verdict: "not_met" })).toBe(true);
  expect(sameValue({ verdict: "not_met", finding: "无" }, { verdict: "not_met" })).toBe(false);
  expect(sameValue(null, { verdict: "met" })).toBe(false);
});

/** Operations as 2 to 4 tablets type them: each based on one of the earlier ones of its field, or on none. */
const typed = fc
  .array(
    fc.record({
      clause: fc.constantFrom("5.1.1.1", "5.1.1.2"),
      tablet: fc.constantFrom("a", "b", "c", "d"),
      value: fc.constantFrom<EntryValue>(met, notMet, null, { verdict: "deleted", reason: "不涉及" }),
      base: fc.option(fc.nat(), { nil: undefined }),
      skew: fc.integer({ min: -400, max: 400 }),
      settles: fc.boolean(),
    }),
    { minLength: 1, maxLength: 24 },
  )
  .map((steps) => {
    const operations: Operation[] = [];
    steps.forEach((step, index) => {
      const field = `item:${step.clause}`;
      const earlier = operations.filter((each) => each.field === field);
      const base = step.base === undefined ? undefined : earlier[step.base % Math.max(1, earlier.length)];
      const over = step.settles ? earlier.slice(-2).map(({ id }) => id) : [];
      const value = over.length
        ? { chosen: step.value, rejected: [met], over, reason: "核对后选择" }
        : step.value;
      operations.push({
        id: `${step.tablet}${index}`,
        deviceId: step.tablet,
        deviceSequence: index,
        deviceTime: new Date(Date.UTC(2026, 6, 6 + step.skew)).toISOString(),
        field,
        value,
        basedOn: base?.id ?? null,
      });
    });
    return operations;
  });

describe("any order, repetition and split", () => {
  const comparable = (operations: Operation[]) => {
    const { entries, ...rest } = foldOperations(operations);
    return { ...rest, entries: [...entries].sort(([a], [b]) => (a < b ? -1 : 1)) };
  };
  test("gives the same scorecard, and nothing that stands is hidden", () => {
    const shuffled = typed.chain((operations) =>
      fc.record({
        operations: fc.constant(operations),
        again: fc.shuffledSubarray(operations),
        order: fc.shuffledSubarray(operations, { minLength: operations.length }),
      }),
    );
    fc.assert(
      fc.property(shuffled, ({ operations, again, order }) => {
        expect(comparable([...again, ...order, ...again])).toEqual(comparable(operations));
        const { entries } = foldOperations(operations);
        for (const one of operations) {
          const isReplaced = operations.some((other) => {
            const over = other.value && "over" in other.value ? other.value.over : [];
            return other.basedOn === one.id || over.includes(one.id);
          });
          const entry = entries.get(one.field);
          const shown = entry?.contenders?.map(({ id }) => id) ?? [entry?.head, ...(entry?.alongside ?? [])];
          expect(shown.includes(one.id)).toBe(!isReplaced);
        }
      }),
      { numRuns: 500 },
    );
  });
});
