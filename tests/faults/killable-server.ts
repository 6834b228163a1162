import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { build as bundle } from "esbuild";
import { ownTsconfig } from "@/lib/cli/build";

type Settings = { port: number; databaseUrl: string; dataDir: string; distDir: string; secret: string };

/** The built product in a process of its own that can be killed and started again on the same port. */
export class KillableServer {
  private child: ChildProcess | undefined;
  private program: string | undefined;

  constructor(private readonly settings: Settings) {}

  /** Answers how many milliseconds it took to serve. */
  async start(): Promise<number> {
    const { port, databaseUrl, dataDir, distDir, secret } = this.settings;
    this.program ??= await bundled(distDir);
    const began = performance.now();
    const child = spawn(process.execPath, [this.program], {
      stdio: ["ignore", "ignore", "inherit", "ipc"],
      env: {
        ...process.env,
        NODE_OPTIONS: `--import ${pathToFileURL("tests/faults/end-with-parent.mjs").href}`,
        NODE_ENV: "production",
        NEXT_DIST_DIR: distDir,
        NEXT_TSCONFIG: ownTsconfig(),
        NEXT_TELEMETRY_DISABLED: "1",
        NEXTAUTH_SECRET: secret,
        NEXTAUTH_URL: `http://localhost:${port}`,
        PORT: String(port),
        DATABASE_URL: databaseUrl,
        DATA_DIR: dataDir,
      },
    });
    this.child = child;
    const ended = once(child, "exit").then(([code]) => {
      throw new Error(`the server ended with status ${code} before it served`);
    });
    await Promise.race([once(child, "message"), ended]);
    ended.catch(() => undefined);
    return performance.now() - began;
  }

  /** Power off: no handler runs, nothing is finished. */
  async kill(): Promise<void> {
    const child = this.child;
    if (!child) return;
    this.child = undefined;
    const gone = once(child, "exit");
    child.kill("SIGKILL");
    await gone;
  }
}

/** One plain file: compiling the sources at every start would take longer than the start itself. */
async function bundled(distDir: string): Promise<string> {
  const outfile = path.resolve(distDir, "product-server.mjs");
  await bundle({
    entryPoints: ["tests/faults/product-server.ts"],
    outfile,
    bundle: true,
    platform: "node",
    format: "esm",
    packages: "external",
    alias: { "@": process.cwd() },
    logLevel: "silent",
  });
  return outfile;
}
