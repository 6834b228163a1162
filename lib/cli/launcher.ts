import { readFileSync } from "node:fs";

/**
 * Calls `onGone` when the npm that started us was killed outright: it cannot pass a signal on then, and the
 * port and the data folder would stay taken by a server nobody sees any more.
 */
export function watchLauncher(onGone: () => void) {
  if (!process.env.npm_lifecycle_event) return;
  const before = launchers();
  setInterval(() => launchers() !== before && onGone(), 500).unref();
}

/** Our parent and, when that is only the shell npm runs scripts in, its parent too. */
function launchers(): string {
  const [, name, parent] = /^\d+ \((.*)\) \S (\d+)/.exec(statOf(process.ppid)) ?? [];
  return name && /^(ba|da)?sh$/.test(name) ? `${process.ppid} ${parent}` : String(process.ppid);
}

function statOf(pid: number): string {
  try {
    return readFileSync(`/proc/${pid}/stat`, "utf8");
  } catch {
    return "";
  }
}
