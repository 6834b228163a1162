import { useTranslations } from "next-intl";
import { GuideSection } from "@/components/guide/guide-section";
import { ReportMail } from "@/components/guide/no-promise-notice";
import { DescriptionList } from "@/components/ui/description-list";
import { APPEAL_DAYS } from "@/lib/certificates/body";

const ways = ["declined", "withdraw", "refused", "appeal", "complaint", "fake"] as const;

/** What an enterprise can do when it is refused, disagrees or wants to leave. */
export function WaysPart() {
  const t = useTranslations("guide.ways");
  return (
    <GuideSection id="ways" title={t("title")}>
      <DescriptionList
        items={ways.map((way) => ({
          term: t(way),
          value: t.rich(`${way}Text`, { ...APPEAL_DAYS, mail: () => <ReportMail /> }),
        }))}
      />
    </GuideSection>
  );
}
