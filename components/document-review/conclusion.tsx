import { useFormatter, useTranslations } from "next-intl";
import { ActionForm } from "@/components/ui/action-form";
import { Callout } from "@/components/ui/callout";
import { Card } from "@/components/ui/card";
import { Field } from "@/components/ui/field";
import { RadioGroup } from "@/components/ui/radio-group";
import { Textarea } from "@/components/ui/textarea";
import { concludeReview } from "@/lib/document-review/actions";
import type { ConclusionView } from "@/lib/document-review/queries";

/** The conclusion that was drawn. */
export function ConclusionCallout({ conclusion }: { conclusion: ConclusionView }) {
  const t = useTranslations("documentReview.conclusion");
  const format = useFormatter();
  const ready = conclusion.readiness === "ready";
  const at = format.dateTime(conclusion.concludedAt, { dateStyle: "medium", timeStyle: "short" });
  return (
    <Callout tone={ready ? "success" : "warning"} title={t(ready ? "isReady" : "isNotReady")}>
      <p className="max-w-prose whitespace-pre-line">{conclusion.conclusion}</p>
      <p className="mt-1 text-sm text-ink-muted">{t("by", { name: conclusion.concludedBy, at })}</p>
    </Callout>
  );
}

/** Draws the conclusion; "ready" can be chosen only when nothing is open. The server asks again. */
export function ConclusionForm({
  caseId,
  open,
  unjudged,
}: {
  caseId: string;
  open: number;
  unjudged: number;
}) {
  const t = useTranslations("documentReview.conclusion");
  return (
    <Card title={t("title")} description={t("description")}>
      <ActionForm
        action={concludeReview}
        hidden={{ caseId }}
        submitLabel={t("submit")}
        confirm={{ title: t("confirmTitle"), description: t("confirmText"), confirmLabel: t("submit") }}
      >
        {unjudged > 0 && <Callout tone="warning">{t("unjudged", { count: unjudged })}</Callout>}
        <Field name="readiness" label={t("readiness")} group>
          <RadioGroup
            options={[
              {
                value: "ready",
                label: t("ready"),
                disabled: open > 0,
                hint: open > 0 ? t("readyBlocked", { count: open }) : undefined,
              },
              { value: "not_ready", label: t("notReady") },
            ]}
          />
        </Field>
        <Field name="conclusion" label={t("text")} hint={t("textHint")}>
          <Textarea rows={4} maxLength={4000} />
        </Field>
      </ActionForm>
    </Card>
  );
}
