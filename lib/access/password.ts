import "server-only";
import { hash, verify } from "@node-rs/argon2";

/** argon2id (the library's default variant) with OWASP's first recommended setting: 19 MiB, two passes, one lane. */
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

export function hashPassword(password: string): Promise<string> {
  return hash(password.normalize("NFC"), cost);
}

/** False for a wrong password and for a hash that cannot be read. */
export async function isPassword(passwordHash: string, password: string): Promise<boolean> {
  return verify(passwordHash, password.normalize("NFC")).catch(() => false);
}

let decoy: Promise<string> | undefined;

/** Spends the time of a real check, so that an unknown address cannot be told from a wrong password. */
export async function pretendToCheck(password: string): Promise<false> {
  decoy ??= hashPassword("nobody has this password");
  await isPassword(await decoy, password);
  return false;
}
