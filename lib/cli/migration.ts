import { addMigration, applyMigrations, schemaStep } from "@/lib/database/migrations";
import { startThrowAwayServer } from "@/lib/database/throw-away-server";

// npm run db:migration -- NAME [--empty]   writes prisma/migrations/<time>_<NAME>/migration.sql
const [name, ...flags] = process.argv.slice(2);
if (!name || !/^[a-z0-9_]+$/.test(name)) {
  console.error("Usage: npm run db:migration -- name_in_small_letters [--empty]");
  process.exit(2);
}

const server = await startThrowAwayServer();
try {
  const url = server.url("postgres");
  await applyMigrations(url);
  const sql = (await schemaStep(url)) ?? (flags.includes("--empty") ? "-- Written by hand.\n" : undefined);
  const file = sql && (await addMigration(name, sql, new Date()));
  if (file) await applyMigrations(url);
  console.log(
    file ? `${file} written, and it applies.` : "The schema has not changed since the last migration.",
  );
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
} finally {
  await server.stop();
}
