import { randomUUID } from "node:crypto";
import type { CaseFacts } from "@/lib/access/facts";
import type { Actor } from "@/lib/access/schema";
import type { Context } from "@/lib/action";
import { recordOperations } from "@/lib/audits/commands";
import { itemField } from "@/lib/audits/fields";
import type { RawOperation } from "@/lib/audits/schema";
import { getCaseFacts } from "@/lib/cases/queries";
import { listItems } from "@/lib/scoring/edition";
import { DEFAULT_EDITION } from "@/lib/scoring/editions";
import type { Scorecard } from "@/lib/scoring/schema";

let sequence = 0;

/** An operation as a tablet makes it; a device of its own unless told. */
export function makeOperation(given: Partial<RawOperation> = {}): RawOperation {
  sequence += 1;
  return {
    id: randomUUID(),
    deviceId: randomUUID(),
    deviceSequence: sequence,
    deviceTime: "2026-07-06T01:30:00.000Z",
    field: "item:5.1.1.1",
    value: { verdict: "met" },
    basedOn: null,
    ...given,
  };
}

/** The operations that type a whole scorecard: met wherever nothing else is given. */
export function operationsFor(
  given: Partial<Scorecard> = {},
  ids: { specials?: string[] } = {},
): RawOperation[] {
  const items = listItems(DEFAULT_EDITION).map(({ clause }) =>
    makeOperation({ field: itemField(clause), value: given.items?.[clause] ?? { verdict: "met" } }),
  );
  const specials = (given.specialDeductions ?? []).map((value, index) =>
    makeOperation({ field: `special:${ids.specials?.[index] ?? randomUUID()}`, value }),
  );
  const bonus = (given.bonus ?? []).map((value) => makeOperation({ field: `bonus:${randomUUID()}`, value }));
  return [...items, ...specials, ...bonus];
}

/** What a command is called with, as this person would now. */
export async function contextOf(
  actor: Actor,
  caseId: string,
  now = new Date("2026-07-06T02:00:00Z"),
): Promise<Context<CaseFacts>> {
  const facts = await getCaseFacts(caseId);
  if (!facts) throw new Error(`no such case: ${caseId}`);
  return { actor, facts, now };
}

/** Types operations; throws unless every one was stored. */
export async function typeOperations(actor: Actor, caseId: string, operations: RawOperation[]) {
  const outcome = await recordOperations(await contextOf(actor, caseId), { operations });
  if (!outcome.ok || outcome.value.some(({ state }) => state !== "stored")) {
    throw new Error(`not stored: ${JSON.stringify(outcome)}`);
  }
}
