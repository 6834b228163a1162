import { useFormatter, useLocale, useTranslations } from "next-intl";
import { AnswersCard } from "@/components/self-assessment/answers-card";
import { GapList } from "@/components/self-assessment/gap-list";
import { PredictionCard } from "@/components/self-assessment/prediction-card";
import { Callout } from "@/components/ui/callout";
import { Card } from "@/components/ui/card";
import { LinkButton } from "@/components/ui/link-button";
import { Stack } from "@/components/ui/stack";
import { getEdition } from "@/lib/scoring/editions";
import { lookAddress } from "@/lib/self-assessment/addresses";
import type { LoadedCaseSelfAssessment } from "@/lib/self-assessment/loaders";

type Props = { caseId: string; place: "desk" | "field"; loaded: LoadedCaseSelfAssessment };

/** The enterprise's own assessment at a case: closed until the sign-off, and what the log proves of that. */
export function CaseSelfAssessment({ caseId, place, loaded }: Props) {
  const t = useTranslations("selfAssessment.case");
  const format = useFormatter();
  const locale = useLocale() === "en" ? "en" : "zh";
  const { opening, proof, signedOffAt, shown, wasRefused } = loaded;
  const at = signedOffAt ? format.dateTime(signedOffAt, { dateStyle: "medium", timeStyle: "short" }) : "";
  return (
    <Stack>
      <Card title={t("title")}>
        <div className="grid gap-4">
          {opening.state === "closed" && <p>{t(opening.reason)}</p>}
          {proof && (
            <p data-shown-before={proof.shownBefore}>
              {t(proof.shownBefore === 0 ? "notOpened" : "opened", { at, count: proof.shownBefore })}{" "}
              {t("refused", { count: proof.refusedBefore })} {t("since", { count: proof.shownSince })}
            </p>
          )}
          {wasRefused && <Callout tone="warning">{t("wasRefused")}</Callout>}
          {opening.state === "open" && !shown && (
            <div className="grid justify-items-start gap-2">
              {/* Fetched by nobody but a person: each look is written down. */}
              <LinkButton prefetch={false} href={lookAddress(caseId, place)} tone="secondary" size="touch">
                {t("show")}
              </LinkButton>
              <p className="text-sm text-ink-muted">{t("isLogged")}</p>
            </div>
          )}
          {shown && <Callout tone="info">{t("what")}</Callout>}
        </div>
      </Card>
      {shown && <Shown shown={shown} locale={locale} />}
    </Stack>
  );
}

type ShownProps = { shown: NonNullable<LoadedCaseSelfAssessment["shown"]>; locale: "zh" | "en" };

function Shown({ shown, locale }: ShownProps) {
  const t = useTranslations("selfAssessment");
  const format = useFormatter();
  const { sheet } = shown;
  const all = { ...shown, edition: getEdition(sheet.editionId), locale };
  if (!sheet.updatedAt) return <p className="text-ink-muted">{t("case.none")}</p>;
  const at = format.dateTime(sheet.updatedAt, { dateStyle: "medium", timeStyle: "short" });
  return (
    <>
      <p className="text-sm text-ink-muted">{t("lastSaved", { name: sheet.updatedBy, at })}</p>
      <PredictionCard prediction={shown.prediction} />
      <GapList {...all} linked={false} />
      <AnswersCard {...all} />
    </>
  );
}
