import { useFormatter, useLocale, useTranslations } from "next-intl";
import { ResultPage } from "@/components/self-assessment/result-page";
import { StepPage } from "@/components/self-assessment/step-page";
import { LinkButton } from "@/components/ui/link-button";
import { Page } from "@/components/ui/page";
import { PageHeader } from "@/components/ui/page-header";
import { sheetAddress } from "@/lib/self-assessment/addresses";
import type { LoadedSelfAssessment } from "@/lib/self-assessment/loaders";

/** The enterprise's self-assessment: one page an indicator, and the result. */
export function SelfAssessmentView({ loaded }: { loaded: LoadedSelfAssessment }) {
  const t = useTranslations("selfAssessment");
  const format = useFormatter();
  const locale = useLocale() === "en" ? "en" : "zh";
  const { indicator, sheet, others } = loaded;
  const saved = sheet.updatedAt && {
    name: sheet.updatedBy,
    at: format.dateTime(sheet.updatedAt, { dateStyle: "medium", timeStyle: "short" }),
  };
  return (
    <Page>
      <PageHeader
        title={indicator ? `${indicator.clause} ${indicator.title[locale]}` : t("title")}
        subtitle={
          <>
            <p>{loaded.organisationName}</p>
            {indicator ? null : <p>{t("subtitle")}</p>}
            {saved && <p className="text-sm">{t("lastSaved", saved)}</p>}
          </>
        }
        actions={
          indicator ? (
            <LinkButton tone="secondary" href={sheetAddress(sheet.organisationId)}>
              {t("toResult")}
            </LinkButton>
          ) : (
            others.map(({ organisationId, organisationName }) => (
              <LinkButton key={organisationId} tone="secondary" href={sheetAddress(organisationId)}>
                {organisationName}
              </LinkButton>
            ))
          )
        }
      />
      {indicator ? (
        <StepPage loaded={loaded} indicator={indicator} locale={locale} />
      ) : (
        <ResultPage loaded={loaded} locale={locale} />
      )}
    </Page>
  );
}
