import "server-only";
import { countAttempt, forgiveAttempts } from "@/lib/access/guess-limits";
import { isPassword, pretendToCheck } from "@/lib/access/password";
import { emailSchema } from "@/lib/access/schema";
import { openSession } from "@/lib/access/sessions";
import { db } from "@/lib/db";
import { done, failed, type Outcome } from "@/lib/outcome";

type SignIn = { email: string; password: string; address: string; userAgent: string };

/**
 * Checks e-mail and password and opens a session. An unknown address, a disabled account and a wrong password
 * are one and the same answer, in the same time; past the limits nothing is evaluated at all.
 */
export async function signIn(
  { email, password, address, userAgent }: SignIn,
  now: Date,
): Promise<Outcome<{ accountId: string; sessionId: string }>> {
  const parsed = emailSchema.safeParse(email);
  if (!parsed.success || password.length === 0 || password.length > 200) return failed("wrong_credentials");
  const guess = { email: parsed.data, address };
  const seconds = await countAttempt(guess);
  if (seconds > 0) return failed("too_many_attempts", { params: { seconds } });
  const account = await db.account.findUnique({
    where: { email: parsed.data },
    select: { id: true, passwordHash: true, disabledAt: true },
  });
  const right = account ? await isPassword(account.passwordHash, password) : await pretendToCheck(password);
  if (!account || !right || account.disabledAt) return failed("wrong_credentials");
  await forgiveAttempts(guess);
  return done({ accountId: account.id, sessionId: await openSession(account.id, userAgent, now) });
}
