"use client";

import { useTranslations } from "next-intl";
import { useId } from "react";
import { useRecordForm } from "@/components/site-record/record-context";
import { Field } from "@/components/ui/field";
import { type Choice, RadioGroup } from "@/components/ui/radio-group";

type Props = { name: string; label: string; options: readonly Choice[] };

/** One of a few, as part of a record entry. */
export function RecordChoice({ name, label, options }: Props) {
  const t = useTranslations("siteRecord.entry");
  const { text, change, isMissing, writable } = useRecordForm();
  const id = useId();
  return (
    <Field name={name} label={label} group error={isMissing(name) ? t("choose", { label }) : undefined}>
      <RadioGroup
        // Two open entries must not share one group of radio buttons.
        name={id}
        look="touch"
        required={false}
        disabled={!writable}
        value={text(name)}
        onValueChange={(value) => change({ [name]: value })}
        options={options}
        className="grid-cols-[repeat(auto-fit,minmax(11rem,1fr))]"
      />
    </Field>
  );
}
