import { useLocale, useTranslations } from "next-intl";
import { ChecklistTable } from "@/components/guide/checklist-table";
import { ConditionList } from "@/components/guide/condition-list";
import { GuideFrame } from "@/components/guide/guide-frame";
import { buttonStyle } from "@/components/ui/button-style";
import { Callout } from "@/components/ui/callout";
import { Stack } from "@/components/ui/stack";
import { getPathname } from "@/lib/i18n/navigation";
import { type EnterpriseType, enterpriseTypes } from "@/lib/organisations/schema";

/** Conditions and documents of one type of enterprise; a plain GET form chooses it, and the page prints well. */
export function MaterialsPage({ type, isUnknown }: { type: EnterpriseType; isUnknown: boolean }) {
  const t = useTranslations("guide.checklist");
  const organisations = useTranslations("organisations");
  const locale = useLocale();
  return (
    <GuideFrame current="materials" title={t("title")} lead={t("lead")}>
      <Stack gap="lg">
        <form
          action={getPathname({ href: "/guide/materials", locale })}
          method="get"
          aria-label={t("type")}
          data-print="hide"
          className="grid gap-4 rounded-lg border border-line bg-surface px-5 py-5 shadow-sm sm:px-6"
        >
          <fieldset aria-describedby={isUnknown ? "guide-type-problem" : undefined}>
            <legend className="mb-2 text-[0.9375rem] font-medium">{t("type")}</legend>
            {isUnknown && (
              <p id="guide-type-problem" className="mb-2 text-sm font-medium text-danger-ink">
                {t("unknown")}
              </p>
            )}
            <div className="grid gap-3 sm:grid-cols-2">
              {enterpriseTypes.map((each) => (
                <label key={each} className="flex min-h-11 items-start gap-2.5">
                  <input
                    type="radio"
                    name="type"
                    value={each}
                    defaultChecked={each === type}
                    className="mt-1.5 size-4 shrink-0 accent-primary"
                  />
                  <span>
                    {organisations(`types.${each}`)}
                    <span className="block text-sm text-ink-muted">{organisations(`typeHints.${each}`)}</span>
                  </span>
                </label>
              ))}
            </div>
          </fieldset>
          <div className="flex flex-wrap items-center gap-x-5 gap-y-2">
            <button type="submit" className={buttonStyle({})}>
              {t("submit")}
            </button>
            <span className="text-sm text-ink-muted">{t("print")}</span>
          </div>
        </form>
        <ConditionList />
        <ChecklistTable type={type} />
        <Callout tone="info">{t("pass")}</Callout>
      </Stack>
    </GuideFrame>
  );
}
