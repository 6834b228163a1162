"use client";

import { useTranslations } from "next-intl";
import { ActionForm } from "@/components/ui/action-form";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { Select } from "@/components/ui/select";
import { Textarea } from "@/components/ui/textarea";
import { requestedLevels } from "@/lib/applications/schema";
import { proposeAmendment } from "@/lib/contract-changes/actions";
import type { Figures } from "@/lib/contract-changes/schema";
import { personDays } from "@/lib/rules/person-days";

type Props = { caseId: string; basedOn: number; figures: Figures };

/** Another text of the contract: everything as it stands, to be changed, and why. */
export function ProposeForm({ caseId, basedOn, figures }: Props) {
  const t = useTranslations("contractChanges");
  const desk = useTranslations("applications.desk");
  const cases = useTranslations("applications");
  const levels = useTranslations("ui.level");
  const isAdjusted = figures.halfDays !== figures.computedHalfDays;
  const outlets = figures.outlets
    .map(({ name, address, ownership, staffCount }) =>
      [name, address, cases(`ownership.${ownership}`), ...(staffCount === null ? [] : [staffCount])].join(
        " | ",
      ),
    )
    .join("\n");
  return (
    <ActionForm
      action={proposeAmendment}
      hidden={{ caseId, basedOn: String(basedOn) }}
      submitLabel={t("propose.button")}
      aria-label={t("propose.title")}
      confirm={{
        title: t("propose.confirm"),
        description: t("propose.confirmText"),
        confirmLabel: t("propose.button"),
      }}
    >
      <Field name="scope" label={t("fields.scope")}>
        <Textarea rows={2} maxLength={300} defaultValue={figures.scope} />
      </Field>
      <Field name="scopeEn" label={t("fields.scopeEn")} optional>
        <Textarea rows={2} maxLength={600} defaultValue={figures.scopeEn} />
      </Field>
      <div className="grid items-start gap-5 sm:grid-cols-2">
        <Field name="requestedLevel" label={t("fields.requestedLevel")} optional>
          <Select
            placeholder={t("propose.noLevel")}
            defaultValue={figures.requestedLevel ?? ""}
            options={requestedLevels.map((value) => ({ value, label: levels(value) }))}
          />
        </Field>
        <Field name="employees" label={t("fields.employees")}>
          <Input inputMode="numeric" defaultValue={String(figures.employees)} className="max-w-32" />
        </Field>
      </div>
      <Field name="outlets" label={t("fields.outlets")} hint={t("propose.outletsHint")} optional>
        <Textarea rows={Math.min(12, figures.outlets.length + 2)} defaultValue={outlets} />
      </Field>
      <div className="grid items-start gap-5 sm:grid-cols-2">
        <Field name="sampledOutlets" label={t("fields.sampledOutlets")}>
          <Input inputMode="numeric" defaultValue={String(figures.sampledOutlets)} className="max-w-32" />
        </Field>
        <Field name="days" label={t("fields.personDays")} hint={t("propose.daysHint")} optional>
          <Input
            inputMode="decimal"
            defaultValue={isAdjusted ? String(personDays(figures.halfDays)) : ""}
            className="max-w-32"
          />
        </Field>
      </div>
      <Field name="overrideReason" label={desk("overrideReason")} hint={desk("overrideHint")} optional>
        <Textarea rows={2} maxLength={500} defaultValue={figures.overrideReason} />
      </Field>
      <Field name="reason" label={t("propose.reason")}>
        <Textarea rows={2} maxLength={1000} />
      </Field>
    </ActionForm>
  );
}
