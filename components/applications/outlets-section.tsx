"use client";

import { useTranslations } from "next-intl";
import { useEffect, useRef, useState } from "react";
import { OutletImport } from "@/components/applications/outlet-import";
import { RowEditor } from "@/components/applications/row-editor";
import { RowField } from "@/components/applications/row-field";
import { SectionForm } from "@/components/applications/section-form";
import type { SectionProps } from "@/components/applications/section-props";
import { Input } from "@/components/ui/input";
import { Select } from "@/components/ui/select";
import { saveOutletsSection } from "@/lib/applications/actions";
import { outletsOfForm } from "@/lib/applications/outlets-of-form";
import { MAX_OUTLET_ADDRESS, MAX_OUTLET_NAME, outletOwnerships } from "@/lib/applications/schema";

export function OutletsSection({ answers, today: _, creditCode: __, ...frame }: SectionProps) {
  const t = useTranslations("applications");
  const ownerships = outletOwnerships.map((value) => ({ value, label: t(`ownership.${value}`) }));
  const inside = useRef<HTMLDivElement>(null);
  const [{ rows, imports }, setList] = useState({ rows: answers.outlets, imports: 0 });

  // What an import put there is saved as if it had been typed.
  useEffect(() => {
    if (imports > 0) inside.current?.dispatchEvent(new Event("input", { bubbles: true }));
  }, [imports]);

  return (
    <SectionForm
      {...frame}
      action={saveOutletsSection}
      title={t("sections.outlets")}
      description={t("sectionHints.outlets")}
    >
      <div ref={inside} className="grid min-w-0 gap-6">
        <OutletImport
          current={() => outletsOfForm(new FormData(inside.current?.closest("form") ?? undefined))}
          onTake={(outlets) => setList((before) => ({ rows: outlets, imports: before.imports + 1 }))}
        />
        <RowEditor
          key={imports}
          rows={rows}
          legend={t("fields.outlets")}
          hint={t("hints.outlets")}
          rowLabel={(number) => t("outletRow", { number })}
          addLabel={t("addOutlet")}
          removeLabel={(number) => t("removeOutlet", { number })}
        >
          {(outlet, row) => (
            <div className="grid items-start gap-4 sm:grid-cols-2 xl:grid-cols-[1fr_1.6fr_auto_6rem]">
              <RowField name="outletName" row={row} label={t("fields.outletName")}>
                {(name) => <Input name={name} defaultValue={outlet?.name} maxLength={MAX_OUTLET_NAME} />}
              </RowField>
              <RowField name="outletAddress" row={row} label={t("fields.outletAddress")}>
                {(name) => (
                  <Input name={name} defaultValue={outlet?.address} maxLength={MAX_OUTLET_ADDRESS} />
                )}
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
              <RowField name="outletStaffCount" row={row} label={t("fields.outletStaffCount")} optional>
                {(name) => (
                  <Input
                    name={name}
                    inputMode="numeric"
                    defaultValue={outlet?.staffCount ?? ""}
                    maxLength={12}
                  />
                )}
              </RowField>
            </div>
          )}
        </RowEditor>
      </div>
    </SectionForm>
  );
}
