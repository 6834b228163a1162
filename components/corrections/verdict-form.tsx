"use client";

import { useTranslations } from "next-intl";
import { ActionForm } from "@/components/ui/action-form";
import { Field } from "@/components/ui/field";
import { RadioGroup } from "@/components/ui/radio-group";
import { Textarea } from "@/components/ui/textarea";
import { judge } from "@/lib/corrections/actions";

/** The auditor's verdict on the last answer. */
export function VerdictForm({ caseId, nonConformityId }: { caseId: string; nonConformityId: string }) {
  const t = useTranslations("corrections.verdict");
  return (
    <ActionForm
      action={judge}
      hidden={{ caseId, nonConformityId }}
      submitLabel={t("submit")}
      submitSize="touch"
      aria-label={t("title")}
      className="py-2"
    >
      <Field name="verdict" label={t("label")} group>
        <RadioGroup
          look="touch"
          options={[
            { value: "verified", label: t("verified") },
            { value: "reopened", label: t("reopened") },
          ]}
        />
      </Field>
      <Field name="reason" label={t("reason")} hint={t("reasonHint")} optional>
        <Textarea rows={2} maxLength={4000} className="text-base" />
      </Field>
    </ActionForm>
  );
}
