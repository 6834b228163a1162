import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { hostname } from "node:os";

// Plain JavaScript, because the first thing locked is the installation of what runs TypeScript.

/**
 * Takes the lock file, or says who holds it. The lock of a killed process does not hold: its number is free
 * or belongs to a process born at another time. Throws the file system's error.
 */
export function takeLock(file) {
  const draft = `${file}.${process.pid}`;
  writeFileSync(draft, JSON.stringify({ pid: process.pid, born: born(process.pid) ?? "", host: hostname() }));
  try {
    for (;;) {
      try {
        linkSync(draft, file);
        return {
          release: () => {
            if (readHolder(file)?.pid === process.pid) rmSync(file, { force: true });
          },
        };
      } catch (error) {
        if (error.code !== "EEXIST") throw error;
      }
      const holder = readHolder(file);
      if (holder && holds(holder)) return { heldBy: holder.pid };
      setAside(file, holder);
    }
  } finally {
    rmSync(draft, { force: true });
  }
}

/** Waits for the lock as long as it takes; `onWait` hears once who holds it. */
export async function waitForLock(file, onWait) {
  for (let told = false; ; told = true) {
    const lock = takeLock(file);
    if (lock.release) return lock;
    if (!told) onWait(lock.heldBy);
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
}

/** Removes a dead holder's lock by renaming it, and gives it back if another start was faster and it is a new one. */
function setAside(file, dead) {
  const aside = `${file}.dead-${process.pid}`;
  try {
    renameSync(file, aside);
  } catch {
    return;
  }
  const taken = readHolder(aside);
  if (taken && (taken.pid !== dead?.pid || taken.born !== dead.born)) {
    try {
      linkSync(aside, file);
    } catch {
      // a third start holds it by now; the next round finds out
    }
  }
  rmSync(aside, { force: true });
}

function readHolder(file) {
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch {
    return undefined;
  }
}

function holds(holder) {
  if (holder.host !== hostname()) return false;
  const now = born(holder.pid);
  return now !== undefined && (now === holder.born || !now || !holder.born);
}

/** When the process was born, in the system's clock ticks, "" where it does not say; undefined: no such process. */
function born(pid) {
  try {
    // The fields after the command's name, which may itself hold spaces and brackets.
    const fields = readFileSync(`/proc/${pid}/stat`, "utf8").split(") ").at(-1).split(" ");
    return fields[0] === "Z" ? undefined : fields[19];
  } catch {
    if (process.platform === "linux") return undefined;
  }
  try {
    process.kill(pid, 0);
    return "";
  } catch (error) {
    return error.code === "EPERM" ? "" : undefined;
  }
}
