"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { ProofUpload } from "@/components/corrections/proof-upload";
import { ActionForm } from "@/components/ui/action-form";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { SubmitButton } from "@/components/ui/submit-button";
import { Textarea } from "@/components/ui/textarea";
import { answer } from "@/lib/corrections/actions";
import type { CorrectionAnswerView } from "@/lib/corrections/queries";

type Props = {
  caseId: string;
  nonConformityId: string;
  /** The answer that was returned; the next one begins with its texts. */
  before?: CorrectionAnswerView;
};

/** The enterprise's answer to one non-conformity. */
export function AnswerForm({ caseId, nonConformityId, before }: Props) {
  const t = useTranslations("corrections");
  const [busy, setBusy] = useState(false);
  const texts = ["cause", "correction", "correctiveAction"] as const;
  return (
    <ActionForm
      action={answer}
      hidden={{ caseId, nonConformityId }}
      aria-label={t("answer.title")}
      className="py-2"
      confirm={{
        title: t("answer.confirmTitle"),
        description: t("answer.confirmText"),
        confirmLabel: t("answer.submit"),
      }}
    >
      {texts.map((name) => (
        <Field key={name} name={name} label={t(`answer.${name}`)} hint={t(`answer.${name}Hint`)}>
          <Textarea rows={3} maxLength={4000} defaultValue={before?.[name]} />
        </Field>
      ))}
      <Field name="owner" label={t("answer.owner")}>
        <Input maxLength={60} autoComplete="name" defaultValue={before?.owner} className="max-w-80" />
      </Field>
      <ProofUpload caseId={caseId} onBusy={setBusy} />
      <div className="flex flex-wrap items-center gap-3">
        <SubmitButton disabled={busy}>{t("answer.submit")}</SubmitButton>
        {busy && <p className="text-sm text-ink-muted">{t("upload.wait")}</p>}
      </div>
    </ActionForm>
  );
}
