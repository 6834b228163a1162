import { useTranslations } from "next-intl";
import { MaterialItemView } from "@/components/materials/material-item";
import { Callout } from "@/components/ui/callout";
import { Card } from "@/components/ui/card";
import { Progress } from "@/components/ui/progress";
import type { JudgedApplication } from "@/lib/applications/loaders";
import { judgedLines } from "@/lib/materials/batches";
import { isMaterialItem, type MaterialItem } from "@/lib/materials/checklist";
import { expiryNotice } from "@/lib/materials/expiry";
import type { Told } from "@/lib/materials/told";

type Props = {
  judged: JudgedApplication;
  /** Items that the enterprise may upload now. */
  open?: readonly MaterialItem[];
  onBehalf?: boolean;
  /** How an upload without script ended, when it was refused. */
  told?: Told | null;
};

/** The checklist with what is there and what is missing. */
export function MaterialList({ judged, open = [], onBehalf = false, told = null }: Props) {
  const t = useTranslations("materials");
  const { application, entries, versions, materialFaults, today } = judged;
  const required = entries.filter(({ required }) => required);
  const faulty = new Map(materialFaults.map(({ item, fault }) => [item, fault]));
  const ready = required.filter(({ key }) => !faulty.has(key)).length;
  const expiring = judgedLines(versions).flatMap(({ item, validUntil }) =>
    isMaterialItem(item) && validUntil !== null && expiryNotice(validUntil, today)
      ? [{ item, validUntil }]
      : [],
  );
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
      {expiring.length > 0 && (
        <div className="border-b border-line px-5 py-4 sm:px-6">
          <Callout tone="warning" title={t("expiry.title")}>
            <ul>
              {expiring.map(({ item, validUntil }) => (
                <li key={item}>
                  <a href={`#${item}`} className="underline underline-offset-4">
                    {t("expiry.item", { item: t(`items.${item}.title`), day: validUntil })}
                  </a>
                </li>
              ))}
            </ul>
          </Callout>
        </div>
      )}
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
            today={today}
            enterpriseName={application.answers.organisation.name}
            told={told}
            upload={open.includes(entry.key) ? "own" : onBehalf ? "on_behalf" : null}
          />
        ))}
      </ol>
    </Card>
  );
}
