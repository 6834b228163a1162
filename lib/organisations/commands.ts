import "server-only";
import type { OrganisationFacts } from "@/lib/access/facts";
import { hashPassword } from "@/lib/access/password";
import { hashToken, newToken } from "@/lib/access/token";
import type { Context } from "@/lib/action";
import { requirePrintable } from "@/lib/applications/printable";
import { db, transaction, violates } from "@/lib/db";
import type { Registration } from "@/lib/organisations/schema";
import { done, failed, type Outcome } from "@/lib/outcome";

const INVITATION_MS = 7 * 24 * 60 * 60 * 1000;

const emailTaken = () => failed("email_taken", { fields: { email: { code: "email_taken" } } });
const isEmailTaken = (error: unknown) => violates(error, "account_email_key") || violates(error, '"email"');

/** An enterprise registers itself: the enterprise, its first account and the owner's place, all or nothing. */
export async function registerOrganisation(
  { now }: { now: Date },
  input: Omit<Registration, "passwordAgain" | "agreed">,
): Promise<Outcome<{ organisationId: string; accountId: string; email: string }>> {
  const printable = requirePrintable({
    organisationName: input.organisationName,
    legalPerson: input.legalPerson,
    registeredAddress: input.registeredAddress,
    officeAddress: input.officeAddress,
  });
  if (!printable.ok) return printable;
  const passwordHash = await hashPassword(input.password);
  const { creditCode, email } = input;
  try {
    return await transaction(async (tx) => {
      const organisation = await tx.organisation.create({
        data: {
          creditCode,
          name: input.organisationName,
          enterpriseType: input.enterpriseType,
          legalPerson: input.legalPerson,
          registeredAddress: input.registeredAddress,
          officeAddress: input.officeAddress || input.registeredAddress,
          contactName: input.contactName,
          contactPhone: input.contactPhone,
          createdAt: now,
        },
      });
      const account = await tx.account.create({
        data: { email, name: input.name, passwordHash, locale: input.locale, createdAt: now },
      });
      const place = { organisationId: organisation.id, role: "owner" };
      await tx.membership.create({ data: { accountId: account.id, ...place, joinedAt: now } });
      const event = { accountId: account.id, actorId: account.id, at: now, kind: "created" };
      await tx.accountEvent.create({ data: { ...event, detail: place } });
      return done({ organisationId: organisation.id, accountId: account.id, email });
    });
  } catch (error) {
    if (violates(error, "organisation_credit_code_key") || violates(error, '"credit_code"')) {
      return failed("organisation_exists", { fields: { creditCode: { code: "organisation_exists" } } });
    }
    if (isEmailTaken(error)) return emailTaken();
    throw error;
  }
}

/** A one-time link for a colleague. Only its hash is kept; an older link for the same address stops working. */
export async function inviteMember(
  { now }: Context<OrganisationFacts>,
  { organisationId, email }: { organisationId: string; email: string },
): Promise<Outcome<{ token: string }>> {
  if (await db.account.findUnique({ where: { email }, select: { id: true } })) return emailTaken();
  return transaction(async (tx) => {
    const token = newToken();
    await tx.setupToken.updateMany({ where: { organisationId, email, usedAt: null }, data: { usedAt: now } });
    await tx.setupToken.create({
      data: {
        tokenHash: hashToken(token),
        organisationId,
        email,
        createdAt: now,
        expiresAt: new Date(now.getTime() + INVITATION_MS),
      },
    });
    return done({ token });
  });
}

/** A colleague follows the link: an account with the invited address, as a member of the enterprise. */
export async function joinOrganisation(
  { now }: { now: Date },
  input: { token: string; name: string; password: string; locale: string },
): Promise<Outcome<{ email: string }>> {
  const passwordHash = await hashPassword(input.password);
  try {
    return await transaction<{ email: string }>(async (tx) => {
      const where = { tokenHash: hashToken(input.token), usedAt: null, expiresAt: { gt: now } };
      const link = await tx.setupToken.findFirst({ where: { ...where, organisationId: { not: null } } });
      if (!link?.organisationId || !link.email) return failed("link_invalid");
      const { count } = await tx.setupToken.updateMany({ where, data: { usedAt: now } });
      if (count === 0) return failed("link_invalid");
      const account = await tx.account.create({
        data: { email: link.email, name: input.name, passwordHash, locale: input.locale, createdAt: now },
      });
      const place = { organisationId: link.organisationId, role: "member" };
      await tx.membership.create({ data: { accountId: account.id, ...place, joinedAt: now } });
      const event = { accountId: account.id, actorId: account.id, at: now, kind: "created" };
      await tx.accountEvent.create({ data: { ...event, detail: place } });
      return done({ email: link.email });
    });
  } catch (error) {
    if (isEmailTaken(error)) return emailTaken();
    throw error;
  }
}
