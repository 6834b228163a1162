import "server-only";
import type { Actor, MemberRole, StaffRoleName } from "@/lib/access/schema";
import { db } from "@/lib/db";

/** A session ends 12 hours after it was last used, and 7 days after signing in at the latest. */
const IDLE_MS = 12 * 60 * 60 * 1000;
export const SESSION_SECONDS = 7 * 24 * 60 * 60;
/** How often the time of last use is written down. */
const TOUCH_MS = 5 * 60 * 1000;

export async function openSession(accountId: string, userAgent: string, now: Date): Promise<string> {
  const session = await db.session.create({
    data: {
      accountId,
      userAgent: userAgent.slice(0, 200),
      createdAt: now,
      lastSeenAt: now,
      expiresAt: new Date(now.getTime() + SESSION_SECONDS * 1000),
    },
    select: { id: true },
  });
  return session.id;
}

/** Who a session belongs to, with the roles of this very moment; null when it ended or the account is disabled. */
export async function getActorOfSession(sessionId: string, now: Date): Promise<Actor | null> {
  const session = await db.session.findFirst({
    where: {
      id: sessionId,
      endedAt: null,
      expiresAt: { gt: now },
      lastSeenAt: { gt: new Date(now.getTime() - IDLE_MS) },
      account: { disabledAt: null },
    },
    select: {
      lastSeenAt: true,
      account: {
        select: {
          id: true,
          name: true,
          email: true,
          locale: true,
          roles: { select: { role: true } },
          memberships: {
            orderBy: { joinedAt: "asc" },
            select: { organisationId: true, role: true, organisation: { select: { name: true } } },
          },
        },
      },
    },
  });
  if (!session) return null;
  if (now.getTime() - session.lastSeenAt.getTime() > TOUCH_MS) {
    await db.session.updateMany({ where: { id: sessionId, endedAt: null }, data: { lastSeenAt: now } });
  }
  const { account } = session;
  return {
    accountId: account.id,
    sessionId,
    name: account.name,
    email: account.email,
    locale: account.locale,
    staffRoles: account.roles.map(({ role }) => role as StaffRoleName),
    memberships: account.memberships.map((m) => ({
      organisationId: m.organisationId,
      role: m.role as MemberRole,
      organisationName: m.organisation.name,
    })),
  };
}

export async function endSession(sessionId: string, now: Date): Promise<void> {
  await db.session.updateMany({ where: { id: sessionId, endedAt: null }, data: { endedAt: now } });
}

export async function endAllSessions(accountId: string, now: Date): Promise<number> {
  const { count } = await db.session.updateMany({
    where: { accountId, endedAt: null },
    data: { endedAt: now },
  });
  return count;
}
