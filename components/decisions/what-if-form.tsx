import { useLocale, useTranslations } from "next-intl";
import { LevelMark } from "@/components/audits/level-mark";
import { useTraceSentence } from "@/components/audits/trace-sentence";
import type { ImprovementProps } from "@/components/decisions/improvement-overview";
import { forecastId } from "@/components/decisions/what-if-href";
import { Button } from "@/components/ui/button";
import { Callout } from "@/components/ui/callout";
import { Checkbox } from "@/components/ui/checkbox";
import { LinkButton } from "@/components/ui/link-button";
import { portalAddress } from "@/lib/cases/sections";
import { decimal } from "@/lib/decisions/decimal";
import type { Improvement } from "@/lib/decisions/improvement";
import { getPathname } from "@/lib/i18n/navigation";
import { findItem } from "@/lib/scoring/edition";
import { getEdition } from "@/lib/scoring/editions";

/** Every loss with its explanation, to be ticked: a plain GET form, so that it works without script. */
export function WhatIfForm({ caseId, editionId, result, improvement }: ImprovementProps) {
  const t = useTranslations("decisions.improvement");
  const level = useTranslations("scoring.level");
  const locale = useLocale() === "en" ? "en" : "zh";
  const edition = getEdition(editionId);
  const explain = useTraceSentence(edition, improvement.scorecard, result);
  const address = portalAddress(caseId, "result");
  return (
    <form action={`${getPathname({ href: address, locale })}#${forecastId}`} className="grid gap-4">
      <fieldset aria-describedby="what-if-text" className="grid min-w-0 gap-1">
        <legend className="font-semibold">{t("choose")}</legend>
        <p id="what-if-text" className="text-sm text-ink-muted">
          {t("chooseText")}
        </p>
        <ul className="mt-2 divide-y divide-line border-y border-line">
          {improvement.losses.map(({ entry, alone }) => {
            const item = findItem(edition, entry.clause);
            const id = `mend-${entry.clause.replace(/\W/g, "-")}`;
            const { sentence, finding } = explain(entry);
            return (
              <li key={entry.clause} data-clause={entry.clause} className="py-2.5">
                <Checkbox
                  id={id}
                  name="mend"
                  value={entry.clause}
                  defaultChecked={improvement.chosen.includes(entry.clause)}
                  aria-describedby={`${id}-why`}
                  label={
                    <span className="font-medium">
                      {item ? `${item.clause} ${item.title[locale]}` : t("special")}
                    </span>
                  }
                />
                <div id={`${id}-why`} className="ps-8 text-sm text-ink-muted">
                  <p className="tabular-nums">
                    {item
                      ? t("lostOf", { lost: decimal(entry.lost), points: item.points })
                      : t("lostSpecial")}
                  </p>
                  <p className="tabular-nums">{sentence}</p>
                  {finding && <p className="whitespace-pre-wrap">{finding}</p>}
                  <p className="text-ink tabular-nums">
                    {t("alone", { final: alone.final, level: level(alone.level) })}
                  </p>
                </div>
              </li>
            );
          })}
        </ul>
      </fieldset>
      <p className="flex flex-wrap gap-3">
        <Button type="submit">{t("submit")}</Button>
        {improvement.chosen.length > 0 && (
          <LinkButton href={address} tone="quiet">
            {t("clear")}
          </LinkButton>
        )}
      </p>
      <Forecast improvement={improvement} from={result.final} />
    </form>
  );
}

function Forecast({ improvement, from }: { improvement: Improvement; from: string }) {
  const t = useTranslations("decisions.improvement");
  const { chosen, forecast, unknown } = improvement;
  return (
    <section id={forecastId} aria-labelledby="forecast-title" className="grid scroll-mt-24 gap-3">
      <div className="rounded-md bg-sunken px-4 py-3">
        <h3 id="forecast-title" className="text-sm text-ink-muted">
          {t("forecast")}
        </h3>
        {forecast ? (
          <>
            <p className="flex flex-wrap items-center gap-x-4 text-2xl font-semibold tabular-nums">
              {forecast.final}
              <LevelMark level={forecast.level} size="md" />
            </p>
            <p className="tabular-nums">
              {t("forecastText", { count: chosen.length, from, to: forecast.final })}
            </p>
          </>
        ) : (
          <p>{t("forecastNone")}</p>
        )}
      </div>
      {unknown > 0 && <Callout tone="warning">{t("unknown", { count: unknown })}</Callout>}
    </section>
  );
}
