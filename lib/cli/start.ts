import { networkInterfaces } from "node:os";
import { build, ownTsconfig } from "@/lib/cli/build";
import { endChildren } from "@/lib/cli/child";
import { holdDataFolder } from "@/lib/cli/data-folder";
import { type Database, openDatabase, query } from "@/lib/cli/database";
import { demoAccounts } from "@/lib/cli/demo-accounts";
import { keepWorker } from "@/lib/cli/keep-worker";
import { watchLauncher } from "@/lib/cli/launcher";
import { step } from "@/lib/cli/progress.mjs";
import { requireFreePort, type Serving, serve } from "@/lib/cli/serve";
import { makeSetupToken } from "@/lib/cli/setup-link";
import { readEnv } from "@/lib/env";
import { loadSecrets } from "@/lib/secrets";
import { StartupError } from "@/lib/startup-error";

// npm start [-- --empty | --profile NAME] · npm run dev

export async function run(args: string[], { dev }: { dev: boolean }) {
  const profile = readProfile(args);
  const env = readEnv();
  await requireFreePort(env.port);
  const lock = holdDataFolder(env.dataDir);
  let opening: Promise<Database> | undefined;
  let serving: Serving | undefined;
  let worker: { release: () => void } | undefined;

  let ending: Promise<never> | undefined;
  const end = (code: number) => {
    ending ??= (async () => {
      // A second Ctrl-C must not cut what the first one asked to finish.
      worker?.release();
      await endChildren();
      await serving?.drain();
      const database = await opening?.catch(() => undefined);
      await database?.server?.stop();
      lock.release();
      process.exit(code);
    })();
    return ending;
  };
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, () => void end(0));
  watchLauncher(() => void end(0));

  try {
    const secrets = loadSecrets(env.secretsFile);
    opening = openDatabase(env, secrets, profile);
    const opened = await opening;
    Object.assign(
      process.env,
      surroundings(env.publicOrigin, opened.url, secrets.sessionSecret, env.dataDir),
    );
    const distDir = process.env.NEXT_DIST_DIR || ".next";
    if (!dev) await build(distDir);
    serving = await step("Starting the web server", () =>
      serve({ port: env.port, dev, trustProxy: env.trustProxy }),
    );
    if (ending) return await ending;
    worker = keepWorker();
    await announce(opened.url, env.publicOrigin ?? `http://localhost:${env.port}`, env.port, profile);
  } catch (error) {
    if (ending) return await ending;
    console.error(error instanceof StartupError ? `✗ ${error.message}` : error);
    await end(1);
  }
}

function readProfile(args: string[]): string | undefined {
  const [first, second, ...rest] = args;
  if (first === undefined) return "demo";
  if (first === "--empty" && second === undefined) return undefined;
  if (first === "--profile" && second && rest.length === 0) return second;
  throw new StartupError("Usage: npm start [-- --empty | --profile NAME]");
}

/** What the pages find in their environment. */
function surroundings(
  publicOrigin: string | undefined,
  databaseUrl: string,
  secret: string,
  dataDir: string,
) {
  return {
    DATABASE_URL: databaseUrl,
    DATA_DIR: dataDir,
    NEXTAUTH_SECRET: secret,
    NEXT_TSCONFIG: ownTsconfig(),
    NEXT_TELEMETRY_DISABLED: "1",
    // Without a public origin a tablet in the same network signs in at whatever address it reached us by.
    ...(publicOrigin ? { NEXTAUTH_URL: publicOrigin } : { AUTH_TRUST_HOST: "1" }),
  };
}

async function announce(databaseUrl: string, origin: string, port: number, profile: string | undefined) {
  const lan = Object.values(networkInterfaces())
    .flatMap((addresses) => addresses ?? [])
    .filter((address) => address.family === "IPv4" && !address.internal)
    .map((address) => `http://${address.address}:${port}`);
  console.log(`\n星证 Xingzheng  ${origin}${lan.length ? `   (${lan.join(", ")})` : ""}\n`);
  const known = await query<{ email: string }>(databaseUrl, "SELECT email FROM account");
  if (known.length === 0 && profile === undefined) {
    const token = await makeSetupToken(databaseUrl, new Date());
    console.log(`First administrator, once, within 24 hours: ${origin}/setup?token=${token}\n`);
    return;
  }
  const emails = new Set(known.map((row) => row.email));
  const shown = demoAccounts.filter((account) => emails.has(account.email));
  for (const { email, password, roleZh, roleEn } of shown) {
    console.log(`  ${email.padEnd(34)} ${password}   ${roleZh} ${roleEn}`);
  }
  if (shown.length) console.log("");
}
