import { useFormatter, useTranslations } from "next-intl";
import { ActionForm } from "@/components/ui/action-form";
import { Badge } from "@/components/ui/badge";
import { Card } from "@/components/ui/card";
import { DataTable } from "@/components/ui/data-table";
import { DescriptionList } from "@/components/ui/description-list";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { LinkButton } from "@/components/ui/link-button";
import { Page } from "@/components/ui/page";
import { PageHeader } from "@/components/ui/page-header";
import { changeOwnPassword, signOutEverywhere } from "@/lib/access/actions";
import type { MemberRole, StaffRoleName } from "@/lib/access/schema";

type OwnSession = { id: string; userAgent: string; createdAt: Date; lastSeenAt: Date; isThisOne: boolean };
type Props = {
  name: string;
  email: string;
  staffRoles: readonly StaffRoleName[];
  organisations: readonly { name: string; role: MemberRole }[];
  sessions: readonly OwnSession[];
  home: string;
};

export function OwnAccount({ name, email, staffRoles, organisations, sessions, home }: Props) {
  const t = useTranslations("access");
  const format = useFormatter();
  const roles = [
    ...staffRoles.map((role) => t(`staffRoles.${role}`)),
    ...organisations.map((o) => `${o.name} · ${t(`memberRoles.${o.role}`)}`),
  ];
  const when = (instant: Date) => format.dateTime(instant, { dateStyle: "medium", timeStyle: "short" });
  return (
    <Page>
      <PageHeader
        title={t("account.title")}
        actions={
          <LinkButton href={home} tone="secondary">
            {t("account.toWork")}
          </LinkButton>
        }
      />
      <div className="grid gap-6">
        <Card>
          <DescriptionList
            items={[
              { term: t("name"), value: name },
              { term: t("email"), value: email },
              { term: t("roles"), value: roles.join("、") || t("account.noRoles") },
            ]}
          />
        </Card>
        <Card title={t("account.passwordTitle")} description={t("account.passwordHint")}>
          <ActionForm
            action={changeOwnPassword}
            submitLabel={t("account.changePassword")}
            resetOnDone
            className="max-w-md"
          >
            <Field name="currentPassword" label={t("account.currentPassword")}>
              <Input type="password" autoComplete="current-password" />
            </Field>
            <Field name="password" label={t("newPassword")} hint={t("passwordRule")}>
              <Input type="password" autoComplete="new-password" />
            </Field>
            <Field name="passwordAgain" label={t("passwordAgain")}>
              <Input type="password" autoComplete="new-password" />
            </Field>
          </ActionForm>
        </Card>
        <Card
          title={t("account.sessionsTitle")}
          description={t("account.sessionsHint")}
          actions={
            <ActionForm
              action={signOutEverywhere}
              submitLabel={t("account.signOutEverywhere")}
              submitTone="danger-quiet"
              submitSize="sm"
              confirm={{
                title: t("account.signOutEverywhere"),
                description: t("account.signOutEverywhereHint"),
                confirmLabel: t("account.signOutEverywhere"),
                tone: "danger",
              }}
            />
          }
          flush
        >
          <DataTable
            caption={t("account.sessionsTitle")}
            framed={false}
            rows={sessions}
            rowKey={(session) => session.id}
            columns={[
              {
                key: "device",
                header: t("account.device"),
                rowHeader: true,
                cell: (session) => (
                  <span className="flex flex-wrap items-center gap-2">
                    {deviceOf(session.userAgent) ?? t("account.unknownDevice")}
                    {session.isThisOne && <Badge tone="info">{t("account.thisDevice")}</Badge>}
                  </span>
                ),
              },
              { key: "since", header: t("account.signedInAt"), cell: (session) => when(session.createdAt) },
              { key: "seen", header: t("account.lastSeen"), cell: (session) => when(session.lastSeenAt) },
            ]}
          />
        </Card>
      </div>
    </Page>
  );
}

/** Browser and system, as far as a user agent tells; undefined when it does not. */
function deviceOf(userAgent: string): string | undefined {
  const browser = ["Edg", "MicroMessenger", "Firefox", "Chrome", "Safari"].find((name) =>
    userAgent.includes(name),
  );
  const system = ["Android", "iPhone", "iPad", "Windows", "Mac OS", "Linux"].find((name) =>
    userAgent.includes(name),
  );
  const names: Record<string, string> = { Edg: "Edge", MicroMessenger: "WeChat", "Mac OS": "macOS" };
  return browser && system ? `${names[browser] ?? browser} · ${names[system] ?? system}` : undefined;
}
