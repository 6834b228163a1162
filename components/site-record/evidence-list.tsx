"use client";

import { Eye, FileText, type LucideIcon, MessagesSquare } from "lucide-react";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { EvidenceEntry } from "@/components/site-record/evidence-entry";
import { useWritable } from "@/components/site-record/record-context";
import { saidIn, useList } from "@/components/site-record/use-list";
import { Button } from "@/components/ui/button";
import { itemField } from "@/lib/audits/fields";
import { type EvidenceMethod, evidenceMethods } from "@/lib/site-record/schema";

export const methodIcons: Record<EvidenceMethod, LucideIcon> = {
  document: FileText,
  interview: MessagesSquare,
  observation: Eye,
};

type Props = {
  clause: string;
  renderPhotos?: (subject: string) => ReactNode;
};

/** What was read, asked and seen for one item. To be rendered only while somebody looks at it. */
export function EvidenceList({ clause, renderPhotos }: Props) {
  const t = useTranslations("siteRecord.evidence");
  const { tablet, fields, fresh, add } = useList("evidence");
  const writable = useWritable("evidence:");
  const own = fields.filter((field) => saidIn(tablet.entry(field), "clause") === clause);
  return (
    <section aria-label={t("title", { clause })} className="grid gap-3">
      {own.length === 0 && <p className="text-sm text-ink-muted">{t("empty")}</p>}
      {own.map((field, index) => (
        <EvidenceEntry key={field} field={field} number={index + 1} fresh={field === fresh} />
      ))}
      <div className="grid gap-2 sm:grid-cols-3">
        {evidenceMethods.map((method) => {
          const Icon = methodIcons[method];
          return (
            <Button
              key={method}
              tone="secondary"
              size="touch"
              disabled={!writable}
              onClick={() => add({ clause, method, source: "", text: "" })}
            >
              <Icon aria-hidden />
              {t(`add.${method}`)}
            </Button>
          );
        })}
      </div>
      {renderPhotos?.(itemField(clause))}
    </section>
  );
}
