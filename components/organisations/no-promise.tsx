import { useTranslations } from "next-intl";
import { Callout } from "@/components/ui/callout";

/** What every applicant has to know before they begin. */
export function NoPromise() {
  const t = useTranslations("organisations.portal");
  return (
    <Callout tone="info" title={t("noticeTitle")}>
      {t("notice")}
    </Callout>
  );
}
