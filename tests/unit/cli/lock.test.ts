import { spawn, spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { hostname, tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { takeLock } from "@/lib/cli/lock.mjs";

let folder: string;
let file: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "lock-"));
  file = path.join(folder, "in-use.lock");
});
afterEach(() => rmSync(folder, { recursive: true }));

test("a lock is held until it is released, and leaves nothing behind", () => {
  const lock = takeLock(file);
  expect(takeLock(file)).toEqual({ heldBy: process.pid });
  lock.release?.();
  expect(readdirSync(folder)).toEqual([]);
  expect(takeLock(file).release).toBeTypeOf("function");
});

test("a killed holder does not hold the lock", () => {
  const script = `import { takeLock } from ${JSON.stringify(path.resolve("lib/cli/lock.mjs"))};
    takeLock(${JSON.stringify(file)}); process.kill(process.pid, "SIGKILL");`;
  const killed = spawnSync(process.execPath, ["--input-type=module", "-e", script]);
  expect(killed.signal).toBe("SIGKILL");
  expect(readdirSync(folder)).toEqual(["in-use.lock"]);
  expect(takeLock(file).release).toBeTypeOf("function");
});

test("a process that got a dead holder's number does not hold its lock", () => {
  writeFileSync(file, JSON.stringify({ pid: process.pid, born: "1", host: hostname() }));
  expect(takeLock(file).release).toBeTypeOf("function");
});

test("of ten that find a dead lock at once, one gets it", async () => {
  writeFileSync(file, JSON.stringify({ pid: 4_000_000, born: "1", host: hostname() }));
  const script = `import { takeLock } from ${JSON.stringify(path.resolve("lib/cli/lock.mjs"))};
    const lock = takeLock(${JSON.stringify(file)});
    console.log(lock.release ? "got" : "held");
    setTimeout(() => {}, 60_000);`;
  const children = Array.from({ length: 10 }, () =>
    spawn(process.execPath, ["--input-type=module", "-e", script], { stdio: ["ignore", "pipe", "inherit"] }),
  );
  const words = await Promise.all(
    children.map(
      (child) => new Promise<string>((say) => child.stdout.once("data", (text) => say(String(text).trim()))),
    ),
  );
  for (const child of children) child.kill("SIGKILL");
  expect(words.filter((word) => word === "got")).toHaveLength(1);
});
