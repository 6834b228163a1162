"use client";

import { useTranslations } from "next-intl";
import { ActionForm } from "@/components/ui/action-form";
import { Field } from "@/components/ui/field";
import { RadioGroup } from "@/components/ui/radio-group";
import { choose } from "@/lib/self-assessment/actions";
import { type PackName, packNames } from "@/lib/self-assessment/schema";

/** Which line of business further hints are shown for. */
export function PackForm({ organisationId, pack }: { organisationId: string; pack: PackName | "" }) {
  const t = useTranslations("selfAssessment");
  return (
    <ActionForm
      action={choose}
      hidden={{ organisationId }}
      submitLabel={t("packSave")}
      submitTone="secondary"
      aria-label={t("pack")}
    >
      <Field name="pack" label={t("pack")} hint={t("packHint")} group hideLabel>
        <RadioGroup
          look="segmented"
          defaultValue={pack}
          options={[
            { value: "", label: t("packNone") },
            ...packNames.map((name) => ({ value: name, label: t(`packs.${name}`) })),
          ]}
        />
      </Field>
    </ActionForm>
  );
}
