"use client";

import { useTranslations } from "next-intl";
import { ActionForm } from "@/components/ui/action-form";
import { Field } from "@/components/ui/field";
import { RadioGroup } from "@/components/ui/radio-group";
import { Textarea } from "@/components/ui/textarea";
import { submit } from "@/lib/audits/actions";
import type { Recommendation } from "@/lib/audits/schema";
import type { Level } from "@/lib/scoring/levels";

type Props = {
  caseId: string;
  level: Level;
  possible: readonly Recommendation[];
  summary?: string;
  recommendation?: Recommendation;
};

/** The lead auditor's summary and recommendation. */
export function ReportForm({ caseId, level, possible, summary, recommendation }: Props) {
  const t = useTranslations("audits.report");
  const levels = useTranslations("scoring.level");
  return (
    <ActionForm
      action={submit}
      hidden={{ caseId }}
      submitLabel={t("submit")}
      submitSize="touch"
      confirm={{ title: t("confirmTitle"), description: t("confirmText"), confirmLabel: t("submit") }}
    >
      <Field name="summary" label={t("summary")} hint={t("summaryHint")}>
        <Textarea rows={8} maxLength={8000} defaultValue={summary} className="text-base" />
      </Field>
      <Field
        name="recommendation"
        label={t("recommendation")}
        hint={level === "failed" ? t("failedHint") : undefined}
        group
      >
        <RadioGroup
          look="touch"
          defaultValue={recommendation && possible.includes(recommendation) ? recommendation : undefined}
          options={possible.map((value) => ({
            value,
            label: t(`recommendations.${value}`, { level: levels(level) }),
          }))}
        />
      </Field>
    </ActionForm>
  );
}
