import "server-only";
import { db } from "@/lib/db";
import { ANSWER_KEPT_MS, judgeRepetition, type Repetition } from "@/lib/idempotency/repetition";

/** One attempt at a request: nobody but the one that began last may answer. */
export type Attempting = { accountId: string; key: string; startedAt: Date };

export type Beginning = { kind: "work"; attempt: Attempting } | Exclude<Repetition, { kind: "take_over" }>;

/**
 * Claims a key for a request: `work` for the first, or for the one that takes over from a dead attempt; otherwise
 * what the repetition gets. Of any number at once exactly one may work. Forgets answers of more than 30 days ago.
 */
export async function beginAttempt(
  { accountId, key, request }: { accountId: string; key: string; request: string },
  now: Date,
): Promise<Beginning> {
  const attempt = { accountId, key, startedAt: now };
  const { count } = await db.idempotentAnswer.createMany({
    data: [{ ...attempt, request }],
    skipDuplicates: true,
  });
  if (count === 1) {
    await db.idempotentAnswer.deleteMany({
      where: { startedAt: { lt: new Date(now.getTime() - ANSWER_KEPT_MS) } },
    });
    return { kind: "work", attempt };
  }
  const before = await db.idempotentAnswer.findUnique({ where: { accountId_key: { accountId, key } } });
  // It failed and was forgotten between the two statements: whoever asks again begins anew.
  if (!before) return { kind: "in_progress" };
  const ruling = judgeRepetition(before, { request, now });
  if (ruling.kind !== "take_over") return ruling;
  const { startedAt } = before;
  const taken = await db.idempotentAnswer.updateMany({
    where: { accountId, key, startedAt, status: null },
    data: { startedAt: now },
  });
  return taken.count === 1 ? { kind: "work", attempt } : { kind: "in_progress" };
}

/** Keeps the answer for those who ask again; an attempt that was taken over keeps nothing. */
export async function keepAnswer(
  { accountId, key, startedAt }: Attempting,
  answer: { status: number; body: string },
  now: Date,
): Promise<void> {
  await db.idempotentAnswer.updateMany({
    where: { accountId, key, startedAt, status: null },
    data: { ...answer, answeredAt: now },
  });
}

/** Lets the key go, so that the same request may be tried again. */
export async function forgetAttempt({ accountId, key, startedAt }: Attempting): Promise<void> {
  await db.idempotentAnswer.deleteMany({ where: { accountId, key, startedAt, status: null } });
}
