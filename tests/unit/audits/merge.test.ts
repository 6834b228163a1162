import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { foldOperations, type Sheet, sheetOf } from "@/lib/audits/operations";
import type { StoredOperation } from "@/lib/audits/schema";
import {
  expectNoInventedPoints,
  expectNoSilentOverwriting,
  expectNothingLost,
  expectOrderFree,
  expectSame,
  type Merge,
} from "@/tests/unit/audits/merge-checks";
import { type Counts, fields, play, type Story, story } from "@/tests/unit/audits/merge-steps";
import { bringTogether, type World } from "@/tests/unit/audits/merge-world";

const runs = Number(process.env.MERGE_RUNS ?? 1000);
const seed = Number(process.env.MERGE_SEED ?? Math.floor(Math.random() * 2 ** 31));

/** One interleaving from the first tap to the last answer, and everything that must hold then. */
async function keepsItsWord(told: Story, merge: Merge, counts: Counts) {
  const isProduct = merge === foldOperations;
  const world = await play(told, counts);
  await bringTogether(world);
  expectNothingLost(world);
  expectSame(world, merge, isProduct);
  expectOrderFree(world, merge);
  counts.conflicts += expectNoSilentOverwriting(world, merge);
  if (!isProduct) return;
  await settleEverything(world);
  expect(foldOperations(world.server.stored).conflicts).toEqual([]);
  expectNothingLost(world);
  expectSame(world, merge, isProduct);
  expectNoSilentOverwriting(world, merge);
  if (expectNoInventedPoints(world, merge)) counts.scores += 1;
}

/** The lead chooses wherever values contend, and takes one of two bonuses back. */
async function settleEverything(world: World) {
  const [lead] = world.tablets;
  if (!lead) return;
  const { tablet } = lead.tablet;
  for (const field of fields) {
    const { contenders } = tablet.entry(field);
    const chosen = contenders[Math.floor(world.roll() * contenders.length)];
    if (chosen) tablet.settle(field, chosen.id, "组长核对现场记录");
  }
  const [, ...rivals] = tablet.overview().bonuses;
  for (const field of rivals) tablet.clear(field);
  await bringTogether(world);
}

const noCounts = (): Counts => ({ conflicts: 0, choices: 0, restarts: 0, offline: 0, drafts: 0, scores: 0 });

test(
  `${runs} interleavings of 2 to 4 tablets end alike, lose nothing, overwrite nothing in silence and invent no point`,
  async () => {
    const counts = noCounts();
    const property = fc.asyncProperty(story, (told) => keepsItsWord(told, foldOperations, counts));
    await fc.assert(property, { numRuns: runs, seed });
    console.info(
      `merge: ${runs} interleavings, 0 failures (≤ 3/${runs}), seed ${seed}, ${JSON.stringify(counts)}`,
    );
    // What makes it hard really happened.
    for (const [what, count] of Object.entries(counts)) {
      expect(count, what).toBeGreaterThan(runs / 100);
    }
  },
  runs * 500,
);

describe("the same trial finds out a merge", () => {
  const wrong: [name: string, before: (a: StoredOperation, b: StoredOperation) => boolean][] = [
    ["that takes the last by the devices' clocks", (a, b) => a.deviceTime < b.deviceTime],
    ["that takes the last to arrive", () => true],
    ["that takes the lead's", (a, b) => a.actorName >= b.actorName],
  ];
  test.each(wrong)("%s", async (_, before) => {
    const merge: Merge = (operations) => lastWins(operations, before);
    const property = fc.asyncProperty(story, (told) => keepsItsWord(told, merge, noCounts()));
    const { failed, numRuns } = await fc.check(property, { numRuns: 200, seed, endOnFailure: true });
    expect(failed, `not found in ${numRuns} interleavings, seed ${seed}`).toBe(true);
  });
});

function lastWins(
  operations: Iterable<StoredOperation>,
  isBefore: (a: StoredOperation, b: StoredOperation) => boolean,
): Sheet {
  const last = new Map<string, StoredOperation>();
  for (const operation of operations) {
    const held = last.get(operation.field);
    if (!held || isBefore(held, operation)) last.set(operation.field, operation);
  }
  const entries = new Map([...last].map(([field, one]) => [field, foldOperations([one]).entries.get(field)]));
  return sheetOf(entries as never);
}
