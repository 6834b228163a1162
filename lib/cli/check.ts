import { ownTsconfig } from "@/lib/cli/build";
import { runNode } from "@/lib/cli/child";
import { StartupError } from "@/lib/startup-error";

// npm run check: every check runs, so that one look shows everything to mend.

const checks: [label: string, args: string[]][] = [
  ["types", ["node_modules/typescript/bin/tsc", "--noEmit"]],
  ["lint and format", ["node_modules/@biomejs/biome/bin/biome", "check", "."]],
  ["architecture", ["node_modules/vitest/vitest.mjs", "run", "--project", "unit", "tests/unit/architecture"]],
];

export async function run() {
  // Declares what Next.js adds to TypeScript, such as style sheets; a fresh clone does not have it yet.
  await runNode(["node_modules/next/dist/bin/next", "typegen"], { env: { NEXT_TSCONFIG: ownTsconfig() } });
  const failed: string[] = [];
  for (const [label, args] of checks) {
    console.log(`\n== ${label} ==`);
    const { code } = await runNode(args, { show: true });
    if (code !== 0) failed.push(label);
  }
  if (failed.length > 0) throw new StartupError(`Not in order: ${failed.join(", ")}.`);
  console.log("\n✓ types, lint and architecture are in order");
}
