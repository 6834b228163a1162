import "server-only";
import type { StaffRoleName } from "@/lib/access/schema";
import { staffRoles } from "@/lib/access/schema";
import { type Day, dateOfDay, dayOfDate } from "@/lib/calendar";
import type { TeamRole } from "@/lib/cases/schema";
import { db, type Reader } from "@/lib/db";
import type { BookedSpan, Colleague } from "@/lib/people/schema";

/** What each of some people is booked for from a day on, the next first. */
export async function listBookingsAhead(
  accountIds: readonly string[],
  from: Day,
  reader: Reader = db,
): Promise<Map<string, BookedSpan[]>> {
  const bookings = await reader.booking.findMany({
    where: { accountId: { in: [...accountIds] }, releasedAt: null, endsOn: { gte: dateOfDay(from) } },
    orderBy: [{ startsOn: "asc" }, { id: "asc" }],
    select: {
      accountId: true,
      caseId: true,
      role: true,
      startsOn: true,
      endsOn: true,
      plan: {
        select: { case: { select: { reference: true, organisation: { select: { name: true } } } } },
      },
    },
  });
  const found = new Map<string, BookedSpan[]>(accountIds.map((id) => [id, []]));
  for (const { accountId, caseId, role, startsOn, endsOn, plan } of bookings) {
    found.get(accountId)?.push({
      caseId,
      reference: plan.case.reference,
      organisationName: plan.case.organisation.name,
      role: role as TeamRole,
      startsOn: dayOfDate(startsOn),
      endsOn: dayOfDate(endsOn),
    });
  }
  return found;
}

/** Everybody who holds one of the posts and can still sign in, by name, with what they are booked for. */
export async function listColleagues(
  { roles = staffRoles, from }: { roles?: readonly StaffRoleName[]; from: Day },
  reader: Reader = db,
): Promise<Colleague[]> {
  const accounts = await reader.account.findMany({
    where: { disabledAt: null, roles: { some: { role: { in: [...roles] } } } },
    orderBy: [{ name: "asc" }, { id: "asc" }],
    select: { id: true, name: true, email: true, roles: { select: { role: true } } },
  });
  const bookings = await listBookingsAhead(
    accounts.map(({ id }) => id),
    from,
    reader,
  );
  return accounts.map(({ id, name, email, roles: held }) => ({
    accountId: id,
    name,
    email,
    roles: held
      .map(({ role }) => role as StaffRoleName)
      .sort((a, b) => staffRoles.indexOf(a) - staffRoles.indexOf(b)),
    bookings: bookings.get(id) ?? [],
  }));
}
