import "server-only";
import { notFound, redirect } from "next/navigation";
import { getLocale } from "next-intl/server";
import { generalFacts } from "@/lib/access/facts";
import { audienceOf, may } from "@/lib/access/permissions";
import { getSetupLink, listOpenSessions, listStaffAccounts } from "@/lib/access/queries";
import { type Actor, safeReturnTo } from "@/lib/access/schema";
import { currentActor, requireActor } from "@/lib/access/session";
import { currentInstant } from "@/lib/clock";

const homes = { desk: "/desk", field: "/field", enterprise: "/portal" } as const;

/** Where a person's own work begins. */
export function homeOf(actor: Actor): string {
  return homes[audienceOf(actor)];
}

/** For the sign-in page: where to go afterwards; people who are signed in already go there at once. */
export async function loadSignIn(returnTo: string | undefined): Promise<{ returnTo: string }> {
  const actor = await currentActor();
  const target = safeReturnTo(returnTo);
  const prefix = (await getLocale()) === "zh" ? "" : "/en";
  if (actor) redirect(target ?? `${prefix}${homeOf(actor)}`);
  return { returnTo: target ?? `${prefix}/home` };
}

/** What the public pages show of the signed-in person; null for the public. */
export async function loadVisitor(): Promise<{ name: string; home: string } | null> {
  const actor = await currentActor();
  return actor && { name: actor.name, home: homeOf(actor) };
}

export async function loadOwnAccount() {
  const actor = await requireActor("/account");
  const sessions = await listOpenSessions(actor.accountId, currentInstant());
  return {
    name: actor.name,
    email: actor.email,
    staffRoles: actor.staffRoles,
    organisations: actor.memberships.map(({ organisationName, role }) => ({ name: organisationName, role })),
    sessions: sessions.map((session) => ({ ...session, isThisOne: session.id === actor.sessionId })),
    home: homeOf(actor),
  };
}

export async function loadStaffAccounts() {
  const actor = await requireActor("/desk/accounts");
  if (!may(actor, "account.manage", generalFacts)) notFound();
  return { accounts: await listStaffAccounts(), ownAccountId: actor.accountId };
}

export async function loadSetup(token: string | undefined) {
  return token ? getSetupLink(token, currentInstant()) : null;
}
