"use client";

import { useTranslations } from "next-intl";
import { SectionForm } from "@/components/applications/section-form";
import type { SectionProps } from "@/components/applications/section-props";
import { searchRegions } from "@/components/organisations/official-search";
import { Combobox } from "@/components/ui/combobox";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { Select } from "@/components/ui/select";
import { saveOrganisationSection } from "@/lib/applications/actions";
import { enterpriseTypes } from "@/lib/organisations/schema";

export function OrganisationSection({
  answers: { organisation },
  officialNames,
  regionSuggestion,
  creditCode,
  today: _,
  ...frame
}: SectionProps) {
  const t = useTranslations("applications");
  const types = useTranslations("organisations.types");
  const options = enterpriseTypes.map((value) => ({ value, label: types(value) }));
  return (
    <SectionForm
      {...frame}
      action={saveOrganisationSection}
      title={t("sections.organisation")}
      description={t("sectionHints.organisation")}
    >
      <Field name="name" label={t("fields.name")}>
        <Input defaultValue={organisation.name} maxLength={100} />
      </Field>
      <Field name="nameEn" label={t("fields.nameEn")} hint={t("hints.nameEn")} optional>
        <Input defaultValue={organisation.nameEn} maxLength={200} lang="en" />
      </Field>
      <div className="grid items-start gap-6 sm:grid-cols-2">
        <div className="grid gap-1.5">
          <p className="text-[0.9375rem] leading-6 font-medium">{t("fields.creditCode")}</p>
          <p className="flex min-h-11 items-center font-mono tracking-wide">{creditCode}</p>
        </div>
        <Field name="enterpriseType" label={t("fields.enterpriseType")}>
          <Select options={options} placeholder={false} defaultValue={organisation.enterpriseType} />
        </Field>
        <Field name="legalPerson" label={t("fields.legalPerson")}>
          <Input defaultValue={organisation.legalPerson} maxLength={60} />
        </Field>
      </div>
      <Field name="registeredAddress" label={t("fields.registeredAddress")}>
        <Input defaultValue={organisation.registeredAddress} maxLength={200} />
      </Field>
      <Field name="regionCode" label={t("fields.regionCode")} hint={t("hints.regionCode")} optional>
        <Combobox
          defaultValue={organisation.regionCode}
          defaultLabel={officialNames.region}
          suggestion={regionSuggestion}
          search={searchRegions}
        />
      </Field>
      <Field name="officeAddress" label={t("fields.officeAddress")} hint={t("hints.officeAddress")}>
        <Input defaultValue={organisation.officeAddress} maxLength={200} />
      </Field>
      <Field name="addressEn" label={t("fields.addressEn")} hint={t("hints.addressEn")} optional>
        <Input defaultValue={organisation.addressEn} maxLength={300} lang="en" />
      </Field>
      <div className="grid items-start gap-6 sm:grid-cols-2">
        <Field name="contactName" label={t("fields.contactName")}>
          <Input defaultValue={organisation.contactName} maxLength={60} />
        </Field>
        <Field name="contactPhone" label={t("fields.contactPhone")}>
          <Input type="tel" defaultValue={organisation.contactPhone} maxLength={30} />
        </Field>
      </div>
    </SectionForm>
  );
}
