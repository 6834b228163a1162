"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { ActionForm } from "@/components/ui/action-form";
import { Callout } from "@/components/ui/callout";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { Select } from "@/components/ui/select";
import { Textarea } from "@/components/ui/textarea";
import { acceptApplication } from "@/lib/applications/actions";
import { serviceFields } from "@/lib/applications/schema";
import { type HalfDays, personDays } from "@/lib/rules/person-days";

type Props = {
  caseId: string;
  outlets: number;
  /** Suggested number of outlets to visit. */
  sample: number;
  /** By the table, without outlets; null above it. */
  base: HalfDays | null;
};

/** Accepting: the service field and the person-days, computed before one's eyes. */
export function AcceptForm({ caseId, outlets, sample, base }: Props) {
  const t = useTranslations("applications");
  const [typed, setTyped] = useState(String(sample));
  const sampled = /^\d{1,3}$/.test(typed.trim()) ? Number(typed) : 0;
  const total = base === null ? null : personDays(base + sampled);
  return (
    <ActionForm
      action={acceptApplication}
      hidden={{ caseId }}
      submitLabel={t("desk.acceptTitle")}
      aria-label={t("desk.acceptTitle")}
    >
      <p className="text-ink-muted">{t("desk.acceptHint")}</p>
      <div className="grid items-start gap-5 sm:grid-cols-2">
        <Field name="field" label={t("desk.field")}>
          <Select options={serviceFields.map((value) => ({ value, label: t(`serviceFields.${value}`) }))} />
        </Field>
        <Field
          name="sampledOutlets"
          label={t("desk.sampledOutlets")}
          hint={t("desk.sampledHint", { count: outlets })}
        >
          <Input
            inputMode="numeric"
            defaultValue={String(sample)}
            onChange={(event) => setTyped(event.target.value)}
            className="max-w-32"
          />
        </Field>
      </div>
      <Callout tone={total === null ? "warning" : "info"} title={t("desk.computed")} live>
        {total === null || base === null
          ? t("desk.daysAbove")
          : t("desk.computedText", { base: personDays(base), outlets: personDays(sampled), total })}
      </Callout>
      <div className="grid items-start gap-5 sm:grid-cols-2">
        <Field
          name="days"
          label={t("desk.days")}
          hint={total === null ? t("desk.daysAbove") : t("desk.daysHint", { days: total })}
          optional={total !== null}
        >
          <Input inputMode="decimal" className="max-w-32" />
        </Field>
        <Field name="overrideReason" label={t("desk.overrideReason")} hint={t("desk.overrideHint")} optional>
          <Textarea rows={2} maxLength={500} />
        </Field>
      </div>
    </ActionForm>
  );
}
