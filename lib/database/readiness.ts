import { access, constants } from "node:fs/promises";
import pg from "pg";
import { listMigrations } from "@/lib/database/migrations-folder";

export interface Readiness {
  ready: boolean;
  database: boolean;
  migrations: boolean;
  files: boolean;
}

const patience = 2_000;

/** Names of the repository's migrations that this database has not finished, oldest first. */
export async function pendingMigrations(databaseUrl: string): Promise<string[]> {
  const client = new pg.Client({
    connectionString: databaseUrl,
    connectionTimeoutMillis: patience,
    query_timeout: patience,
  });
  client.on("error", () => undefined);
  await client.connect();
  try {
    const table = await client.query("SELECT to_regclass('_prisma_migrations') IS NOT NULL AS exists");
    if (!table.rows[0]?.exists) return listMigrations();
    const done = await client.query<{ migration_name: string }>(
      "SELECT migration_name FROM _prisma_migrations WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL",
    );
    const names = new Set(done.rows.map((row) => row.migration_name));
    return listMigrations().filter((migration) => !names.has(migration));
  } finally {
    await client.end();
  }
}

async function check(databaseUrl: string, dataDir: string): Promise<Readiness> {
  const [pending, files] = await Promise.all([
    pendingMigrations(databaseUrl).catch(() => undefined),
    access(dataDir, constants.W_OK).then(
      () => true,
      () => false,
    ),
  ]);
  const database = pending !== undefined;
  const migrations = pending?.length === 0;
  return { ready: database && migrations && files, database, migrations, files };
}

let last: { at: number; answer: Promise<Readiness> } | undefined;

/** Whether the product can work now. Asked again at most once a second: anybody may ask, each answer costs a connection. */
export function readiness(databaseUrl: string, dataDir: string, now: number): Promise<Readiness> {
  if (!last || now - last.at > 1_000) last = { at: now, answer: check(databaseUrl, dataDir) };
  return last.answer;
}
