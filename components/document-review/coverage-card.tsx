import { useLocale, useTranslations } from "next-intl";
import { documentId } from "@/components/document-review/document-id";
import { useItemTitle } from "@/components/document-review/item-title";
import { Card } from "@/components/ui/card";
import { type Column, DataTable } from "@/components/ui/data-table";
import { StatusBadge } from "@/components/ui/status-badge";
import { TextLink } from "@/components/ui/text-link";
import { deskAddress } from "@/lib/cases/sections";
import { coverageMap, type MappedClause, type MapState, mapStates } from "@/lib/document-review/coverage";
import type { DocumentView } from "@/lib/document-review/queries";
import { findItem, listItems } from "@/lib/scoring/edition";
import { getEdition } from "@/lib/scoring/editions";

const tones = { gap: "warning", open: "danger", proved: "success", settled: "neutral" } as const;

type Props = {
  caseId: string;
  documents: readonly DocumentView[];
  editionId: string;
  /** The one state to show; all of them when absent. */
  shown: MapState | undefined;
};

/** Clauses against files: which document proves which clause, as far as the reviewer has said so, gaps first. */
export function CoverageCard({ caseId, documents, editionId, shown }: Props) {
  const t = useTranslations("documentReview.coverage");
  const title = useItemTitle();
  const locale = useLocale();
  const edition = getEdition(editionId);
  const rows = coverageMap(
    documents,
    listItems(edition).map(({ clause }) => clause),
  );
  const address = deskAddress(caseId, "documents");
  const columns: Column<MappedClause>[] = [
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
            <li key={version.fileId}>
              {/* A file is no page: the plain link opens it beside the review. */}
              <a
                href={`/api/files/${version.fileId}`}
                target="_blank"
                rel="noreferrer"
                className="rounded-sm text-primary-ink underline decoration-primary/35 decoration-1 underline-offset-4 hover:decoration-primary"
              >
                {t("fileVersion", { item: title(item), version: version.version })}
                <span className="sr-only">{t("newTab")}</span>
              </a>{" "}
              <a
                href={`#${documentId(item)}`}
                className="text-sm text-ink-muted underline underline-offset-4"
              >
                {t("toDocument")}
                <span className="sr-only"> {title(item)}</span>
              </a>
            </li>
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
  const filters = [undefined, ...mapStates].map((state) => ({
    state,
    count: rows.filter((row) => state === undefined || row.state === state).length,
  }));
  return (
    <Card flush id="coverage" title={t("title")} description={t("description")}>
      <nav
        aria-label={t("filter")}
        className="flex flex-wrap gap-x-4 gap-y-1 border-t border-line px-5 py-3 sm:px-6"
      >
        {filters.map(({ state, count }) => (
          <TextLink
            key={state ?? "all"}
            href={state ? `${address}?coverage=${state}#coverage` : `${address}#coverage`}
            aria-current={state === shown ? "true" : undefined}
            className="inline-flex min-h-8 items-center text-sm aria-[current=true]:font-semibold aria-[current=true]:text-ink aria-[current=true]:no-underline"
          >
            {t("filterCount", { state: t(`states.${state ?? "all"}`), count })}
          </TextLink>
        ))}
      </nav>
      <DataTable
        framed={false}
        caption={t("title")}
        columns={columns}
        rows={rows.filter(({ state }) => shown === undefined || state === shown)}
        rowKey={({ clause }) => clause}
      />
    </Card>
  );
}
