import { useTranslations } from "next-intl";
import { CertificateFacts } from "@/components/certificates/certificate-facts";
import { CertificateStatusBadge } from "@/components/certificates/certificate-status";
import { Downloads } from "@/components/certificates/downloads";
import { ActionForm } from "@/components/ui/action-form";
import { Card } from "@/components/ui/card";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { submitIssue } from "@/lib/certificates/actions";
import type { loadCaseCertificate } from "@/lib/certificates/loaders";
import { expiryOf } from "@/lib/certificates/term";

type Props = Awaited<ReturnType<typeof loadCaseCertificate>>;

/** The certificate of a case: what would be printed, then the certificate itself. */
export function CaseCertificateView({ caseId, status, today, certificate, matter, mayIssue }: Props) {
  const t = useTranslations("certificates");
  if (certificate) {
    return (
      <Card
        title={certificate.number}
        actions={
          <>
            <CertificateStatusBadge status={certificate.status} />
            <LinkButton href={`/desk/certificates/${certificate.id}`} tone="secondary" size="sm">
              {t("manage")}
            </LinkButton>
          </>
        }
        footer={<Downloads certificate={certificate} />}
      >
        <CertificateFacts
          content={certificate}
          number={certificate.number}
          issuedOn={certificate.issuedOn}
          expiresOn={certificate.expiresOn}
        />
      </Card>
    );
  }
  if (!matter) {
    return (
      <EmptyState
        title={t(status === "refused" ? "case.refused" : "case.none")}
        text={t(status === "refused" ? "case.refusedText" : "case.noneText")}
      />
    );
  }
  return (
    <Card
      title={t("issue.title")}
      description={t("issue.description")}
      footer={
        mayIssue ? (
          <ActionForm
            action={submitIssue}
            hidden={{ caseId }}
            submitLabel={t("issue.submit")}
            confirm={{
              title: t("issue.confirmTitle"),
              description: t("issue.confirmText", { holder: matter.content.holderName }),
              confirmLabel: t("issue.submit"),
            }}
          />
        ) : (
          <p className="text-ink-muted">{t("issue.waiting")}</p>
        )
      }
    >
      <CertificateFacts content={matter.content} issuedOn={today} expiresOn={expiryOf(today)} />
    </Card>
  );
}
