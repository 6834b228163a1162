import { useLocale, useTranslations } from "next-intl";
import { useItemTitle } from "@/components/document-review/item-title";
import { Card } from "@/components/ui/card";
import { type Column, DataTable } from "@/components/ui/data-table";
import { StatusBadge } from "@/components/ui/status-badge";
import { type CoveredClause, coverageOf } from "@/lib/document-review/coverage";
import type { DocumentView } from "@/lib/document-review/queries";
import { findItem, listItems } from "@/lib/scoring/edition";
import { getEdition } from "@/lib/scoring/editions";

const tones = { open: "danger", proved: "success", settled: "neutral" } as const;

/** Which document proves which clause, as far as the reviewer has said so. */
export function CoverageCard({ documents, editionId }: { documents: DocumentView[]; editionId: string }) {
  const t = useTranslations("documentReview.coverage");
  const title = useItemTitle();
  const locale = useLocale();
  const covered = coverageOf(documents);
  if (covered.length === 0) return null;
  const edition = getEdition(editionId);
  const proved = covered.filter(({ proofs }) => proofs.length > 0).length;
  const columns: Column<CoveredClause>[] = [
    { key: "clause", header: t("clause"), rowHeader: true, cell: ({ clause }) => clause },
    {
      key: "requirement",
      header: t("requirement"),
      cell: ({ clause }) => findItem(edition, clause)?.title[locale],
    },
    {
      key: "file",
      header: t("file"),
      cell: ({ proofs }) => (
        <ul className="grid gap-0.5">
          {proofs.map(({ item, version }) => (
            <li key={version.fileId}>{t("fileVersion", { item: title(item), version: version.version })}</li>
          ))}
        </ul>
      ),
    },
    {
      key: "state",
      header: t("state"),
      cell: ({ state }) => <StatusBadge tone={tones[state]}>{t(`states.${state}`)}</StatusBadge>,
    },
  ];
  return (
    <Card
      flush
      title={t("title")}
      description={t("description")}
      footer={
        <p className="text-sm text-ink-muted">{t("rest", { count: listItems(edition).length - proved })}</p>
      }
    >
      <DataTable
        framed={false}
        caption={t("title")}
        columns={columns}
        rows={covered}
        rowKey={({ clause }) => clause}
      />
    </Card>
  );
}
