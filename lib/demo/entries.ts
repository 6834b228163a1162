import { itemField, ledgerField, sampleField } from "@/lib/audits/fields";
import type { LedgerVerdict, RawOperation } from "@/lib/audits/schema";
import type { Chance } from "@/lib/demo/random";
import { drawnUnits } from "@/lib/sampling/draw";
import type { Ledger, Sample } from "@/lib/sampling/schema";
import type { Scorecard, Verdict } from "@/lib/scoring/schema";

/** Entries of one person's tablet, to be sent together. */
export type Sheaf = { group: string; operations: RawOperation[] };

/** What somebody enters, and the seconds that it takes them. */
export type Entry = { field: string; value: RawOperation["value"]; seconds: readonly [number, number] };

const VERDICT: Entry["seconds"] = [120, 360];
const DRAW: Entry["seconds"] = [60, 150];
const SAMPLE: Entry["seconds"] = [15, 50];

/**
 * A scorecard as the operations of the tablets that typed it: one sheaf for each of 5.1, 5.2 and 5.3, special
 * entries with the first. `began` is when the first entry was typed.
 */
export function entriesOf(card: Scorecard, began: Date, chance: Chance): Sheaf[] {
  const special = (kind: "special" | "bonus", value: Entry["value"]): Entry => ({
    field: `${kind}:${chance.uuid()}`,
    value,
    seconds: VERDICT,
  });
  const specials = [
    ...(card.specialDeductions ?? []).map((value) => special("special", value)),
    ...(card.bonus ?? []).map((value) => special("bonus", value)),
  ];
  return ["5.1", "5.2", "5.3"].map((group) => {
    const items = Object.entries(card.items)
      .filter(([clause]) => clause.startsWith(`${group}.`))
      .flatMap(([clause, verdict]) => entriesOfItem(clause, verdict, chance));
    return { group, operations: typed([...items, ...(group === "5.1" ? specials : [])], began, chance) };
  });
}

/** A verdict; a sampled one with the draw and every sample that its counts come from. */
function entriesOfItem(clause: string, verdict: Verdict, chance: Chance): Entry[] {
  if (verdict.verdict !== "sampled") {
    return [{ field: itemField(clause), value: verdict, seconds: VERDICT }];
  }
  const { population, samples, failed, finding } = verdict;
  const ledger: Ledger = {
    source: "近十二个月的相关记录，按编号排列",
    population: { kind: "count", count: population ?? samples },
    seed: `${clause}-${chance.between(100_000, 999_999)}`,
    size: samples,
  };
  const units = drawnUnits(ledger);
  const failing = new Set(chance.shuffled(units).slice(0, failed));
  const byLedger: LedgerVerdict = {
    verdict: "sampled",
    by: "ledger",
    ...(finding === undefined ? {} : { finding }),
  };
  return [
    { field: ledgerField(clause), value: ledger, seconds: DRAW },
    ...units.map((unit): Entry => {
      const value: Sample = failing.has(unit)
        ? { result: "non_conforming", note: "与要求不符，见本条发现" }
        : { result: "conforming", note: "" };
      return { field: sampleField(clause, unit), value, seconds: SAMPLE };
    }),
    { field: itemField(clause), value: byLedger, seconds: SAMPLE },
  ];
}

/** Entries as one tablet types them, one after the other from `began` on. */
export function typed(entries: readonly Entry[], began: Date, chance: Chance): RawOperation[] {
  const deviceId = chance.uuid();
  let at = began.getTime();
  return entries.map(({ field, value, seconds }, deviceSequence) => {
    at += chance.between(...seconds) * 1000;
    return {
      id: chance.uuid(),
      deviceId,
      deviceSequence,
      deviceTime: new Date(at).toISOString(),
      field,
      value,
      basedOn: null,
    };
  });
}
