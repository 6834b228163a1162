"use client";

import { useTranslations } from "next-intl";
import { SectionForm } from "@/components/applications/section-form";
import type { SectionProps } from "@/components/applications/section-props";
import { TransferFields } from "@/components/applications/transfer-fields";
import { searchIndustries } from "@/components/organisations/official-search";
import { Combobox } from "@/components/ui/combobox";
import { Field } from "@/components/ui/field";
import { RadioGroup } from "@/components/ui/radio-group";
import { Textarea } from "@/components/ui/textarea";
import { saveScopeSection } from "@/lib/applications/actions";
import { requestedLevels } from "@/lib/applications/schema";

export function ScopeSection({
  answers,
  officialNames,
  regionSuggestion: _,
  today: __,
  creditCode: ___,
  ...frame
}: SectionProps) {
  const t = useTranslations("applications");
  const levels = useTranslations("ui.level");
  const options = requestedLevels.map((value) => ({
    value,
    label: levels(value),
    hint: t(`levelHints.${value}`),
  }));
  return (
    <SectionForm
      {...frame}
      action={saveScopeSection}
      title={t("sections.scope")}
      description={t("sectionHints.scope")}
    >
      <Field name="products" label={t("fields.products")} hint={t("hints.products")}>
        <Textarea rows={3} defaultValue={answers.products} maxLength={1000} />
      </Field>
      <Field name="industryCode" label={t("fields.industryCode")} hint={t("hints.industryCode")} optional>
        <Combobox
          defaultValue={answers.industryCode}
          defaultLabel={officialNames.industry}
          search={searchIndustries}
        />
      </Field>
      <Field name="scope" label={t("fields.scope")} hint={t("hints.scope")}>
        <Textarea rows={2} defaultValue={answers.scope} maxLength={300} />
      </Field>
      <Field name="scopeEn" label={t("fields.scopeEn")} hint={t("hints.scopeEn")} optional>
        <Textarea rows={2} defaultValue={answers.scopeEn} maxLength={600} lang="en" />
      </Field>
      <Field name="requestedLevel" label={t("fields.requestedLevel")} hint={t("hints.requestedLevel")} group>
        <RadioGroup options={options} defaultValue={answers.requestedLevel ?? undefined} />
      </Field>
      <TransferFields claim={answers.transfer} />
    </SectionForm>
  );
}
