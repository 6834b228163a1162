import { useTranslations } from "next-intl";
import { GuideFrame } from "@/components/guide/guide-frame";
import { GuideSection, Points } from "@/components/guide/guide-section";
import { LevelsPart } from "@/components/guide/levels-part";
import { NoPromiseNotice } from "@/components/guide/no-promise-notice";
import { ProcessPart } from "@/components/guide/process-part";
import { RightsPart } from "@/components/guide/rights-part";
import { WaysPart } from "@/components/guide/ways-part";
import { LinkButton } from "@/components/ui/link-button";
import { TextLink } from "@/components/ui/text-link";

const parts = ["levels", "process", "needed", "fees", "rights", "ways"] as const;
const needed = ["conditions", "rules", "managers", "record", "onSite"] as const;

/** What everybody should know before they apply, the same for all of them. */
export function GuidePage() {
  const t = useTranslations("guide");
  return (
    <GuideFrame current="overview" title={t("overview.title")} lead={t("overview.lead")}>
      <NoPromiseNotice />
      <nav aria-label={t("overview.contents")} data-print="hide" className="mt-6">
        <ul className="flex flex-wrap gap-x-6 gap-y-1">
          {parts.map((part) => (
            <li key={part}>
              <TextLink
                href={`#${part}`}
                className="inline-flex min-h-9 pointer-coarse:min-h-11 items-center"
              >
                {t(`${part}.title`)}
              </TextLink>
            </li>
          ))}
        </ul>
      </nav>
      <div className="mt-10 grid gap-14">
        <LevelsPart />
        <ProcessPart />
        <GuideSection id="needed" title={t("needed.title")} lead={t("needed.lead")}>
          <Points points={needed.map((key) => t(`needed.${key}`))} />
          <p>
            <TextLink href="/guide/materials">{t("needed.link")}</TextLink>
          </p>
        </GuideSection>
        <GuideSection id="fees" title={t("fees.title")} lead={t("fees.text")}>
          <p>
            <TextLink href="/guide/fees">{t("fees.link")}</TextLink>
          </p>
        </GuideSection>
        <RightsPart />
        <WaysPart />
        <section aria-label={t("next.title")} data-print="hide" className="border-t border-line pt-8">
          <h2 className="text-lg">{t("next.title")}</h2>
          <div className="mt-4 flex flex-wrap gap-3">
            <LinkButton href="/register">{t("next.register")}</LinkButton>
            <LinkButton href="/guide/fees" tone="secondary">
              {t("next.fees")}
            </LinkButton>
            <LinkButton href="/guide/materials" tone="secondary">
              {t("next.materials")}
            </LinkButton>
          </div>
        </section>
      </div>
    </GuideFrame>
  );
}
