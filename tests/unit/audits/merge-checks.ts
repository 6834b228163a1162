import { expect } from "vitest";
import { itemField } from "@/lib/audits/fields";
import { type Sheet, saidBy, sameValue } from "@/lib/audits/operations";
import type { EntryValue, StoredOperation } from "@/lib/audits/schema";
import { listItems } from "@/lib/scoring/edition";
import { DEFAULT_EDITION } from "@/lib/scoring/editions";
import { Fraction } from "@/lib/scoring/fraction";
import type { Verdict } from "@/lib/scoring/schema";
import { type Scored, score } from "@/lib/scoring/score";
import type { World } from "@/tests/unit/audits/merge-world";

/** How a set of operations becomes a sheet: the product's fold, or a wrong one that must be found out. */
export type Merge = (operations: Iterable<StoredOperation>) => Sheet;

/** What a sheet says, without what differs by how it was made. */
export function comparable({ entries, ...rest }: Sheet): string {
  const said = [...entries]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([field, { current, head, alongside, since, contenders }]) => [
      field,
      canonical(current),
      head,
      alongside,
      since,
      contenders?.map(({ id, value }) => [id, canonical(value)]),
    ]);
  return canonical({ said, ...rest });
}

const canonical = (value: unknown): string =>
  JSON.stringify(value, (_, part: unknown) =>
    typeof part === "object" && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );

/** All tablets and the server show the same, and the score is the same to the last digit. */
export function expectSame(world: World, merge: Merge, isProduct: boolean) {
  const server = merge(world.server.stored);
  const shown = comparable(server);
  const scored = JSON.stringify(score(DEFAULT_EDITION, server.scorecard));
  for (const { tablet } of world.tablets) {
    expect(comparable(merge(tablet.tablet.operations()))).toBe(shown);
    if (!isProduct) continue;
    const { sheet, live } = tablet.tablet.overview();
    expect(comparable(sheet)).toBe(shown);
    expect(JSON.stringify(live.result)).toBe(scored);
  }
}

/** The same set in another order, with repetitions, and in pieces gives the same. */
export function expectOrderFree(world: World, merge: Merge) {
  const { stored } = world.server;
  const shuffled = [...stored];
  for (let at = shuffled.length - 1; at > 0; at -= 1) {
    const other = Math.floor(world.roll() * (at + 1));
    [shuffled[at], shuffled[other]] = [shuffled[other] as StoredOperation, shuffled[at] as StoredOperation];
  }
  const cut = Math.floor(world.roll() * shuffled.length);
  const expected = comparable(merge(stored));
  expect(comparable(merge(shuffled))).toBe(expected);
  expect(comparable(merge([...shuffled.slice(cut), ...shuffled, ...stored.slice(0, cut)]))).toBe(expected);
}

/** Whatever was typed and kept is with the server, once, as it was typed; nothing was refused, nothing invented. */
export function expectNothingLost(world: World) {
  const stored = new Map(world.server.stored.map((each) => [each.id, each]));
  expect(stored.size).toBe(world.server.stored.length);
  expect([...stored.keys()].sort()).toEqual([...world.typed.keys()].sort());
  for (const { operation } of world.typed.values()) {
    expect(sameValue(stored.get(operation.id)?.value ?? null, operation.value)).toBe(true);
  }
  for (const { tablet } of world.tablets) expect(tablet.tablet.overview().refused).toBe(0);
}

/**
 * What nobody has seen and then said something else about still stands; where two such values differ the field is in
 * conflict and counts for nothing, where they do not it says exactly that. Answers how many conflicts there are.
 */
