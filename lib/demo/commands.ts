import "server-only";
import type { Actor, MemberRole } from "@/lib/access/schema";
import { db, type Tx } from "@/lib/db";
import { inventedCreditCode } from "@/lib/demo/credit-codes";
import type { Enterprise, ProfileName } from "@/lib/demo/schema";
import type { StaffMember } from "@/lib/demo/staff";

/** What every invented account has in common. */
export type Registration = { passwordHash: string; domain: string; at: Date };

/** A colleague of the invented body who can sign in, as the actor that commands take. */
export async function addStaffMember(
  { mailbox, name, roles }: StaffMember,
  { passwordHash, domain, at }: Registration,
): Promise<Actor> {
  return db.$transaction(async (tx) => {
    const email = `${mailbox}@${domain}`;
    const account = await addAccount(tx, { email, name, passwordHash, at, detail: { roles: [...roles] } });
    await tx.staffRole.createMany({
      data: roles.map((role) => ({ accountId: account.id, role, grantedAt: at })),
    });
    return actorOf(account, { staffRoles: roles, memberships: [] });
  });
}

/** An invented enterprise as it registered, before any application. */
export async function addEnterprise(
  enterprise: Enterprise,
  { number, at }: { number: number; at: Date },
): Promise<{ organisationId: string; creditCode: string }> {
  const creditCode = inventedCreditCode(number, enterprise.region);
  const { id } = await db.organisation.create({
    data: {
      creditCode,
      name: enterprise.name,
      enterpriseType: enterprise.type,
      legalPerson: enterprise.legalPerson,
      registeredAddress: enterprise.address,
      officeAddress: enterprise.address,
      contactName: enterprise.owner,
      contactPhone: `400-000-${String(number % 10_000).padStart(4, "0")}`,
      createdAt: at,
    },
  });
  return { organisationId: id, creditCode };
}

/** Somebody of an enterprise who can sign in, as the actor that commands take. */
export async function addMember(
  person: { email: string; name: string; role: MemberRole; organisationId: string; organisationName: string },
  { passwordHash, at }: Pick<Registration, "passwordHash" | "at">,
): Promise<Actor> {
  const { email, name, role, organisationId, organisationName } = person;
  return db.$transaction(async (tx) => {
    const place = { organisationId, role };
    const account = await addAccount(tx, { email, name, passwordHash, at, detail: place });
    await tx.membership.create({ data: { accountId: account.id, ...place, joinedAt: at } });
    return actorOf(account, { staffRoles: [], memberships: [{ ...place, organisationName }] });
  });
}

type NewAccount = { email: string; name: string; passwordHash: string; at: Date; detail: object };

async function addAccount(tx: Tx, { email, name, passwordHash, at, detail }: NewAccount) {
  const account = await tx.account.create({ data: { email, name, passwordHash, createdAt: at } });
  await tx.accountEvent.create({
    data: { accountId: account.id, actorId: account.id, at, kind: "created", detail },
  });
  return account;
}

function actorOf(
  { id: accountId, name, email, locale }: { id: string; name: string; email: string; locale: string },
  rights: Pick<Actor, "staffRoles" | "memberships">,
): Actor {
  // Nobody signed in: the session is none that exists.
  return { accountId, sessionId: "00000000-0000-4000-8000-000000000000", name, email, locale, ...rights };
}

/** Leaves the mark that this database was filled to the end; `seed` is the seed of its chance. */
export async function markFilled(profile: ProfileName, seed: number): Promise<void> {
  await db.counter.create({ data: { name: `filled-with:${profile}`, value: seed } });
}
