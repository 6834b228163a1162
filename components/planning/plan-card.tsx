import { useFormatter, useTranslations } from "next-intl";
import { PlanDates } from "@/components/planning/plan-dates";
import { Callout } from "@/components/ui/callout";
import { Card } from "@/components/ui/card";
import { DescriptionList } from "@/components/ui/description-list";
import { StatusBadge } from "@/components/ui/status-badge";
import type { PlanView } from "@/lib/planning/queries";

type State = "proposed" | "confirmed" | "objected" | "replaced";
const tones = { proposed: "warning", confirmed: "success", objected: "danger", replaced: "neutral" } as const;

function stateOf(plan: PlanView, isLatest: boolean): State {
  if (plan.objectedAt) return "objected";
  if (!isLatest) return "replaced";
  return plan.confirmedAt ? "confirmed" : "proposed";
}

type Props = { plan: PlanView; isLatest: boolean; headingLevel?: 2 | 3 };

/** One version of the audit plan, the same for the desk and the enterprise. */
export function PlanCard({ plan, isLatest, headingLevel = 2 }: Props) {
  const t = useTranslations("planning");
  const format = useFormatter();
  const state = stateOf(plan, isLatest);
  const at = (instant: Date) => format.dateTime(instant, { dateStyle: "medium", timeStyle: "short" });
  const items = [
    {
      term: t("dates"),
      value: (
        <span className="font-semibold tabular-nums">
          <PlanDates startsOn={plan.startsOn} endsOn={plan.endsOn} />
        </span>
      ),
    },
    { term: t("mode"), value: t(`modes.${plan.mode}`) },
    {
      term: t("team"),
      value: (
        <ul className="flex flex-wrap gap-x-6 gap-y-1">
          {plan.team.map((member) => (
            <li key={member.accountId}>
              <span className="font-medium">{member.name}</span>{" "}
              <span className="text-sm text-ink-muted">{t(`roles.${member.role}`)}</span>
            </li>
          ))}
        </ul>
      ),
    },
    {
      term: t("objectives"),
      value: plan.objectives && <p className="max-w-prose whitespace-pre-line">{plan.objectives}</p>,
    },
    { term: t("proposed"), value: t("who", { name: plan.proposedBy, at: at(plan.proposedAt) }) },
    ...(plan.confirmedAt
      ? [{ term: t("confirmed"), value: t("who", { name: plan.confirmedBy, at: at(plan.confirmedAt) }) }]
      : []),
  ];
  return (
    <Card
      headingLevel={headingLevel}
      title={t("version", { version: plan.version })}
      actions={<StatusBadge tone={tones[state]}>{t(`states.${state}`)}</StatusBadge>}
    >
      {plan.objectedAt && (
        <Callout tone="warning" title={t("objection", { at: at(plan.objectedAt) })} className="mb-5">
          <p className="whitespace-pre-line">{plan.objection}</p>
        </Callout>
      )}
      <DescriptionList items={items} />
    </Card>
  );
}
