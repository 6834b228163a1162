"use client";

import { useTranslations } from "next-intl";
import { RowEditor } from "@/components/applications/row-editor";
import { RowField } from "@/components/applications/row-field";
import { SectionForm } from "@/components/applications/section-form";
import type { SectionProps } from "@/components/applications/section-props";
import { Input } from "@/components/ui/input";
import { Select } from "@/components/ui/select";
import { saveOutletsSection } from "@/lib/applications/actions";
import { outletOwnerships } from "@/lib/applications/schema";

export function OutletsSection({ answers, today: _, creditCode: __, ...frame }: SectionProps) {
  const t = useTranslations("applications");
  const ownerships = outletOwnerships.map((value) => ({ value, label: t(`ownership.${value}`) }));
  return (
    <SectionForm
      {...frame}
      action={saveOutletsSection}
      title={t("sections.outlets")}
      description={t("sectionHints.outlets")}
    >
      <RowEditor
        rows={answers.outlets}
        legend={t("fields.outlets")}
        hint={t("hints.outlets")}
        rowLabel={(number) => t("outletRow", { number })}
        addLabel={t("addOutlet")}
        removeLabel={(number) => t("removeOutlet", { number })}
      >
        {(outlet, row) => (
          <div className="grid items-start gap-4 sm:grid-cols-[1fr_1.6fr_auto]">
            <RowField name="outletName" row={row} label={t("fields.outletName")}>
              {(name) => <Input name={name} defaultValue={outlet?.name} maxLength={100} />}
            </RowField>
            <RowField name="outletAddress" row={row} label={t("fields.outletAddress")}>
              {(name) => <Input name={name} defaultValue={outlet?.address} maxLength={200} />}
            </RowField>
            <RowField name="outletOwnership" row={row} label={t("fields.outletOwnership")}>
              {(name) => (
                <Select
                  name={name}
                  options={ownerships}
                  placeholder={false}
                  defaultValue={outlet?.ownership ?? "own"}
                />
              )}
            </RowField>
          </div>
        )}
      </RowEditor>
    </SectionForm>
  );
}
