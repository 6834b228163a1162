import { useTranslations } from "next-intl";
import { GuideSection, Points } from "@/components/guide/guide-section";
import { type Stage, stages } from "@/lib/cases/stages";
import { DAYS_TO_CORRECT } from "@/lib/corrections/lifecycle";
import { stageTargetDays } from "@/lib/rules/stage-targets";

const after = ["surveillance", "suspension", "recertification", "changes"] as const;

/** Every stage of a case: what happens, who acts and the published target. */
export function ProcessPart() {
  const t = useTranslations("guide.process");
  const timeOf = (stage: Stage) => {
    const days = stageTargetDays[stage];
    return days === null ? t("own") : t("target", { days });
  };
  return (
    <GuideSection id="process" title={t("title")} lead={t("lead")}>
      <ol className="grid gap-px overflow-hidden rounded-lg border border-line bg-line">
        {stages.map((stage, index) => (
          <li
            key={stage}
            className="grid gap-x-8 gap-y-3 bg-surface px-5 py-5 sm:px-6 md:grid-cols-[minmax(0,1fr)_17rem]"
          >
            <div className="min-w-0">
              <h3 className="flex items-baseline gap-3 text-[1.0625rem]">
                <span aria-hidden className="text-sm font-semibold text-primary-ink tabular-nums">
                  {String(index + 1).padStart(2, "0")}
                </span>
                {t(`stages.${stage}.title`)}
              </h3>
              <p className="mt-1.5 text-[0.9375rem] leading-6.5 text-ink-muted">
                {t(`stages.${stage}.text`, DAYS_TO_CORRECT)}
              </p>
            </div>
            <dl className="grid content-start gap-2 text-[0.9375rem]">
              <div>
                <dt className="text-sm text-ink-muted">{t("who")}</dt>
                <dd>{t(`stages.${stage}.who`)}</dd>
              </div>
              <div>
                <dt className="text-sm text-ink-muted">{t("time")}</dt>
                <dd className="tabular-nums">{timeOf(stage)}</dd>
              </div>
            </dl>
          </li>
        ))}
      </ol>
      <p className="max-w-prose text-sm text-ink-muted">{t("note")}</p>
      <h3 className="text-lg">{t("after")}</h3>
      <Points points={after.map((key) => t(key))} />
    </GuideSection>
  );
}
