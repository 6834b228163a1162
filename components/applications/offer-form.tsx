"use client";

import { useTranslations } from "next-intl";
import { ActionForm } from "@/components/ui/action-form";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { Textarea } from "@/components/ui/textarea";
import { offerContractVersion } from "@/lib/applications/actions";

/** Makes the contract, or its next version with other person-days and their reason. */
export function OfferForm({ caseId }: { caseId: string }) {
  const t = useTranslations("applications");
  return (
    <ActionForm
      action={offerContractVersion}
      hidden={{ caseId }}
      submitLabel={t("contract.offer")}
      resetOnDone
      aria-label={t("contract.offerTitle")}
    >
      <div className="grid items-start gap-5 sm:grid-cols-2">
        <Field name="days" label={t("contract.days")} optional>
          <Input inputMode="decimal" className="max-w-32" />
        </Field>
        <Field name="overrideReason" label={t("desk.overrideReason")} hint={t("desk.overrideHint")} optional>
          <Textarea rows={2} maxLength={500} />
        </Field>
      </div>
    </ActionForm>
  );
}
