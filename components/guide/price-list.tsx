import { useTranslations } from "next-intl";
import { money } from "@/components/guide/fee-table";
import { DescriptionList } from "@/components/ui/description-list";
import { type FeeKind, priceList } from "@/lib/rules/prices";

/** The body's price list as it stands. */
export function PriceList() {
  const t = useTranslations("guide.estimate");
  return (
    <section aria-labelledby="prices" className="grid gap-3">
      <h2 id="prices" className="text-lg">
        {t("table")}
      </h2>
      <DescriptionList
        look="grid"
        columns={4}
        items={(Object.keys(priceList) as FeeKind[]).map((kind) => ({
          term: t(`kinds.${kind}`),
          value: (
            <span className="tabular-nums">
              {money(priceList[kind])} <span className="text-sm text-ink-muted">{t(`perUnit.${kind}`)}</span>
            </span>
          ),
        }))}
      />
    </section>
  );
}
