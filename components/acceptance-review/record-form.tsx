"use client";

import { useTranslations } from "next-intl";
import { useRegisterText } from "@/components/acceptance-review/register-text";
import { ActionForm } from "@/components/ui/action-form";
import { DateInput } from "@/components/ui/date-input";
import { Field } from "@/components/ui/field";
import { RadioGroup } from "@/components/ui/radio-group";
import { Textarea } from "@/components/ui/textarea";
import { recordAcceptanceFindings } from "@/lib/acceptance-review/actions";
import type { AcceptanceReview } from "@/lib/acceptance-review/loaders";
import { findings, type RegisterFacts, topics } from "@/lib/acceptance-review/schema";

type Props = { review: AcceptanceReview; draft: RegisterFacts };

/** One finding and its reason for each topic, beside what the register says now. */
export function RecordForm({ review, draft }: Props) {
  const t = useTranslations("acceptanceReview");
  const registerText = useRegisterText();
  const known = (topic: (typeof topics)[number]) => review.findings.find((one) => one.topic === topic);
  return (
    <ActionForm
      action={recordAcceptanceFindings}
      hidden={{ caseId: review.caseId }}
      submitLabel={t("save")}
      aria-label={t("record")}
    >
      <div className="grid items-start gap-5 sm:grid-cols-2">
        <Field
          name="from"
          label={`${t("period")}：${t("from")}`}
          hint={t("periodHint", { days: draft.period?.neededDays ?? 1 })}
        >
          <DateInput min={review.today} defaultValue={draft.period?.from} />
        </Field>
        <Field name="to" label={`${t("period")}：${t("to")}`}>
          <DateInput min={review.today} defaultValue={draft.period?.to} />
        </Field>
      </div>
      {topics.map((topic) => (
        <div key={topic} className="grid gap-3 border-t border-line pt-5">
          <Field name={topic} label={t(`questions.${topic}`)} hint={registerText(topic, draft)} group>
            <RadioGroup
              look="segmented"
              defaultValue={known(topic)?.finding}
              options={findings.map((value) => ({ value, label: t(`findings.${value}`) }))}
            />
          </Field>
          <Field name={`${topic}_reason`} label={`${t(`topics.${topic}`)}：${t("reason")}`}>
            <Textarea rows={2} maxLength={1000} defaultValue={known(topic)?.reason} />
          </Field>
        </div>
      ))}
    </ActionForm>
  );
}
