import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { requireBrowser } from "@/lib/cli/browser";
import { endChildren, runNode } from "@/lib/cli/child";
import { step } from "@/lib/cli/progress.mjs";
import { startTestedSite } from "@/lib/cli/tested-site";
import { startThrowAwayServer } from "@/lib/database/throw-away-server";
import { StartupError } from "@/lib/startup-error";

// npm run bench [-- --json FILE]
// Measures the built product on a throw-away database, prints a table and, when asked, JSON. It judges nothing.

export async function run(args: string[]) {
  const [flag, file, ...rest] = args;
  if ((flag !== undefined && flag !== "--json") || (flag && !file) || rest.length > 0) {
    throw new StartupError("Usage: npm run bench [-- --json FILE]");
  }
  const browser = await requireBrowser();
  const folder = mkdtempSync(path.join(tmpdir(), "xingzheng-bench-"));
  const server = await step("Starting a throw-away PostgreSQL", () => startThrowAwayServer());
  const close = async () => {
    await endChildren();
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  };
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) {
    process.once(signal, () => void close().then(() => process.exit(130)));
  }
  try {
    const site = await startTestedSite({ folder, server, name: "bench", profile: "demo" });
    const json = file ? ["--json", path.resolve(file)] : [];
    const { code } = await runNode(["--import", "tsx", "tests/bench/tablet.ts", ...json], {
      show: true,
      env: { ...site.env, NODE_ENV: "test", BENCH_ORIGIN: site.origin, CHROMIUM_PATH: browser },
    });
    await close();
    process.exit(code);
  } catch (error) {
    await close();
    throw error;
  }
}
