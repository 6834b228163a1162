import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { requireBrowser } from "@/lib/cli/browser";
import { endChildren, runNode } from "@/lib/cli/child";
import { step } from "@/lib/cli/progress.mjs";
import { type Counts, countTests, summary } from "@/lib/cli/test-counts";
import { startTestedSite } from "@/lib/cli/tested-site";
import type { EmbeddedServer } from "@/lib/database/embedded-server";
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
  const profile = process.env.E2E_PROFILE ?? "demo";
  const site = await startTestedSite({ folder, server, name: "e2e", profile });
  const report = path.join(folder, "e2e.json");
  const { code } = await runNode(
    ["node_modules/@playwright/test/cli.js", "test", "--reporter=list,json", ...filters],
    {
      show: true,
      env: {
        ...site.env,
        NODE_ENV: "test",
        E2E_BASE_URL: site.origin,
        CHROMIUM_PATH: browser,
        PLAYWRIGHT_JSON_OUTPUT_FILE: report,
      },
    },
  );
  await endChildren();
  await site.ended;
  return countTests(report, code);
}
