import { randomUUID } from "node:crypto";
import pg from "pg";
import { afterAll, beforeAll, inject } from "vitest";
import { createClient } from "@/lib/db";
import type { PrismaClient } from "@/prisma/generated/client/client";

export interface TestDatabase {
  /** The product's client, as the restricted role it runs under. */
  readonly db: PrismaClient;
  /** Owner's connection string. */
  readonly url: string;
  /** One statement as the owner, to arrange what the product itself may not do. */
  asOwner(sql: string, values?: unknown[]): Promise<pg.QueryResult["rows"]>;
}

/**
 * A migrated, empty database for this test file alone; call it once at the top of the file. The product's own
 * `db` speaks to it too, because DATABASE_URL names it.
 */
export function useDatabase(): TestDatabase {
  const name = `test_${randomUUID().replaceAll("-", "")}`;
  const url = new URL(inject("adminUrl"));
  url.pathname = `/${name}`;
  process.env.DATABASE_URL = url.href;
  const db = createClient(url.href);

  beforeAll(() => run(inject("adminUrl"), `CREATE DATABASE ${name} TEMPLATE ${inject("template")}`));
  afterAll(async () => {
    await db.$disconnect();
    await run(inject("adminUrl"), `DROP DATABASE ${name} WITH (FORCE)`);
  });
  return { db, url: url.href, asOwner: (sql, values) => run(url.href, sql, values) };
}

async function run(url: string, sql: string, values: unknown[] = []) {
  const client = new pg.Client({ connectionString: url });
  client.on("error", () => undefined);
  await client.connect();
  try {
    return (await client.query(sql, values)).rows;
  } finally {
    await client.end();
  }
}
