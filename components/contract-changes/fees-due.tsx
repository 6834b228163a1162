import { useTranslations } from "next-intl";
import { DataTable } from "@/components/ui/data-table";
import { yuan } from "@/lib/applications/contract-pdf/yuan";
import { type FeeDue, sumDue } from "@/lib/contract-changes/fees-due";

/** What the contract makes due when it ends, line by line, with why. */
export function FeesDueTable({ fees }: { fees: readonly FeeDue[] }) {
  const t = useTranslations("contractChanges");
  const money = (fen: number) => `¥${yuan(fen)}`;
  return (
    <div className="grid gap-3">
      <DataTable
        caption={t("terminate.fees")}
        rows={fees}
        rowKey={({ name }) => name}
        columns={[
          { key: "fee", header: t("terminate.fee"), cell: ({ name }) => name, rowHeader: true },
          {
            key: "agreed",
            header: t("terminate.agreed"),
            cell: ({ agreedFen }) => money(agreedFen),
            align: "end",
          },
          { key: "due", header: t("terminate.due"), cell: ({ dueFen }) => money(dueFen), align: "end" },
          { key: "why", header: t("terminate.why"), cell: ({ ground }) => t(`grounds.${ground}`) },
        ]}
      />
      <p>
        {t("terminate.total")} <strong className="tabular-nums">{money(sumDue(fees))}</strong>
      </p>
      <p className="text-sm text-ink-muted">{t("terminate.paid")}</p>
    </div>
  );
}
