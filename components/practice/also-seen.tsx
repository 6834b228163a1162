import { useLocale, useTranslations } from "next-intl";
import { Card } from "@/components/ui/card";
import type { Scenario } from "@/lib/practice/scenario";

/** What was seen outside the clauses, where special deductions and a bonus may be found. */
export function AlsoSeen({ scenario }: { scenario: Scenario }) {
  const t = useTranslations("practice");
  const locale = useLocale() === "en" ? "en" : "zh";
  return (
    <Card title={t("alsoSeen")} description={t("alsoSeenText")} className="border-gold-line">
      <ul className="grid list-disc gap-2 ps-5">
        {scenario.alsoSeen.map((seen) => (
          <li key={seen.en} className="leading-7">
            {seen[locale]}
          </li>
        ))}
      </ul>
    </Card>
  );
}
