import { ChevronDown } from "lucide-react";
import { useTranslations } from "next-intl";
import { ActionForm } from "@/components/ui/action-form";
import { Card } from "@/components/ui/card";
import { DateInput } from "@/components/ui/date-input";
import { Field } from "@/components/ui/field";
import { Textarea } from "@/components/ui/textarea";
import type { Day } from "@/lib/calendar";
import {
  submitCancellation,
  submitRestoration,
  submitSuspension,
  submitWithdrawal,
} from "@/lib/certificates/actions";
import type { CertificateMove } from "@/lib/certificates/schema";

const actions = {
  suspend: submitSuspension,
  restore: submitRestoration,
  withdraw: submitWithdrawal,
  cancel: submitCancellation,
} as const;

type Props = {
  certificateId: string;
  number: string;
  moves: readonly CertificateMove[];
  earliest: Day;
  today: Day;
};

/** One form for each change that is possible now; folded, so that none is started by accident. */
export function StatusForms({ certificateId, number, moves, earliest, today }: Props) {
  const t = useTranslations("certificates.change");
  if (moves.length === 0) return null;
  return (
    <Card title={t("title")} description={t("description")} id="change">
      <div className="grid gap-2">
        {moves.map((move) => (
          <details key={move} className="group/fold rounded-md border border-line open:bg-sunken/50">
            <summary className="flex min-h-11 list-none items-center justify-between gap-3 rounded-md px-4 font-medium hover:bg-sunken">
              {t(`${move}.title`)}
              <ChevronDown aria-hidden className="size-4 text-ink-faint group-open/fold:rotate-180" />
            </summary>
            <div className="px-4 pt-1 pb-4">
              <p className="mb-4 text-sm text-ink-muted">{t(`${move}.text`)}</p>
              <ActionForm
                action={actions[move]}
                hidden={{ certificateId }}
                submitLabel={t(`${move}.submit`)}
                submitTone={move === "withdraw" || move === "cancel" ? "danger" : "primary"}
                confirm={{
                  title: t(`${move}.confirm`, { number }),
                  description: t(`${move}.text`),
                  confirmLabel: t(`${move}.submit`),
                  tone: move === "restore" ? "primary" : "danger",
                }}
              >
                <Field name="effectiveOn" label={t("effectiveOn")}>
                  <DateInput min={earliest} max={today} defaultValue={today} />
                </Field>
                <Field name="reason" label={t("reason")} hint={t("reasonHint")}>
                  <Textarea rows={3} maxLength={300} />
                </Field>
              </ActionForm>
            </div>
          </details>
        ))}
      </div>
    </Card>
  );
}
