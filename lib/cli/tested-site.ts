import path from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { isBuilt, sourceHash } from "@/lib/cli/build";
import { runNode } from "@/lib/cli/child";
import { query } from "@/lib/cli/database";
import { type EmbeddedServer, freePort } from "@/lib/database/embedded-server";
import { StartupError } from "@/lib/startup-error";

export interface TestedSite {
  origin: string;
  /** What a program needs to reach its database, its files and its build. */
  env: { DATABASE_URL: string; DATA_DIR: string; NEXT_DIST_DIR: string };
  /** Settles when it has ended. */
  ended: Promise<unknown>;
}

/**
 * Where the build to try lies: what NEXT_DIST_DIR says, or that of `npm start` when it is one of these sources. A new
 * one never replaces what a running `npm start` serves from.
 */
export const testedBuild = () =>
  process.env.NEXT_DIST_DIR || (isBuilt(".next", sourceHash()) ? ".next" : ".next-test");

/** The product as `npm start` starts it, on a free port, with a fresh database of this server and files in `folder`. */
export async function startTestedSite({
  folder,
  server,
  name,
  profile,
}: {
  folder: string;
  server: EmbeddedServer;
  name: string;
  profile: string;
}): Promise<TestedSite> {
  await query(server.url("postgres"), `CREATE DATABASE ${name}`);
  const port = await freePort();
  const origin = `http://localhost:${port}`;
  const env = {
    DATABASE_URL: server.url(name),
    DATA_DIR: path.join(folder, "data"),
    NEXT_DIST_DIR: testedBuild(),
  };
  let isEnded = false;
  const ended = runNode(["lib/cli/start.mjs", "start", "--profile", profile], {
    show: true,
    env: {
      ...env,
      PORT: String(port),
      PUBLIC_ORIGIN: undefined,
      SECRETS_FILE: undefined,
      npm_lifecycle_event: "test", // it ends when this command is killed outright
    },
  }).finally(() => {
    isEnded = true;
  });
  while (!isEnded && !(await answers(`${origin}/api/ready`))) await pause(200);
  if (isEnded) throw new StartupError("The product did not start for the trial; its words are above.");
  return { origin, env, ended };
}

async function answers(address: string): Promise<boolean> {
  return fetch(address).then(
    (response) => response.ok,
    () => false,
  );
}
