"use client";

import { useTranslations } from "next-intl";
import { FeesDueTable } from "@/components/contract-changes/fees-due";
import { ActionForm } from "@/components/ui/action-form";
import { DateInput } from "@/components/ui/date-input";
import { Field } from "@/components/ui/field";
import { Textarea } from "@/components/ui/textarea";
import { terminateContract } from "@/lib/contract-changes/actions";
import type { ContractChanges } from "@/lib/contract-changes/loaders";

type Props = { caseId: string; ending: NonNullable<ContractChanges["ending"]> };

/** Ends the contract and the case with it, after asking once; what is due stands before the button. */
export function TerminateForm({ caseId, ending }: Props) {
  const t = useTranslations("contractChanges.terminate");
  return (
    <ActionForm
      action={terminateContract}
      hidden={{ caseId, version: String(ending.version) }}
      submitLabel={t("button")}
      submitTone="danger"
      aria-label={t("title")}
      confirm={{
        title: t("confirm", { number: ending.number }),
        description: t("confirmText"),
        confirmLabel: t("button"),
        tone: "danger",
      }}
    >
      <FeesDueTable fees={ending.fees} />
      <Field name="endsOn" label={t("endsOn")} hint={t("endsOnHint")}>
        <DateInput min={ending.firstDay} defaultValue={ending.firstDay} />
      </Field>
      <Field name="reason" label={t("reason")}>
        <Textarea rows={3} maxLength={1000} />
      </Field>
    </ActionForm>
  );
}
