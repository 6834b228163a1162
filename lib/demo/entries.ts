import { itemField } from "@/lib/audits/operations";
import type { RawOperation } from "@/lib/audits/schema";
import type { Chance } from "@/lib/demo/random";
import type { Scorecard } from "@/lib/scoring/schema";

/** Entries of one person's tablet, to be sent together. */
export type Sheaf = { group: string; operations: RawOperation[] };

type Value = RawOperation["value"];

/**
 * A scorecard as the operations of the tablets that typed it: one sheaf for each of 5.1, 5.2 and 5.3, special
 * entries with the first. `began` is when the first entry was typed; two to six minutes lie between entries.
 */
export function entriesOf(card: Scorecard, began: Date, chance: Chance): Sheaf[] {
  const specials = (card.specialDeductions ?? []).map(
    (value) => [`special:${chance.uuid()}`, value] as const,
  );
  const bonus = (card.bonus ?? []).map((value) => [`bonus:${chance.uuid()}`, value] as const);
  return ["5.1", "5.2", "5.3"].map((group) => {
    const items = Object.entries(card.items)
      .filter(([clause]) => clause.startsWith(`${group}.`))
      .map(([clause, value]) => [itemField(clause), value] as const);
    const fields: (readonly [string, Value])[] = group === "5.1" ? [...items, ...specials, ...bonus] : items;
    return { group, operations: typed(fields, began, chance) };
  });
}

function typed(fields: readonly (readonly [string, Value])[], began: Date, chance: Chance): RawOperation[] {
  const deviceId = chance.uuid();
  let at = began.getTime();
  return fields.map(([field, value], deviceSequence) => {
    at += chance.between(120, 360) * 1000;
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
