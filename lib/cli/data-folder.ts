import { chmodSync, mkdirSync } from "node:fs";
import path from "node:path";
import { type Lock, takeLock } from "@/lib/cli/lock.mjs";
import { StartupError } from "@/lib/startup-error";

/** Makes the data folder and holds it for this process. Throws StartupError when it is held or not writable. */
export function holdDataFolder(folder: string): Lock {
  try {
    if (mkdirSync(folder, { recursive: true })) chmodSync(folder, 0o711); // passable for the database's account
    const lock = takeLock(path.join(folder, "in-use.lock"));
    if (lock.release) return lock;
    throw new StartupError(
      `The data folder ${folder} is in use by process ${lock.heldBy}: stop it, or set DATA_DIR.`,
    );
  } catch (error) {
    if (error instanceof StartupError) throw error;
    const { code } = error as NodeJS.ErrnoException;
    throw new StartupError(
      `The data folder ${folder} is not writable (${code}): give the right, or set DATA_DIR.`,
    );
  }
}
