"use client";

import { useTranslations } from "next-intl";
import { useEntry } from "@/components/audits/use-tablet";
import { RecordEntry } from "@/components/site-record/record-entry";
import { RecordText } from "@/components/site-record/record-text";
import { saidIn } from "@/components/site-record/use-list";
import type { EvidenceMethod } from "@/lib/site-record/schema";

type Props = { field: string; number: number; fresh: boolean };

export function EvidenceEntry({ field, number, fresh }: Props) {
  const t = useTranslations("siteRecord.evidence");
  const { view } = useEntry(field);
  const method = (saidIn(view, "method") || "document") as EvidenceMethod;
  const title = t("number", { number, method: t(`method.${method}`) });
  const summary = (
    <div className="grid gap-0.5">
      <p className="font-medium">{saidIn(view, "source")}</p>
      <p className="text-[0.9375rem] whitespace-pre-wrap text-ink-muted">{saidIn(view, "text")}</p>
    </div>
  );
  return (
    <RecordEntry field={field} title={title} summary={summary} fresh={fresh}>
      <RecordText name="source" label={t(`source.${method}`)} hint={t(`sourceHint.${method}`)} />
      <RecordText name="text" label={t(`text.${method}`)} rows={2} />
    </RecordEntry>
  );
}
