import { existsSync } from "node:fs";
import pg from "pg";
import { runNode } from "@/lib/cli/child";
import { step } from "@/lib/cli/progress.mjs";
import { type EmbeddedServer, startEmbeddedServer } from "@/lib/database/embedded-server";
import { prepareJobQueue } from "@/lib/database/job-queue";
import { applyMigrations } from "@/lib/database/migrations";
import { pendingMigrations } from "@/lib/database/readiness";
import { requireSafeServer } from "@/lib/database/server-checks";
import type { Env } from "@/lib/env";
import type { Secrets } from "@/lib/secrets";
import { StartupError } from "@/lib/startup-error";

export interface Database {
  url: string;
  server?: EmbeddedServer;
}

const name = "xingzheng";
const unfinished = "xingzheng_unfinished";

/**
 * The database, up, safe, migrated and, on the first start, filled with the demo. `profile` undefined: left
 * empty. Throws StartupError with what is in the way.
 */
export async function openDatabase(
  env: Env,
  secrets: Secrets,
  profile: string | undefined,
): Promise<Database> {
  if (env.databaseUrl) {
    await requireSafeServer(env.databaseUrl);
    await migrate(env.databaseUrl);
    if (profile && (await isEmpty(env.databaseUrl))) await seed(env.databaseUrl, profile);
    return { url: env.databaseUrl };
  }
  const server = await step("Starting PostgreSQL", () =>
    startEmbeddedServer({ folder: env.dataDir, password: secrets.databasePassword }),
  );
  try {
    const admin = server.url("postgres");
    await requireSafeServer(admin);
    const existing = await query<{ datname: string }>(admin, "SELECT datname FROM pg_database");
    if (!existing.some((row) => row.datname === name)) {
      // Filled under another name and renamed when complete: a start killed half-way is simply done again.
      await query(admin, `DROP DATABASE IF EXISTS ${unfinished} WITH (FORCE)`);
      await query(admin, `CREATE DATABASE ${unfinished}`);
      await migrate(server.url(unfinished));
      if (profile) await seed(server.url(unfinished), profile);
      await query(admin, `ALTER DATABASE ${unfinished} RENAME TO ${name}`);
    }
    const url = server.url(name);
    await migrate(url);
    return { url, server };
  } catch (error) {
    await server.stop();
    throw error;
  }
}

async function migrate(url: string) {
  if ((await pendingMigrations(url)).length > 0) {
    await step("Applying migrations", () => applyMigrations(url));
  }
  await prepareJobQueue(url);
}

async function isEmpty(url: string): Promise<boolean> {
  const rows = await query<{ used: boolean }>(
    url,
    "SELECT EXISTS (SELECT FROM account) OR EXISTS (SELECT FROM setup_token) AS used",
  );
  return rows[0]?.used === false;
}

async function seed(url: string, profile: string) {
  if (!existsSync("lib/cli/seed.ts")) return console.log("· There is no demo to fill in yet");
  await step(`Filling in the ${profile} data`, async () => {
    const args = ["--conditions=react-server", "--import", "tsx", "lib/cli/seed.ts", "--profile", profile];
    const { code, output } = await runNode(args, { env: { DATABASE_URL: url } });
    if (code === 0) return;
    process.stderr.write(output);
    throw new StartupError(`The ${profile} data could not be filled in; the reason is above.`);
  });
}

/** One statement as the database's owner. */
export async function query<Row extends pg.QueryResultRow>(url: string, sql: string, values: unknown[] = []) {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<Row>(sql, values)).rows;
  } finally {
    await client.end();
  }
}
