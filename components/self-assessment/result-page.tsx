import { useTranslations } from "next-intl";
import { AnswersCard } from "@/components/self-assessment/answers-card";
import { useCopyText } from "@/components/self-assessment/copy-text";
import { GapList } from "@/components/self-assessment/gap-list";
import { IndicatorList } from "@/components/self-assessment/indicator-list";
import { PackForm } from "@/components/self-assessment/pack-form";
import { PredictionCard } from "@/components/self-assessment/prediction-card";
import { PrintButton } from "@/components/self-assessment/print-button";
import { ResetForm } from "@/components/self-assessment/reset-form";
import { Callout } from "@/components/ui/callout";
import { Card } from "@/components/ui/card";
import { CopyButton } from "@/components/ui/copy-button";
import { Stack } from "@/components/ui/stack";
import { getEdition } from "@/lib/scoring/editions";
import type { LoadedSelfAssessment } from "@/lib/self-assessment/loaders";

/** Where the enterprise stands by its own answers, and what costs it points. */
export function ResultPage({ loaded, locale }: { loaded: LoadedSelfAssessment; locale: "zh" | "en" }) {
  const t = useTranslations("selfAssessment");
  const scoring = useTranslations("scoring");
  const { sheet, scorecard, prediction, progress, mayEdit } = loaded;
  const edition = getEdition(sheet.editionId);
  const copy = useCopyText(edition, loaded, locale);
  const shown = { edition, sheet, scorecard, prediction, locale };
  return (
    <Stack>
      <Callout tone="info" title={t("hiddenTitle")}>
        {t("hiddenText")}
      </Callout>
      <PredictionCard prediction={prediction} />
      <p className="text-sm text-ink-muted">
        {edition.name[locale]}
        {edition.signOff ? "" : ` · ${scoring("provisional")}`}
      </p>
      <Card title={t("indicators")} description={t("indicatorsText")}>
        <IndicatorList organisationId={sheet.organisationId} progress={progress} locale={locale} />
      </Card>
      {mayEdit && (
        <div data-print="hide">
          <Card title={t("pack")}>
            <PackForm organisationId={sheet.organisationId} pack={sheet.pack} />
          </Card>
        </div>
      )}
      <GapList {...shown} linked />
      <AnswersCard {...shown} />
      <div data-print="hide" className="flex flex-wrap items-center gap-3">
        <PrintButton />
        <CopyButton text={copy} label={t("copyAll")} />
        {mayEdit && sheet.version > 0 && (
          <ResetForm organisationId={sheet.organisationId} version={sheet.version} />
        )}
      </div>
    </Stack>
  );
}
