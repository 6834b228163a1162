import { useTranslations } from "next-intl";
import type { Progress } from "@/components/organisations/progress-card";
import { useUsualText } from "@/components/organisations/usual-text";
import { Card } from "@/components/ui/card";
import { type Column, DataTable } from "@/components/ui/data-table";

type Row = Progress["usual"][number];

/** How long every stage usually takes, each by experience or as a target. */
export function UsualDaysCard({ progress }: { progress: Progress }) {
  const t = useTranslations("organisations.progress");
  const stage = useTranslations("cases.stages");
  const usualText = useUsualText();
  const columns: Column<Row>[] = [
    {
      key: "stage",
      header: t("stageColumn"),
      rowHeader: true,
      className: "whitespace-nowrap",
      cell: (row) => stage(row.stage),
    },
    {
      key: "usual",
      header: t("usualColumn"),
      cell: ({ usual }) => (
        <span data-basis={usual.basis} className="tabular-nums">
          {usualText(usual)}
        </span>
      ),
    },
  ];
  return (
    <Card title={t("stagesTitle")} flush footer={<p className="text-sm text-ink-muted">{t("stagesText")}</p>}>
      <DataTable
        framed={false}
        caption={t("caption")}
        columns={columns}
        rows={progress.usual}
        rowKey={(row) => row.stage}
      />
    </Card>
  );
}
