"use client";

import { useTranslations } from "next-intl";
import { ActionForm } from "@/components/ui/action-form";
import { Field } from "@/components/ui/field";
import { Textarea } from "@/components/ui/textarea";
import { declineApplication } from "@/lib/applications/actions";

/** Declining, with reasons, after asking once. */
export function DeclineForm({ caseId }: { caseId: string }) {
  const t = useTranslations("applications.desk");
  return (
    <ActionForm
      action={declineApplication}
      hidden={{ caseId }}
      submitLabel={t("declineTitle")}
      submitTone="danger"
      aria-label={t("declineTitle")}
      confirm={{
        title: t("declineConfirm"),
        description: t("declineConfirmText"),
        confirmLabel: t("declineTitle"),
        tone: "danger",
      }}
    >
      <Field name="reason" label={t("reason")} hint={t("declineHint")}>
        <Textarea rows={3} maxLength={1000} />
      </Field>
    </ActionForm>
  );
}
