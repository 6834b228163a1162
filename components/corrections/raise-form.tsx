"use client";

import { useLocale, useTranslations } from "next-intl";
import { useState } from "react";
import { ActionForm } from "@/components/ui/action-form";
import { Field } from "@/components/ui/field";
import { RadioGroup } from "@/components/ui/radio-group";
import { Select } from "@/components/ui/select";
import { Textarea } from "@/components/ui/textarea";
import { raise } from "@/lib/corrections/actions";
import { requirementOf, type Subject } from "@/lib/corrections/subjects";
import { findItem } from "@/lib/scoring/edition";
import { getEdition } from "@/lib/scoring/editions";

type Props = {
  caseId: string;
  editionId: string;
  subjects: readonly Subject[];
  /** The entry that the auditor came from. */
  chosen: string;
  onDone: () => void;
};

/** A new non-conformity; its texts begin with what the scorecard says and are the auditor's to change. */
export function RaiseForm({ caseId, editionId, subjects, chosen, onDone }: Props) {
  const t = useTranslations("corrections.raise");
  const special = useTranslations("corrections");
  const kinds = useTranslations("audits.special.kinds");
  const locale = useLocale() === "en" ? "en" : "zh";
  const edition = getEdition(editionId);
  const prefilled = (field: string) => ({
    requirement: field === "" ? "" : requirementOf(edition, field, locale),
    evidence: subjects.find((each) => each.field === field)?.finding ?? "",
  });
  const [subject, setSubject] = useState(chosen);
  const [texts, setTexts] = useState(prefilled(chosen));

  function choose(field: string) {
    const before = prefilled(subject);
    const after = prefilled(field);
    setSubject(field);
    // Only what nobody has touched follows the choice.
    setTexts((now) => ({
      requirement: now.requirement === before.requirement ? after.requirement : now.requirement,
      evidence: now.evidence === before.evidence ? after.evidence : now.evidence,
    }));
  }

  const labelOf = ({ clause, kind }: Subject) =>
    clause
      ? `${clause} ${findItem(edition, clause)?.title[locale] ?? ""}`
      : kind
        ? `${special("special")}：${kinds(kind)}`
        : "";

  return (
    <ActionForm
      action={raise}
      hidden={{ caseId }}
      submitLabel={t("submit")}
      submitSize="touch"
      onDone={onDone}
      aria-label={t("title")}
    >
      <Field name="subject" label={t("subject")}>
        <Select
          value={subject}
          onChange={(event) => choose(event.target.value)}
          placeholder={t("noSubject")}
          className="min-h-12 text-base"
          options={subjects.map((each) => ({ value: each.field, label: labelOf(each) }))}
        />
      </Field>
      <Field name="grade" label={t("grade")} group>
        <RadioGroup
          look="touch"
          options={[
            { value: "general", label: t("general") },
            { value: "serious", label: t("serious") },
          ]}
        />
      </Field>
      <Field name="requirement" label={t("requirement")} hint={t("requirementHint")}>
        <Textarea
          rows={2}
          maxLength={4000}
          value={texts.requirement}
          onChange={(event) => setTexts({ ...texts, requirement: event.target.value })}
          className="text-base"
        />
      </Field>
      <Field name="evidence" label={t("evidence")} hint={t("evidenceHint")}>
        <Textarea
          rows={3}
          maxLength={4000}
          value={texts.evidence}
          onChange={(event) => setTexts({ ...texts, evidence: event.target.value })}
          className="text-base"
        />
      </Field>
    </ActionForm>
  );
}
