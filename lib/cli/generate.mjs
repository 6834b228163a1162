import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { waitForLock } from "./lock.mjs";
import { step } from "./progress.mjs";

const stamp = "prisma/generated/.schema-hash";

/** Writes the database client for prisma/schema.prisma, unless it is there already. */
export async function generateClient() {
  if (isCurrent()) return;
  const place = createHash("sha256").update(process.cwd()).digest("hex").slice(0, 12);
  const lock = await waitForLock(path.join(tmpdir(), `xingzheng-generate-${place}.lock`), () => undefined);
  try {
    if (!isCurrent()) await step("Writing the database client", generate);
  } finally {
    lock.release();
  }
}

function isCurrent() {
  return existsSync(stamp) && readFileSync(stamp, "utf8") === schemaHash();
}

function schemaHash() {
  const hash = createHash("sha256").update(readFileSync("prisma/schema.prisma"));
  return hash.update(readFileSync("node_modules/prisma/package.json")).digest("hex");
}

function generate() {
  const before = schemaHash();
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ["node_modules/prisma/build/index.js", "generate", "--no-hints"], {
      stdio: ["ignore", "pipe", "pipe"],
      env: {
        ...process.env,
        // `prisma generate` insists on a native schema engine, a download that closed networks refuse,
        // although it never runs it. Any existing file satisfies it.
        PRISMA_SCHEMA_ENGINE_BINARY: process.execPath,
        PRISMA_HIDE_UPDATE_MESSAGE: "1",
        CHECKPOINT_DISABLE: "1",
      },
    });
    let output = "";
    for (const stream of [child.stdout, child.stderr]) {
      stream.on("data", (chunk) => {
        output += chunk;
      });
    }
    child.once("error", reject);
    child.once("close", (code) => {
      if (code !== 0) return reject(new Error(output.trim()));
      writeFileSync(stamp, before);
      resolve();
    });
  });
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  await generateClient();
}
