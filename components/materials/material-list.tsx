import { useTranslations } from "next-intl";
import { MaterialItemView } from "@/components/materials/material-item";
import { Card } from "@/components/ui/card";
import { Progress } from "@/components/ui/progress";
import type { JudgedApplication } from "@/lib/applications/loaders";
import type { MaterialItem } from "@/lib/materials/checklist";

type Props = {
  judged: JudgedApplication;
  /** Items that the enterprise may upload now. */
  open?: readonly MaterialItem[];
  onBehalf?: boolean;
};

/** The checklist with what is there and what is missing. */
export function MaterialList({ judged, open = [], onBehalf = false }: Props) {
  const t = useTranslations("materials");
  const { application, entries, versions, materialFaults } = judged;
  const required = entries.filter(({ required }) => required);
  const faulty = new Map(materialFaults.map(({ item, fault }) => [item, fault]));
  const ready = required.filter(({ key }) => !faulty.has(key)).length;
  return (
    <Card title={t("title")} description={t("subtitle")} flush>
      <div className="border-y border-line bg-sunken/40 px-5 py-4 sm:px-6">
        <Progress
          label={t("progress")}
          value={ready}
          max={required.length}
          text={t("progressText", { done: ready, total: required.length })}
        />
      </div>
      <ol className="divide-y divide-line">
        {entries.map((entry, index) => (
          <MaterialItemView
            key={entry.key}
            caseId={application.caseId}
            number={index + 1}
            entry={entry}
            versions={versions.filter(({ item }) => item === entry.key)}
            fault={faulty.get(entry.key)}
            reopened={application.reopened?.includes(entry.key) ?? false}
            upload={open.includes(entry.key) ? "own" : onBehalf ? "on_behalf" : null}
          />
        ))}
      </ol>
    </Card>
  );
}
