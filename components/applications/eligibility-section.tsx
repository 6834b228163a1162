"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { EligibilityPanel } from "@/components/applications/eligibility-panel";
import { SectionForm } from "@/components/applications/section-form";
import type { SectionProps } from "@/components/applications/section-props";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { RadioGroup } from "@/components/ui/radio-group";
import { saveEligibilitySection } from "@/lib/applications/actions";

const questions = [
  "independentLegalPerson",
  "serviceRulesComplete",
  "earmarkedFunds",
  "noMajorFailure",
] as const;

export function EligibilitySection({ answers, today, creditCode: _, ...frame }: SectionProps) {
  const t = useTranslations("applications");
  const [live, setLive] = useState(answers);
  const options = (["yes", "no"] as const).map((value) => ({ value, label: t(`answers.${value}`) }));
  const given = (answer: boolean | null) => (answer === null ? undefined : answer ? "yes" : "no");
  const question = (name: (typeof questions)[number]) => (
    <Field name={name} label={t(`questions.${name}`)} hint={t(`hints.${name}`)} group>
      <RadioGroup look="segmented" options={options} defaultValue={given(answers[name])} />
    </Field>
  );
  return (
    <SectionForm
      {...frame}
      action={saveEligibilitySection}
      title={t("sections.eligibility")}
      description={t("sectionHints.eligibility")}
      onLive={(data) => setLive({ ...answers, ...answersOf(data) })}
      aside={<EligibilityPanel answers={live} today={today} />}
    >
      {question("independentLegalPerson")}
      {question("serviceRulesComplete")}
      <Field name="serviceOwner" label={t("questions.serviceOwner")} hint={t("hints.serviceOwner")}>
        <Input defaultValue={answers.serviceOwner} maxLength={60} className="max-w-72" />
      </Field>
      {question("earmarkedFunds")}
      {question("noMajorFailure")}
    </SectionForm>
  );
}

function answersOf(data: FormData) {
  const answer = (name: string) => (data.get(name) === null ? null : data.get(name) === "yes");
  return {
    independentLegalPerson: answer("independentLegalPerson"),
    serviceRulesComplete: answer("serviceRulesComplete"),
    serviceOwner: String(data.get("serviceOwner") ?? ""),
    earmarkedFunds: answer("earmarkedFunds"),
    noMajorFailure: answer("noMajorFailure"),
  };
}
