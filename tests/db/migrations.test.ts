import { readdirSync } from "node:fs";
import { expect, inject, test } from "vitest";
import { applyMigrations, schemaStep } from "@/lib/database/migrations";
import { migrationsFolder } from "@/lib/database/migrations-folder";
import { pendingMigrations } from "@/lib/database/readiness";
import { requireSafeServer } from "@/lib/database/server-checks";
import { startThrowAwayServer } from "@/lib/database/throw-away-server";
import { useDatabase } from "./database";

const database = useDatabase();

test("the schema says nothing that the migrations do not", async () => {
  expect(await schemaStep(inject("adminUrl"))).toBeUndefined();
});

test("a migrated database has nothing left to apply, and applying again changes nothing", async () => {
  expect(await pendingMigrations(database.url)).toEqual([]);
  expect(await applyMigrations(database.url)).toEqual([]);
});

test("an empty database waits for every migration", async () => {
  const url = new URL(database.url);
  url.pathname = "/postgres";
  const names = readdirSync(migrationsFolder()).filter((name) => /^\d{14}_/.test(name));
  expect(await pendingMigrations(url.href)).toEqual(names.sort());
});

test("the product works as the role that may not touch history", async () => {
  const rows = await database.db.$queryRaw`SELECT current_user::text AS role`;
  expect(rows).toEqual([{ role: "xingzheng_app" }]);
});

test.each(["fsync", "full_page_writes", "synchronous_commit"])(
  "a server with %s off is refused by name",
  async (setting) => {
    const server = await startThrowAwayServer({ [setting]: "off" });
    await expect(requireSafeServer(server.url("postgres"))).rejects.toThrow(`${setting} = off`);
    await server.stop();
  },
);

test("a server that spoils Chinese is refused", async () => {
  const name = `latin_${process.pid}`;
  await database.asOwner(`CREATE DATABASE ${name} ENCODING 'LATIN1' LOCALE 'C' TEMPLATE template0`);
  const url = new URL(database.url);
  url.pathname = `/${name}`;
  await expect(requireSafeServer(url.href)).rejects.toThrow("server_encoding LATIN1");
  await database.asOwner(`DROP DATABASE ${name}`);
});

test("the server of the tests is safe", async () => {
  await expect(requireSafeServer(database.url)).resolves.toBeUndefined();
});
