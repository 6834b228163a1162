import { useFormatter, useTranslations } from "next-intl";
import { InviteForm } from "@/components/organisations/invite-form";
import { Card } from "@/components/ui/card";
import { DataTable } from "@/components/ui/data-table";
import type { MemberRole } from "@/lib/access/schema";
import type { OrganisationMembers } from "@/lib/organisations/loaders";

/** The people of one enterprise; the owner invites further ones. */
export function MembersView({ organisation }: { organisation: OrganisationMembers }) {
  const t = useTranslations("organisations.members");
  const roles = useTranslations("access.memberRoles");
  const format = useFormatter();
  const day = (instant: Date) => format.dateTime(instant, { dateStyle: "medium" });
  return (
    <section className="grid gap-6" aria-label={organisation.organisationName}>
      <Card title={organisation.organisationName} flush>
        <DataTable
          caption={t("caption")}
          framed={false}
          rows={organisation.members}
          rowKey={({ id }) => id}
          columns={[
            { key: "name", header: t("name"), cell: ({ name }) => name, rowHeader: true },
            { key: "email", header: t("email"), cell: ({ email }) => email },
            { key: "role", header: t("role"), cell: ({ role }) => roles(role as MemberRole) },
            { key: "joined", header: t("joined"), cell: ({ joinedAt }) => day(joinedAt) },
          ]}
        />
      </Card>
      {organisation.invitations.length > 0 && (
        <Card title={t("pending")} headingLevel={3}>
          <ul className="grid gap-1">
            {organisation.invitations.map(({ id, email, expiresAt }) => (
              <li key={id}>{t("pendingUntil", { email, date: day(expiresAt) })}</li>
            ))}
          </ul>
        </Card>
      )}
      {organisation.mayInvite ? (
        <Card title={t("invite")} description={t("inviteHint")} headingLevel={3}>
          <InviteForm organisationId={organisation.organisationId} />
        </Card>
      ) : (
        <p className="text-ink-muted">{t("ownerOnly")}</p>
      )}
    </section>
  );
}
