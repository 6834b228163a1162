import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { build } from "@/lib/cli/build";
import { endChildren, runNode } from "@/lib/cli/child";
import { query } from "@/lib/cli/database";
import { step } from "@/lib/cli/progress.mjs";
import { testedBuild } from "@/lib/cli/tested-site";
import { prepareJobQueue } from "@/lib/database/job-queue";
import { applyMigrations } from "@/lib/database/migrations";
import { startThrowAwayServer } from "@/lib/database/throw-away-server";
import { StartupError } from "@/lib/startup-error";

// npm run test:faults [-- merge | kills]
// The long trials, at the counts of our promises; MERGE_RUNS and KILLS set others, MERGE_SEED and KILLS_SEED repeat.

const MERGE_RUNS = 100_000;
const KILLS = 200;
const CONTROL_KILLS = 3;
const PROCESSES = 2;

const trials = { merge: tryMerge, kills: tryKills };
type Name = keyof typeof trials;

export async function run(args: string[]) {
  const [first, ...rest] = args;
  if (rest.length > 0 || (first && !(first in trials))) {
    throw new StartupError(`Usage: npm run test:faults [-- ${Object.keys(trials).join(" | ")}]`);
  }
  const names = first ? [first as Name] : (Object.keys(trials) as Name[]);
  const results: [string, boolean][] = [];
  for (const name of names) {
    console.log(`\n== ${name} ==`);
    results.push([name, await trials[name]()]);
  }
  console.log("");
  for (const [name, isGood] of results) console.log(`${isGood ? "✓" : "✗"} ${name}`);
  process.exit(results.every(([, isGood]) => isGood) ? 0 : 1);
}

/** The merge property, its interleavings shared among processes that each print their seed. */
async function tryMerge(): Promise<boolean> {
  const runs = Math.ceil(Number(process.env.MERGE_RUNS ?? MERGE_RUNS) / PROCESSES);
  const seed = Number(process.env.MERGE_SEED ?? Math.floor(Math.random() * 2 ** 30));
  const parts = Array.from({ length: PROCESSES }, (_, index) =>
    runNode(
      ["node_modules/vitest/vitest.mjs", "run", "--project", "unit", "tests/unit/audits/merge.test.ts"],
      {
        show: true,
        env: { NODE_ENV: "test", MERGE_RUNS: String(runs), MERGE_SEED: String(seed + index) },
      },
    ),
  );
  const codes = (await Promise.all(parts)).map(({ code }) => code);
  return codes.every((code) => code === 0);
}

/** The server killed while eight clients send; then the same with careless clients, which must be found out. */
async function tryKills(): Promise<boolean> {
  const distDir = testedBuild();
  await build(distDir);
  const folder = mkdtempSync(path.join(tmpdir(), "xingzheng-faults-"));
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
    await query(server.url("postgres"), "CREATE DATABASE faults");
    const DATABASE_URL = server.url("faults");
    await applyMigrations(DATABASE_URL);
    await prepareJobQueue(DATABASE_URL);
    const env = { DATABASE_URL, DATA_DIR: path.join(folder, "data"), NEXT_DIST_DIR: distDir };
    const seed = process.env.KILLS_SEED ? ["--seed", process.env.KILLS_SEED] : [];
    const trial = (kills: number, ...more: string[]) =>
      runNode(
        [
          "--conditions=react-server",
          "--import",
          "tsx",
          "tests/faults/kills.ts",
          "--kills",
          `${kills}`,
          ...more,
        ],
        { show: true, env },
      );
    const { code } = await trial(Number(process.env.KILLS ?? KILLS), ...seed);
    console.log("The same with clients that take a request for delivered when it is sent:");
    const control = await trial(CONTROL_KILLS, "--careless");
    const isFound = control.code === 1 && control.output.includes("was acknowledged and is not stored");
    console.log(isFound ? "✓ found out, as it must be" : "✗ not found out: this trial proves nothing");
    return code === 0 && isFound;
  } finally {
    await close();
  }
}
