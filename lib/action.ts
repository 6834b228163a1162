import "server-only";
import { headers } from "next/headers";
import { redirect } from "next/navigation";
import { getLocale } from "next-intl/server";
import type { z } from "zod";
import type { Facts } from "@/lib/access/facts";
import { countSubmission } from "@/lib/access/guess-limits";
import { may, type Permission } from "@/lib/access/permissions";
import type { Actor } from "@/lib/access/schema";
import { currentActor } from "@/lib/access/session";
import { currentInstant } from "@/lib/clock";
import { faultsOf, formValues } from "@/lib/form";
import { type FormState, failed, type Outcome } from "@/lib/outcome";

/** Everything a command may know besides its input. */
export type Context<F extends Facts = Facts> = { actor: Actor; facts: F; now: Date };

/** The one doorway: signed in? → parse → load the facts → may they see it? → may they do it? → command. */
export type Doorway<Input extends z.ZodType, F extends Facts, Value> = {
  /** What the person must be allowed to do; forgetting it does not compile. */
  permission: Permission;
  /** What they must be allowed to see before we admit that it exists; default: nothing more. */
  sight?: Permission;
  input: Input;
  /** Loads the facts; null when there is no such thing. */
  facts: (input: z.output<Input>) => Promise<F | null> | F;
  run: (context: Context<F>, input: z.output<Input>) => Promise<Outcome<Value>>;
};

/** Walks through the doorway with raw input; used by form actions and by route handlers alike. */
export async function enter<Input extends z.ZodType, F extends Facts, Value>(
  doorway: Doorway<Input, F, Value>,
  raw: unknown,
): Promise<Outcome<Value>> {
  const actor = await currentActor();
  if (!actor) return failed("not_signed_in");
  const parsed = doorway.input.safeParse(raw);
  if (!parsed.success) return failed("invalid_input", { fields: faultsOf(parsed.error) });
  const facts = await doorway.facts(parsed.data);
  if (!facts) return failed("not_found");
  const sight = doorway.sight ?? (facts.kind === "case" ? "case.view" : doorway.permission);
  if (!may(actor, sight, facts)) return failed("not_found");
  if (!may(actor, doorway.permission, facts))
    return failed(reasonOfRefusal(actor, doorway.permission, facts));
  return doorway.run({ actor, facts, now: currentInstant() }, parsed.data);
}

function reasonOfRefusal(actor: Actor, permission: Permission, facts: Facts) {
  if (facts.kind !== "case") return "not_allowed";
  const side = facts.sides.find((s) => s.accountId === actor.accountId)?.side;
  const judges = permission === "technical_review.conclude" || permission === "decision.take";
  if (judges && side === "evaluation") return "took_part_in_evaluation";
  if (permission === "document_review.record" && side === "judgement") return "took_part_in_judgement";
  return "not_allowed";
}

type FormAction<Value> = (previous: FormState<Value>, form: FormData) => Promise<FormState<Value>>;
type Ending<Value> = {
  /** A key of `outcomes.done`, shown when it worked. */
  message?: string;
  /** Where to go when it worked, without the language's prefix. */
  goTo?: (value: Value) => string;
};

/**
 * Makes a server action for a form out of a doorway. With a failure the form gets back every field's message
 * and what was typed; with success a message key (namespace `outcomes.done`) or a redirect.
 */
export function formAction<Input extends z.ZodType, F extends Facts, Value>(
  doorway: Doorway<Input, F, Value> & Ending<Value>,
): FormAction<Value> {
  return answering((values) => enter(doorway, values), doorway);
}

type PublicDoorway<Input extends z.ZodType, Value> = {
  /** Names the counter: 20 submissions in an hour from one address. */
  limit: string;
  input: Input;
  run: (context: { now: Date }, input: z.output<Input>) => Promise<Outcome<Value>>;
};

/** The doorway of the few forms that nobody is signed in for: registration, one-time links. Counted by address. */
export function publicFormAction<Input extends z.ZodType, Value>(
  doorway: PublicDoorway<Input, Value> & Ending<Value>,
): FormAction<Value> {
  return answering(async (values) => {
    const parsed = doorway.input.safeParse(values);
    if (!parsed.success) return failed("invalid_input", { fields: faultsOf(parsed.error) });
    const address = (await headers()).get("x-client-address") ?? "";
    const seconds = await countSubmission(doorway.limit, address);
    if (seconds > 0) return failed("too_many_attempts", { params: { seconds } });
    return doorway.run({ now: currentInstant() }, parsed.data);
  }, doorway);
}

function answering<Value>(
  handle: (values: Record<string, string | string[]>) => Promise<Outcome<Value>>,
  { message, goTo }: Ending<Value>,
): FormAction<Value> {
  return async (_previous, form) => {
    const values = formValues(form);
    const outcome = await handle(values);
    if (!outcome.ok) {
      const { ok: _, ...failure } = outcome;
      return { state: "failed", ...failure, values: withoutSecrets(values) };
    }
    if (goTo) {
      const prefix = (await getLocale()) === "zh" ? "" : "/en";
      redirect(`${prefix}${goTo(outcome.value)}`);
    }
    return { state: "done", value: outcome.value, message };
  };
}

function withoutSecrets(values: Record<string, string | string[]>): Record<string, string | string[]> {
  return Object.fromEntries(Object.entries(values).filter(([name]) => !/password|token/i.test(name)));
}
