import "server-only";
import type { StaffRoleName } from "@/lib/access/schema";
import { type Day, dayOfDate } from "@/lib/calendar";
import { effectiveStatus } from "@/lib/certificates/lifecycle";
import type { StoredStatus } from "@/lib/certificates/schema";
import { db } from "@/lib/db";

const MARK = "filled-with:";

/** The profile and seed that this database was filled with; null when it was not. */
export async function getFilling(): Promise<{ profile: string; seed: number } | null> {
  const mark = await db.counter.findFirst({ where: { name: { startsWith: MARK } } });
  return mark && { profile: mark.name.slice(MARK.length), seed: mark.value };
}

/** Whether anybody has worked here: an account, an enterprise or a case is enough. */
export async function holdsData(): Promise<boolean> {
  const counts = await Promise.all([db.account.count(), db.organisation.count(), db.case.count()]);
  return counts.some((count) => count > 0);
}

/** Everything that a test or a script from outside needs to find its way, by kind and state. */
export async function getInventory(password: string, today: Day) {
  const [accounts, organisations, cases, certificates, files, nonConformities] = await Promise.all([
    db.account.findMany({ orderBy: { createdAt: "asc" }, include: { roles: true, memberships: true } }),
    db.organisation.findMany({
      orderBy: { creditCode: "asc" },
      include: {
        memberships: { where: { role: "owner" }, include: { account: { select: { email: true } } } },
      },
    }),
    db.case.findMany({
      orderBy: { reference: "asc" },
      include: {
        plans: {
          orderBy: { version: "desc" },
          take: 1,
          include: { bookings: { where: { releasedAt: null } } },
        },
      },
    }),
    db.certificate.findMany({ orderBy: { number: "asc" } }),
    db.storedFile.findMany({ orderBy: [{ createdAt: "asc" }, { id: "asc" }] }),
    db.nonConformity.findMany({ orderBy: [{ raisedAt: "asc" }, { number: "asc" }] }),
  ]);
  const emailOf = new Map(accounts.map(({ id, email }) => [id, email]));
  return {
    users: accounts.map(({ email, roles, memberships }) => ({
      email,
      password,
      roles: [
        ...roles.map(({ role }) => role as StaffRoleName),
        ...memberships.map(({ role }) => `enterprise_${role}`),
      ],
      ...(memberships[0] ? { organisationId: memberships[0].organisationId } : {}),
    })),
    organisations: organisations.map(({ id, creditCode, memberships }) => ({
      id,
      creditCode,
      ownerEmail: memberships[0]?.account.email ?? null,
    })),
    cases: grouped(
      cases,
      ({ status }) => status,
      ({ id, reference, organisationId, plans }) => ({
        id,
        reference,
        organisationId,
        team: (plans[0]?.bookings ?? []).map(({ accountId, role }) => ({
          accountId,
          email: emailOf.get(accountId),
          role,
        })),
      }),
    ),
    certificates: grouped(
      certificates,
      ({ status, statusSince, expiresOn }) =>
        effectiveStatus(
          {
            status: status as StoredStatus,
            statusSince: dayOfDate(statusSince),
            expiresOn: dayOfDate(expiresOn),
          },
          today,
        ),
      ({ number, id, caseId }) => ({ number, id, caseId }),
    ),
    files: grouped(
      files,
      ({ caseId }) => caseId,
      ({ id }) => id,
    ),
    nonConformities: grouped(
      nonConformities,
      ({ status }) => status,
      ({ id }) => id,
    ),
  };
}
export type Inventory = Awaited<ReturnType<typeof getInventory>>;

function grouped<Row, Item>(
  rows: readonly Row[],
  keyOf: (row: Row) => string,
  itemOf: (row: Row) => Item,
): Record<string, Item[]> {
  const groups: Record<string, Item[]> = {};
  for (const row of rows) {
    const key = keyOf(row);
    groups[key] = [...(groups[key] ?? []), itemOf(row)];
  }
  return groups;
}
