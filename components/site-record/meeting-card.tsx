"use client";

import { Clock } from "lucide-react";
import { useTranslations } from "next-intl";
import { type ReactNode, useState } from "react";
import { useOpenTablet } from "@/components/audits/use-tablet";
import { useRecord } from "@/components/site-record/record-context";
import { RecordEntry } from "@/components/site-record/record-entry";
import { RecordSpan } from "@/components/site-record/record-span";
import { RecordText } from "@/components/site-record/record-text";
import { SpanText } from "@/components/site-record/span-text";
import { Button } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { dayInShanghai } from "@/lib/calendar";
import { timeInShanghai } from "@/lib/site-record/clock";
import type { MeetingName } from "@/lib/site-record/schema";

type Props = { meeting: MeetingName; photos?: ReactNode };

/** The opening or closing meeting: one tap begins it, with the place and the chair that the plan suggests. */
export function MeetingCard({ meeting, photos }: Props) {
  const t = useTranslations("siteRecord.meeting");
  const { snapshot } = useOpenTablet();
  const field = `meeting:${meeting}`;
  const { view, writable, text, change } = useRecord(field);
  const [began, setBegan] = useState(false);
  const begin = (from: string) => {
    setBegan(true);
    change({
      day: dayInShanghai(new Date()),
      from,
      to: "",
      place: snapshot.setting.address ?? "",
      chair: snapshot.leadName,
      notes: "",
    });
  };
  const isEmpty = view.state !== "conflict" && view.value === null && Object.keys(view.record).length === 0;
  return (
    <Card id={`meeting-${meeting}`} title={t(`title.${meeting}`)} className="scroll-mt-36">
      {isEmpty ? (
        <div className="grid gap-3">
          <p className="text-ink-muted">{t(`empty.${meeting}`)}</p>
          <div className="flex flex-wrap gap-2">
            <Button size="touch" disabled={!writable} onClick={() => begin(timeInShanghai(new Date()))}>
              <Clock aria-hidden />
              {t("beginNow")}
            </Button>
            <Button tone="quiet" size="touch" disabled={!writable} onClick={() => begin("")}>
              {t("fillIn")}
            </Button>
          </div>
        </div>
      ) : (
        <RecordEntry
          field={field}
          title={t(`title.${meeting}`)}
          plain
          fresh={began}
          summary={
            <div className="grid gap-1">
              <SpanText day={text("day")} from={text("from")} to={text("to")} />
              <p className="text-ink-muted">
                {t("placeAndChair", { place: text("place"), chair: text("chair") })}
              </p>
              {text("notes") && <p className="whitespace-pre-wrap text-ink-muted">{text("notes")}</p>}
            </div>
          }
        >
          <RecordSpan />
          <div className="grid gap-4 sm:grid-cols-2">
            <RecordText name="place" label={t("place")} />
            <RecordText name="chair" label={t("chair")} />
          </div>
          <RecordText name="notes" label={t("notes")} hint={t(`notesHint.${meeting}`)} rows={2} optional />
        </RecordEntry>
      )}
      {photos && <div className="mt-4 border-t border-line pt-4">{photos}</div>}
    </Card>
  );
}
