import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { pathToFileURL } from "node:url";
import { ownTsconfig } from "@/lib/cli/build";

type Settings = { port: number; databaseUrl: string; dataDir: string; distDir: string; secret: string };

/** The built product in a process of its own that can be killed and started again on the same port. */
export class KillableServer {
  private child: ChildProcess | undefined;

  constructor(private readonly settings: Settings) {}

  /** Answers how many milliseconds it took to serve. */
  async start(): Promise<number> {
    const { port, databaseUrl, dataDir, distDir, secret } = this.settings;
    const began = performance.now();
    const child = spawn(process.execPath, ["--import", "tsx", "tests/faults/product-server.ts"], {
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
