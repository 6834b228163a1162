import { useTranslations } from "next-intl";
import { Callout } from "@/components/ui/callout";

/** What holds for whoever comes from another body, the same words for the enterprise and at the desk. */
export function TransferRules() {
  const t = useTranslations("applications.transfer");
  return (
    <Callout tone="info" title={t("rulesTitle")}>
      <ul className="list-disc ps-5">
        {(["valid", "findings", "otherwise", "level"] as const).map((rule) => (
          <li key={rule}>{t(`rules.${rule}`)}</li>
        ))}
      </ul>
    </Callout>
  );
}
