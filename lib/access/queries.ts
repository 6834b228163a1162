import "server-only";
import type { StaffRoleName } from "@/lib/access/schema";
import { hashToken } from "@/lib/access/token";
import { db, type Reader } from "@/lib/db";

export type StaffAccount = {
  id: string;
  name: string;
  email: string;
  roles: StaffRoleName[];
  disabledAt: Date | null;
  hasPassword: boolean;
  lastSeenAt: Date | null;
};

/** Everybody who works for the certification body, by name. */
export async function listStaffAccounts(reader: Reader = db): Promise<StaffAccount[]> {
  const accounts = await reader.account.findMany({
    where: { memberships: { none: {} } },
    orderBy: [{ disabledAt: { sort: "asc", nulls: "first" } }, { name: "asc" }, { id: "asc" }],
    select: {
      id: true,
      name: true,
      email: true,
      disabledAt: true,
      passwordHash: true,
      roles: { select: { role: true } },
      sessions: { orderBy: { lastSeenAt: "desc" }, take: 1, select: { lastSeenAt: true } },
    },
  });
  return accounts.map(({ passwordHash, roles, sessions, ...account }) => ({
    ...account,
    roles: roles.map(({ role }) => role as StaffRoleName),
    hasPassword: passwordHash.startsWith("$argon2"),
    lastSeenAt: sessions[0]?.lastSeenAt ?? null,
  }));
}

export type OpenSession = { id: string; userAgent: string; createdAt: Date; lastSeenAt: Date };

/** Where one account is signed in now, the latest first. */
export async function listOpenSessions(
  accountId: string,
  now: Date,
  reader: Reader = db,
): Promise<OpenSession[]> {
  return reader.session.findMany({
    where: { accountId, endedAt: null, expiresAt: { gt: now } },
    orderBy: { lastSeenAt: "desc" },
    take: 50,
    select: { id: true, userAgent: true, createdAt: true, lastSeenAt: true },
  });
}

/** What a one-time link still can do: make the first administrator, or give a known account its password. */
export async function getSetupLink(
  token: string,
  now: Date,
  reader: Reader = db,
): Promise<{ for: "first_administrator" } | { for: "colleague"; email: string; name: string } | null> {
  const link = await reader.setupToken.findFirst({
    where: { tokenHash: hashToken(token), usedAt: null, expiresAt: { gt: now }, organisationId: null },
    select: { email: true },
  });
  if (!link) return null;
  if (!link.email) return { for: "first_administrator" };
  const account = await reader.account.findUnique({
    where: { email: link.email },
    select: { email: true, name: true },
  });
  return account && { for: "colleague", ...account };
}
