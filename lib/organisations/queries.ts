import "server-only";
import { hashToken } from "@/lib/access/token";
import type { CaseStatus } from "@/lib/cases/schema";
import { db, type Reader } from "@/lib/db";

export type PortalOrganisation = {
  id: string;
  name: string;
  creditCode: string;
  cases: { id: string; reference: string; status: CaseStatus; statusSince: Date }[];
};

/** Enterprises of a person, each with its cases, newest first. */
export async function listPortalOrganisations(
  ids: string[],
  reader: Reader = db,
): Promise<PortalOrganisation[]> {
  const found = await reader.organisation.findMany({
    where: { id: { in: ids } },
    orderBy: [{ name: "asc" }, { id: "asc" }],
    select: {
      id: true,
      name: true,
      creditCode: true,
      cases: {
        orderBy: { createdAt: "desc" },
        select: { id: true, reference: true, status: true, statusSince: true },
      },
    },
  });
  return found.map((organisation) => ({
    ...organisation,
    cases: organisation.cases.map((one) => ({ ...one, status: one.status as CaseStatus })),
  }));
}

/** Everybody of an enterprise, and who was invited and has not come yet. */
export async function listMembers(organisationId: string, now: Date, reader: Reader = db) {
  const [members, invitations] = await Promise.all([
    reader.membership.findMany({
      where: { organisationId },
      orderBy: { joinedAt: "asc" },
      select: { role: true, joinedAt: true, account: { select: { id: true, name: true, email: true } } },
    }),
    reader.setupToken.findMany({
      where: { organisationId, usedAt: null, expiresAt: { gt: now } },
      orderBy: { createdAt: "desc" },
      select: { id: true, email: true, expiresAt: true },
    }),
  ]);
  return {
    members: members.map(({ account, ...place }) => ({ ...account, ...place })),
    invitations: invitations.map(({ email, ...rest }) => ({ email: email ?? "", ...rest })),
  };
}

/** Where an invitation leads; null for one that is unknown, used or over. */
export async function getInvitation(
  token: string,
  now: Date,
  reader: Reader = db,
): Promise<{ email: string; organisationName: string } | null> {
  const link = await reader.setupToken.findFirst({
    where: {
      tokenHash: hashToken(token),
      usedAt: null,
      expiresAt: { gt: now },
      organisationId: { not: null },
    },
    select: { email: true, organisationId: true },
  });
  if (!link?.email || !link.organisationId) return null;
  const organisation = await reader.organisation.findUnique({
    where: { id: link.organisationId },
    select: { name: true },
  });
  return organisation && { email: link.email, organisationName: organisation.name };
}
