import { useLocale, useTranslations } from "next-intl";
import { AlsoSeen } from "@/components/practice/also-seen";
import { Card } from "@/components/ui/card";
import { DescriptionList } from "@/components/ui/description-list";
import { Stack } from "@/components/ui/stack";
import type { Scenario } from "@/lib/practice/scenario";

/** What a trainee reads before scoring: the organisation, its scope, the audit, and how to practise. */
export function CaseFile({ scenario }: { scenario: Scenario }) {
  const t = useTranslations("practice");
  const level = useTranslations("scoring.level");
  const locale = useLocale() === "en" ? "en" : "zh";
  return (
    <Stack>
      <Card title={t("file.title")} description={scenario.summary[locale]}>
        <DescriptionList
          items={[
            { term: t("file.organisation"), value: scenario.organisation[locale] },
            { term: t("file.scope"), value: scenario.scope[locale] },
            { term: t("requested"), value: level(scenario.requestedLevel) },
            { term: t("file.people"), value: scenario.people[locale] },
            { term: t("file.setting"), value: scenario.setting[locale] },
          ]}
        />
      </Card>
      <Card title={t("file.how")}>
        <p className="max-w-prose leading-7">{t("file.howText")}</p>
      </Card>
      <AlsoSeen scenario={scenario} />
    </Stack>
  );
}
