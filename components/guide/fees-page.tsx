import { useLocale, useTranslations } from "next-intl";
import { CountField } from "@/components/guide/count-field";
import { EstimateView } from "@/components/guide/estimate-view";
import { FixedFeesView } from "@/components/guide/fixed-fees-view";
import { GuideFrame } from "@/components/guide/guide-frame";
import { PriceList } from "@/components/guide/price-list";
import { buttonStyle } from "@/components/ui/button-style";
import { Callout } from "@/components/ui/callout";
import { Stack } from "@/components/ui/stack";
import type { FeeAnswer } from "@/lib/guide/answers";
import { getPathname } from "@/lib/i18n/navigation";
import type { FieldFault } from "@/lib/outcome";

/** The fee estimate: two numbers in, every figure with its working out. A plain GET form, no script. */
export function FeesPage({ typed, faults, answer }: FeeAnswer) {
  const t = useTranslations("guide.estimate");
  const ui = useTranslations("ui");
  const sentence = useTranslations("outcomes.fields");
  const locale = useLocale();
  const say = (fault: FieldFault | undefined) => fault && sentence(fault.code, fault.params ?? {});
  const outlets =
    faults.outlets?.code === "too_large"
      ? t("outOf", { max: faults.outlets.params?.max ?? 0 })
      : say(faults.outlets);
  return (
    <GuideFrame current="fees" title={t("title")} lead={t("lead")}>
      <Stack gap="lg">
        <form
          action={getPathname({ href: "/guide/fees", locale })}
          method="get"
          aria-label={t("title")}
          data-print="hide"
          className="grid max-w-3xl gap-5 rounded-lg border border-line bg-surface px-5 py-5 shadow-sm sm:px-6"
        >
          {Object.keys(faults).length > 0 && (
            <p role="alert" className="font-medium text-danger-ink">
              {t("problem")}
            </p>
          )}
          <div className="grid items-start gap-5 sm:grid-cols-2">
            <CountField
              name="employees"
              label={t("employees")}
              hint={t("employeesHint")}
              typed={typed.employees}
              problem={say(faults.employees)}
            />
            <CountField
              name="outlets"
              label={t("outlets")}
              hint={t("outletsHint")}
              typed={typed.outlets}
              problem={outlets}
              mark={ui("optional")}
            />
          </div>
          <div>
            <button type="submit" className={buttonStyle({})}>
              {t("submit")}
            </button>
          </div>
        </form>
        {answer?.kind === "estimate" && <EstimateView estimate={answer} />}
        {answer?.kind === "above_table" && <FixedFeesView fees={answer} />}
        {answer?.kind === "estimate" && <Callout tone="info">{t("binding")}</Callout>}
        <PriceList />
      </Stack>
    </GuideFrame>
  );
}
