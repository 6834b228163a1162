import path from "node:path";
import { holdDataFolder } from "@/lib/cli/data-folder";
import { openDatabase } from "@/lib/cli/database";
import { takeLock } from "@/lib/cli/lock.mjs";
import { readPostmasterFile } from "@/lib/database/postmaster";
import type { Env } from "@/lib/env";
import { loadSecrets } from "@/lib/secrets";
import { StartupError } from "@/lib/startup-error";

export type DatabaseToFill = { url: string; close: () => Promise<void> };

/**
 * The database that DATABASE_URL names; without it the embedded one: that of the product running on this data
 * folder, or one started for this command. Migrated, but not filled.
 */
export async function openDatabaseToFill(env: Env): Promise<DatabaseToFill> {
  if (!env.databaseUrl) {
    const running = urlOfRunning(env);
    if (running) return { url: running, close: async () => {} };
  }
  const lock = env.databaseUrl ? undefined : holdDataFolder(env.dataDir);
  try {
    const secrets = loadSecrets(env.secretsFile);
    const { url, server } = await openDatabase(env, secrets, undefined);
    const close = async () => {
      await server?.stop();
      lock?.release();
    };
    return { url, close };
  } catch (error) {
    lock?.release();
    throw error;
  }
}

/** The lock tells a running product from a leftover file. */
function urlOfRunning({ dataDir, secretsFile }: Env): string | undefined {
  const postmaster = readPostmasterFile(path.join(dataDir, "postgres"));
  if (!postmaster) return undefined;
  const lock = takeLock(path.join(dataDir, "in-use.lock"));
  if (lock.release) {
    lock.release();
    return undefined;
  }
  if (!postmaster.ready) throw new StartupError("The product is just starting: try again when it is up.");
  const password = encodeURIComponent(loadSecrets(secretsFile).databasePassword);
  return `postgresql://postgres:${password}@127.0.0.1:${postmaster.port}/xingzheng`;
}
