import { randomUUID } from "node:crypto";
import type { Actor, MemberRole, StaffRoleName } from "@/lib/access/schema";
import type { PrismaClient } from "@/prisma/generated/client/client";

/** A staff account with roles, as the actor that commands take. It cannot sign in: its password hash is none. */
export async function makeStaff(db: PrismaClient, roles: StaffRoleName[], name = "员工"): Promise<Actor> {
  const account = await db.account.create({
    data: { email: `${randomUUID()}@staff.example`, name, passwordHash: "none" },
  });
  await db.staffRole.createMany({ data: roles.map((role) => ({ accountId: account.id, role })) });
  return actorOf(account, roles, []);
}

/** An account inside an enterprise, as the actor that commands take. */
export async function makeMember(
  db: PrismaClient,
  organisationId: string,
  role: MemberRole = "owner",
  name = "企业人员",
): Promise<Actor> {
  const account = await db.account.create({
    data: { email: `${randomUUID()}@enterprise.example`, name, passwordHash: "none" },
  });
  await db.membership.create({ data: { accountId: account.id, organisationId, role } });
  return actorOf(account, [], [{ organisationId, role, organisationName: "" }]);
}

function actorOf(
  account: { id: string; name: string; email: string; locale: string },
  staffRoles: StaffRoleName[],
  memberships: Actor["memberships"],
): Actor {
  const { id: accountId, name, email, locale } = account;
  return { accountId, sessionId: randomUUID(), name, email, locale, staffRoles, memberships };
}
