import fc from "fast-check";
import { listItems } from "@/lib/scoring/edition";
import { DEFAULT_EDITION } from "@/lib/scoring/editions";
import { type Scorecard, SPECIAL_DEDUCTION_KINDS, type Verdict } from "@/lib/scoring/schema";

export const ITEMS = listItems(DEFAULT_EDITION);

/** Every item met, except for what is given. */
export function cardWith(items: Record<string, Verdict>, rest: Omit<Scorecard, "items"> = {}): Scorecard {
  const met = Object.fromEntries(ITEMS.map((item) => [item.clause, { verdict: "met" } as const]));
  return { items: { ...met, ...items }, ...rest };
}

/** The given clauses not met. */
export function notMet(...clauses: string[]): Record<string, Verdict> {
  return Object.fromEntries(clauses.map((clause) => [clause, { verdict: "not_met" } as const]));
}

export function deleted(...clauses: string[]): Record<string, Verdict> {
  return Object.fromEntries(
    clauses.map((clause) => [clause, { verdict: "deleted", reason: "本企业无此业务" } as const]),
  );
}

export function sampled(samples: number, failed: number): Verdict {
  return { verdict: "sampled", samples, failed };
}

export function specialDeductions(count: number): Scorecard["specialDeductions"] {
  return Array.from({ length: count }, (_, index) => ({ kind: "own_rules", finding: `第${index + 1}项` }));
}

const samples = fc
  .integer({ min: 1, max: 1000 })
  .chain((count) => fc.integer({ min: 0, max: count }).map((failed) => sampled(count, failed)));

function verdictOf(isSampled: boolean): fc.Arbitrary<Verdict> {
  return fc.oneof(
    { weight: 6, arbitrary: fc.constant<Verdict>({ verdict: "met" }) },
    { weight: 2, arbitrary: fc.constant<Verdict>({ verdict: "not_met", finding: "未见记录" }) },
    { weight: 1, arbitrary: fc.constant<Verdict>({ verdict: "deleted", reason: "本企业无此业务" }) },
    { weight: isSampled ? 6 : 0, arbitrary: samples },
  );
}

/** Complete scorecards of every kind, from full marks to far below the bounds. */
export const scorecards: fc.Arbitrary<Scorecard> = fc.record({
  items: fc.record(
    Object.fromEntries(ITEMS.map((item) => [item.clause, verdictOf(item.verification === "sampled")])),
  ),
  specialDeductions: fc.array(
    fc.record({ kind: fc.constantFrom(...SPECIAL_DEDUCTION_KINDS), finding: fc.constant("现场发现") }),
    { maxLength: 6 },
  ),
  bonus: fc.array(fc.record({ finding: fc.constant("行业领先") }), { maxLength: 1 }),
});
