import { useFormatter, useTranslations } from "next-intl";
import { Card } from "@/components/ui/card";
import { type Day, dateOfDay } from "@/lib/calendar";
import type { PlanView } from "@/lib/planning/queries";
import { agendaOf, readyItemsOf } from "@/lib/visits/agenda";

/** What happens on which day and who comes, and what should be at hand. */
export function VisitAgenda({ plan }: { plan: PlanView }) {
  const t = useTranslations("visits");
  const planning = useTranslations("planning");
  const format = useFormatter();
  const day = (value: Day) => format.dateTime(dateOfDay(value), { dateStyle: "medium", timeZone: "UTC" });
  return (
    <div className="grid items-start gap-6 lg:grid-cols-2">
      <Card title={t("agenda.title")} description={planning(`modes.${plan.mode}`)}>
        <ol className="grid gap-4">
          {agendaOf(plan).map(({ from, to, activities }) => (
            <li key={from}>
              <p className="font-semibold tabular-nums">
                {from === to ? day(from) : t("agenda.days", { from: day(from), to: day(to) })}
              </p>
              <ul className="mt-1 grid list-disc gap-0.5 ps-5 text-[0.9375rem]">
                {activities.map((activity) => (
                  <li key={activity}>{t(`activities.${activity}`)}</li>
                ))}
              </ul>
            </li>
          ))}
        </ol>
        <h3 className="mt-5 text-sm text-ink-muted">{t("agenda.team")}</h3>
        <ul className="flex flex-wrap gap-x-6 gap-y-1">
          {plan.team.map(({ accountId, name, role }) => (
            <li key={accountId}>
              <span className="font-medium">{name}</span>{" "}
              <span className="text-sm text-ink-muted">{planning(`roles.${role}`)}</span>
            </li>
          ))}
        </ul>
      </Card>
      <Card title={t("ready.title")} description={t("ready.text")}>
        <ul className="grid list-disc gap-2 ps-5 text-[0.9375rem]">
          {readyItemsOf(plan.mode).map((item) => (
            <li key={item}>{t(`ready.items.${item}`)}</li>
          ))}
        </ul>
      </Card>
    </div>
  );
}
