import { randomBytes } from "node:crypto";
import { existsSync, linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { z } from "zod";
import { StartupError } from "@/lib/startup-error";

const secretsSchema = z.strictObject({
  /** Signs the sign-in cookie. */
  sessionSecret: z.string().min(32),
  /** Of the embedded PostgreSQL's owner. */
  databasePassword: z.string().min(16),
});

export type Secrets = z.infer<typeof secretsSchema>;

/** Reads the secrets, making them with random values the first time; the file is readable by its owner only. */
export function loadSecrets(file: string): Secrets {
  if (!existsSync(file)) make(file);
  const parsed = secretsSchema.safeParse(parse(file));
  if (!parsed.success) {
    const field = parsed.error.issues[0]?.path.join(".");
    throw new StartupError(
      `The secrets file ${file} is not usable${field ? `: "${field}" is missing or wrong` : ""}.`,
    );
  }
  return parsed.data;
}

function make(file: string) {
  const secrets: Secrets = {
    sessionSecret: randomBytes(32).toString("base64url"),
    databasePassword: randomBytes(24).toString("base64url"),
  };
  const draft = `${file}.${process.pid}`;
  try {
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(draft, `${JSON.stringify(secrets, null, 2)}\n`, { mode: 0o600 });
    linkSync(draft, file); // appears whole or not at all, and never replaces what another start just made
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code !== "EEXIST") throw new StartupError(`The secrets file ${file} cannot be written: ${code}.`);
  } finally {
    rmSync(draft, { force: true });
  }
}

function parse(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch {
    return undefined;
  }
}
