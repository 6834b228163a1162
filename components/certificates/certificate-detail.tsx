import { useFormatter, useTranslations } from "next-intl";
import { CertificateFacts } from "@/components/certificates/certificate-facts";
import { CertificateStatusBadge } from "@/components/certificates/certificate-status";
import { Downloads } from "@/components/certificates/downloads";
import { StatusForms } from "@/components/certificates/status-forms";
import { Breadcrumb } from "@/components/ui/breadcrumb";
import { Callout } from "@/components/ui/callout";
import { Card } from "@/components/ui/card";
import { PageHeader } from "@/components/ui/page-header";
import { Stack } from "@/components/ui/stack";
import { TextLink } from "@/components/ui/text-link";
import { Timeline } from "@/components/ui/timeline";
import type { loadCertificate } from "@/lib/certificates/loaders";
import { suspensionEndsBy } from "@/lib/certificates/term";

type Props = Awaited<ReturnType<typeof loadCertificate>>;

/** One certificate at the desk: what it says, how it stands, what happened to it, what may be done. */
export function CertificateDetail({ certificate: c, today, moves }: Props) {
  const t = useTranslations("certificates");
  const format = useFormatter();
  const entries = [
    ...c.changes.map(({ id, to, reason, effectiveOn, by, at }) => ({
      key: id,
      title: t("history.changed", { status: t(`status.${to}`), date: effectiveOn }),
      time: format.dateTime(at, { dateStyle: "medium", timeStyle: "short" }),
      dateTime: at.toISOString(),
      who: by,
      body: reason,
    })),
    {
      key: "issued",
      title: t("history.issued"),
      time: format.dateTime(c.issuedAt, { dateStyle: "medium", timeStyle: "short" }),
      dateTime: c.issuedAt.toISOString(),
      who: c.issuedBy,
    },
  ];
  return (
    <>
      <PageHeader
        above={
          <Breadcrumb items={[{ label: t("title"), href: "/desk/certificates" }, { label: c.number }]} />
        }
        title={c.holderName}
        badges={<CertificateStatusBadge status={c.status} />}
        subtitle={
          <p className="flex flex-wrap gap-x-5 tabular-nums">
            <span>{c.number}</span>
            <span>{t("since", { date: c.statusSince })}</span>
            <TextLink href={`/desk/cases/${c.caseId}`}>
              {t("ofCase", { reference: c.caseReference })}
            </TextLink>
          </p>
        }
      />
      <Stack gap="lg">
        {c.status === "suspended" && (
          <Callout tone="warning" title={t("suspendedUntil", { date: suspensionEndsBy(c.statusSince) })}>
            {c.statusReason}
          </Callout>
        )}
        <Card title={t("content")} footer={<Downloads certificate={c} />}>
          <CertificateFacts content={c} number={c.number} issuedOn={c.issuedOn} expiresOn={c.expiresOn} />
        </Card>
        <Card title={t("history.title")}>
          <Timeline label={t("history.title")} entries={entries} />
        </Card>
        <StatusForms
          certificateId={c.id}
          number={c.number}
          moves={moves}
          earliest={c.statusSince}
          today={today}
        />
      </Stack>
    </>
  );
}
