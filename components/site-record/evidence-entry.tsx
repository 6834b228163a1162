"use client";

import { useTranslations } from "next-intl";
import { useEntry } from "@/components/audits/use-tablet";
import { PhrasePicker } from "@/components/phrases/phrase-picker";
import { useRecordForm } from "@/components/site-record/record-context";
import { RecordEntry } from "@/components/site-record/record-entry";
import { RecordText } from "@/components/site-record/record-text";
import { saidIn } from "@/components/site-record/use-list";
import { appendPhrase } from "@/lib/phrases/blanks";
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
      <EvidenceText clause={saidIn(view, "clause")} label={t(`text.${method}`)} />
    </RecordEntry>
  );
}

/** What the evidence shows, with the clause's ready phrases at hand. */
function EvidenceText({ clause, label }: { clause: string; label: string }) {
  const { text, change, writable } = useRecordForm();
  const add = (phrase: string) => change({ text: appendPhrase(text("text"), phrase) });
  const picker = writable && <PhrasePicker clause={clause} kind="evidence" onPick={add} />;
  return <RecordText name="text" label={label} rows={2} tool={picker} />;
}
