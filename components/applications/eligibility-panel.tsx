"use client";

import { useTranslations } from "next-intl";
import { Card } from "@/components/ui/card";
import { StatusBadge } from "@/components/ui/status-badge";
import {
  type ConditionState,
  type EligibilityAnswers,
  type EligibilityCondition,
  eligibilityOf,
} from "@/lib/applications/eligibility";
import type { Day } from "@/lib/calendar";

const tones = { met: "success", not_met: "danger", unanswered: "neutral" } as const satisfies Record<
  ConditionState,
  string
>;

type Props = {
  answers: EligibilityAnswers;
  today: Day;
  /** One condition alone. */
  only?: EligibilityCondition;
};

/** The conditions for applying and whether they are met, by the same rule as at submission and at the desk. */
export function EligibilityPanel({ answers, today, only }: Props) {
  const t = useTranslations("applications");
  const { conditions, managers, eligible } = eligibilityOf(answers, today);
  const shown = conditions.filter(({ condition }) => !only || condition === only);
  return (
    <Card
      title={t(only ? "eligibility.managersTitle" : "eligibility.title")}
      description={only ? undefined : t(eligible ? "eligibility.allMet" : "eligibility.notYet")}
    >
      <ul aria-live="polite" className="divide-y divide-line">
        {shown.map(({ condition, state }) => (
          <li
            key={condition}
            className="flex flex-wrap items-start justify-between gap-x-6 gap-y-1 py-2.5 first:pt-0 last:pb-0"
          >
            <div className="min-w-0">
              <p className="font-medium">{t(`conditions.${condition}`)}</p>
              {condition === "service_managers" && (
                <p className="text-sm text-ink-muted">
                  {managers.required === null
                    ? t("eligibility.managersUnknown")
                    : t("eligibility.managers", { required: managers.required, counted: managers.counted })}
                  {managers.expired > 0 &&
                    ` ${t("eligibility.managersExpired", { expired: managers.expired })}`}
                </p>
              )}
            </div>
            <StatusBadge tone={tones[state]}>{t(`eligibility.states.${state}`)}</StatusBadge>
          </li>
        ))}
      </ul>
    </Card>
  );
}
