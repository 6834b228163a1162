import "server-only";
import { readFile } from "node:fs/promises";
import path from "node:path";

/** The service worker that the build left beside its other files; null where nothing was built. */
export async function loadServiceWorker(): Promise<string | null> {
  const folder = process.env.NEXT_DIST_DIR || ".next";
  return readFile(path.join(process.cwd(), folder, "service-worker.js"), "utf8").catch(() => null);
}
