import { useTranslations } from "next-intl";
import { useDayRange } from "@/components/audits/day-range";
import { Card } from "@/components/ui/card";
import { DescriptionList } from "@/components/ui/description-list";
import type { AuditSetting as Setting } from "@/lib/audits/field/queries";

/** What the audit is about: organisation, scope, dates, team. */
export function AuditSetting({ setting }: { setting: Setting }) {
  const t = useTranslations("audits");
  const level = useTranslations("scoring.level");
  const dates = useDayRange()(setting.startsOn, setting.endsOn);
  return (
    <Card title={t("setting.title")}>
      <DescriptionList
        items={[
          { term: t("setting.organisation"), value: setting.organisationName },
          { term: t("setting.address"), value: setting.address },
          { term: t("setting.scope"), value: setting.scope },
          {
            term: t("setting.requestedLevel"),
            value: setting.requestedLevel && level(setting.requestedLevel),
          },
          { term: t("setting.dates"), value: setting.startsOn && dates },
          { term: t("setting.mode"), value: setting.mode && t(`modes.${setting.mode}`) },
          {
            term: t("setting.team"),
            value: setting.team.map(({ name, role }) => `${name}（${t(`roles.${role}`)}）`).join("、"),
          },
          { term: t("setting.objectives"), value: setting.objectives },
        ]}
      />
    </Card>
  );
}
