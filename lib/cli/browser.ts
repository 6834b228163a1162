import { execFileSync, spawnSync } from "node:child_process";
import { accessSync, constants, existsSync } from "node:fs";
import path from "node:path";
import { chromium } from "@playwright/test";
import { step } from "@/lib/cli/progress.mjs";
import { StartupError } from "@/lib/startup-error";

const names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

/** The browser for the tests: the given one, Playwright's own, then the system's; undefined when there is none. */
export function findBrowser(): string | undefined {
  const given = process.env.CHROMIUM_PATH;
  if (given) return given;
  const own = chromium.executablePath();
  return existsSync(own) ? own : onPath();
}

function onPath(): string | undefined {
  const folders = (process.env.PATH ?? "").split(path.delimiter);
  return folders.flatMap((folder) => names.map((name) => path.join(folder, name))).find(isExecutable);
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** The browser's path, installing Debian's where we may. Throws StartupError with what to do otherwise. */
export async function requireBrowser(): Promise<string> {
  const found = findBrowser();
  if (found) return found;
  const mayInstall = process.getuid?.() === 0 && spawnSync("apt-get", ["--version"]).status === 0;
  if (mayInstall) await step("Installing Chromium for the browser tests", async () => installFromDebian());
  const installed = findBrowser();
  if (installed) return installed;
  throw new StartupError(
    "No browser for the tests: install Chromium (as root: apt-get install chromium), or set CHROMIUM_PATH.",
  );
}

function installFromDebian() {
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  try {
    execFileSync("apt-get", ["update", "-qq"], { env, stdio: "ignore" });
    execFileSync("apt-get", ["install", "-y", "-qq", "--no-install-recommends", "chromium"], {
      env,
      stdio: "ignore",
    });
  } catch {
    // whether a browser is there now is looked up anew
  }
}
