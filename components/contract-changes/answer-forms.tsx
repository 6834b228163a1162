"use client";

import { useTranslations } from "next-intl";
import { ActionForm } from "@/components/ui/action-form";
import { Checkbox } from "@/components/ui/checkbox";
import { Field } from "@/components/ui/field";
import { Textarea } from "@/components/ui/textarea";
import { acceptAmendment, declineAmendment, withdrawAmendment } from "@/lib/contract-changes/actions";

/** Accepts exactly the text on this page: its number and hash go along. */
export function AcceptAmendmentForm({
  caseId,
  number,
  textSha256,
}: {
  caseId: string;
  number: number;
  textSha256: string;
}) {
  const t = useTranslations("contractChanges.accept");
  return (
    <ActionForm
      action={acceptAmendment}
      hidden={{ caseId, number: String(number), textSha256 }}
      submitLabel={t("button")}
      aria-label={t("button")}
      confirm={{ title: t("confirm", { number }), description: t("confirmText"), confirmLabel: t("button") }}
    >
      <Checkbox name="agreed" label={t("agree", { number })} />
    </ActionForm>
  );
}

const actions = { decline: declineAmendment, withdraw: withdrawAmendment };

/** Ends an open amendment without effect: declined by the enterprise, or taken back by the body. */
export function CloseAmendmentForm({
  caseId,
  number,
  way,
}: {
  caseId: string;
  number: number;
  way: keyof typeof actions;
}) {
  const t = useTranslations("contractChanges");
  return (
    <ActionForm
      action={actions[way]}
      hidden={{ caseId, number: String(number) }}
      submitLabel={t(`${way}.button`)}
      submitTone="danger-quiet"
      aria-label={t(`${way}.button`)}
      confirm={{
        title: t(`${way}.confirm`, { number }),
        description: t(`${way}.confirmText`),
        confirmLabel: t(`${way}.button`),
        tone: "danger",
      }}
    >
      <Field name="reason" label={t(`${way}.reason`)}>
        <Textarea rows={2} maxLength={1000} />
      </Field>
    </ActionForm>
  );
}
