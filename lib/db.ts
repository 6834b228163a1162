import "server-only";
import { PrismaPg } from "@prisma/adapter-pg";
import type { Failure, Outcome } from "@/lib/outcome";
import { type Prisma, PrismaClient } from "@/prisma/generated/client/client";

/**
 * The product speaks to PostgreSQL as the role `xingzheng_app`, which may not update or delete history,
 * operations or issued certificates. Migrations run as the owner (lib/database).
 */
export function createClient(databaseUrl: string): PrismaClient {
  return new PrismaClient({
    adapter: new PrismaPg({
      connectionString: databaseUrl,
      max: 12,
      options: "-c role=xingzheng_app -c timezone=UTC -c lock_timeout=10s -c statement_timeout=30s",
    }),
  });
}

const kept = globalThis as { xingzhengDb?: PrismaClient };

function connect(): PrismaClient {
  const url = process.env.DATABASE_URL;
  if (!url) throw new Error("DATABASE_URL is not set: start the product with `npm start` or `npm run dev`.");
  return createClient(url);
}

/** The one client of this process; made at first use and kept across reloads in development. */
export const db: PrismaClient = new Proxy({} as PrismaClient, {
  get(_, property) {
    kept.xingzhengDb ??= connect();
    const value = Reflect.get(kept.xingzhengDb, property);
    return typeof value === "function" ? value.bind(kept.xingzhengDb) : value;
  },
});

export type Tx = Prisma.TransactionClient;
/** What reads take: the client or a running transaction. */
export type Reader = Tx | PrismaClient;

/** Carries an expected failure out of a transaction, so that everything it wrote is undone. */
class Undone extends Error {
  constructor(readonly failure: Failure) {
    super(failure.code);
  }
}

/** One transaction: a failed outcome undoes all of it; deadlocks are tried again, twice at most. */
export async function transaction<Value>(
  work: (tx: Tx) => Promise<Outcome<Value>>,
  attempt = 1,
): Promise<Outcome<Value>> {
  try {
    return await db.$transaction(
      async (tx) => {
        const outcome = await work(tx);
        if (!outcome.ok) throw new Undone(outcome);
        return outcome;
      },
      { timeout: 20_000, maxWait: 10_000 },
    );
  } catch (error) {
    if (error instanceof Undone) return error.failure;
    if (attempt < 3 && isConflict(error)) return transaction(work, attempt + 1);
    throw error;
  }
}

/** The text of an error with everything that the driver adapter knows about it. */
function wordsOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const details = Object.entries(error)
    .filter(([key]) => key !== "clientVersion")
    .map(([, value]) => JSON.stringify(value) ?? "");
  return [error.message, ...details, error.cause ? wordsOf(error.cause) : ""].join("\n");
}

/** Whether PostgreSQL refused a write because of a constraint, by the constraint's or the columns' name. */
export function violates(error: unknown, constraint: string): boolean {
  return wordsOf(error).includes(constraint);
}

function isConflict(error: unknown): boolean {
  return /40P01|40001|P2034|TransactionWriteConflict/.test(wordsOf(error));
}
