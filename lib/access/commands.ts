import "server-only";
import type { GeneralFacts } from "@/lib/access/facts";
import { hashPassword, isPassword } from "@/lib/access/password";
import type { AccountEventKind, StaffRoleName } from "@/lib/access/schema";
import { hashToken, newToken } from "@/lib/access/token";
import type { Context } from "@/lib/action";
import { db, type Tx, transaction, violates } from "@/lib/db";
import { done, failed, type Outcome } from "@/lib/outcome";
import type { Prisma } from "@/prisma/generated/client/client";

type Ask = Pick<Context<GeneralFacts>, "actor" | "now">;

/** How long a one-time link works. */
const LINK_MS = 7 * 24 * 60 * 60 * 1000;
/** No argon2 hash reads like this, so nobody signs in before a password is chosen. */
const NO_PASSWORD = "none";

async function recordAccountEvent(
  tx: Tx,
  event: {
    accountId: string;
    actorId: string | null;
    at: Date;
    kind: AccountEventKind;
    detail?: Prisma.InputJsonObject;
  },
): Promise<void> {
  await tx.accountEvent.create({ data: { ...event, detail: event.detail ?? {} } });
}

/** Makes a staff account and the one-time link by which its owner chooses a password. */
export async function createStaffAccount(
  { actor, now }: Ask,
  input: { name: string; email: string; roles: StaffRoleName[] },
): Promise<Outcome<{ accountId: string; token: string }>> {
  try {
    return await transaction(async (tx) => {
      const account = await tx.account.create({
        data: { name: input.name, email: input.email, passwordHash: NO_PASSWORD, createdAt: now },
      });
      const roles = [...new Set(input.roles)];
      await tx.staffRole.createMany({
        data: roles.map((role) => ({
          accountId: account.id,
          role,
          grantedAt: now,
          grantedById: actor.accountId,
        })),
      });
      const event = { accountId: account.id, actorId: actor.accountId, at: now };
      await recordAccountEvent(tx, { ...event, kind: "created", detail: { roles } });
      const token = await makeLink(tx, account.email, now);
      return done({ accountId: account.id, token });
    });
  } catch (error) {
    if (violates(error, "account_email_key") || violates(error, '"email"')) {
      return failed("email_taken", { fields: { email: { code: "email_taken" } } });
    }
    throw error;
  }
}

async function makeLink(tx: Tx, email: string, now: Date): Promise<string> {
  const token = newToken();
  await tx.setupToken.create({
    data: {
      tokenHash: hashToken(token),
      email,
      createdAt: now,
      expiresAt: new Date(now.getTime() + LINK_MS),
    },
  });
  return token;
}

/** A new one-time link for a staff account: for a forgotten password, too. The old links stop working. */
export async function makeSetupLink(
  { actor, now }: Ask,
  { accountId }: { accountId: string },
): Promise<Outcome<{ token: string }>> {
  return transaction(async (tx) => {
    const account = await tx.account.findFirst({ where: { id: accountId, roles: { some: {} } } });
    if (!account) return failed("not_found");
    await tx.setupToken.updateMany({ where: { email: account.email, usedAt: null }, data: { usedAt: now } });
    const token = await makeLink(tx, account.email, now);
    await recordAccountEvent(tx, { accountId, actorId: actor.accountId, at: now, kind: "link_made" });
    return done({ token });
  });
}

/** Sets the roles of a staff account; the last active administrator stays one. */
export async function setStaffRoles(
  { actor, now }: Ask,
  { accountId, roles }: { accountId: string; roles: StaffRoleName[] },
): Promise<Outcome> {
  return transaction(async (tx) => {
    await lockAdministrators(tx);
    const held = await tx.staffRole.findMany({ where: { accountId }, select: { role: true } });
    const account = await tx.account.findUnique({ where: { id: accountId }, select: { id: true } });
    if (!account) return failed("not_found");
    const before = held.map(({ role }) => role).sort();
    const after = [...new Set(roles)].sort();
    if (before.join() === after.join()) return done();
    await tx.staffRole.deleteMany({ where: { accountId, role: { notIn: after } } });
    await tx.staffRole.createMany({
      data: after.map((role) => ({ accountId, role, grantedAt: now, grantedById: actor.accountId })),
      skipDuplicates: true,
    });
    if (!(await hasAdministrator(tx))) return failed("last_administrator");
    const event = { accountId, actorId: actor.accountId, at: now };
    await recordAccountEvent(tx, { ...event, kind: "roles_changed", detail: { before, after } });
    return done();
  });
}

