import { useTranslations } from "next-intl";
import type { UsualDays } from "@/lib/cases/progress/usual-days";

/** How long a stage takes, in words that say whether it is experience or a target. */
export function useUsualText() {
  const t = useTranslations("organisations.progress");
  return (usual: UsualDays): string => {
    if (usual.basis === "experience") return t("experience", { half: usual.half, mostly: usual.mostly });
    return usual.basis === "target" ? t("target", { days: usual.days }) : t("none");
  };
}
