import type { StaffRoleName } from "@/lib/access/schema";
import type { Day } from "@/lib/calendar";
import type { TeamRole } from "@/lib/cases/schema";

/** Days for which somebody is booked, and the case they are booked for. */
export type BookedSpan = {
  caseId: string;
  reference: string;
  organisationName: string;
  role: TeamRole;
  startsOn: Day;
  endsOn: Day;
};

/** Somebody of the certification body with what they are booked for from today on. */
export type Colleague = {
  accountId: string;
  name: string;
  email: string;
  roles: StaffRoleName[];
  bookings: BookedSpan[];
};
