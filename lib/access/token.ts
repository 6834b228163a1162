import "server-only";
import { createHash, randomBytes } from "node:crypto";

/** A one-time token for a link: 256 random bits. */
export function newToken(): string {
  return randomBytes(32).toString("base64url");
}

/** What the database keeps of a token; a token has enough bits that a plain hash cannot be reversed. */
export function hashToken(token: string): string {
  return createHash("sha256").update(token).digest("hex");
}
