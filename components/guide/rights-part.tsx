import { useTranslations } from "next-intl";
import { GuideSection, Points } from "@/components/guide/guide-section";

const rights = ["right1", "right2", "right3", "right4", "right5"] as const;
const duties = ["duty1", "duty2", "duty3", "duty4", "duty5", "duty6"] as const;

/** The contract's rights and duties in plain words. */
export function RightsPart() {
  const t = useTranslations("guide.rights");
  return (
    <GuideSection id="rights" title={t("title")}>
      <div className="grid gap-x-12 gap-y-8 md:grid-cols-2">
        <div className="grid content-start gap-3">
          <h3 className="text-lg">{t("rightsTitle")}</h3>
          <Points points={rights.map((key) => t(key))} />
        </div>
        <div className="grid content-start gap-3">
          <h3 className="text-lg">{t("dutiesTitle")}</h3>
          <Points points={duties.map((key) => t(key))} />
        </div>
      </div>
    </GuideSection>
  );
}
