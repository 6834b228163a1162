import { useTranslations } from "next-intl";
import { type Column, DataTable } from "@/components/ui/data-table";
import { yuan } from "@/lib/applications/contract-pdf/yuan";
import type { Fee } from "@/lib/rules/prices";

/** Whole fen as people read them. */
export const money = (fen: number) => `¥${yuan(fen)}`;

type Props = {
  headingLevel: 3 | 4;
  caption: string;
  fees: readonly Fee[];
  totalLabel: string;
  totalFen: number;
};

/** The lines of a quotation and what they come to. */
export function FeeTable({ headingLevel, caption, fees, totalLabel, totalFen }: Props) {
  const t = useTranslations("guide.estimate");
  const Heading = `h${headingLevel}` as const;
  const columns: Column<Fee>[] = [
    { key: "fee", header: t("fee"), rowHeader: true, cell: ({ kind }) => t(`kinds.${kind}`) },
    {
      key: "quantity",
      header: t("quantity"),
      align: "end",
      cell: ({ kind, quantity }) => t(`units.${kind}`, { quantity: String(quantity) }),
    },
    { key: "price", header: t("unitPrice"), align: "end", cell: (fee) => money(fee.unitPriceFen) },
    { key: "amount", header: t("amount"), align: "end", cell: (fee) => money(fee.amountFen) },
  ];
  return (
    <div className="grid gap-2.5">
      <Heading className="text-base">{caption}</Heading>
      <DataTable caption={caption} columns={columns} rows={fees} rowKey={({ kind }) => kind} />
      <p className="flex flex-wrap justify-end gap-x-3 px-4 text-[0.9375rem]">
        {totalLabel}
        <strong className="tabular-nums">{money(totalFen)}</strong>
      </p>
    </div>
  );
}
