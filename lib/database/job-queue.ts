import pg from "pg";
import PgBoss from "pg-boss";
import { queueNames, queues } from "@/lib/jobs/queues";

const grants = `
  GRANT USAGE ON SCHEMA pgboss TO xingzheng_app;
  GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA pgboss TO xingzheng_app;
  ALTER DEFAULT PRIVILEGES IN SCHEMA pgboss GRANT SELECT, INSERT, UPDATE, DELETE ON TABLES TO xingzheng_app;`;

/**
 * The job queue's own tables and our queues, made or brought up to date by the database's owner: the product's
 * account fills them and may not make any. `databaseUrl` is the owner's; migrations have run. Safe to repeat.
 */
export async function prepareJobQueue(databaseUrl: string): Promise<void> {
  const boss = new PgBoss({ connectionString: databaseUrl, max: 1, supervise: false, schedule: false });
  boss.on("error", () => undefined); // whatever goes wrong also fails the call that met it
  try {
    await boss.start();
    for (const name of queueNames) {
      const { retryLimit, retryDelay, expireInSeconds } = queues[name];
      const options = { name, retryLimit, retryDelay, expireInSeconds };
      await boss.createQueue(name, options);
      await boss.updateQueue(name, options);
    }
  } finally {
    await boss.stop({ graceful: false });
  }
  await grant(databaseUrl);
}

async function grant(databaseUrl: string) {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    await client.query(grants);
  } finally {
    await client.end();
  }
}
