import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { waitForLock } from "./lock.mjs";
import { step } from "./progress.mjs";

const stamp = "node_modules/.installed-lockfile";

/** Installs exactly what package-lock.json says, unless that is what node_modules holds already. */
export async function install() {
  if (isInstalled()) return;
  const place = createHash("sha256").update(process.cwd()).digest("hex").slice(0, 12);
  const lock = await waitForLock(path.join(tmpdir(), `xingzheng-install-${place}.lock`), (pid) =>
    console.log(`· Waiting for process ${pid}, which installs the packages`),
  );
  try {
    if (isInstalled()) return;
    await step("Installing the packages of package-lock.json", npmCi);
    writeFileSync(stamp, lockfileHash());
  } finally {
    lock.release();
  }
}

function isInstalled() {
  if (existsSync(stamp)) return readFileSync(stamp, "utf8") === lockfileHash();
  // Installed by hand: npm notes the tree it made in this file.
  const noted = "node_modules/.package-lock.json";
  if (!existsSync(noted) || statSync(noted).mtimeMs < statSync("package-lock.json").mtimeMs) return false;
  writeFileSync(stamp, lockfileHash());
  return true;
}

function lockfileHash() {
  return createHash("sha256").update(readFileSync("package-lock.json")).digest("hex");
}

function npmCi() {
  const npm = process.env.npm_execpath;
  const [command, first] = npm?.endsWith(".js") ? [process.execPath, [npm]] : ["npm", []];
  const args = [...first, "ci", "--include=dev", "--no-audit", "--no-fund", "--loglevel=error"];
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { stdio: ["ignore", "pipe", "pipe"] });
    let output = "";
    for (const stream of [child.stdout, child.stderr]) {
      stream.on("data", (chunk) => {
        output += chunk;
      });
    }
    child.once("error", reject);
    child.once("close", (code) => {
      if (code === 0) return resolve();
      process.stderr.write(output.split("\n").slice(0, 12).join("\n").concat("\n"));
      reject(
        Object.assign(new Error("The packages could not be installed; npm's words are above."), {
          name: "StartupError",
        }),
      );
    });
  });
}
