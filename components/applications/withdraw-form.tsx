"use client";

import { useTranslations } from "next-intl";
import { ActionForm } from "@/components/ui/action-form";
import { Field } from "@/components/ui/field";
import { Textarea } from "@/components/ui/textarea";
import { withdrawApplication } from "@/lib/applications/actions";

/** Gives the application up, after asking once. */
export function WithdrawForm({ caseId }: { caseId: string }) {
  const t = useTranslations("organisations.overview");
  return (
    <ActionForm
      action={withdrawApplication}
      hidden={{ caseId }}
      submitLabel={t("withdraw")}
      submitTone="danger-quiet"
      confirm={{
        title: t("withdrawTitle"),
        description: t("withdrawText"),
        confirmLabel: t("withdrawConfirm"),
        tone: "danger",
      }}
    >
      <Field name="reason" label={t("withdrawReason")}>
        <Textarea rows={3} maxLength={1000} />
      </Field>
    </ActionForm>
  );
}
