"use client";

import { useTranslations } from "next-intl";
import { useRecord } from "@/components/site-record/record-context";
import { RecordEntry } from "@/components/site-record/record-entry";
import { RecordSpan } from "@/components/site-record/record-span";
import { RecordText } from "@/components/site-record/record-text";
import { SpanText } from "@/components/site-record/span-text";

type Props = { field: string; number: number; fresh: boolean };

/** One connection: when, how, with whom, what was seen, what broke. */
export function RemoteEntry({ field, number, fresh }: Props) {
  const t = useTranslations("siteRecord.remote");
  const { text } = useRecord(field);
  return (
    <RecordEntry
      field={field}
      title={t("number", { number })}
      fresh={fresh}
      summary={
        <div className="grid gap-1">
          <SpanText day={text("day")} from={text("from")} to={text("to")} />
          <p className="text-ink-muted">
            {text("means")} · {text("participants")}
          </p>
          <p className="whitespace-pre-wrap">{text("seen")}</p>
          {text("interruptions") && (
            <p className="text-sm whitespace-pre-wrap text-warning-ink">
              {t("interrupted", { text: text("interruptions") })}
            </p>
          )}
        </div>
      }
    >
      <RecordSpan />
      <div className="grid gap-4 sm:grid-cols-2">
        <RecordText name="means" label={t("means")} hint={t("meansHint")} />
        <RecordText name="participants" label={t("participants")} hint={t("participantsHint")} />
      </div>
      <RecordText name="seen" label={t("seen")} hint={t("seenHint")} rows={3} />
      <RecordText
        name="interruptions"
        label={t("interruptions")}
        hint={t("interruptionsHint")}
        rows={2}
        optional
      />
    </RecordEntry>
  );
}
