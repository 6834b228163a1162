import { execFile, spawnSync } from "node:child_process";
import { existsSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import { promisify } from "node:util";
import { StartupError } from "@/lib/startup-error";

/** The account PostgreSQL runs under: it refuses root, so root lends it another one. */
export interface ServerUser {
  uid?: number;
  gid?: number;
}

export async function serverUser(): Promise<ServerUser> {
  if (process.getuid?.() !== 0) return {};
  const known = accountOf("postgres");
  if (known) return known;
  await promisify(execFile)("useradd", ["--system", "--user-group", "--no-create-home", "postgres"]).catch(
    () => undefined, // no useradd, or a read-only /etc: `nobody` exists everywhere
  );
  const made = accountOf("postgres") ?? accountOf("nobody");
  if (!made) throw new StartupError("PostgreSQL cannot run as root and no account `postgres` could be made.");
  return made;
}

function accountOf(name: string): { uid: number; gid: number } | undefined {
  const line = existsSync("/etc/passwd")
    ? readFileSync("/etc/passwd", "utf8")
        .split("\n")
        .find((entry) => entry.startsWith(`${name}:`))
    : undefined;
  const [, , uid, gid] = line?.split(":") ?? [];
  return uid && gid ? { uid: Number(uid), gid: Number(gid) } : undefined;
}

export interface Launch {
  command: string;
  args: string[];
  uid?: number;
  gid?: number;
}

/**
 * How to start `command` as `user`. Below a closed folder such as /root the other account could not even
 * reach the program or the data; there it gets, through setpriv, the one capability to pass closed folders.
 */
export function launchAs(user: ServerUser, command: string, args: string[], reaches: string[]): Launch {
  if (user.uid === undefined || user.gid === undefined) return { command, args };
  const { uid, gid } = user;
  const closed = [command, ...reaches].map((place) => closedAncestor(place, uid)).find(Boolean);
  if (!closed) return { command, args, uid, gid };
  const capability = passCapability();
  const canLend = capability && spawnSync("setpriv", ["--version"], { stdio: "ignore" }).status === 0;
  if (!canLend) {
    throw new StartupError(
      `PostgreSQL cannot run as root, and no other account may enter ${closed}: set DATA_DIR, and place this folder, outside of it.`,
    );
  }
  const lend = [`--reuid=${uid}`, `--regid=${gid}`, "--clear-groups"];
  // Without the fixup bit access(2) would still judge by the account alone, and PostgreSQL asks it about its files.
  lend.push("--securebits=+no_setuid_fixup");
  const caps = [`--inh-caps=+${capability}`, `--ambient-caps=+${capability}`];
  return { command: "setpriv", args: [...lend, ...caps, "--", command, ...args] };
}

function closedAncestor(place: string, uid: number): string | undefined {
  for (let folder = path.dirname(place); ; folder = path.dirname(folder)) {
    const { mode, uid: owner } = statSync(folder);
    if (!(mode & 0o001) && !(owner === uid && mode & 0o100)) return folder;
    if (folder === path.dirname(folder)) return undefined;
  }
}

/** Containers usually withhold the narrower dac_read_search and grant dac_override. */
function passCapability(): "dac_read_search" | "dac_override" | undefined {
  if (!existsSync("/proc/self/status")) return undefined;
  const held = BigInt(
    `0x${/^CapPrm:\s*([0-9a-f]+)/m.exec(readFileSync("/proc/self/status", "utf8"))?.[1] ?? "0"}`,
  );
  if (!(held & 256n)) return undefined; // setpcap, to lend at all
  if (held & 4n) return "dac_read_search";
  return held & 2n ? "dac_override" : undefined;
}
