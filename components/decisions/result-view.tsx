import { Download, ExternalLink, FileText } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";
import { CertificateStatusBadge } from "@/components/certificates/certificate-status";
import { ImprovementOverview } from "@/components/decisions/improvement-overview";
import { LostPointsTable } from "@/components/decisions/lost-points-table";
import { buttonStyle } from "@/components/ui/button-style";
import { Card } from "@/components/ui/card";
import { DescriptionList } from "@/components/ui/description-list";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { Stack } from "@/components/ui/stack";
import { StarRating } from "@/components/ui/star-rating";
import type { Result } from "@/lib/decisions/loaders";
import { printedDate } from "@/lib/pdf/printed-date";

type Decided = NonNullable<Result["decided"]>;

/** What the enterprise learns: the decision with its reasons, its certificate, and what to do next. */
export function ResultView({ caseId, decided }: Result) {
  const t = useTranslations("decisions.result");
  if (!decided) return <EmptyState title={t("pendingTitle")} text={t("pendingText")} />;
  const { outcome, result, improvement } = decided;
  const steps =
    outcome === "refuse"
      ? (["nextRefused.improve", "nextRefused.apply", "nextRefused.appeal"] as const)
      : (["nextGranted.use", "nextGranted.surveillance", "nextGranted.change"] as const);
  return (
    <Stack gap="lg">
      <TheDecision decided={decided} />
      {outcome !== "refuse" && <TheCertificate certificate={decided.certificate} />}
      {result && improvement && (
        <ImprovementOverview
          caseId={caseId}
          editionId={decided.editionId}
          result={result}
          improvement={improvement}
        />
      )}
      {result && !improvement && (
        <Card title={t("lost")} description={t("lostText")} flush>
          <LostPointsTable result={result} editionId={decided.editionId} />
        </Card>
      )}
      <Card title={t("next")}>
        <ul className="grid list-disc gap-1.5 ps-5">
          {steps.map((step) => (
            <li key={step}>{t(step)}</li>
          ))}
        </ul>
      </Card>
    </Stack>
  );
}

function TheDecision({ decided }: { decided: Decided }) {
  const t = useTranslations("decisions.result");
  const locale = useLocale() === "en" ? "en" : "zh";
  const { outcome, level, reasons, letterFileId, result } = decided;
  const title = { grant: "grantedTitle", grant_lower: "lowerTitle", refuse: "refusedTitle" } as const;
  return (
    <Card>
      <div className="grid grid-cols-[minmax(0,1fr)] gap-4 py-2">
        <h2 className="font-serif text-2xl leading-snug sm:text-3xl">{t(title[outcome])}</h2>
        {level && (
          <div>
            <StarRating level={level} size="lg" showText />
            <p className="mt-2 max-w-prose text-ink-muted">{t(`meaning.${level}`)}</p>
          </div>
        )}
        <p className="flex flex-wrap gap-x-6 text-ink-muted tabular-nums">
          {result && <span>{t("score", { final: result.final })}</span>}
          <span>{t("decidedOn", { date: printedDate(decided.decidedOn, locale) })}</span>
        </p>
        {reasons && (
          <div className="rounded-md bg-sunken px-4 py-3">
            <p className="text-sm text-ink-muted">{t("reasons")}</p>
            <p className="whitespace-pre-line">{reasons}</p>
          </div>
        )}
        {letterFileId && (
          <p>
            <a href={`/api/files/${letterFileId}`} className={buttonStyle({ tone: "secondary" })}>
              <FileText aria-hidden />
              {t("letter")}
            </a>
          </p>
        )}
      </div>
    </Card>
  );
}

function TheCertificate({ certificate }: Pick<Decided, "certificate">) {
  const t = useTranslations("decisions.result");
  if (!certificate) return <Card title={t("certificate")}>{t("waitingForCertificate")}</Card>;
  const { number, issuedOn, expiresOn, status, fileZhId, fileEnId } = certificate;
  return (
    <Card title={t("certificate")}>
      <DescriptionList
        items={[
          { term: t("certificateNumber"), value: <span className="tabular-nums">{number}</span> },
          {
            term: t("term"),
            value: <span className="tabular-nums">{t("termDays", { from: issuedOn, to: expiresOn })}</span>,
          },
          { term: t("status"), value: <CertificateStatusBadge status={status} /> },
        ]}
      />
      <p className="mt-5 flex flex-wrap gap-3">
        <a href={`/api/files/${fileZhId}`} className={buttonStyle({})}>
          <Download aria-hidden />
          {t("downloadZh")}
        </a>
        <a href={`/api/files/${fileEnId}`} className={buttonStyle({ tone: "secondary" })}>
          <Download aria-hidden />
          {t("downloadEn")}
        </a>
        <LinkButton href={`/certificates/${encodeURIComponent(number)}`} tone="quiet">
          <ExternalLink aria-hidden />
          {t("public")}
        </LinkButton>
      </p>
    </Card>
  );
}
