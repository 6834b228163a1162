import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll } from "vitest";

/** A data folder for this test file alone; call it once at the top of the file. */
export function useDataFolder() {
  const folder = { path: "" };
  const before = process.env.DATA_DIR;
  beforeAll(async () => {
    folder.path = await mkdtemp(path.join(tmpdir(), "xingzheng-data-"));
    process.env.DATA_DIR = folder.path;
  });
  afterAll(async () => {
    if (before === undefined) delete process.env.DATA_DIR;
    else process.env.DATA_DIR = before;
    await rm(folder.path, { recursive: true, force: true });
  });
  return {
    get path() {
      return folder.path;
    },
    /** Every file below `files/`, drafts included. */
    async files(): Promise<string[]> {
      const entries = await readdir(path.join(folder.path, "files"), {
        recursive: true,
        withFileTypes: true,
      }).catch(() => []);
      return entries
        .filter((entry) => entry.isFile())
        .map((entry) => path.join(entry.parentPath, entry.name));
    },
  };
}
