import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import { build as bundle } from "esbuild";
import { runNode } from "@/lib/cli/child";
import { waitForLock } from "@/lib/cli/lock.mjs";
import { step } from "@/lib/cli/progress.mjs";
import { StartupError } from "@/lib/startup-error";

const sources = [
  "app",
  "components",
  "lib",
  "public",
  "prisma/schema.prisma",
  "package-lock.json",
  "next.config.ts",
  "postcss.config.mjs",
  "proxy.ts",
  "tsconfig.json",
];

/** One hash over everything that goes into the build. `BUILD_LABEL` tells two builds of the same sources apart. */
export function sourceHash(): string {
  const hash = createHash("sha256").update(process.env.BUILD_LABEL ?? "");
  for (const place of sources) {
    for (const file of filesBelow(place)) {
      hash.update(`${file}\0`).update(readFileSync(file)).update("\0");
    }
  }
  return hash.digest("hex");
}

function filesBelow(place: string): string[] {
  if (!existsSync(place)) return [];
  if (!statSync(place).isDirectory()) return [place];
  return readdirSync(place)
    .sort()
    .flatMap((name) => filesBelow(path.posix.join(place, name)));
}

const stampOf = (distDir: string) => path.join(distDir, "source-hash");

export function isBuilt(distDir: string, hash: string): boolean {
  return existsSync(stampOf(distDir)) && readFileSync(stampOf(distDir), "utf8") === hash;
}

const scratch = ".next-tsconfig";

/** Next.js writes its own folders into the tsconfig it is given; this gives it one that nobody keeps. */
export function ownTsconfig(): string {
  mkdirSync(scratch, { recursive: true });
  const file = path.join(scratch, "tsconfig.json");
  if (!existsSync(file)) writeFileSync(file, '{ "extends": "../tsconfig.json" }\n');
  return file;
}

/** Builds the product into `distDir` unless it holds the build of exactly these sources; one build at a time. */
export async function build(distDir: string) {
  if (isBuilt(distDir, sourceHash())) return;
  mkdirSync(scratch, { recursive: true });
  const lock = await waitForLock(path.join(scratch, `${distDir}.lock`), (pid) =>
    console.log(`· Waiting for process ${pid}, which builds`),
  );
  try {
    const hash = sourceHash();
    if (isBuilt(distDir, hash)) return;
    rmSync(stampOf(distDir), { force: true });
    await step("Building", async () => {
      const { code, output } = await runNode(["node_modules/next/dist/bin/next", "build"], {
        env: {
          NODE_ENV: "production",
          NEXT_DIST_DIR: distDir,
          NEXT_TSCONFIG: ownTsconfig(),
          NEXT_TELEMETRY_DISABLED: "1",
          NEXT_PUBLIC_BUILD: buildName(hash),
        },
      });
      if (code === 0) return;
      process.stderr.write(output);
      throw new StartupError("The build failed; its words are above.");
    });
    await buildServiceWorker(distDir, hash);
    // Sources that changed while the build ran are not in it: the next start builds again.
    writeFileSync(stampOf(distDir), hash);
  } finally {
    lock.release();
  }
}

/** What a page and the service worker call their build when they compare. */
const buildName = (hash: string) => hash.slice(0, 16);

/** The field's service worker, with the list of everything it keeps: the scripts and styles of this build. */
async function buildServiceWorker(distDir: string, hash: string) {
  const assets = filesBelow(path.posix.join(distDir, "static"))
    .filter((file) => /\.(?:js|css|woff2|svg|png|ico)$/.test(file))
    .map((file) => `/_next/static/${path.posix.relative(path.posix.join(distDir, "static"), file)}`);
  await bundle({
    entryPoints: ["lib/tablet/service-worker.ts"],
    outfile: path.join(distDir, "service-worker.js"),
    bundle: true,
    minify: true,
    format: "iife",
    target: "es2020",
    alias: { "@": process.cwd() },
    define: {
      BUILD: JSON.stringify(buildName(hash)),
      ASSETS: JSON.stringify(assets),
      "process.env.NODE_ENV": '"production"',
    },
    logLevel: "silent",
  });
}
