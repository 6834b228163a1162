import "server-only";
import { createHash } from "node:crypto";
import { currentInstant } from "@/lib/clock";
import { beginAttempt, forgetAttempt, keepAnswer } from "@/lib/idempotency/commands";
import { isIdempotencyKey } from "@/lib/idempotency/repetition";
import { refusal } from "@/lib/json-body";
import { failed } from "@/lib/outcome";

/**
 * Does the work of a request once for its `Idempotency-Key` and gives every repetition the same answer, byte for
 * byte; without the header it just works. A key belongs to one account and one request (method, address, body).
 * 400 `idempotency_key_invalid`, 422 `idempotency_key_reused` for another request, 409 `in_progress` while the
 * first is at work. Answers of 500 and above are not kept: asking again tries again.
 */
export async function answerOnce(
  request: Request,
  accountId: string,
  bodyText: string,
  work: () => Promise<Response>,
): Promise<Response> {
  const key = request.headers.get("idempotency-key");
  if (key === null) return work();
  if (!isIdempotencyKey(key)) return refusal(failed("idempotency_key_invalid"));
  const began = await beginAttempt(
    { accountId, key, request: digestOf(request, bodyText) },
    currentInstant(),
  );
  if (began.kind === "reused") return refusal(failed("idempotency_key_reused"));
  if (began.kind === "in_progress") return refusal(failed("in_progress"));
  if (began.kind === "replay") return answerOf(began);
  try {
    const response = await work();
    const answer = { status: response.status, body: await response.text() };
    if (answer.status >= 500) await forgetAttempt(began.attempt);
    else await keepAnswer(began.attempt, answer, currentInstant());
    return answerOf(answer);
  } catch (error) {
    await forgetAttempt(began.attempt);
    throw error;
  }
}

function digestOf({ method, url }: Request, bodyText: string): string {
  const { pathname, search } = new URL(url);
  return createHash("sha256")
    .update(JSON.stringify([method, pathname + search, bodyText]))
    .digest("hex");
}

function answerOf({ status, body }: { status: number; body: string }): Response {
  return new Response(body, { status, headers: { "Content-Type": "application/json" } });
}
