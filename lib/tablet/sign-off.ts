import type { SignOffInput } from "@/lib/audits/schema";
import { type Answer, ask, auditAddress, post } from "@/lib/tablet/http-link";
import type { Trouble } from "@/lib/tablet/link";
import { newId } from "@/lib/tablet/new-id";

/** What came of a request of the lead; a code has its sentence among the outcomes. */
export type Done = { ok: true } | { ok: false; code: string; params?: Record<string, string | number> };

/** Asks every device of the team to send all it has and to lock. */
export const askForClosing = (caseId: string) => request(caseId, "closing", {});

export async function cancelClosing(caseId: string): Promise<Done> {
  return doneOf(await ask(auditAddress(caseId, "closing"), { method: "DELETE" }));
}

/** Signs the scorecard off for good. */
export const signOff = (caseId: string, input: SignOffInput) => request(caseId, "sign-off", input);

/** Tried again after a cut connection it is the same request: the server does it once. */
async function request(caseId: string, part: string, body: unknown): Promise<Done> {
  const key = { "idempotency-key": newId() };
  const address = auditAddress(caseId, part);
  const first = await post(address, body, key);
  return doneOf("kind" in first && first.kind === "lost" ? await post(address, body, key) : first);
}

function doneOf(answer: Answer | Trouble): Done {
  if ("kind" in answer) return { ok: false, code: "no_connection" };
  if (answer.status < 300) return { ok: true };
  const { error, params } = answer.body as { error?: string; params?: Record<string, string | number> };
  return { ok: false, code: error ?? "unexpected", params };
}
