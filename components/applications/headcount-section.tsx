"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { EligibilityPanel } from "@/components/applications/eligibility-panel";
import { RowEditor } from "@/components/applications/row-editor";
import { RowField } from "@/components/applications/row-field";
import { SectionForm } from "@/components/applications/section-form";
import type { SectionProps } from "@/components/applications/section-props";
import { DateInput } from "@/components/ui/date-input";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { saveHeadcountSection } from "@/lib/applications/actions";

export function HeadcountSection({ answers, today, creditCode: _, ...frame }: SectionProps) {
  const t = useTranslations("applications");
  const [live, setLive] = useState(answers);
  return (
    <SectionForm
      {...frame}
      action={saveHeadcountSection}
      title={t("sections.headcount")}
      description={t("sectionHints.headcount")}
      onLive={(data) => setLive({ ...answers, ...staffOf(data) })}
      aside={<EligibilityPanel answers={live} today={today} only="service_managers" />}
    >
      <div className="grid items-start gap-6 sm:grid-cols-2">
        <Field name="employeeCount" label={t("fields.employeeCount")} hint={t("hints.employeeCount")}>
          <Input inputMode="numeric" defaultValue={answers.employeeCount ?? ""} className="max-w-40" />
        </Field>
        <Field
          name="serviceStaffCount"
          label={t("fields.serviceStaffCount")}
          hint={t("hints.serviceStaffCount")}
        >
          <Input inputMode="numeric" defaultValue={answers.serviceStaffCount ?? ""} className="max-w-40" />
        </Field>
      </div>
      <RowEditor
        rows={answers.managers}
        legend={t("fields.managers")}
        hint={t("hints.managers")}
        rowLabel={(number) => t("managerRow", { number })}
        addLabel={t("addManager")}
        removeLabel={(number) => t("removeManager", { number })}
      >
        {(manager, row) => (
          <div className="grid items-start gap-4 sm:grid-cols-3">
            <RowField name="managerName" row={row} label={t("fields.managerName")}>
              {(name) => <Input name={name} defaultValue={manager?.name} maxLength={60} />}
            </RowField>
            <RowField name="managerCertificate" row={row} label={t("fields.managerCertificate")}>
              {(name) => <Input name={name} defaultValue={manager?.certificateNumber} maxLength={60} />}
            </RowField>
            <RowField name="managerValidUntil" row={row} label={t("fields.managerValidUntil")} optional>
              {(name) => <DateInput name={name} defaultValue={manager?.validUntil ?? ""} />}
            </RowField>
          </div>
        )}
      </RowEditor>
    </SectionForm>
  );
}

/** What the live computation needs of the form as it stands; wrong numbers count as unanswered. */
function staffOf(data: FormData) {
  const texts = (name: string) => data.getAll(name).map(String);
  const count = String(data.get("serviceStaffCount") ?? "").trim();
  const numbers = texts("managerCertificate[]");
  const days = texts("managerValidUntil[]");
  return {
    serviceStaffCount: /^\d{1,9}$/.test(count) ? Number(count) : null,
    managers: texts("managerName[]").map((name, row) => ({
      name,
      certificateNumber: numbers[row] ?? "",
      validUntil: days[row] || null,
    })),
  };
}
