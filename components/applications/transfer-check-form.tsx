"use client";

import { useTranslations } from "next-intl";
import { ActionForm } from "@/components/ui/action-form";
import { Field } from "@/components/ui/field";
import { RadioGroup } from "@/components/ui/radio-group";
import { Textarea } from "@/components/ui/textarea";
import { recordTransferCheck } from "@/lib/applications/actions";
import { transferConclusions, transferFindings } from "@/lib/applications/schema";
import type { TransferCheckView } from "@/lib/applications/transfer/queries";

type Props = { caseId: string; check: TransferCheckView | null };

/** The questions to be answered about a certificate from another body, and the conclusion. */
export function TransferCheckForm({ caseId, check }: Props) {
  const t = useTranslations("applications");
  const yesNo = (["yes", "no"] as const).map((value) => ({ value, label: t(`answers.${value}`) }));
  const given = (answer: boolean | undefined) => (answer === undefined ? undefined : answer ? "yes" : "no");
  const [findings, conclusions] = [
    transferFindings.map((value) => ({ value, label: t(`transfer.findingStates.${value}`) })),
    transferConclusions.map((value) => ({ value, label: t(`transfer.conclusions.${value}`) })),
  ];
  return (
    <ActionForm
      action={recordTransferCheck}
      hidden={{ caseId }}
      submitLabel={t(check ? "transfer.again" : "transfer.record")}
      aria-label={t("transfer.checkTitle")}
    >
      <div className="grid items-start gap-5 sm:grid-cols-2">
        <Field name="valid" label={t("transfer.valid")} group>
          <RadioGroup look="segmented" options={yesNo} defaultValue={given(check?.valid)} />
        </Field>
        <Field name="notSuspended" label={t("transfer.notSuspended")} group>
          <RadioGroup look="segmented" options={yesNo} defaultValue={given(check?.notSuspended)} />
        </Field>
        <Field name="findings" label={t("transfer.findings")} group>
          <RadioGroup options={findings} defaultValue={check?.findings} />
        </Field>
        <Field name="conclusion" label={t("transfer.conclusion")} group>
          <RadioGroup options={conclusions} defaultValue={check?.conclusion} />
        </Field>
      </div>
      <Field name="note" label={t("transfer.note")} hint={t("transfer.noteHint")}>
        <Textarea rows={2} maxLength={1000} defaultValue={check?.note} />
      </Field>
    </ActionForm>
  );
}
