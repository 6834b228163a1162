import { openDeviceDatabase } from "@/lib/tablet/device-database";

export const storageQuestions = ["offline", "kept", "persistent", "space"] as const;
export type StorageQuestion = (typeof storageQuestions)[number];
export type StorageAnswer = "good" | "doubtful" | "bad";

/** Whether this browser keeps an audit's work safely. Bytes free, where the browser tells. */
export type StorageReport = Record<StorageQuestion, StorageAnswer> & { freeBytes: number | null };

/** Enough for an audit of several days with photographs; a private window has less. */
const ENOUGH_BYTES = 500 * 1024 * 1024;
const TOO_LITTLE_BYTES = 50 * 1024 * 1024;

/**
 * Asks the browser for all that an audit without a network needs: a service worker, a database that takes a write,
 * a promise not to clear it, and space. `ask` also asks for the promise.
 */
export async function checkStorage({ ask }: { ask: boolean }): Promise<StorageReport> {
  const [kept, persistent, freeBytes] = await Promise.all([canKeep(), isPersistent(ask), freeSpace()]);
  return {
    offline: await worksOffline(),
    kept: kept ? "good" : "bad",
    persistent: persistent ? "good" : "doubtful",
    space:
      freeBytes === null || freeBytes < TOO_LITTLE_BYTES
        ? "bad"
        : freeBytes < ENOUGH_BYTES
          ? "doubtful"
          : "good",
    freeBytes,
  };
}

async function worksOffline(): Promise<StorageAnswer> {
  if (!("serviceWorker" in navigator)) return "bad";
  const registration = await navigator.serviceWorker.getRegistration("/").catch(() => undefined);
  if (registration?.active) return "good";
  return registration ? "doubtful" : "bad";
}

/** Whether a value written is read again. */
async function canKeep(): Promise<boolean> {
  const database = openDeviceDatabase();
  try {
    await database.open();
    const written = await database.transaction("rw", database.facts, async () => {
      const before = await database.facts.get("id");
      if (before) await database.facts.put(before);
      return true;
    });
    return written;
  } catch {
    return false;
  } finally {
    database.close();
  }
}

async function isPersistent(ask: boolean): Promise<boolean> {
  const storage = navigator.storage as StorageManager | undefined;
  if (!storage?.persisted) return false;
  if (await storage.persisted()) return true;
  return ask ? storage.persist() : false;
}

async function freeSpace(): Promise<number | null> {
  const storage = navigator.storage as StorageManager | undefined;
  if (!storage?.estimate) return null;
  const { quota, usage } = await storage.estimate();
  return quota === undefined ? null : quota - (usage ?? 0);
}
