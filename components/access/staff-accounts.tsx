import { useFormatter, useTranslations } from "next-intl";
import { AccountActions } from "@/components/access/account-actions";
import { NewStaffForm } from "@/components/access/new-staff-form";
import { Badge } from "@/components/ui/badge";
import { DataTable } from "@/components/ui/data-table";
import { Page } from "@/components/ui/page";
import { PageHeader } from "@/components/ui/page-header";
import { StatusBadge } from "@/components/ui/status-badge";
import type { StaffAccount } from "@/lib/access/queries";

type Props = { accounts: readonly StaffAccount[]; ownAccountId: string };

/** Everybody who works for the certification body: roles, state, and what an administrator may do. */
export function StaffAccounts({ accounts, ownAccountId }: Props) {
  const t = useTranslations("access");
  const format = useFormatter();
  return (
    <Page width="wide">
      <PageHeader title={t("accounts.title")} subtitle={t("accounts.subtitle")} actions={<NewStaffForm />} />
      <DataTable
        caption={t("accounts.title")}
        rows={accounts}
        rowKey={(account) => account.id}
        columns={[
          {
            key: "name",
            header: t("name"),
            rowHeader: true,
            cell: (account) => (
              <>
                {account.name}
                <span className="block text-sm font-normal break-all text-ink-muted">{account.email}</span>
              </>
            ),
          },
          {
            key: "roles",
            header: t("roles"),
            cell: (account) => (
              <span className="flex flex-wrap gap-1.5">
                {account.roles.length === 0 && <span className="text-ink-faint">{t("account.noRoles")}</span>}
                {account.roles.map((role) => (
                  <Badge key={role}>{t(`staffRoles.${role}`)}</Badge>
                ))}
              </span>
            ),
          },
          {
            key: "state",
            header: t("accounts.state"),
            cell: (account) => <AccountState account={account} />,
          },
          {
            key: "seen",
            header: t("account.lastSeen"),
            cell: (account) =>
              account.lastSeenAt
                ? format.dateTime(account.lastSeenAt, { dateStyle: "medium", timeStyle: "short" })
                : t("accounts.never"),
          },
          {
            key: "actions",
            header: "",
            srHeader: t("accounts.actions"),
            align: "end",
            cell: (account) => (
              <AccountActions
                accountId={account.id}
                name={account.name}
                roles={account.roles}
                disabled={account.disabledAt !== null}
                own={account.id === ownAccountId}
              />
            ),
          },
        ]}
      />
    </Page>
  );
}

function AccountState({ account }: { account: StaffAccount }) {
  const t = useTranslations("access");
  if (account.disabledAt) return <StatusBadge tone="neutral">{t("accounts.disabled")}</StatusBadge>;
  if (!account.hasPassword) return <StatusBadge tone="warning">{t("accounts.invited")}</StatusBadge>;
  return <StatusBadge tone="success">{t("accounts.active")}</StatusBadge>;
}
