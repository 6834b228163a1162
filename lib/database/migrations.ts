import { existsSync, readFileSync } from "node:fs";
import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import type { MigrationList } from "@prisma/schema-engine-wasm";
import { withMigrationEngine } from "@/lib/database/migration-engine";
import { listMigrations, migrationsFolder } from "@/lib/database/migrations-folder";

const lockName = "migration_lock.toml";
const lockContent = 'provider = "postgresql"\n';
const filters = { externalTables: [], externalEnums: [] };

/** Applies what the database has not seen yet and returns the names applied; throws the database's error. */
export async function applyMigrations(databaseUrl: string, folder = migrationsFolder()): Promise<string[]> {
  return withMigrationEngine(databaseUrl, async (engine) => {
    const result = await engine.applyMigrations({ migrationsList: migrationList(folder), filters });
    return result.appliedMigrationNames;
  });
}

/**
 * The SQL from the migrations so far to the schema; undefined when the schema says nothing new. `databaseUrl`
 * is a server where a shadow database may be made.
 */
export async function schemaStep(
  databaseUrl: string,
  { schema = path.resolve("prisma", "schema.prisma"), folder = migrationsFolder() } = {},
): Promise<string | undefined> {
  const files = [{ path: schema, content: readFileSync(schema, "utf8") }];
  // Not the engine's createMigration: without a native driver it cannot reach a shadow database, diff can.
  const { stdout } = await withMigrationEngine(databaseUrl, (engine) =>
    engine.diff({
      from: { tag: "migrations", ...migrationList(folder) },
      to: { tag: "schemaDatamodel", files },
      script: true,
      exitCode: null,
      filters,
    }),
  );
  return stdout?.includes("This is an empty migration") ? undefined : (stdout ?? undefined);
}

/** Adds `sql` to the folder as the newest migration and returns its file. */
export async function addMigration(
  name: string,
  sql: string,
  now: Date,
  folder = migrationsFolder(),
): Promise<string> {
  const time = now.toISOString().replace(/\D/g, "").slice(0, 14);
  const file = path.join(folder, `${time}_${name}`, "migration.sql");
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, sql);
  const lock = path.join(folder, lockName);
  if (!existsSync(lock)) await writeFile(lock, lockContent);
  return file;
}

function migrationList(folder: string): MigrationList {
  const lock = path.join(folder, lockName);
  return {
    baseDir: folder,
    lockfile: { path: lockName, content: existsSync(lock) ? readFileSync(lock, "utf8") : lockContent },
    shadowDbInitScript: "",
    migrationDirectories: listMigrations(folder).map((name) => ({
      path: name,
      migrationFile: {
        path: "migration.sql",
        content: { tag: "ok", value: readFileSync(path.join(folder, name, "migration.sql"), "utf8") },
      },
    })),
  };
}
