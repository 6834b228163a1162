/** An attempt that has not answered after this long is dead: nothing here runs for half as long. */
export const ATTEMPT_MS = 60_000;
/** So long an answer can be asked for again: 30 days. */
export const ANSWER_KEPT_MS = 30 * 24 * 60 * 60 * 1000;

/** 1 to 200 visible ASCII characters. */
export function isIdempotencyKey(key: string): boolean {
  return /^[\x21-\x7e]{1,200}$/.test(key);
}

/** What stands under a key. */
export type Attempt = {
  /** SHA-256 over method, address and body. */
  request: string;
  startedAt: Date;
  /** The answer; both null while the attempt is at work. */
  status: number | null;
  body: string | null;
};

export type Repetition =
  | { kind: "replay"; status: number; body: string }
  | { kind: "reused" }
  | { kind: "in_progress" }
  | { kind: "take_over" };

/** What a request gets whose key is known: the answer of the first, a refusal, or the place of a dead attempt. */
export function judgeRepetition(
  before: Attempt,
  { request, now }: { request: string; now: Date },
): Repetition {
  if (before.request !== request) return { kind: "reused" };
  if (before.status !== null) return { kind: "replay", status: before.status, body: before.body ?? "" };
  const age = now.getTime() - before.startedAt.getTime();
  return { kind: age > ATTEMPT_MS ? "take_over" : "in_progress" };
}
