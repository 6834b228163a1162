import { execFileSync } from "node:child_process";
import { existsSync, readFileSync, readlinkSync, realpathSync, rmSync } from "node:fs";
import path from "node:path";
import { setTimeout as pause } from "node:timers/promises";

export interface PostmasterFile {
  pid: number;
  /** Where it listens, on 127.0.0.1. */
  port: number;
  ready: boolean;
}

/** What PostgreSQL wrote about itself into its data folder; undefined when there is nothing readable. */
export function readPostmasterFile(dataFolder: string): PostmasterFile | undefined {
  const file = path.join(dataFolder, "postmaster.pid");
  if (!existsSync(file)) return undefined;
  const lines = readFileSync(file, "utf8").split("\n");
  const pid = Number(lines[0]);
  if (!Number.isInteger(pid) || pid <= 0) return undefined;
  return { pid, port: Number(lines[3]), ready: lines[7]?.trim() === "ready" };
}

/**
 * Stops the server that a killed start left behind on this data folder, and removes a lock file whose
 * process is gone or has become somebody else's (process numbers are used again).
 */
export async function clearLeftovers(dataFolder: string) {
  const left = readPostmasterFile(dataFolder);
  if (left && servesFolder(left.pid, dataFolder)) await endServer(left.pid);
  rmSync(path.join(dataFolder, "postmaster.pid"), { force: true });
}

/** Fast shutdown; harsher only when the server does not answer. Every way is crash-safe. */
export async function endServer(pid: number) {
  for (const [signal, patience] of [
    ["SIGINT", 20_000],
    ["SIGQUIT", 5_000],
    ["SIGKILL", 5_000],
  ] as const) {
    if (!isAlive(pid)) return;
    try {
      process.kill(pid, signal);
    } catch {
      return;
    }
    for (let waited = 0; waited < patience && isAlive(pid); waited += 25) await pause(25);
  }
}

function servesFolder(pid: number, dataFolder: string): boolean {
  if (!isAlive(pid)) return false;
  const folder = realpathSync(dataFolder);
  if (existsSync("/proc/self")) {
    try {
      return readlinkSync(`/proc/${pid}/cwd`) === folder;
    } catch {
      return false;
    }
  }
  try {
    return execFileSync("ps", ["-o", "command=", "-p", String(pid)], { encoding: "utf8" }).includes(folder);
  } catch {
    return false;
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
  // A child that ended but was not collected yet still has a number; its state says so.
  const status = `/proc/${pid}/stat`;
  if (!existsSync("/proc/self")) return true;
  try {
    return !/^\d+ \(.*\) Z/.test(readFileSync(status, "utf8"));
  } catch {
    return false;
  }
}
