import "server-only";
import { RateLimiterPostgres, RateLimiterRes } from "rate-limiter-flexible";
import { pool } from "@/lib/access/limit-store";

const MINUTE = 60;
const DAY = 24 * 60 * MINUTE;

function limiter(keyPrefix: string, points: number, duration: number) {
  return new RateLimiterPostgres({
    storeClient: pool(),
    tableName: "rate_limit",
    tableCreated: true,
    clearExpiredByTimeout: false,
    keyPrefix,
    points,
    duration,
  });
}

type Limits = Record<"pair" | "account" | "address" | "submission", RateLimiterPostgres>;
const kept = globalThis as { xingzhengGuessLimits?: Limits };

/**
 * Wrong passwords that are still evaluated: 10 in 15 minutes for one account from one address, 100 a day
 * for one account from anywhere, 200 in 15 minutes from one address on any accounts.
 */
function limits(): Limits {
  kept.xingzhengGuessLimits ??= {
    pair: limiter("guess-pair", 10, 15 * MINUTE),
    account: limiter("guess-account", 100, DAY),
    address: limiter("guess-address", 200, 15 * MINUTE),
    submission: limiter("submission", 20, 60 * MINUTE),
  };
  return kept.xingzhengGuessLimits;
}

type Guess = { email: string; address: string };

const keysOf = ({ email, address }: Guess) => ({
  pair: `${email} ${address}`,
  account: email,
  address,
});

/** Counts an attempt before the password is looked at; seconds to wait when it must not be evaluated, else 0. */
export async function countAttempt(guess: Guess): Promise<number> {
  const keys = keysOf(guess);
  for (const name of ["pair", "account", "address"] as const) {
    const seconds = await consume(limits()[name], keys[name]);
    if (seconds > 0) return seconds;
  }
  return 0;
}

/** Counts a public form sent from an address, 20 an hour for each form; seconds to wait, or 0. */
export async function countSubmission(form: string, address: string): Promise<number> {
  return consume(limits().submission, `${form} ${address}`);
}

async function consume(counter: RateLimiterPostgres, key: string): Promise<number> {
  try {
    await counter.consume(key);
    return 0;
  } catch (error) {
    if (error instanceof RateLimiterRes) return Math.ceil(error.msBeforeNext / 1000);
    throw error;
  }
}

/** A right password clears what was counted against this account from this address, and gives the attempt back. */
export async function forgiveAttempts(guess: Guess): Promise<void> {
  const keys = keysOf(guess);
  await limits().pair.delete(keys.pair);
  await limits().account.reward(keys.account);
  await limits().address.reward(keys.address);
}
