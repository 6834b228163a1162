import { randomBytes } from "node:crypto";
import { existsSync, readdirSync } from "node:fs";
import { chmod, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { type EmbeddedServer, startEmbeddedServer } from "@/lib/database/embedded-server";
import { clearLeftovers } from "@/lib/database/postmaster";

const prefix = "xingzheng-throwaway-";

/** A PostgreSQL of its own in the temporary folder; `stop` also deletes it. Leftovers of killed runs go first. */
export async function startThrowAwayServer(
  overrides?: Parameters<typeof startEmbeddedServer>[0]["overrides"],
): Promise<EmbeddedServer & { folder: string }> {
  await sweep();
  const folder = await mkdtemp(path.join(tmpdir(), `${prefix}${process.pid}-`));
  await chmod(folder, 0o711); // root lends the server another account, which must be able to enter
  const server = await startEmbeddedServer({ folder, password: randomBytes(12).toString("hex"), overrides });
  return {
    ...server,
    folder,
    async stop() {
      await server.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

async function sweep() {
  for (const entry of readdirSync(tmpdir())) {
    const owner = Number(entry.slice(prefix.length).split("-")[0]);
    if (!entry.startsWith(prefix) || !owner || processLives(owner)) continue;
    const folder = path.join(tmpdir(), entry);
    const data = path.join(folder, "postgres");
    // Another account's leftovers are not ours to clean.
    if (existsSync(data)) await clearLeftovers(data).catch(() => undefined);
    await rm(folder, { recursive: true, force: true }).catch(() => undefined);
  }
}

function processLives(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}
