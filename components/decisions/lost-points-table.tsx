import { useLocale, useTranslations } from "next-intl";
import { type Column, DataTable } from "@/components/ui/data-table";
import { decimal } from "@/lib/decisions/decimal";
import { type LostPoints, lostPoints } from "@/lib/decisions/lost-points";
import { getEdition } from "@/lib/scoring/editions";
import type { Scored } from "@/lib/scoring/score";

type Props = { result: Scored; editionId: string };

/** Which clauses cost points, and how many of how many. */
export function LostPointsTable({ result, editionId }: Props) {
  const t = useTranslations("decisions.lost");
  const locale = useLocale() === "en" ? "en" : "zh";
  const rows = lostPoints(getEdition(editionId), result);
  const columns: Column<LostPoints>[] = [
    {
      key: "clause",
      header: t("clause"),
      rowHeader: true,
      cell: (row) => <span className="whitespace-nowrap tabular-nums">{row.clause || t("special")}</span>,
    },
    {
      key: "title",
      header: t("asks"),
      cell: (row) => row.title?.[locale] ?? t("specialText", { count: Number(row.lost) }),
    },
    {
      key: "lost",
      header: t("points"),
      align: "end",
      cell: (row) =>
        row.points === null
          ? `−${decimal(row.lost)}`
          : t("lostOf", { lost: decimal(row.lost), points: row.points }),
    },
  ];
  return (
    <DataTable
      framed={false}
      caption={t("caption")}
      columns={columns}
      rows={rows}
      rowKey={(row) => row.clause || "special"}
      empty={<p className="px-5 pb-5 text-ink-muted sm:px-6">{t("none")}</p>}
    />
  );
}
