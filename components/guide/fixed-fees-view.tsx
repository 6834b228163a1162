import { useTranslations } from "next-intl";
import { FeeTable, money } from "@/components/guide/fee-table";
import { Callout } from "@/components/ui/callout";
import { DescriptionList } from "@/components/ui/description-list";
import type { FixedFees } from "@/lib/guide/fee-estimate";
import { priceList } from "@/lib/rules/prices";

/** Above the person-day table: the fixed fees alone, and that the rest is quoted individually. */
export function FixedFeesView({ fees }: { fees: FixedFees }) {
  const t = useTranslations("guide.estimate");
  const { employees, outlets, tableEnd, quote } = fees;
  return (
    <section aria-labelledby="estimate" className="grid gap-6">
      <div>
        <h2 id="estimate" className="text-2xl">
          {t("result")}
        </h2>
        <p className="mt-1.5 text-ink-muted">{t("for", { employees, outlets })}</p>
      </div>
      <Callout tone="warning" title={t("above")}>
        {t("aboveText", { upTo: tableEnd })}
      </Callout>
      <FeeTable
        headingLevel={3}
        caption={t("fixed")}
        fees={quote.first}
        totalLabel={t("fixedFirst")}
        totalFen={quote.firstTotalFen}
      />
      <DescriptionList
        items={[
          { term: t("fixedSurveillance"), value: money(quote.surveillanceTotalFen) },
          { term: t("fixedThreeYears"), value: money(quote.threeYearTotalFen) },
          { term: t("perDay"), value: money(priceList.audit) },
        ]}
      />
    </section>
  );
}
