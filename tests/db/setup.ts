import pg from "pg";
import type { TestProject } from "vitest/node";
import { generateClient } from "@/lib/cli/generate.mjs";
import { prepareJobQueue } from "@/lib/database/job-queue";
import { applyMigrations } from "@/lib/database/migrations";
import { startThrowAwayServer } from "@/lib/database/throw-away-server";

declare module "vitest" {
  interface ProvidedContext {
    /** Owner's connection string of the server's `postgres` database. */
    adminUrl: string;
    /** The migrated, empty database that every test file clones. */
    template: string;
  }
}

/** One migrated template for the whole run, on TEST_DATABASE_URL or on a server of its own. */
export default async function setup(project: TestProject) {
  await generateClient();
  const given = process.env.TEST_DATABASE_URL;
  const server = given ? undefined : await startThrowAwayServer();
  const adminUrl = given ?? server?.url("postgres") ?? "";
  const template = `template_${process.pid}`;
  await run(adminUrl, `CREATE DATABASE ${template}`);
  const url = new URL(adminUrl);
  url.pathname = `/${template}`;
  await applyMigrations(url.href);
  await prepareJobQueue(url.href);
  project.provide("adminUrl", adminUrl);
  project.provide("template", template);
  return async () => {
    if (given) await run(adminUrl, `DROP DATABASE ${template} WITH (FORCE)`);
    await server?.stop();
  };
}

async function run(url: string, sql: string) {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}
