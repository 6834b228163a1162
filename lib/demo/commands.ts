import "server-only";
import type { CaseFacts } from "@/lib/access/facts";
import type { Actor, MemberRole } from "@/lib/access/schema";
import type { Context } from "@/lib/action";
import { db, type Tx, transaction } from "@/lib/db";
import { inventedCreditCode } from "@/lib/demo/credit-codes";
import type { Picture } from "@/lib/demo/pictures";
import type { Enterprise, ProfileName } from "@/lib/demo/schema";
import type { StaffMember } from "@/lib/demo/staff";
import { insertFile, storeBytes } from "@/lib/files";
import { done, type Outcome } from "@/lib/outcome";

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

/** A picture of an invented audit, as if its tablet had delivered it. */
export async function addPicture(
  { actor, facts, now }: Context<CaseFacts>,
  { bytes, image }: Picture,
): Promise<Outcome<void>> {
  const name = `${image.sha256.slice(0, 12)}.${image.mediaType === "image/png" ? "png" : "jpg"}`;
  const stored = await storeBytes(bytes, { name, mediaType: image.mediaType });
  if (!stored.ok) return stored;
  const { caseId } = facts;
  return transaction(async (tx) => {
    await insertFile(tx, stored.value, { caseId, purpose: "photo", createdById: actor.accountId, at: now });
    return done();
  });
}

/** Leaves the mark that this database was filled to the end; `seed` is the seed of its chance. */
export async function markFilled(profile: ProfileName, seed: number): Promise<void> {
  await db.counter.create({ data: { name: `filled-with:${profile}`, value: seed } });
}
