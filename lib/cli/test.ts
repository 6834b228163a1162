import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { requireBrowser } from "@/lib/cli/browser";
import { isBuilt, sourceHash } from "@/lib/cli/build";
import { endChildren, runNode } from "@/lib/cli/child";
import { query } from "@/lib/cli/database";
import { step } from "@/lib/cli/progress.mjs";
import { type Counts, countTests, summary } from "@/lib/cli/test-counts";
import { type EmbeddedServer, freePort } from "@/lib/database/embedded-server";
import { startThrowAwayServer } from "@/lib/database/throw-away-server";
import { StartupError } from "@/lib/startup-error";

// npm test [-- unit | db | e2e [FILTER …]]

const suites = ["unit", "db", "e2e"] as const;
type Suite = (typeof suites)[number];

interface Bench {
  /** Where reports and the tested server's files go. */
  folder: string;
  server: EmbeddedServer;
  filters: string[];
}

export async function run(args: string[]) {
  const [first, ...filters] = args;
  const one = suites.find((suite) => suite === first);
  if (first && !one) throw new StartupError(`Usage: npm test [-- ${suites.join(" | ")} [FILTER …]]`);

  const folder = mkdtempSync(path.join(tmpdir(), "xingzheng-test-"));
  const server = await step("Starting a throw-away PostgreSQL", () => startThrowAwayServer());
  const close = async () => {
    await endChildren();
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  };
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) {
    process.once(signal, () => void close().then(() => process.exit(130)));
  }

  const total: Counts = { passed: 0, failed: 0, skipped: 0 };
  for (const suite of one ? [one] : suites) {
    console.log(`\n== ${suite} ==`);
    const counts = await runSuite(suite, { folder, server, filters }).catch((error) => {
      console.error(error instanceof StartupError ? `✗ ${error.message}` : error);
      return { passed: 0, failed: 1, skipped: 0 };
    });
    console.log(`${suite}: ${summary(counts)}`);
    for (const key of ["passed", "failed", "skipped"] as const) total[key] += counts[key];
  }
  await close();
  console.log(`\n${summary(total)}`);
  process.exit(total.failed > 0 ? 1 : 0);
}

function runSuite(suite: Suite, bench: Bench): Promise<Counts> {
  return suite === "e2e" ? browserSuite(bench) : vitestSuite(suite, bench);
}

async function vitestSuite(suite: "unit" | "db", { folder, server, filters }: Bench): Promise<Counts> {
  const report = path.join(folder, `${suite}.json`);
  const args = [
    "run",
    "--project",
    suite,
    "--reporter=default",
    "--reporter=json",
    `--outputFile.json=${report}`,
  ];
  const { code } = await runNode(["node_modules/vitest/vitest.mjs", ...args, ...filters], {
    show: true,
    env: { NODE_ENV: "test", TEST_DATABASE_URL: server.url("postgres"), DATABASE_URL: undefined },
  });
  return countTests(report, code);
}

async function browserSuite({ folder, server, filters }: Bench): Promise<Counts> {
  const browser = await requireBrowser();
  await query(server.url("postgres"), "CREATE DATABASE e2e");
  const port = await freePort();
  const origin = `http://localhost:${port}`;
  const env = { DATABASE_URL: server.url("e2e"), DATA_DIR: path.join(folder, "data") };
  let ended = false;
  const site = runNode(["lib/cli/start.mjs", "start", "--profile", process.env.E2E_PROFILE ?? "demo"], {
    show: true,
    env: {
      ...env,
      PORT: String(port),
      PUBLIC_ORIGIN: undefined,
      SECRETS_FILE: undefined,
      npm_lifecycle_event: "test", // it ends when this command is killed outright
      // A build of these sources is used; a new one never replaces what a running `npm start` serves from.
      NEXT_DIST_DIR: isBuilt(".next", sourceHash()) ? ".next" : ".next-test",
    },
  }).finally(() => {
    ended = true;
  });
  while (!ended && !(await answers(`${origin}/api/ready`))) await pause(200);
  if (ended) throw new StartupError("The product did not start for the browser tests; its words are above.");

  const report = path.join(folder, "e2e.json");
  const { code } = await runNode(
    ["node_modules/@playwright/test/cli.js", "test", "--reporter=list,json", ...filters],
    {
      show: true,
      env: {
        ...env,
        NODE_ENV: "test",
        E2E_BASE_URL: origin,
        CHROMIUM_PATH: browser,
        PLAYWRIGHT_JSON_OUTPUT_FILE: report,
      },
    },
  );
  await endChildren();
  await site;
  return countTests(report, code);
}

async function answers(address: string): Promise<boolean> {
  return fetch(address).then(
    (response) => response.ok,
    () => false,
  );
}
