import { useTranslations } from "next-intl";
import { Card } from "@/components/ui/card";
import { type Column, DataTable } from "@/components/ui/data-table";
import { StatusBadge } from "@/components/ui/status-badge";
import type { JudgedApplication } from "@/lib/applications/loaders";
import { currentFiles } from "@/lib/materials/batches";
import { compareLicence, type LicenceLine } from "@/lib/materials/licence";

/** What stands on the licence beside what the application says; nothing while there is no licence. */
export function LicenceComparison({ judged }: { judged: JudgedApplication }) {
  const t = useTranslations("materials.licence");
  const { application, versions, today } = judged;
  const current = currentFiles(versions.filter(({ item }) => item === "licence"));
  const licence = current.find(({ statedCode }) => statedCode !== null) ?? current[0];
  if (!licence) return null;
  const { name } = application.answers.organisation;
  const lines = compareLicence(licence, { name, creditCode: application.creditCode, today });
  const differing = lines.filter(({ agrees }) => !agrees).length;
  const columns: Column<LicenceLine>[] = [
    { key: "what", header: t("what"), rowHeader: true, cell: ({ what }) => t(what) },
    {
      key: "licence",
      header: t("onLicence"),
      className: "break-all tabular-nums",
      cell: ({ what, licence: stated }) => stated ?? t(what === "validity" ? "noEnd" : "notStated"),
    },
    {
      key: "application",
      header: t("inApplication"),
      className: "break-all tabular-nums",
      cell: ({ what, application: stated }) => (what === "validity" ? t("validOn", { day: stated }) : stated),
    },
    {
      key: "result",
      header: t("result"),
      cell: ({ agrees, licence: stated }) => (
        <StatusBadge tone={agrees ? "success" : stated === null ? "warning" : "danger"}>
          {t(agrees ? "yes" : stated === null ? "unknown" : "no")}
        </StatusBadge>
      ),
    },
  ];
  return (
    <Card
      title={t("title")}
      description={t(differing > 0 ? "differs" : "agrees", { count: differing })}
      flush
    >
      <DataTable
        caption={t("title")}
        columns={columns}
        rows={lines}
        rowKey={({ what }) => what}
        framed={false}
      />
    </Card>
  );
}
