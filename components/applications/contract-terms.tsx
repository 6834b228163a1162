import { useTranslations } from "next-intl";
import { DataTable } from "@/components/ui/data-table";
import { DescriptionList } from "@/components/ui/description-list";
import type { ContractTerms } from "@/lib/applications/contract-pdf/terms";
import { yuan } from "@/lib/applications/contract-pdf/yuan";

/** The contract's main points, from the same terms as its text. */
export function ContractTermsView({ terms }: { terms: ContractTerms }) {
  const t = useTranslations("applications.contract");
  const desk = useTranslations("applications.desk");
  const money = (fen: number) => `¥${yuan(fen)}`;
  return (
    <section aria-label={t("terms")} className="grid gap-4">
      <h3 className="font-semibold">{t("terms")}</h3>
      <DescriptionList
        items={[
          { term: t("scope"), value: terms.scope },
          { term: t("basis"), value: terms.basis },
          {
            term: t("personDays"),
            value: terms.personDays.map(({ stage, days }) => (
              <p key={stage}>
                {stage}：<span className="tabular-nums">{desk("days2", { days })}</span>
              </p>
            )),
          },
        ]}
      />
      <h3 className="font-semibold">{t("fees")}</h3>
      <DataTable
        caption={t("fees")}
        rows={terms.fees}
        rowKey={({ name }) => name}
        columns={[
          { key: "fee", header: t("fee"), cell: ({ name }) => name, rowHeader: true },
          {
            key: "quantity",
            header: t("quantity"),
            cell: (fee) => `${fee.quantity}${fee.unit}`,
            align: "end",
          },
          { key: "price", header: t("unitPrice"), cell: (fee) => money(fee.unitPriceFen), align: "end" },
          { key: "amount", header: t("amount"), cell: (fee) => money(fee.amountFen), align: "end" },
        ]}
      />
      <DescriptionList
        items={[
          { term: t("total"), value: <strong className="tabular-nums">{money(terms.totalFen)}</strong> },
          {
            term: t("threeYears"),
            value: <span className="tabular-nums">{money(terms.threeYearTotalFen)}</span>,
          },
        ]}
      />
    </section>
  );
}
