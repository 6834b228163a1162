import { useTranslations } from "next-intl";
import { LevelMark } from "@/components/audits/level-mark";
import { Callout } from "@/components/ui/callout";
import { Card } from "@/components/ui/card";
import type { Prediction } from "@/lib/self-assessment/prediction";

/** What the answers come to: a score, or the range it can still end in. Never a promise. */
export function PredictionCard({ prediction }: { prediction: Prediction }) {
  const t = useTranslations("selfAssessment");
  const level = useTranslations("scoring.level");
  const { live, range, outlook } = prediction;
  return (
    <Card title={t("prediction")} description={t("answered", { answered: live.answered, total: live.total })}>
      <div className="grid gap-4">
        {live.result.state === "nothing_applicable" && <p>{t("nothingApplicable")}</p>}
        {range && (
          <div className="flex flex-wrap items-end gap-x-10 gap-y-3">
            <p>
              <span className="block text-sm text-ink-muted">{t("score")}</span>
              <span className="text-3xl font-semibold tabular-nums" data-testid="predicted-score">
                {live.result.state === "scored"
                  ? range.best.final
                  : `${range.worst.final}–${range.best.final}`}
              </span>
            </p>
            <div>
              <p className="text-sm text-ink-muted">{t("level")}</p>
              <p
                className="flex flex-wrap items-center gap-2"
                data-level={range.best.level === range.worst.level ? range.best.level : undefined}
              >
                <LevelMark level={range.worst.level} size="md" />
                {range.best.level !== range.worst.level && (
                  <>
                    <span>{t("to")}</span>
                    <LevelMark level={range.best.level} size="md" />
                  </>
                )}
              </p>
            </div>
          </div>
        )}
        {outlook?.next && <p>{t("next", { gap: outlook.next.gap, level: level(outlook.next.level) })}</p>}
        {outlook?.margin && <p>{t("margin", { margin: outlook.margin, level: level(outlook.level) })}</p>}
        <Callout tone="info">{t("noPromise")}</Callout>
      </div>
    </Card>
  );
}
