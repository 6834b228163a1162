import { useTranslations } from "next-intl";
import type { RegisterFacts, Topic } from "@/lib/acceptance-review/schema";

/** What the register says about a topic, in one line. */
export function useRegisterText() {
  const t = useTranslations("acceptanceReview");
  const named = (names: readonly string[]) => (names.length > 0 ? names.join(t("list")) : t("nobody"));
  return (topic: Topic, facts: RegisterFacts): string => {
    const isCapacity = topic === "capacity";
    return t(`register.${topic}`, {
      reviewer: facts.reviewer.name,
      leads: named(isCapacity ? facts.freeLeads : facts.leads),
      auditors: named(isCapacity ? facts.freeAuditors : facts.auditors),
      related: named(facts.related),
      from: facts.period?.from ?? "",
      to: facts.period?.to ?? "",
    });
  };
}
