import { useTranslations } from "next-intl";
import type { Day } from "@/lib/calendar";

/** Days of an audit in words; a single day is said once. */
export function useDayRange() {
  const t = useTranslations("audits.list");
  return (from: Day, to: Day) => (from === to ? from : t("dates", { from, to }));
}