/** Stops an account: every session ends with the same commit. */
export async function disableAccount({ actor, now }: Ask, input: { accountId: string }): Promise<Outcome> {
  return transaction(async (tx) => {
    await lockAdministrators(tx);
    const { accountId } = input;
    const { count } = await tx.account.updateMany({
      where: { id: accountId, disabledAt: null },
      data: { disabledAt: now },
    });
    if (count === 0) return failed("not_found");
    if (!(await hasAdministrator(tx))) return failed("last_administrator");
    await tx.session.updateMany({ where: { accountId, endedAt: null }, data: { endedAt: now } });
    await recordAccountEvent(tx, { accountId, actorId: actor.accountId, at: now, kind: "disabled" });
    return done();
  });
}

export async function enableAccount({ actor, now }: Ask, input: { accountId: string }): Promise<Outcome> {
  return transaction(async (tx) => {
    const { accountId } = input;
    const { count } = await tx.account.updateMany({
      where: { id: accountId, disabledAt: { not: null } },
      data: { disabledAt: null },
    });
    if (count === 0) return failed("not_found");
    await recordAccountEvent(tx, { accountId, actorId: actor.accountId, at: now, kind: "enabled" });
    return done();
  });
}

/** Two administrators who remove each other at once wait here for each other. */
async function lockAdministrators(tx: Tx): Promise<void> {
  await tx.$queryRaw`SELECT pg_advisory_xact_lock(hashtext('administrators'))::text`;
}

async function hasAdministrator(tx: Tx): Promise<boolean> {
  const found = await tx.staffRole.findFirst({
    where: { role: "administrator", account: { disabledAt: null } },
    select: { accountId: true },
  });
  return found !== null;
}

/** Changes one's own password; every other session of the account ends. */
export async function changeOwnPassword(
  { actor, now }: Ask,
  input: { currentPassword: string; password: string },
): Promise<Outcome> {
  const account = await db.account.findUniqueOrThrow({ where: { id: actor.accountId } });
  if (!(await isPassword(account.passwordHash, input.currentPassword))) {
    return failed("invalid_input", { fields: { currentPassword: { code: "wrong_password" } } });
  }
  const passwordHash = await hashPassword(input.password);
  return transaction(async (tx) => {
    const { accountId } = actor;
    await tx.account.update({ where: { id: accountId }, data: { passwordHash } });
    await tx.session.updateMany({
      where: { accountId, endedAt: null, id: { not: actor.sessionId } },
      data: { endedAt: now },
    });
    await recordAccountEvent(tx, { accountId, actorId: accountId, at: now, kind: "password_changed" });
    return done();
  });
}

/** Ends every session of the person who asks, this one included. */
export async function signOutEverywhere({ actor, now }: Ask): Promise<Outcome> {
  return transaction(async (tx) => {
    const { accountId } = actor;
    await tx.session.updateMany({ where: { accountId, endedAt: null }, data: { endedAt: now } });
    await recordAccountEvent(tx, { accountId, actorId: accountId, at: now, kind: "signed_out_everywhere" });
    return done();
  });
}

/** Uses a one-time link: the first administrator names themselves, an invited colleague chooses a password. */
export async function completeSetup(
  input: { token: string; name?: string; email?: string; password: string },
  now: Date,
): Promise<Outcome<{ email: string }>> {
  const passwordHash = await hashPassword(input.password);
  return transaction<{ email: string }>(async (tx) => {
    const where = { tokenHash: hashToken(input.token), usedAt: null, expiresAt: { gt: now } };
    const link = await tx.setupToken.findFirst({ where });
    const { count } = await tx.setupToken.updateMany({ where, data: { usedAt: now } });
    if (!link || count === 0 || link.organisationId) return failed("link_invalid");
    if (link.email) {
      const account = await tx.account.findUnique({ where: { email: link.email } });
      if (!account || account.disabledAt) return failed("link_invalid");
      await tx.account.update({ where: { id: account.id }, data: { passwordHash } });
      await tx.session.updateMany({
        where: { accountId: account.id, endedAt: null },
        data: { endedAt: now },
      });
      const event = { accountId: account.id, actorId: account.id, at: now };
      await recordAccountEvent(tx, { ...event, kind: "password_changed" });
      return done({ email: account.email });
    }
    await lockAdministrators(tx);
    if (await hasAdministrator(tx)) return failed("link_invalid");
    if (!input.name || !input.email) {
      const missing = { code: "required" };
      const fields = { ...(input.name ? {} : { name: missing }), ...(input.email ? {} : { email: missing }) };
      return failed("invalid_input", { fields });
    }
    const account = await tx.account.create({
      data: { name: input.name, email: input.email, passwordHash, createdAt: now },
    });
    const accountId = account.id;
    await tx.staffRole.create({ data: { accountId, role: "administrator", grantedAt: now } });
    await recordAccountEvent(tx, { accountId, actorId: accountId, at: now, kind: "created" });
    return done({ email: account.email });
  });
}
