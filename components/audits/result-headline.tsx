import { useFormatter, useTranslations } from "next-intl";
import { LevelMark } from "@/components/audits/level-mark";
import { Callout } from "@/components/ui/callout";
import { shownPoints } from "@/lib/audits/outlook";
import type { SchemeEdition } from "@/lib/scoring/edition";
import type { Scored } from "@/lib/scoring/score";

type Props = {
  edition: SchemeEdition;
  result: Scored;
  locale: "zh" | "en";
  signed?: { by: string; at: Date };
};

/** Score, final score and level at a glance, with the three parts below. */
export function ResultHeadline({ edition, result, locale, signed }: Props) {
  const t = useTranslations("audits.result");
  const scoring = useTranslations("scoring");
  const format = useFormatter();
  return (
    <div className="grid gap-5">
      <div className="flex flex-wrap items-end gap-x-10 gap-y-4">
        <Figure label={t("final")} value={result.final} large />
        <Figure label={t("score")} value={result.score} />
        <div>
          <p className="mb-1 text-sm text-ink-muted">{t("level")}</p>
          <p data-level={result.level}>
            <LevelMark level={result.level} size="lg" />
          </p>
        </div>
        <Figure label={t("specialDeductions")} value={String(result.specialDeductions)} />
        <Figure label={t("bonus")} value={String(result.bonus)} />
      </div>
      <ul aria-label={t("groups")} className="grid gap-x-8 gap-y-3 sm:grid-cols-3">
        {edition.groups.map((group) => {
          const points = result.groups[group.clause];
          const applicable = Number(shownPoints(points?.applicable ?? "0"));
          const gained = shownPoints(points?.gained ?? "0");
          return (
            <li key={group.clause} className="grid gap-1.5">
              <p className="flex justify-between gap-3 text-sm">
                <span className="font-medium">
                  {group.clause} {group.title[locale]}
                </span>
                <span className="text-ink-muted tabular-nums">
                  {applicable === 0 ? t("nothingApplies") : t("groupPoints", { gained, applicable })}
                </span>
              </p>
              <span aria-hidden className="h-2 overflow-hidden rounded-full bg-neutral-soft">
                <span
                  className="block h-full rounded-full bg-primary"
                  style={{ width: `${applicable === 0 ? 0 : (100 * Number(gained)) / applicable}%` }}
                />
              </span>
            </li>
          );
        })}
      </ul>
      {result.borderline && <Callout tone="warning">{scoring("borderline")}</Callout>}
      {signed && (
        <p className="text-sm text-ink-muted">
          {t("signedOff", {
            name: signed.by,
            at: format.dateTime(signed.at, { dateStyle: "medium", timeStyle: "short" }),
          })}
        </p>
      )}
    </div>
  );
}

function Figure({ label, value, large = false }: { label: string; value: string; large?: boolean }) {
  return (
    <div>
      <p className="text-sm text-ink-muted">{label}</p>
      <p className={large ? "text-4xl font-semibold tabular-nums" : "text-2xl font-semibold tabular-nums"}>
        {value}
      </p>
    </div>
  );
}
