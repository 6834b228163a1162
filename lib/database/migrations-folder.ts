import { existsSync, readdirSync } from "node:fs";
import path from "node:path";

export const migrationsFolder = () => path.resolve("prisma", "migrations");

/** Names of the migrations in the repository, oldest first. */
export function listMigrations(folder = migrationsFolder()): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(path.join(folder, entry.name, "migration.sql")))
    .map((entry) => entry.name)
    .sort();
}
