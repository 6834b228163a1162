import { type ChildProcess, spawn } from "node:child_process";
import {
  chownSync,
  closeSync,
  existsSync,
  openSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
} from "node:fs";
import { mkdir, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import path from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { locateBinaries, type PostgresBinaries } from "@/lib/database/binaries";
import { clearLeftovers, endServer, readPostmasterFile } from "@/lib/database/postmaster";
import { launchAs, type ServerUser, serverUser } from "@/lib/database/server-user";
import { StartupError } from "@/lib/startup-error";

export interface EmbeddedServer {
  /** Owner's connection string for one database of this server. */
  url(database: string): string;
  pid(): number | undefined;
  stop(): Promise<void>;
}

interface Settings {
  /** Parent of the server's files; `postgres/` and `postgres.log` are made in it. */
  folder: string;
  password: string;
  /** Replaces single settings, so that tests can run a server that must be refused. */
  overrides?: Partial<typeof settings>;
}

const settings = {
  listen_addresses: "127.0.0.1",
  unix_socket_directories: "",
  timezone: "UTC",
  log_timezone: "UTC",
  fsync: "on",
  full_page_writes: "on",
  synchronous_commit: "on",
};

/**
 * Starts PostgreSQL on a free local port, making its data folder the first time. The caller holds the lock
 * of the folder. A server that dies while we live is started again on the same port.
 */
export async function startEmbeddedServer({
  folder,
  password,
  overrides,
}: Settings): Promise<EmbeddedServer> {
  const binaries = await locateBinaries();
  const user = await serverUser();
  const parent = realpathSync(folder);
  const data = path.join(parent, "postgres");
  await makeDataFolder(binaries, user, parent, password);
  await clearLeftovers(data);

  const port = await freePort();
  const args = ["-D", data, "-p", String(port)];
  for (const [name, value] of Object.entries({ ...settings, ...overrides }))
    args.push("-c", `${name}=${value}`);
  const launch = launchAs(user, binaries.postgres, args, [data]);
  const log = path.join(parent, "postgres.log");

  let stopping = false;
  let server: ChildProcess | undefined;

  async function run(): Promise<void> {
    const output = openSync(log, "w");
    // Detached: Ctrl-C reaches the whole foreground group, and the database must outlive the last request.
    const child = spawn(launch.command, launch.args, {
      uid: launch.uid,
      gid: launch.gid,
      cwd: "/",
      detached: true,
      stdio: ["ignore", output, output],
      env: { ...process.env, TZ: "UTC" },
    });
    closeSync(output);
    server = child;
    const ended = new Promise<void>((resolve) => {
      child.once("exit", () => resolve());
      child.once("error", () => resolve());
    });
    let gone = false;
    void ended.then(() => {
      gone = true;
    });
    while (!gone && !readPostmasterFile(data)?.ready) await pause(20);
    if (gone) throw new StartupError(`The embedded PostgreSQL did not start: ${lastComplaint(log)} (${log})`);
    void ended.then(() => (stopping ? undefined : revive()));
  }

  async function revive() {
    const giveUp = Date.now() + 30_000;
    while (!stopping) {
      try {
        // The dead server's last workers may still hold its shared memory for a moment.
        await clearLeftovers(data);
        return await run();
      } catch (error) {
        if (Date.now() > giveUp) throw error;
        await pause(200);
      }
    }
  }

  await run();
  return {
    url: (database) => `postgresql://postgres:${encodeURIComponent(password)}@127.0.0.1:${port}/${database}`,
    pid: () => server?.pid,
    async stop() {
      stopping = true;
      if (server?.pid && server.exitCode === null && server.signalCode === null) await endServer(server.pid);
    },
  };
}

/** Made under another name and renamed when complete: a start killed half-way leaves nothing that looks ready. */
async function makeDataFolder(
  binaries: PostgresBinaries,
  user: ServerUser,
  parent: string,
  password: string,
) {
  const data = path.join(parent, "postgres");
  for (const entry of readdirSync(parent)) {
    if (entry.startsWith("postgres.new"))
      await rm(path.join(parent, entry), { recursive: true, force: true });
  }
  if (existsSync(data)) return;
  const unfinished = path.join(parent, `postgres.new-${process.pid}`);
  const passwordFile = path.join(unfinished, "password");
  await mkdir(path.join(unfinished, "data"), { recursive: true, mode: 0o700 });
  await writeFile(passwordFile, password, { mode: 0o600 });
  const { uid, gid } = user;
  if (uid !== undefined && gid !== undefined) {
    for (const place of [unfinished, path.join(unfinished, "data"), passwordFile]) chownSync(place, uid, gid);
  }
  const target = path.join(unfinished, "data");
  const launch = launchAs(
    user,
    binaries.initdb,
    [
      "-D",
      target,
      "-U",
      "postgres",
      `--pwfile=${passwordFile}`,
      "--auth=scram-sha-256",
      "--encoding=UTF8",
      "--locale=C.UTF-8",
    ],
    [target],
  );
  const output = await collect(launch.command, launch.args, launch.uid, launch.gid);
  if (output !== undefined) throw new StartupError(`The database's data folder could not be made: ${output}`);
  renameSync(target, data);
  await rm(unfinished, { recursive: true, force: true });
}

function collect(command: string, args: string[], uid?: number, gid?: number): Promise<string | undefined> {
  return new Promise((resolve) => {
    const child = spawn(command, args, { uid, gid, cwd: "/", env: { ...process.env, TZ: "UTC" } });
    let complaint = "";
    child.stderr.on("data", (chunk: Buffer) => {
      complaint += chunk.toString();
    });
    child.once("error", (error) => resolve(error.message));
    child.once("close", (code) => resolve(code === 0 ? undefined : (complaint.trim().split("\n")[0] ?? "")));
  });
}

function lastComplaint(log: string): string {
  const lines = readFileSync(log, "utf8").trim().split("\n");
  return (
    lines.findLast((line) => line.includes("FATAL") || line.includes("PANIC")) ??
    lines.at(-1) ??
    ""
  ).trim();
}

/** A TCP port nobody listens on at this moment, on 127.0.0.1. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const address = probe.address();
      probe.close(() =>
        address && typeof address === "object" ? resolve(address.port) : reject(new Error("no port")),
      );
    });
  });
}
