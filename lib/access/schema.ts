import { z } from "zod";

/** Roles of the certification body. One person may hold several; one case never lets evaluation and judgement meet. */
export const staffRoles = [
  "application_officer",
  "planner",
  "document_reviewer",
  "lead_auditor",
  "auditor",
  "technical_expert",
  "technical_reviewer",
  "decision_maker",
  "certificate_officer",
  "complaints_officer",
  "administrator",
] as const;
export type StaffRoleName = (typeof staffRoles)[number];

/** Roles inside an enterprise. */
export const memberRoles = ["owner", "member"] as const;
export type MemberRole = (typeof memberRoles)[number];

/** The person who asks, read from the database on each request. */
export type Actor = {
  accountId: string;
  sessionId: string;
  name: string;
  email: string;
  locale: string;
  staffRoles: readonly StaffRoleName[];
  memberships: readonly { organisationId: string; role: MemberRole; organisationName: string }[];
};

export const emailSchema = z.string().trim().toLowerCase().pipe(z.email("email").max(254, "too_long"));
export const passwordSchema = z.string().min(10, "password_too_short").max(200, "too_long");
export const personNameSchema = z.string().trim().min(1, "required").max(60, "too_long");
