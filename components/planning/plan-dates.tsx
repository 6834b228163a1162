import { useFormatter, useTranslations } from "next-intl";
import { type Day, dateOfDay } from "@/lib/calendar";
import { daysOf } from "@/lib/planning/rules";

/** The days of a plan with their number. */
export function PlanDates({ startsOn, endsOn }: { startsOn: Day; endsOn: Day }) {
  const t = useTranslations("planning");
  const format = useFormatter();
  const day = (value: Day) => format.dateTime(dateOfDay(value), { dateStyle: "medium", timeZone: "UTC" });
  return startsOn === endsOn
    ? t("oneDay", { from: day(startsOn) })
    : t("datesValue", { from: day(startsOn), to: day(endsOn), days: daysOf({ startsOn, endsOn }) });
}
