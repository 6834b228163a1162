import { type ChildProcess, spawn } from "node:child_process";
import { pathToFileURL } from "node:url";

const lifeline = pathToFileURL("lib/cli/lifeline.mjs").href;
const running = new Set<ChildProcess>();

export interface Ended {
  code: number;
  output: string;
}

interface Options {
  env?: Record<string, string | undefined>;
  /** Show the output while it comes; otherwise it is only returned. */
  show?: boolean;
  /** Sees each piece of output. */
  onOutput?: (text: string) => void;
}

/** Runs a Node.js program to its end, or to ours if we are killed. */
export function runNode(args: string[], { env = {}, show = false, onOutput }: Options = {}): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ["--import", lifeline, ...args], {
      stdio: ["ignore", "pipe", "pipe", "pipe"],
      env: { ...process.env, ...env, LIFELINE_FROM: String(process.pid) },
    });
    running.add(child);
    let output = "";
    for (const [stream, target] of [
      [child.stdout, process.stdout],
      [child.stderr, process.stderr],
    ] as const) {
      stream?.setEncoding("utf8");
      stream?.on("data", (text: string) => {
        output += text;
        if (show) target.write(text);
        onOutput?.(text);
      });
    }
    child.once("error", reject);
    child.once("close", (code) => {
      running.delete(child);
      resolve({ code: code ?? 1, output });
    });
  });
}

/** Ends the programs still running, when this command is told to stop. */
export async function endChildren() {
  await Promise.all(
    [...running].map(
      (child) =>
        new Promise((resolve) => {
          child.once("close", resolve);
          child.kill("SIGTERM");
        }),
    ),
  );
}