export function expectNoSilentOverwriting(world: World, merge: Merge): number {
  const { entries } = merge(world.server.stored);
  const seen = new Set([...world.typed.values()].flatMap(({ saw }) => [...saw]));
  const standing = new Map<string, StoredOperation[]>();
  for (const each of world.server.stored) {
    if (!seen.has(each.id)) standing.set(each.field, [...(standing.get(each.field) ?? []), each]);
  }
  let conflicts = 0;
  for (const [field, operations] of standing) {
    const said = operations.map(saidBy);
    const entry = entries.get(field);
    const agreed = said.every((value) => sameValue(value, said[0] as EntryValue));
    if (!agreed) conflicts += 1;
    const shown = entry?.contenders?.map(({ id }) => id) ?? [];
    expect([...shown].sort()).toEqual(agreed ? [] : operations.map(({ id }) => id).sort());
    expect(sameValue(entry?.current ?? null, agreed ? (said[0] as EntryValue) : null)).toBe(true);
  }
  return conflicts;
}

/** No final score is above the one with the best value that anybody ever typed in each field. Answers whether there was one. */
export function expectNoInventedPoints(world: World, merge: Merge): boolean {
  const { scorecard, conflicts } = merge(world.server.stored);
  const final = finalOf({ ...scorecard, items: { ...others, ...scorecard.items } });
  if (!final || conflicts.length > 0) return false;
  const best = bestTyped(world);
  expect(final.minus(best).numerator <= 0n, `${final} is above ${best}`).toBe(true);
  return true;
}

const played = ["5.1.1.1", "5.1.2.1"];
/** The items that nobody types in these stories. */
const others: Record<string, Verdict> = Object.fromEntries(
  listItems(DEFAULT_EDITION)
    .filter(({ clause }) => !played.includes(clause))
    .map(({ clause }, index) => [clause, { verdict: index % 9 === 0 ? "not_met" : "met" }]),
);

function finalOf(scorecard: Parameters<typeof score>[1]): Fraction | undefined {
  const result = score(DEFAULT_EDITION, scorecard);
  return result.state === "scored" ? Fraction.parse((result as Scored).exact.final) : undefined;
}

function bestTyped(world: World): Fraction {
  const typed = new Map<string, EntryValue[]>();
  for (const operation of world.server.stored) {
    typed.set(operation.field, [...(typed.get(operation.field) ?? []), saidBy(operation)]);
  }
  const fieldsOf = (kind: string) => [...typed].filter(([field]) => field.startsWith(`${kind}:`));
  // The best special deduction is one that was taken back; the best bonus is one at all.
  const unavoidable = fieldsOf("special").filter(([, values]) => !values.includes(null)).length;
  const hasBonus = fieldsOf("bonus").length > 0;
  const units = fieldsOf("sample").map(([, values]) => values as ({ result: string } | null)[]);
  const conforming = units.filter((values) => values.some((value) => value?.result === "conforming")).length;
  const failed = units.filter((values) => values.every((value) => value?.result === "non_conforming")).length;
  const bySamples: Verdict = { verdict: "sampled", samples: Math.max(1, conforming + failed), failed };
  const choices = played.map((clause) =>
    (typed.get(itemField(clause)) ?? []).flatMap((value): Verdict[] => {
      if (value === null || !("verdict" in value)) return [];
      return [value.verdict === "sampled" ? bySamples : value];
    }),
  );
  const [first = [], second = []] = choices.map(withoutRepetition);
  const finals = first.flatMap((one) =>
    second.flatMap((two) => {
      const items = { ...others, "5.1.1.1": one, "5.1.2.1": two };
      const specialDeductions = Array.from(
        { length: unavoidable },
        () => ({ kind: "law", finding: "×" }) as const,
      );
      return finalOf({ items, specialDeductions, bonus: hasBonus ? [{ finding: "×" }] : [] }) ?? [];
    }),
  );
  return finals.reduce((a, b) => (a.minus(b).numerator >= 0n ? a : b), Fraction.zero);
}

const withoutRepetition = (verdicts: Verdict[]) => [
  ...new Map(verdicts.map((verdict) => [verdict.verdict, verdict])).values(),
];
