import { Check } from "lucide-react";
import { useTranslations } from "next-intl";
import { Callout } from "@/components/ui/callout";
import { LinkButton } from "@/components/ui/link-button";
import { TextLink } from "@/components/ui/text-link";
import { Band } from "./band";

const conditions = ["legal", "rules", "person", "manager", "record"] as const;

export function ApplySection() {
  const t = useTranslations("home.apply");
  return (
    <Band id="apply" title={t("title")} lead={t("lead")}>
      <div className="grid gap-12 lg:grid-cols-[minmax(0,1fr)_24rem] lg:gap-20">
        <div>
          <ul className="grid gap-3">
            {conditions.map((condition) => (
              <li key={condition} className="flex items-start gap-3">
                <Check
                  aria-hidden
                  strokeWidth={2.5}
                  className="mt-[0.3em] size-4.5 shrink-0 text-primary-ink"
                />
                {t(condition)}
              </li>
            ))}
          </ul>
          <p className="mt-6 flex flex-wrap gap-x-6 gap-y-1">
            <TextLink
              href="/guide/materials"
              className="inline-flex min-h-9 pointer-coarse:min-h-11 items-center"
            >
              {t("materials")}
            </TextLink>
            <TextLink href="/guide/fees" className="inline-flex min-h-9 pointer-coarse:min-h-11 items-center">
              {t("fees")}
            </TextLink>
          </p>
          <div className="mt-8 flex flex-wrap gap-3">
            <LinkButton href="/register" size="lg">
              {t("submit")}
            </LinkButton>
            <LinkButton href="/sign-in" size="lg" tone="secondary">
              {t("signIn")}
            </LinkButton>
          </div>
        </div>
        <Callout tone="warning" title={t("noticeTitle")} className="self-start">
          {t("notice")}
        </Callout>
      </div>
    </Band>
  );
}
