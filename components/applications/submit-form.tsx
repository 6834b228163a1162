"use client";

import { useTranslations } from "next-intl";
import { ActionForm } from "@/components/ui/action-form";
import { Checkbox } from "@/components/ui/checkbox";
import { submitApplication } from "@/lib/applications/actions";

/** The declaration, and the application goes out of the enterprise's hands. */
export function SubmitForm({ caseId }: { caseId: string }) {
  const t = useTranslations("applications.declare");
  return (
    <ActionForm action={submitApplication} hidden={{ caseId }} submitLabel={t("submit")} submitSize="lg">
      <p className="text-ink-muted">{t("text")}</p>
      <Checkbox name="declared" label={t("agree")} />
    </ActionForm>
  );
}
