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

/** A new password typed twice. */
const newPassword = { password: passwordSchema, passwordAgain: z.string() };
const isTypedTwice = (typed: { password: string; passwordAgain: string }) =>
  typed.password === typed.passwordAgain;
const mismatch = { path: ["passwordAgain"], message: "password_mismatch" };
const roleListSchema = z.array(z.enum(staffRoles)).max(staffRoles.length);

export const newStaffSchema = z.strictObject({
  name: personNameSchema,
  email: emailSchema,
  roles: roleListSchema.min(1, "choose").default([]),
});
export const staffRolesSchema = z.strictObject({ accountId: z.uuid(), roles: roleListSchema.default([]) });
export const accountIdSchema = z.strictObject({ accountId: z.uuid() });
export const ownPasswordSchema = z
  .strictObject({ currentPassword: z.string().min(1, "required").max(200), ...newPassword })
  .refine(isTypedTwice, mismatch);
export const setupSchema = z
  .strictObject({
    token: z.string().min(20).max(200),
    /** Asked of the first administrator only; an invitation knows them. */
    name: personNameSchema.optional(),
    email: emailSchema.optional(),
    ...newPassword,
  })
  .refine(isTypedTwice, mismatch);
export const noInputSchema = z.strictObject({});

/** An address inside the product to come back to; anything else is not followed. */
export function safeReturnTo(target: unknown): string | null {
  return typeof target === "string" && /^\/(?![/\\])[^\s]*$/.test(target) ? target : null;
}

/** What can happen to an account; past tense, with a sentence under `access.events`. */
export const accountEventKinds = [
  "created",
  "roles_changed",
  "disabled",
  "enabled",
  "password_changed",
  "signed_out_everywhere",
  "link_made",
] as const;
export type AccountEventKind = (typeof accountEventKinds)[number];
