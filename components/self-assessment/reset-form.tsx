"use client";

import { useTranslations } from "next-intl";
import { ActionForm } from "@/components/ui/action-form";
import { reset } from "@/lib/self-assessment/actions";

/** Empties the whole sheet, after asking once. */
export function ResetForm({ organisationId, version }: { organisationId: string; version: number }) {
  const t = useTranslations("selfAssessment");
  return (
    <ActionForm
      action={reset}
      hidden={{ organisationId, revision: String(version) }}
      submitLabel={t("reset")}
      submitTone="danger-quiet"
      aria-label={t("reset")}
      confirm={{
        title: t("resetTitle"),
        description: t("resetText"),
        confirmLabel: t("resetConfirm"),
        tone: "danger",
      }}
    />
  );
}
