import fc from "fast-check";
import { expect, test } from "vitest";
import { DEFAULT_EDITION } from "@/lib/scoring/editions";
import { Fraction } from "@/lib/scoring/fraction";
import { LEVELS } from "@/lib/scoring/levels";
import type { Scorecard, Verdict } from "@/lib/scoring/schema";
import { type Scored, score } from "@/lib/scoring/score";
import { validateScorecard } from "@/lib/scoring/validate";
import { ITEMS, scorecards } from "./cards";

test("2,000 random scorecards agree with an independent calculation in whole numbers", () => {
  fc.assert(
    fc.property(scorecards, (scorecard) => {
      expect(validateScorecard(DEFAULT_EDITION, scorecard)).toEqual({ ok: true, value: scorecard });
      expect(score(DEFAULT_EDITION, scorecard)).toMatchObject(calculateByHand(scorecard));
    }),
    { numRuns: 2000 },
  );
});

test("the score never rises and the level never improves when an item gets worse", () => {
  const worsenings = fc
    .tuple(
      scorecards,
      fc.constantFrom(...ITEMS),
      fc.integer({ min: 1, max: 50 }),
      fc.integer({ min: 0, max: 49 }),
    )
    .map(([scorecard, item, samples, failed]) => {
      const ladder: Verdict[] = [{ verdict: "met" }];
      if (item.verification === "sampled") {
        const some = Math.min(failed, samples - 1);
        ladder.push(
          { verdict: "sampled", samples, failed: some },
          { verdict: "sampled", samples, failed: some + 1 },
        );
      }
      ladder.push({ verdict: "not_met" });
      return ladder.map((verdict) => ({
        ...scorecard,
        items: { ...scorecard.items, [item.clause]: verdict },
      }));
    });
  fc.assert(
    fc.property(worsenings, (ladder) => {
      const results = ladder.map(scored);
      for (let step = 1; step < results.length; step += 1) {
        const before = results[step - 1] as Scored;
        const after = results[step] as Scored;
        for (const field of ["score", "final"] as const) {
          const rise = Fraction.parse(after.exact[field]).compare(Fraction.parse(before.exact[field]));
          expect(rise).toBeLessThanOrEqual(0);
          expect(Number(after[field])).toBeLessThanOrEqual(Number(before[field]));
        }
        expect(LEVELS.indexOf(after.level)).toBeLessThanOrEqual(LEVELS.indexOf(before.level));
      }
    }),
    { numRuns: 500 },
  );
});

test("the order in which items were entered does not matter, and scoring twice gives the same", () => {
  const shuffled = scorecards.chain((scorecard) =>
    fc
      .shuffledSubarray(Object.entries(scorecard.items), { minLength: ITEMS.length, maxLength: ITEMS.length })
      .map((entries) => [scorecard, { ...scorecard, items: Object.fromEntries(entries) }] as const),
  );
  fc.assert(
    fc.property(shuffled, ([scorecard, other]) => {
      const text = JSON.stringify(score(DEFAULT_EDITION, scorecard));
      expect(JSON.stringify(score(DEFAULT_EDITION, other))).toBe(text);
      expect(JSON.stringify(score(DEFAULT_EDITION, scorecard))).toBe(text);
    }),
    { numRuns: 300 },
  );
});

test("scoring leaves the scorecard as it was", () => {
  fc.assert(
    fc.property(scorecards, (scorecard) => {
      const before = structuredClone(scorecard);
      score(DEFAULT_EDITION, scorecard);
      expect(scorecard).toEqual(before);
    }),
    { numRuns: 100 },
  );
});

test("the result can be rebuilt from the trace alone", () => {
  fc.assert(
    fc.property(scorecards, (scorecard) => {
      const { exact, trace, specialDeductions, bonus } = scored(scorecard);
      const items = trace.filter((entry) => entry.clause.startsWith("5."));
      const gained = sum(items.map((entry) => entry.gained));
      const lost = sum(items.map((entry) => entry.lost));
      expect(gained.toString()).toBe(exact.gained);
      expect(gained.plus(lost).toString()).toBe(exact.applicable);
      const lostOutside = sum(trace.filter((e) => e.rule === "special_deduction").map((e) => e.lost));
      const gainedOutside = sum(trace.filter((e) => e.rule === "bonus").map((e) => e.gained));
      expect([lostOutside.toString(), gainedOutside.toString()]).toEqual([
        `${specialDeductions}`,
        `${bonus}`,
      ]);
    }),
    { numRuns: 300 },
  );
});

function scored(scorecard: Scorecard): Scored {
  const result = score(DEFAULT_EDITION, scorecard);
  if (result.state !== "scored") throw new Error(result.state);
  return result;
}

function sum(values: readonly string[]): Fraction {
  return values.reduce((total, value) => total.plus(Fraction.parse(value)), Fraction.zero);
}

/**
 * The same rules another way: no fractions, but whole numbers of 1/M points, where M is the product of
 * all sample sizes; rounding by long division; the level by counting up.
 */
function calculateByHand(scorecard: Scorecard) {
  const verdicts = ITEMS.map((item) => ({ item, verdict: scorecard.items[item.clause] }));
  let m = 1n;
  for (const { verdict } of verdicts) if (verdict?.verdict === "sampled") m *= BigInt(verdict.samples);
  let applicable = 0n;
  let gained = 0n;
  for (const { item, verdict } of verdicts) {
    if (verdict === undefined) throw new Error("these scorecards are complete");
    if (verdict.verdict === "deleted") continue;
    const points = BigInt(item.points);
    applicable += points;
    if (verdict.verdict === "met") gained += points * m;
    if (verdict.verdict === "sampled") {
      gained += (points * m * BigInt(verdict.samples - verdict.failed)) / BigInt(verdict.samples);
    }
  }
  if (applicable === 0n) return { state: "nothing_applicable" };

  const specials = scorecard.specialDeductions?.length ?? 0;
  const bonus = scorecard.bonus?.length ?? 0;
  const unit = applicable * m; // one point of the score, in 1/unit
  const plain = gained * 100n;
  let final = plain + BigInt(bonus - specials) * unit;
  if (final < 0n) final = 0n;
  if (final > 100n * unit) final = 100n * unit;

  const reached = [70n, 80n, 90n, 95n].filter((bound) => final >= bound * unit).length;
  const near = [70n, 80n, 90n, 95n].some((b) => final >= (b - 1n) * unit && final <= (b + 1n) * unit);
  return {
    state: "scored",
    score: twoDecimals(plain, unit),
    final: twoDecimals(final, unit),
    level: specials >= 5 ? "failed" : LEVELS[reached],
    exact: {
      applicable: `${applicable}`,
      gained: reduced(gained, m),
      score: reduced(plain, unit),
      final: reduced(final, unit),
    },
    specialDeductions: specials,
    bonus,
    borderline: near || specials === 4,
  };
}

function twoDecimals(value: bigint, unit: bigint): string {
  const thousandths = (value * 1000n) / unit;
  let hundredths = thousandths / 10n;
  const up = hundredths + 1n;
  const crosses = [7000n, 8000n, 9000n, 9500n].some((bound) => hundredths < bound && up >= bound);
  if (thousandths % 10n >= 5n && !crosses) hundredths = up;
  return (Number(hundredths) / 100).toFixed(2);
}

function reduced(n: bigint, d: bigint): string {
  let [a, b] = [n, d];
  while (b !== 0n) [a, b] = [b, a % b];
  return d === a ? `${n / a}` : `${n / a}/${d / a}`;
}
