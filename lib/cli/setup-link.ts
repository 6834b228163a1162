import { createHash, randomBytes } from "node:crypto";
import { query } from "@/lib/cli/database";

const validHours = 24;

/** Makes the one-time token for the first administrator, valid 24 hours; the database keeps its hash only. */
export async function makeSetupToken(databaseUrl: string, now: Date): Promise<string> {
  const token = randomBytes(24).toString("base64url");
  await query(databaseUrl, "INSERT INTO setup_token (token_hash, expires_at) VALUES ($1, $2)", [
    createHash("sha256").update(token).digest("hex"),
    new Date(now.getTime() + validHours * 3_600_000),
  ]);
  return token;
}
