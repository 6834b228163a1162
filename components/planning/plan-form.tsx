"use client";

import { useTranslations } from "next-intl";
import { type FormEvent, useState } from "react";
import { TeamChoices } from "@/components/planning/team-choices";
import { ActionForm } from "@/components/ui/action-form";
import { DateInput } from "@/components/ui/date-input";
import { Field } from "@/components/ui/field";
import { RadioGroup } from "@/components/ui/radio-group";
import { Textarea } from "@/components/ui/textarea";
import type { Day } from "@/lib/calendar";
import { proposePlan } from "@/lib/planning/actions";
import type { TeamCandidate } from "@/lib/planning/loaders";
import type { PlanView } from "@/lib/planning/queries";
import { daysOf } from "@/lib/planning/rules";
import { auditModes } from "@/lib/planning/schema";

type Props = {
  caseId: string;
  /** The plan that this one follows, if there is one. */
  former?: PlanView;
  halfDays: number | null;
  today: Day;
  suggestedStart: Day;
  candidates: readonly TeamCandidate[];
};

/** Dates, mode and team. Who is booked shows while the dates are chosen; the database has the last word. */
export function PlanForm({ caseId, former, halfDays, today, suggestedStart, candidates }: Props) {
  const t = useTranslations("planning");
  const fit = former && former.startsOn >= today ? former : undefined;
  const inTeam = (role: PlanView["team"][number]["role"]) =>
    (former?.team ?? []).filter((member) => member.role === role).map((member) => member.accountId);
  const [draft, setDraft] = useState({
    startsOn: fit?.startsOn ?? suggestedStart,
    endsOn: fit?.endsOn ?? suggestedStart,
    auditing: inTeam("lead").length + inTeam("auditor").length,
  });

  function follow(event: FormEvent<HTMLDivElement>) {
    const form = event.currentTarget.closest("form");
    if (!form) return;
    const data = new FormData(form);
    setDraft({
      startsOn: String(data.get("startsOn")),
      endsOn: String(data.get("endsOn")),
      auditing: new Set([...data.getAll("lead"), ...data.getAll("auditors[]")]).size,
    });
  }

  const days = daysOf(draft);
  return (
    <ActionForm
      action={proposePlan}
      hidden={{ caseId, basedOn: String(former?.version ?? 0) }}
      submitLabel={t("form.submit")}
    >
      <div className="grid gap-6" onChange={follow}>
        <div className="flex flex-wrap gap-x-6 gap-y-5">
          <Field name="startsOn" label={t("form.startsOn")}>
            <DateInput min={today} defaultValue={draft.startsOn} />
          </Field>
          <Field name="endsOn" label={t("form.endsOn")}>
            <DateInput min={today} defaultValue={draft.endsOn} />
          </Field>
        </div>
        <Field name="mode" label={t("form.mode")} group>
          <RadioGroup
            look="segmented"
            defaultValue={former?.mode ?? "FS01"}
            options={auditModes.map((mode) => ({ value: mode, label: t(`modes.${mode}`) }))}
          />
        </Field>
        <div className="grid gap-x-8 gap-y-6 lg:grid-cols-3">
          <TeamChoices place="lead" candidates={candidates} span={draft} chosen={inTeam("lead")} />
          <TeamChoices place="auditor" candidates={candidates} span={draft} chosen={inTeam("auditor")} />
          <TeamChoices place="expert" candidates={candidates} span={draft} chosen={inTeam("expert")} />
        </div>
        <dl
          aria-live="polite"
          className="grid gap-x-8 gap-y-2 rounded-md bg-sunken px-4 py-3 text-[0.9375rem] sm:grid-cols-2"
        >
          <div>
            <dt className="text-sm text-ink-muted">{t("form.agreed")}</dt>
            <dd className="font-medium tabular-nums">
              {halfDays === null ? t("form.agreedNone") : t("form.personDays", { days: halfDays / 2 })}
            </dd>
          </div>
          <div>
            <dt className="text-sm text-ink-muted">{t("form.tally")}</dt>
            <dd className="font-medium tabular-nums">
              {t("form.tallyValue", { people: draft.auditing, days, total: draft.auditing * days })}
              <span className="ms-3 text-sm font-normal text-ink-muted">{t("form.tallyNote")}</span>
            </dd>
          </div>
        </dl>
        <Field name="objectives" label={t("form.objectives")}>
          <Textarea
            rows={10}
            maxLength={4000}
            defaultValue={former?.objectives || t("form.objectivesText")}
          />
        </Field>
      </div>
    </ActionForm>
  );
}
