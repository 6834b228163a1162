import type { Actor } from "@/lib/access/schema";
import type { FormState } from "@/lib/outcome";
import { asSeenBy } from "@/tests/db/requests";

type Action<Value> = (previous: FormState<Value>, form: FormData) => Promise<FormState<Value>>;

/** Sends a form as somebody who is signed in, through the same doorway as a browser. */
export async function submitAs<Value>(
  actor: Actor,
  action: Action<Value>,
  values: Record<string, string>,
): Promise<FormState<Value>> {
  const form = new FormData();
  for (const [name, value] of Object.entries(values)) form.set(name, value);
  return asSeenBy(actor, () => action({ state: "idle" }, form));
}
